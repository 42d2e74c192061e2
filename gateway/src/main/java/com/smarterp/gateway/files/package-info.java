/**
 * Files that are sent as they are, from memory.
 *
 * <p>Invariant: they are read at the start and never again, and say the same to all.
 */
@NullMarked
package com.smarterp.gateway.files;

import org.jspecify.annotations.NullMarked;
