package com.smarterp.kernel.outbox;

/** The number of partitions that a database was made for, held against the one that is set. */
final class PartitionCount {

    static final String QUERY = "select outbox_partitions()";

    private PartitionCount() {}

    /**
     * Compares the two.
     *
     * @param kept what the database says
     * @throws StartRefused when they differ: records would lie where nobody publishes them
     */
    static void check(int kept, int set) {
        if (kept != set) {
            throw new StartRefused(
                    "smarterp.kafka.partitions is %d, but the database was made for %d: set it to %d"
                            .formatted(set, kept, kept));
        }
    }
}
