package com.smarterp.kernel.feed;

import java.util.List;
import reactor.core.publisher.Mono;

/** Takes the records of a feed, one after the other of each scope in each partition. */
@FunctionalInterface
public interface FeedReader {

    /**
     * Makes the record's effect, as often as the record comes only once. Ends with {@link Poison}
     * when no repetition can help; after any other error the same record comes again.
     */
    Mono<Void> read(FeedRecord record);

    /**
     * Makes as much of these records' effects as is cheaper made at once, in their order. Each of
     * them is {@link #read} afterwards, whether or not this succeeded, and does then what is left.
     *
     * @param records of one scope and partition, two at least
     */
    default Mono<Void> ahead(List<FeedRecord> records) {
        return Mono.empty();
    }

    /**
     * Fails while what reading needs is out of reach. Where all is well, a record that fails again
     * and again does so through its own fault.
     */
    default Mono<Void> check() {
        return Mono.empty();
    }
}
