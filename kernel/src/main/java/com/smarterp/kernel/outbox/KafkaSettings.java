package com.smarterp.kernel.outbox;

import com.smarterp.kernel.kafka.KafkaLogin;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is, and how its topics are made.
 *
 * @param servers bootstrap servers, comma separated
 * @param login who this process is to them
 * @param partitions partitions of every topic; never changed once there is data, since a scope's
 *     partition is a hash modulo this number
 * @param replicas copies of every topic (3 in production)
 * @param compactionLag how long every change stays in a compacted topic at least
 * @param retention how long records of other topics are kept
 */
@ConfigurationProperties("smarterp.kafka")
public record KafkaSettings(
        @DefaultValue("127.0.0.1:9092") String servers,
        @DefaultValue KafkaLogin login,
        int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("7d") Duration compactionLag,
        @DefaultValue("7d") Duration retention) {

    /** What every client is configured with. */
    public Map<String, Object> client() {
        return login.client(servers);
    }
}
