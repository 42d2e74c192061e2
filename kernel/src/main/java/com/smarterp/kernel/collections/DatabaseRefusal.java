package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.ProblemCode;
import io.r2dbc.spi.R2dbcException;

/** What was asked for fails in the database, and nothing else does: it is no outage. */
final class DatabaseRefusal {

    /**
     * Classes of SQLSTATE that speak of the database and not of the statement: 08 connection, 25
     * transaction state (a standby only reads), 40 rollback, 53 resources, 55 a lock, 57 operator,
     * 58 system.
     */
    private static final String TROUBLE = "(08|25|40|53|55|57|58).*";

    /**
     * SQLSTATE of a refusal by a trigger of the service's own: what depends on more than the
     * document. The message is the {@link ProblemCode}'s.
     */
    private static final String OWN = "SM409";

    private DatabaseRefusal() {}

    /** What is to be answered: a refusal of its own, or our own trouble. */
    static ProblemCode code(Throwable error) {
        if (error instanceof R2dbcException e && OWN.equals(e.getSqlState())) {
            for (ProblemCode code : ProblemCode.values()) {
                if (String.valueOf(e.getMessage()).endsWith(code.code())) {
                    return code;
                }
            }
        }
        return ProblemCode.INTERNAL;
    }

    static boolean is(Throwable error) {
        return error instanceof R2dbcException e
                && e.getSqlState() != null
                && !e.getSqlState().matches(TROUBLE);
    }
}
