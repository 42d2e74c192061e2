package com.smarterp.kernel.feed;

import reactor.core.publisher.Mono;

/** Takes the records of a feed, one after the other in each partition. */
@FunctionalInterface
public interface FeedReader {

    /**
     * Makes the record's effect, as often as the record comes only once. Ends with {@link Poison}
     * when no repetition can help; after any other error the same record comes again.
     */
    Mono<Void> read(FeedRecord record);
}
