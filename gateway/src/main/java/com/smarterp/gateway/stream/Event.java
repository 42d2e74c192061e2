package com.smarterp.gateway.stream;

/**
 * A change as it is sent.
 *
 * @param value the {@code data:} JSON in UTF-8, without line breaks; never altered
 * @param at when it was committed; ms since the epoch
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are shared on purpose, and compared by nobody
record Event(int collection, long version, byte[] value, long at) implements Step {

    /** What an event costs beside its bytes: objects and references. */
    private static final int OVERHEAD = 80;

    int size() {
        return value.length + OVERHEAD;
    }
}
