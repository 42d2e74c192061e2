/**
 * The way from a database transaction to Kafka: a record is written beside the data it tells of,
 * and the relay publishes it afterwards, in order, at least once.
 *
 * <p>Invariants: what is committed is published, whatever crashes; a later record of a partition
 * never passes an earlier one; a relay that was succeeded can't write any more (fencing).
 */
@NullMarked
package com.smarterp.kernel.outbox;

import org.jspecify.annotations.NullMarked;
