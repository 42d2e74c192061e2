package com.smarterp.deploy.faults;

import java.time.Duration;

/**
 * Something that is done to the running product, and taken back after a while.
 *
 * @param title with its number in the list of faults (F1, …)
 */
record Fault(String title, Duration lasts, Deed strike, Deed heal) {

    /** Done to the product; what it throws fails the trial. */
    interface Deed {
        void to(Stage stage) throws Exception;

        Deed NOTHING = _ -> {};
    }

    static Fault of(String title, Deed strike) {
        return new Fault(title, Duration.ZERO, strike, Deed.NOTHING);
    }
}
