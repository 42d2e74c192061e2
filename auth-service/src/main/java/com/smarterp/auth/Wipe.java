package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Map;

/** Refusals that also tell the device to erase what it holds. */
final class Wipe {

    private static final Map<String, Boolean> MEMBER = Map.of("wipe", true);

    private Wipe() {}

    /** Right password, but removed from the workspace. */
    static Problem noWorkspace() {
        return Problem.of(ProblemCode.NO_WORKSPACE).with(MEMBER);
    }

    /**
     * The answer to a refresh of a session that is over.
     *
     * @param wipe whether it ended by a removal or a wipe
     */
    static Problem sessionEnded(boolean wipe) {
        Problem ended = Problem.of(ProblemCode.SESSION_ENDED);
        return wipe ? ended.with(MEMBER) : ended;
    }
}
