package com.smarterp.deploy.faults;

import java.util.Set;

/**
 * What a well-behaved device may be answered, whatever is broken: all else is the server's trouble.
 */
final class Expectations {

    private static final Set<Integer> CREATE = Set.of(201, 409);
    private static final Set<Integer> UPDATE = Set.of(200, 404, 409);
    private static final Set<Integer> DELETE = Set.of(204, 404, 409);
    private static final Set<Integer> READ = Set.of(200, 404);

    private Expectations() {}

    static boolean answers(Intent intent, int status) {
        return switch (intent.op()) {
                    case "create" -> CREATE.contains(status);
                    case "update" -> UPDATE.contains(status);
                    case "delete" -> DELETE.contains(status);
                    default -> READ.contains(status);
                }
                || status == 424;
    }
}
