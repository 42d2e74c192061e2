package com.smarterp.gateway.hub;

import java.util.Locale;

/** Why a stream ends. */
enum CloseReason {
    EXPIRED,
    REVOKED,
    DRAINING,
    SLOW;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
