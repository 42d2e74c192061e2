/**
 * What a change is, and how it travels: collections, scopes, positions, checksums, and the
 * CloudEvents form of a change in Kafka.
 *
 * <p>Invariant: all records of a scope are in one partition, in version order.
 */
@NullMarked
package com.smarterp.kernel.changes;

import org.jspecify.annotations.NullMarked;
