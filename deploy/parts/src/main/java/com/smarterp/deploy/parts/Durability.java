package com.smarterp.deploy.parts;

/** Whether a commit outlives the machine's own crash. Either outlives {@code kill -9}. */
public enum Durability {
    /** Every commit is synced to the disk. */
    DISK,
    /** Left to the operating system: faster, for suites. */
    PROCESS
}
