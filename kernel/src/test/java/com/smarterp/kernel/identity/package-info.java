/** Attacks on session tokens, and keys that can't be had. */
@NullMarked
package com.smarterp.kernel.identity;

import org.jspecify.annotations.NullMarked;
