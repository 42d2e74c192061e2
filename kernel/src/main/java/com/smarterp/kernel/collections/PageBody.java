package com.smarterp.kernel.collections;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A page as it grows: no row is kept besides. */
final class PageBody {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(4096);
    private final StringBuilder deleted = new StringBuilder();
    private boolean empty = true;

    PageBody() {
        append("{\"items\":[");
    }

    void item(String document) {
        if (!empty) {
            body.write(',');
        }
        empty = false;
        append(document);
    }

    void deleted(UUID id, long version) {
        deleted.append(deleted.isEmpty() ? "" : ",").append("{\"id\":\"").append(id);
        deleted.append("\",\"version\":").append(version).append('}');
    }

    PageBody end() {
        append("]}");
        return this;
    }

    /**
     * @param rest members after the items, without the last brace
     */
    PageBody end(boolean withDeleted, String rest) {
        append("]");
        if (withDeleted) {
            append(",\"deleted\":[");
            append(deleted.toString());
            append("]");
        }
        append(rest);
        append("}");
        return this;
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    boolean isEmpty() {
        return empty;
    }

    private void append(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
