package com.smarterp.messaging.notification;

import java.util.function.Function;

/**
 * What there is to learn from a change.
 *
 * @param wanted what has to be known for it
 * @param conclusion what follows from what is known; the same, however often it is drawn
 */
record Lesson(Wanted wanted, Function<Recalled, Learnt> conclusion) {

    /** Whatever is known, the same follows. */
    static Lesson of(Learnt learnt) {
        return new Lesson(Wanted.NOTHING, _ -> learnt);
    }

    Learnt from(Recalled recalled) {
        return conclusion.apply(recalled).from(recalled.stamp());
    }
}
