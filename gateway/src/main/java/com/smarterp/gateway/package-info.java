/**
 * The one door: workspace, API and stream on one origin.
 *
 * <p>A request's way: {@link com.smarterp.gateway.edge} (bounds and shape) → {@link
 * com.smarterp.gateway.session} (who is asking, and whether a browser was tricked into it) → {@link
 * com.smarterp.gateway.routes} (a service) or {@link com.smarterp.gateway.stream} (the hub).
 *
 * <p>Invariant: the gateway keeps nothing that can't be read again from Kafka or auth-service.
 */
@NullMarked
package com.smarterp.gateway;

import org.jspecify.annotations.NullMarked;
