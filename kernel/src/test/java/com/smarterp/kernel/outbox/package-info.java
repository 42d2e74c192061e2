@NullMarked
package com.smarterp.kernel.outbox;

import org.jspecify.annotations.NullMarked;
