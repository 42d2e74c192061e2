package com.smarterp.messaging.chat;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Document;
import com.smarterp.kernel.collections.Rules;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.text.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members write; what was said is its author's, and managers may delete it. */
final class MessageRules implements Rules<Message> {

    /** Readers that a message remembers; the first are forgotten first. */
    static final int READERS = 200;

    /** What a reader takes in the document, and what readers and text may take together. */
    private static final int READER_BYTES = 75;

    private static final int BYTES = 63_000;

    @Override
    public boolean permits(
            Caller caller,
            Action action,
            @Nullable Document<Message> document,
            Set<String> fields) {
        boolean own = document == null || document.createdBy().equals(caller.user());
        return switch (action) {
            case READ -> true;
            case CREATE, RESTORE, UPDATE -> own && caller.role().atLeast(Role.MEMBER);
            case DELETE -> caller.role().atLeast(own ? Role.MEMBER : Role.MANAGER);
        };
    }

    @Override
    public Map<String, Object> read(Document<Message> document, Caller reader, Instant now) {
        Map<UUID, Instant> readBy = document.value().readBy();
        int room = Math.min(READERS, (BYTES - jsonBytes(document.value())) / READER_BYTES);
        if (readBy.containsKey(reader.user()) || room < 1) {
            return Map.of();
        }
        Deque<Map.Entry<UUID, Instant>> readers = new ArrayDeque<>(readBy.size() + 1);
        readBy.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(readers::add);
        readers.add(Map.entry(reader.user(), now));
        while (readers.size() > room) {
            readers.remove();
        }
        Map<String, String> kept = new LinkedHashMap<>();
        readers.forEach(
                entry -> kept.put(entry.getKey().toString(), Timestamp.text(entry.getValue())));
        return Map.of("readBy", kept);
    }

    /** At the most: a character takes up to three bytes, an escaped one six. */
    private static int jsonBytes(Message message) {
        return (message.text() + message.conversation())
                .chars()
                .map(c -> c < 0x20 ? 6 : c < 0x80 ? (c == '"' || c == '\\' ? 2 : 1) : 3)
                .sum();
    }
}
