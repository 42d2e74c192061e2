/**
 * The documents for others, OpenAPI and AsyncAPI: made from what services declare, pinned in the
 * gateway, and held against every request, record and event of the suites.
 *
 * <p>Invariants: each service writes its own {@link com.smarterp.kernel.description.Part} of the
 * pinned documents and nothing else; making it again changes no byte; and what would break a client
 * needs a new major version.
 */
@NullMarked
package com.smarterp.kernel.description;

import org.jspecify.annotations.NullMarked;
