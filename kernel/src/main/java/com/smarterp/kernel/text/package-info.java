/**
 * What text means to people, whatever bytes it is written in: whether a reader sees anything of it
 * ({@link com.smarterp.kernel.text.VisibleText}).
 */
@NullMarked
package com.smarterp.kernel.text;

import org.jspecify.annotations.NullMarked;
