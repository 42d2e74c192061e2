package com.smarterp.deploy.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * I12: what a removed colleague's device got to see, in milliseconds of the trial.
 *
 * @param who the device
 * @param answered when the removal was acknowledged
 * @param requests the latest moment at which a request may begin and still be let in
 * @param events the latest moment at which its stream may bring a change
 * @param seen what it was let in to
 * @param erased whether a refusal told the device to erase itself
 */
record Removal(
        String who, long answered, long requests, long events, List<Seen> seen, boolean erased) {

    /**
     * Something that came.
     *
     * @param millis when the request began; of a change, when it arrived
     */
    record Seen(long millis, boolean event, String what) {}

    /** What shouldn't have been. */
    List<String> check() {
        List<String> found = new ArrayList<>();
        for (Seen one : seen) {
            if (one.millis() > (one.event() ? events : requests)) {
                found.add(
                        String.format(
                                Locale.ROOT,
                                "I12 %s was removed after %.3f s, and after %.3f s it got %s",
                                who,
                                answered / 1000.0,
                                one.millis() / 1000.0,
                                one.what()));
            }
        }
        if (!erased) {
            found.add("I12 " + who + " isn't told to erase itself");
        }
        return found;
    }
}
