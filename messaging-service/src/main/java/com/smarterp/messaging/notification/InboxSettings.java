package com.smarterp.messaging.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Bounds of the inbox; see application.yaml.
 *
 * @param horizon changes older than this are learnt from, but nobody is told of them
 * @param patience how long a notice waits for an employee's record
 * @param mentionPatience how long a mention waits for a record with that name
 * @param positions collections of workspaces of which this replica remembers how far they are read
 * @param waiting notices of a workspace that wait for a record, at the most; the oldest go
 * @param mentions that wait under one word and are looked at for a new record, the newest
 * @param namesakes employees that one mention of a whole name can mean
 * @param notifications of one person, at the most; the oldest go
 * @param parallel recipients that are told at a time, of one workspace
 */
@ConfigurationProperties("smarterp.inbox")
record InboxSettings(
        @DefaultValue("30d") Duration horizon,
        @DefaultValue("30d") Duration patience,
        @DefaultValue("1h") Duration mentionPatience,
        @DefaultValue("20000") int positions,
        @DefaultValue("1000") int waiting,
        @DefaultValue("100") int mentions,
        @DefaultValue("50") int namesakes,
        @DefaultValue("1000") int notifications,
        @DefaultValue("8") int parallel) {

    /** As the functions of the database take them. */
    String bounds() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("patience", patience.toSeconds())
                .put("mentionPatience", mentionPatience.toSeconds())
                .put("memory", horizon.toSeconds())
                .put("waiting", waiting)
                .put("mentions", mentions)
                .put("namesakes", namesakes)
                .toString();
    }
}
