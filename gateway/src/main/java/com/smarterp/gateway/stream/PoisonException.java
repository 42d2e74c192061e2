package com.smarterp.gateway.stream;

/** A record that can't be understood, now or later. */
final class PoisonException extends RuntimeException {

    PoisonException(String message) {
        super(message, null, false, false);
    }
}
