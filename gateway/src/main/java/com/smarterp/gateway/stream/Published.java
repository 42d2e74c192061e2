package com.smarterp.gateway.stream;

/**
 * A change on its way to the readers that are live.
 *
 * @param number orders everything that was published by this hub
 * @param broken the feed began a new life with this change: there is a hole before it
 * @param standing the scope's, this change included
 */
record Published(long number, Scope scope, Event event, boolean broken, Standing standing) {}
