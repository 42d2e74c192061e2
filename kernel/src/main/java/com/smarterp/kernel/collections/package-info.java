/**
 * How a document becomes a change: a synced collection is a declaration; reading, writing, merging,
 * replaying and history are the same for all.
 *
 * <p>Invariants, each held for every collection by a suite of the test jar:
 *
 * <ul>
 *   <li>versions of a scope rise by one, in commit order, without gaps ({@code VersionSuite});
 *   <li>count and checksum of the counter are those of the documents, after every change ({@code
 *       TopicSuite}, {@code ReadingSuite});
 *   <li>row, change, counter, stored answer and outbox records are one transaction;
 *   <li>a mutation has one effect, and its answer is the same each time ({@code ReplaySuite});
 *   <li>no field is lost without a conflict being told ({@code OfflineSuite}, {@code
 *       MergeTableTest}, {@code MergePropertyTest});
 *   <li>nothing of another scope is seen, nor its ids taken ({@code IsolationSuite}).
 * </ul>
 */
@NullMarked
package com.smarterp.kernel.collections;

import org.jspecify.annotations.NullMarked;
