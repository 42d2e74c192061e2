/**
 * What an operator sees: one trace from the browser's request to the stream's event, metrics, and
 * lines of log that name trace and caller.
 *
 * <p>Invariants: a request's trace is the one of the changes that it makes, of their Kafka records
 * and of their stream events; no metric has a label whose values clients choose; no line of log has
 * a token or anything about a person but ids ({@code TraceTest}, {@code LogTest}, {@code
 * MetricsTest} in deploy/local).
 */
@NullMarked
package com.smarterp.kernel.observability;

import org.jspecify.annotations.NullMarked;
