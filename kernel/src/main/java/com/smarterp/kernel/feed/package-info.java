/**
 * How a service follows topics: record by record, at least once, in each scope's order, with an
 * effect of its own that it makes once.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A record's offset is committed after its effect, never before: an outage of the database is
 *       waited out, and skips nothing ({@code FeedTest}).
 *   <li>A record that can never be understood goes to {@code <topic>.dlt} and is counted; later
 *       ones are read ({@code FeedTest}).
 *   <li>What is not known to be the record's own fault is tried again, for ever. A record that
 *       fails again and again while all else is well is given up like one that can't be understood,
 *       and its scope goes on ({@code FeedTest}).
 *   <li>A scope that has much to read, or that fails, delays another by a few turns at the most
 *       ({@code FeedTest}).
 *   <li>Only committed records are read: what a fenced relay left behind is never seen.
 * </ul>
 */
@NullMarked
package com.smarterp.kernel.feed;

import org.jspecify.annotations.NullMarked;
