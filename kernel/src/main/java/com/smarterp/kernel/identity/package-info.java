/**
 * Who is asking: session tokens (JWT, RFC 7519; RFC 8725), the keys they are signed with, and the
 * filter that lets nobody in without one.
 *
 * <p>Invariant: identity comes from the verified token alone, never from any other header. Missing
 * keys are the server's trouble (503), never the caller's (401).
 */
@NullMarked
package com.smarterp.kernel.identity;

import org.jspecify.annotations.NullMarked;
