package com.smarterp.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of work for a customer. */
record Job(
        String title,
        @Nullable String description,
        String status,
        String priority,
        @Nullable String customer,
        @Nullable String location,
        Set<UUID> assigneeIds,
        Set<String> tags,
        @Nullable Instant scheduledAt,
        @Nullable Instant dueAt,
        @Nullable Integer estimatedMinutes,
        @Nullable Price price,
        Map<String, Object> custom) {

    /** An amount of money, exact. */
    record Price(String amount, String currency) {}
}
