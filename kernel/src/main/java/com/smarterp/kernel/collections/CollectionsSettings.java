package com.smarterp.kernel.collections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of collections.
 *
 * @param queue requests that may wait for one scope to be written; the next is told 503
 * @param transactions of a collection's writes that run at a time; writes that come meanwhile share
 *     the next one
 * @param answersKept how long the first answer to a mutation is given again
 * @param answerSweep how often older ones are removed
 */
@ConfigurationProperties("smarterp.collections")
public record CollectionsSettings(
        @DefaultValue("1000") int queue,
        @DefaultValue("2") int transactions,
        @DefaultValue("90d") Duration answersKept,
        @DefaultValue("1h") Duration answerSweep) {}
