/**
 * The browser client, as {@code web/} has built it.
 *
 * <p>Invariant: what stands under {@code /assets/} is named by its content and kept for good; all
 * else is asked for again at each use, so that a browser never mixes two builds.
 */
@NullMarked
package com.smarterp.gateway.workspace;

import org.jspecify.annotations.NullMarked;
