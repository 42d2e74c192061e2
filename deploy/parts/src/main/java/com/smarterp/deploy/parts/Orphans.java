package com.smarterp.deploy.parts;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the system end a child whose parent was killed, so that no part lives on unsupervised:
 * Linux's {@code PR_SET_PDEATHSIG}, set by {@code setpriv} before it becomes the child's program.
 * And keeps the terminal's Ctrl-C from a child ({@code setsid}): the parent stops them in order.
 */
final class Orphans {

    private static final boolean SETSID = runs("setsid", "true");
    private static final boolean SETPRIV = runs("setpriv", "--pdeathsig", "TERM", "true");

    private Orphans() {}

    /** What to put before a command; nothing where the system can't do it. */
    static List<String> ended(String signal) {
        return SETPRIV ? List.of("setpriv", "--pdeathsig", signal) : List.of();
    }

    /** What to put before a command so that the terminal's signals don't reach it. */
    static List<String> apart() {
        return SETSID ? List.of("setsid") : List.of();
    }

    /** Whether a small command works on this machine. */
    static boolean runs(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
