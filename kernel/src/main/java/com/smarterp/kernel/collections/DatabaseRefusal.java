package com.smarterp.kernel.collections;

import io.r2dbc.spi.R2dbcException;

/** A value that the database refuses, and nothing before it did. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /** SQLSTATE classes 22 (data exception) and 23 (integrity constraint violation). */
    static boolean is(Throwable error) {
        return error instanceof R2dbcException e
                && e.getSqlState() != null
                && (e.getSqlState().startsWith("22") || e.getSqlState().startsWith("23"));
    }
}
