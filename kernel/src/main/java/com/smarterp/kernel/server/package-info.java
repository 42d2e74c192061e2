/**
 * What one connection and one request may cost, at every port there is: the gateway's, each
 * service's, and that of each process's management.
 *
 * <p>Invariant: half a head, half a body or silence ends in bounded time, with 408 where an answer
 * can still be read.
 */
@NullMarked
package com.smarterp.kernel.server;

import org.jspecify.annotations.NullMarked;
