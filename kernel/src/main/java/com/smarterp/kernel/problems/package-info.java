/**
 * What a caller is told when something can't be done: RFC 9457 problem details with a stable code.
 *
 * <p>Invariant: the server's own trouble is never a 4xx, since a client drops or parks an edit on
 * 4xx; and nothing internal (stack, class, SQL) leaves the process.
 */
@NullMarked
package com.smarterp.kernel.problems;

import org.jspecify.annotations.NullMarked;
