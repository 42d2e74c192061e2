package com.smarterp.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the workspace. Every member sees these records: wages don't belong here.
 *
 * @param userId whose account it is; null for those without one
 */
record Employee(
        @Nullable UUID userId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String department,
        String status,
        Set<String> skills,
        @Nullable LocalDate hiredOn,
        Map<String, Object> custom) {}
