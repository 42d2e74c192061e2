package com.smarterp.gateway.hub;

/**
 * The stream can't go on without a hole: the subscriber has to ask the collection itself.
 *
 * @param version from where the stream goes on
 * @param life the ring's {@link CollectionRing#life}
 */
record Behind(int collection, long version, int life) implements ReplayItem {}
