package com.smarterp.deploy.faults;

import java.time.Duration;

/**
 * Something that is done to the running product, and taken back after a while.
 *
 * @param title with its number in the list of faults (F1, …)
 * @param effect what a trial has to know of it
 */
record Fault(String title, Duration lasts, Deed strike, Deed heal, Effect effect) {

    /** What may be seen of a fault. */
    enum Effect {
        /** Nothing but that requests fail or take long meanwhile. */
        OUTAGE,
        /** Versions count on from a backup's. */
        RESTORED,
        /** One workspace does all it can; nobody else may notice. */
        BUSY_WORKSPACE
    }

    /** Done to the product; what it throws fails the trial. */
    interface Deed {
        void to(Stage stage) throws Exception;

        Deed NOTHING = _ -> {};
    }

    Fault(String title, Duration lasts, Deed strike, Deed heal) {
        this(title, lasts, strike, heal, Effect.OUTAGE);
    }

    static Fault of(String title, Deed strike) {
        return new Fault(title, Duration.ZERO, strike, Deed.NOTHING);
    }

    Fault with(Effect other) {
        return new Fault(title, lasts, strike, heal, other);
    }
}
