package com.smarterp.gateway.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON without anything that ends a line. A line break would end an event's {@code data}; between
 * JSON's tokens it is white space. NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR (U+0085, U+2028,
 * U+2029) end a line for some parsers (Unicode, UAX 14), and stand in JSON's texts alone: there
 * they are escaped (RFC 8259, section 7).
 */
final class LineBreaks {

    private static final byte[] NEXT_LINE = escape("0085");
    private static final byte[] LINE = escape("2028");
    private static final byte[] PARAGRAPH = escape("2029");

    private LineBreaks() {}

    /** The same bytes where there is nothing to escape. */
    static byte[] without(byte[] json) {
        int found = 0;
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '\n' || json[i] == '\r') {
                json[i] = ' ';
            } else if (json[i] < 0 && at(json, i) != null) {
                found++;
            }
        }
        return found == 0 ? json : escaped(json, found);
    }

    private static byte[] escaped(byte[] json, int found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + 4 * found);
        for (int i = 0; i < json.length; i++) {
            byte[] escape = at(json, i);
            if (escape == null) {
                out.write(json[i]);
            } else {
                out.writeBytes(escape);
                i += json[i] == (byte) 0xc2 ? 1 : 2;
            }
        }
        return out.toByteArray();
    }

    /** What to write for the character that begins here in UTF-8, if it ends lines. */
    private static byte @Nullable [] at(byte[] json, int i) {
        if (json[i] == (byte) 0xc2) {
            return i + 1 < json.length && json[i + 1] == (byte) 0x85 ? NEXT_LINE : null;
        }
        if (json[i] != (byte) 0xe2 || i + 2 >= json.length || json[i + 1] != (byte) 0x80) {
            return null;
        }
        return switch (json[i + 2]) {
            case (byte) 0xa8 -> LINE;
            case (byte) 0xa9 -> PARAGRAPH;
            default -> null;
        };
    }

    private static byte[] escape(String digits) {
        return ("\\u" + digits).getBytes(StandardCharsets.US_ASCII);
    }
}
