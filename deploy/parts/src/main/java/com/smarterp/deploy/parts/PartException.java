package com.smarterp.deploy.parts;

import org.jspecify.annotations.Nullable;

/** A part couldn't be started or reached; the message is one clear line for the operator. */
public final class PartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartException(String message) {
        super(message);
    }

    public PartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
