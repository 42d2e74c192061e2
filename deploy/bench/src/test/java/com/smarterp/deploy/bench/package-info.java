/**
 * Benchmarks of the running product, on the machine they run on. Requests and changes are sent when
 * they are due, whether or not earlier ones were answered, and latency counts from then: a server
 * that stalls is charged for all that waited (no coordinated omission).
 *
 * <p>What is sent carries its due time in a text, as {@code @@nanoseconds@@}; so an event tells its
 * latency by itself, and the one process that writes and reads needs no second clock.
 */
@NullMarked
package com.smarterp.deploy.bench;

import org.jspecify.annotations.NullMarked;
