package com.smarterp.kernel.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of the relay.
 *
 * @param poll how often the table is looked at, for records whose wake-up was lost
 * @param batch records a Kafka transaction, at the most
 * @param commit shortest time between the commits of two Kafka transactions of one partition, under
 *     load; readers of uncommitted records (gateways) don't wait for it
 * @param handed characters of values that one partition's lane holds at the most for sending
 *     without reading them back; what has no room is read
 * @param scopes how many scopes' last sent versions a lane remembers; others' changes are read back
 * @param lease how long a replica leads without renewing; it renews three times in this time
 * @param deliveryTimeout how long Kafka may take to acknowledge, before the batch is tried anew
 * @param retryMin first wait after a failure; doubles, with jitter, up to {@code retryMax}
 * @param retryMax the longest wait between tries
 * @param connections database connections of the relay
 * @param bufferBytes memory of one partition's producer
 */
@ConfigurationProperties("smarterp.outbox")
public record OutboxSettings(
        @DefaultValue("200ms") Duration poll,
        @DefaultValue("256") int batch,
        @DefaultValue("250ms") Duration commit,
        @DefaultValue("524288") long handed,
        @DefaultValue("1000") int scopes,
        @DefaultValue("4s") Duration lease,
        @DefaultValue("8s") Duration deliveryTimeout,
        @DefaultValue("100ms") Duration retryMin,
        @DefaultValue("3s") Duration retryMax,
        @DefaultValue("3") int connections,
        @DefaultValue("16777216") long bufferBytes) {}
