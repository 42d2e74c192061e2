package com.smarterp.kernel.feed;

import java.util.function.Supplier;

/** The record itself is at fault: it can never be read, and belongs into the dead-letter topic. */
public final class Poison extends RuntimeException {

    public Poison(String message) {
        super(message);
    }

    private Poison(RuntimeException cause) {
        super(cause.toString(), cause);
    }

    /** Does what depends on the record alone, so that any failure is the record's. */
    public static <T> T unless(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Poison e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Poison(e);
        }
    }
}
