package com.smarterp.gateway.stream;

import java.util.Locale;

/** Why a stream ends. */
enum Bye {
    EXPIRED,
    REVOKED,
    DRAINING,
    SLOW;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
