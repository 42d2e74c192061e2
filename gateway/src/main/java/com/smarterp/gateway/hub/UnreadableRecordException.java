package com.smarterp.gateway.hub;

/** A record that can't be understood, now or later. */
final class UnreadableRecordException extends RuntimeException {

    UnreadableRecordException(String message) {
        super(message, null, false, false);
    }
}
