package com.smarterp.kernel.collections;

import org.jspecify.annotations.Nullable;

/** Bytes of text in UTF-8, without making them. */
final class Utf8 {

    private Utf8() {}

    static long length(@Nullable String text) {
        long bytes = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a pair has two of its four.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
