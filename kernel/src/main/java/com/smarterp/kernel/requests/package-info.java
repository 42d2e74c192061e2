/**
 * What a request may look like, whatever it asks for: no header with two values where there can be
 * one, no query parameter that its path doesn't know.
 *
 * <p>Invariant: a path that declares no parameters has none.
 */
@NullMarked
package com.smarterp.kernel.requests;

import org.jspecify.annotations.NullMarked;
