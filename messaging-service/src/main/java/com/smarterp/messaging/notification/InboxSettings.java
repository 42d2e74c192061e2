package com.smarterp.messaging.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of the inbox; see application.yaml.
 *
 * @param horizon changes older than this are learnt from, but nobody is told of them
 * @param patience how long a notice waits for an employee's record
 * @param mentionPatience how long a mention waits for a record with that name
 * @param positions collections of workspaces of which this replica remembers how far they are read
 */
@ConfigurationProperties("smarterp.inbox")
record InboxSettings(
        @DefaultValue("30d") Duration horizon,
        @DefaultValue("30d") Duration patience,
        @DefaultValue("1h") Duration mentionPatience,
        @DefaultValue("20000") int positions) {}
