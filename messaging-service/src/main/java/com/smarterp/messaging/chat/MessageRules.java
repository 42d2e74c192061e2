package com.smarterp.messaging.chat;

import com.smarterp.kernel.collections.Access;
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
import java.util.UUID;

/** Members write; what was said is its author's, and managers may delete it. */
final class MessageRules implements Rules<Message> {

    private static final Access<Message> ACCESS =
            Access.<Message>none()
                    .grant(Action.READ, Role.VIEWER)
                    .grantOwner(Action.CREATE, Role.MEMBER, Access.Owner.creator())
                    .grantOwner(Action.UPDATE, Role.MEMBER, Access.Owner.creator())
                    .grantOwner(Action.DELETE, Role.MEMBER, Access.Owner.creator())
                    .grant(Action.DELETE, Role.MANAGER);

    /** Readers that a message remembers; the first are forgotten first. */
    static final int READERS = 200;

    /** What a reader takes in the document, and what readers and text may take together. */
    private static final int READER_BYTES = 75;

    private static final int BYTES = 63_000;

    @Override
    public Access<Message> access() {
        return ACCESS;
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
