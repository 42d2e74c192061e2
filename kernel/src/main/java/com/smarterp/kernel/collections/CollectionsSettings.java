package com.smarterp.kernel.collections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of collections.
 *
 * @param queue requests that may wait for one scope to be written; the next is told 503
 * @param transactions of a collection's writes that run at a time; writes that come meanwhile share
 *     the next one. As many again may wait in the database, each for a scope that another replica
 *     is writing
 * @param patience how long writes of a scope that another replica is writing wait before they are
 *     told 503
 * @param retryMin first pause before such a scope is tried again; doubles up to {@code retryMax}
 * @param retryMax the longest pause
 * @param answersKept how long the first answer to a mutation is given again
 * @param answerSweep how often older ones are removed
 * @param batchDocuments what documents take in the answer of a batch, those that conflicts tell of
 *     included; the others are left out and to be read
 */
@ConfigurationProperties("smarterp.collections")
public record CollectionsSettings(
        @DefaultValue("1000") int queue,
        @DefaultValue("2") int transactions,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("5ms") Duration retryMin,
        @DefaultValue("50ms") Duration retryMax,
        @DefaultValue("90d") Duration answersKept,
        @DefaultValue("1h") Duration answerSweep,
        @DefaultValue("2MB") DataSize batchDocuments) {}
