package com.smarterp.gateway.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.kafka.*}, as far as the gateway needs it.
 *
 * @param servers bootstrap servers, comma separated
 */
@ConfigurationProperties("smarterp.kafka")
public record KafkaAddress(@DefaultValue("127.0.0.1:9092") String servers) {}
