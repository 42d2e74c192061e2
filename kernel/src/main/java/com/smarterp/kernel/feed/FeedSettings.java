package com.smarterp.kernel.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of following topics.
 *
 * @param concurrency threads that read; each has partitions of its own
 * @param parallel workspaces of which a thread has something read at a time
 * @param slice of time that a workspace has before it is the next one's turn
 * @param ahead records of a workspace that are shown to their reader at once
 * @param scopes workspaces of which something may wait; with more nothing else is fetched
 * @param attempts after which a record that fails while all else is well is given up
 * @param records records a poll, and of a workspace in memory, at the most
 * @param fetchBytes of memory for what was fetched and is not read yet, a thread
 * @param metadataAge after which topics that were not there yet are looked for again
 * @param sessionTimeout after which a replica that fell silent loses its partitions (the broker
 *     allows no less than 6 s)
 * @param commit how often offsets are committed, at the most; what was read since then is read
 *     again after a crash
 * @param pause before each poll, so that a busy feed polls several records at once
 * @param readTimeout how long one record may take before it is tried anew
 * @param retryMin first wait before the same record is tried again; doubles up to {@code retryMax}
 * @param retryMax the longest wait between tries
 * @param deadLetterRetention how long records that can't be read are kept for a person to look at
 */
@ConfigurationProperties("smarterp.feed")
public record FeedSettings(
        @DefaultValue("1") int concurrency,
        @DefaultValue("4") int parallel,
        @DefaultValue("100ms") Duration slice,
        @DefaultValue("50") int ahead,
        @DefaultValue("10000") int scopes,
        @DefaultValue("12") int attempts,
        @DefaultValue("200") int records,
        @DefaultValue("8388608") int fetchBytes,
        @DefaultValue("2s") Duration metadataAge,
        @DefaultValue("6s") Duration sessionTimeout,
        @DefaultValue("1s") Duration commit,
        @DefaultValue("10ms") Duration pause,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("200ms") Duration retryMin,
        @DefaultValue("5s") Duration retryMax,
        @DefaultValue("30d") Duration deadLetterRetention) {}
