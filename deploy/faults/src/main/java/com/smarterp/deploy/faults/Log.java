package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Replica;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** I2 and I3 of one scope: its change log, from 1 to where it stands. */
final class Log {

    private Log() {}

    static List<String> check(Evidence.OfScope scope) {
        List<String> found = new ArrayList<>();
        Map<String, Long> alive = new HashMap<>();
        Set<String> mutations = new HashSet<>();
        long expected = 1;
        for (Evidence.Row row : scope.log()) {
            if (row.version() != expected) {
                found.add(
                        "I3 %s: version %d where %d should be"
                                .formatted(scope.title(), row.version(), expected));
            }
            expected = row.version() + 1;
            if (!mutations.add(row.mutation())) {
                found.add("I2 %s: two effects of %s".formatted(scope.title(), row.mutation()));
            }
            if (row.op().equals("delete")) {
                alive.remove(row.id());
            } else {
                alive.put(row.id(), row.version());
            }
        }
        Evidence.Counter counter = scope.counter();
        if (counter.version() != expected - 1) {
            found.add(
                    "I3 %s: the log ends at %d, the counter at %d"
                            .formatted(scope.title(), expected - 1, counter.version()));
        }
        if (counter.count() != alive.size() || counter.checksum() != Replica.checksum(alive)) {
            found.add("I4 " + scope.title() + ": count or checksum isn't that of the log");
        }
        scope.topic()
                .mutations
                .forEach(
                        (mutation, versions) -> {
                            if (versions.size() > 1) {
                                found.add(
                                        "I2 %s: %s was published as %s"
                                                .formatted(scope.title(), mutation, versions));
                            }
                        });
        return found;
    }
}
