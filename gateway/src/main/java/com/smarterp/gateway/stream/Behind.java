package com.smarterp.gateway.stream;

/**
 * The stream can't go on without a hole: the reader has to ask the collection itself.
 *
 * @param version from where the stream goes on
 * @param life the feed's {@link Feed#life}
 */
record Behind(int collection, long version, int life) implements Step {}
