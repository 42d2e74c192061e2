package com.smarterp.gateway.stream;

import com.smarterp.kernel.text.Timestamp;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Writes server-sent events (HTML, 9.2) inside HTTP/1.1 chunks (RFC 9112, 7.1).
 *
 * <p>A chunk is begun, filled with any number of events and closed; its length is put in
 * afterwards.
 */
final class Frames {

    private static final byte[] ID = ascii("id: ");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] EVENT = ascii("event: change\ndata: ");
    private static final byte[] END = ascii("\n\n");
    private static final byte[] BEAT = ascii(":\n\n");
    private static final byte[] LAST_CHUNK = ascii("0\r\n\r\n");
    private static final byte[] CRLF = ascii("\r\n");
    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final int LENGTH_DIGITS = 8;
    private static final int CHUNK_HEAD = LENGTH_DIGITS + 2;

    private final Catalog catalog;
    private final byte[][] names;
    private final byte[][] behind;

    Frames(Catalog catalog) {
        this.catalog = catalog;
        names = new byte[catalog.size()][];
        behind = new byte[catalog.size()][];
        for (int c = 0; c < catalog.size(); c++) {
            names[c] = ascii(catalog.name(c) + ":");
            behind[c] =
                    ascii("event: behind\ndata: {\"collection\":\"" + catalog.name(c) + "\"}\n\n");
        }
    }

    /** Begins a chunk; returns where. */
    static int begin(ByteBuf out) {
        int start = out.writerIndex();
        out.writeZero(CHUNK_HEAD);
        return start;
    }

    /** Closes the chunk that began at {@code start}; one without content vanishes. */
    static void end(ByteBuf out, int start) {
        int length = out.writerIndex() - start - CHUNK_HEAD;
        if (length == 0) {
            out.writerIndex(start);
            return;
        }
        for (int i = 0; i < LENGTH_DIGITS; i++) {
            out.setByte(start + i, HEX[(length >>> (4 * (LENGTH_DIGITS - 1 - i))) & 0xf]);
        }
        out.setBytes(start + LENGTH_DIGITS, CRLF);
        out.writeBytes(CRLF);
    }

    static void lastChunk(ByteBuf out) {
        out.writeBytes(LAST_CHUNK);
    }

    /**
     * An event for one's own scope names all, one of the workspace only what is the workspace's.
     */
    int nameable(int collection) {
        return catalog.isPersonal(collection) ? catalog.all() : catalog.shared();
    }

    /**
     * @param versions one a collection
     * @param named the collections that the id may name, of those that are known
     */
    void change(ByteBuf out, Event event, long[] versions, int named) {
        boolean first = true;
        for (int c = 0; c < names.length; c++) {
            if ((named & 1 << c) != 0 && versions[c] != Position.NONE) {
                out.writeBytes(first ? ID : COMMA);
                out.writeBytes(names[c]);
                number(out, versions[c]);
                first = false;
            }
        }
        if (!first) {
            out.writeByte('\n');
        }
        out.writeBytes(EVENT);
        out.writeBytes(event.value());
        out.writeBytes(END);
    }

    void behind(ByteBuf out, int collection) {
        out.writeBytes(behind[collection]);
    }

    void hello(ByteBuf out, long retryMillis, long[] versions, Instant expiresAt) {
        StringBuilder text = new StringBuilder(160);
        text.append("retry: ").append(retryMillis);
        text.append("\nevent: hello\ndata: {\"collections\":{");
        for (int c = 0; c < names.length; c++) {
            text.append(c == 0 ? "\"" : ",\"").append(catalog.name(c)).append("\":");
            text.append(versions[c] == Position.NONE ? "null" : Long.toString(versions[c]));
        }
        text.append("},\"expiresAt\":\"").append(Timestamp.text(expiresAt)).append("\"}\n\n");
        out.writeCharSequence(text, StandardCharsets.UTF_8);
    }

    static void bye(ByteBuf out, Bye reason) {
        out.writeCharSequence(
                "event: bye\ndata: {\"reason\":\"" + reason.word() + "\"}\n\n",
                StandardCharsets.US_ASCII);
    }

    static void beat(ByteBuf out) {
        out.writeBytes(BEAT);
    }

    private static void number(ByteBuf out, long number) {
        if (number >= 10) {
            number(out, number / 10);
        }
        out.writeByte((byte) ('0' + number % 10));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
