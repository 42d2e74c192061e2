/**
 * How a service follows topics: record by record, at least once, in each partition's order, with an
 * effect of its own that it makes once.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A record's offset is committed after its effect, never before: an outage of the database is
 *       waited out, and skips nothing ({@code FeedTest}).
 *   <li>A record that can never be understood goes to {@code <topic>.dlt} and is counted; later
 *       ones are read ({@code FeedTest}).
 *   <li>What is not known to be the record's own fault is tried again, for ever.
 *   <li>Only committed records are read: what a fenced relay left behind is never seen.
 * </ul>
 */
@NullMarked
package com.smarterp.kernel.feed;

import org.jspecify.annotations.NullMarked;
