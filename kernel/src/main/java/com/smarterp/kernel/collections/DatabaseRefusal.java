package com.smarterp.kernel.collections;

import io.r2dbc.spi.R2dbcException;

/** What was asked for fails in the database, and nothing else does: it is no outage. */
final class DatabaseRefusal {

    /**
     * Classes of SQLSTATE that speak of the database and not of the statement: 08 connection, 25
     * transaction state (a standby only reads), 40 rollback, 53 resources, 55 a lock, 57 operator,
     * 58 system.
     */
    private static final String TROUBLE = "(08|25|40|53|55|57|58).*";

    private DatabaseRefusal() {}

    static boolean is(Throwable error) {
        return error instanceof R2dbcException e
                && e.getSqlState() != null
                && !e.getSqlState().matches(TROUBLE);
    }
}
