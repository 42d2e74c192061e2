/**
 * What holds for every setting.
 *
 * <p>Invariant: a bound that would let nothing through keeps a process from starting.
 */
@NullMarked
package com.smarterp.kernel.settings;

import org.jspecify.annotations.NullMarked;
