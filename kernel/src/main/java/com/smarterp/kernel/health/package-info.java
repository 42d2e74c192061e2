/**
 * Whether this process lives and may be sent requests, on the port where it answers them: an answer
 * from the management port would say nothing about that one.
 */
@NullMarked
package com.smarterp.kernel.health;

import org.jspecify.annotations.NullMarked;
