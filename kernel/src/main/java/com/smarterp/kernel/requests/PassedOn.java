package com.smarterp.kernel.requests;

/** Paths whose parameters somebody else judges: who answers them. */
@FunctionalInterface
public interface PassedOn {

    boolean test(String path);
}
