package com.smarterp.kernel.outbox;

/** This process can't work with its database as it is; the message says why and what to do. */
public final class StartRefused extends IllegalStateException {

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** Says in one line why the process doesn't start. */
    public StartRefused(String message) {
        super(message);
    }
}
