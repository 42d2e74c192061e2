/**
 * Documents for others: OpenAPI, AsyncAPI, a page to try them, and a page for every error.
 *
 * <p>Invariant: everybody may read them, and they say the same to all. What they say is held by
 * {@code DocumentsSuite}, and by every suite that speaks HTTP or reads Kafka.
 */
@NullMarked
package com.smarterp.gateway.docs;

import org.jspecify.annotations.NullMarked;
