package com.smarterp.kernel.collections;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is whose (docs/protocol/writing.md). Bytes are counted by collection, and mutations by
 * process: neither database nor memory is shared between services.
 *
 * @param documents that are live in a scope, at the most
 * @param bytes of a workspace's live and archived documents in a collection, at the most
 * @param userBurst mutations that a user may make at once
 * @param userRate mutations a second that a user may make for good
 * @param workspaceBurst mutations that all of a workspace may make at once
 * @param workspaceRate mutations a second that all of a workspace may make for good
 * @param buckets users and workspaces whose mutations are remembered; the longest silent are
 *     forgotten first
 */
@ConfigurationProperties("smarterp.quota")
public record QuotaSettings(
        @DefaultValue("100000") long documents,
        @DefaultValue("1GB") DataSize bytes,
        @DefaultValue("10000") long userBurst,
        @DefaultValue("20") long userRate,
        @DefaultValue("50000") long workspaceBurst,
        @DefaultValue("100") long workspaceRate,
        @DefaultValue("100000") long buckets) {}
