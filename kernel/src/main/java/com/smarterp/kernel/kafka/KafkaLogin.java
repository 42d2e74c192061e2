package com.smarterp.kernel.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.kafka.login.*}: who this process is to Kafka, and how it knows that it is Kafka.
 *
 * @param protocol {@code PLAINTEXT}, {@code SSL}, {@code SASL_PLAINTEXT} or {@code SASL_SSL}
 * @param mechanism with the two that begin with SASL: {@code SCRAM-SHA-512}, or {@code PLAIN},
 *     which tells the password and so belongs on a wire that nobody reads
 * @param username empty: none is told
 * @param password goes with the username
 * @param authority certificates (PEM) that brokers' are signed by; empty: those Java knows
 */
public record KafkaLogin(
        @DefaultValue("PLAINTEXT") String protocol,
        @DefaultValue("SCRAM-SHA-512") String mechanism,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String authority) {

    private static final String LOGIN = "%s required username=\"%s\" password=\"%s\";";

    /** Anybody, where Kafka asks nobody. */
    public static KafkaLogin none() {
        return new KafkaLogin("PLAINTEXT", "", "", "", "");
    }

    /** What every client of these servers is configured with. */
    public Map<String, Object> client(String servers) {
        Map<String, Object> config = new HashMap<>();
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        config.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
        if (!username.isEmpty()) {
            Class<?> module =
                    mechanism.equals("PLAIN") ? PlainLoginModule.class : ScramLoginModule.class;
            config.put(SaslConfigs.SASL_MECHANISM, mechanism);
            config.put(
                    SaslConfigs.SASL_JAAS_CONFIG,
                    LOGIN.formatted(module.getName(), quoted(username), quoted(password)));
        }
        if (!authority.isEmpty()) {
            config.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            config.put(SslConfigs.SSL_TRUSTSTORE_CERTIFICATES_CONFIG, authority);
        }
        return config;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Override
    public String toString() {
        return protocol + " as " + username;
    }
}
