package com.smarterp.gateway.kafka;

import com.smarterp.kernel.kafka.KafkaLogin;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.kafka.*}, as far as the gateway needs it.
 *
 * @param servers bootstrap servers, comma separated
 * @param login who this process is to them
 */
@ConfigurationProperties("smarterp.kafka")
public record KafkaAddress(
        @DefaultValue("127.0.0.1:9092") String servers, @DefaultValue KafkaLogin login) {

    /** What every client is configured with. */
    public Map<String, Object> client() {
        return login.client(servers);
    }
}
