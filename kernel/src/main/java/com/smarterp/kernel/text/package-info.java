/**
 * What text means to people, whatever it is written in: whether a reader sees anything of it
 * ({@link com.smarterp.kernel.text.VisibleText}), and when two e-mail addresses are one ({@link
 * com.smarterp.kernel.text.EmailAddress}).
 */
@NullMarked
package com.smarterp.kernel.text;

import org.jspecify.annotations.NullMarked;
