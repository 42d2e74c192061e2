/**
 * The outer side of the server: what one connection and one request may cost, which requests are
 * clear enough to be answered, and what every answer tells the browser.
 *
 * <p>Invariant: whatever bytes come, the answer is a problem with the security headers, or the
 * connection is closed in bounded time ({@code AttackTest}).
 */
@NullMarked
package com.smarterp.gateway.edge;

import org.jspecify.annotations.NullMarked;
