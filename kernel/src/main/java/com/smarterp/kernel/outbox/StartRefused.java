package com.smarterp.kernel.outbox;

/** This process can't work with its database as it is; the message says why and what to do. */
final class StartRefused extends IllegalStateException {

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    StartRefused(String message) {
        super(message);
    }
}
