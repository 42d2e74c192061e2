package com.smarterp.kernel.problems;

import org.jspecify.annotations.Nullable;

/** Names the problem behind an exception of a library; the first translator that knows it wins. */
@FunctionalInterface
public interface ProblemTranslator {

    /** The problem, or null when this translator doesn't know the exception. */
    @Nullable Problem translate(Throwable error);
}
