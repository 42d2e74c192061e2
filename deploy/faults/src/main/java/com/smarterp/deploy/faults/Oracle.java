package com.smarterp.deploy.faults;

import java.util.ArrayList;
import java.util.List;

/** Judges evidence by what always holds (docs/protocol/invariants.md). */
final class Oracle {

    private Oracle() {}

    /** What doesn't hold; nothing when all does. */
    static List<String> judge(Evidence evidence) {
        List<String> found = new ArrayList<>(evidence.complaints());
        evidence.waiting()
                .forEach(
                        (queue, left) -> {
                            if (left != 0) {
                                found.add("I7 " + queue + " doesn't drain, left: " + left);
                            }
                        });
        evidence.removals().forEach(removal -> found.addAll(removal.check()));
        evidence.disturbances().forEach(one -> found.addAll(one.check()));
        for (Evidence.OfScope scope : evidence.scopes()) {
            boolean renewed = evidence.restored() != null && scope.collection().equals("jobs");
            found.addAll(Copies.compare(scope, renewed));
            found.addAll(Log.check(scope));
        }
        found.addAll(new Promises(evidence).check());
        return found;
    }
}
