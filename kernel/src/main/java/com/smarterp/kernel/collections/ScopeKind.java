package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.Caller;
import java.util.UUID;

/** To whom a collection's documents belong. */
public enum ScopeKind {
    WORKSPACE,
    USER;

    /** The scope in which this caller reads and writes. */
    UUID of(Caller caller) {
        return this == WORKSPACE ? caller.workspace() : caller.user();
    }
}
