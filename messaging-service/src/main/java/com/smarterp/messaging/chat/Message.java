package com.smarterp.messaging.chat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something said.
 *
 * @param conversation {@code general}, {@code job:<id>} for a job's thread, or another short name
 * @param readBy who has read the conversation up to here, and when
 */
record Message(String conversation, String text, Map<UUID, Instant> readBy) {}
