package com.smarterp.kernel.collections;

import java.time.Instant;
import java.util.UUID;

/**
 * A document as rules see it.
 *
 * @param value its fields
 */
public record Document<T>(UUID id, long version, Instant createdAt, UUID createdBy, T value) {}
