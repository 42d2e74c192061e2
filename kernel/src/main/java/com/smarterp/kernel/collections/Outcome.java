package com.smarterp.kernel.collections;

import java.util.Locale;

/** What a mutation came to, as an operator counts it. */
enum Outcome {
    /** As asked; also where nothing was left to change. */
    APPLIED,
    /** On a base that others had changed since, and without contradiction to them. */
    MERGED,
    /** Others changed the same: a person has to decide. */
    CONFLICT,
    /** Anything else that was refused. */
    REJECTED,
    /** Answered before; the same answer again. */
    REPLAYED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
