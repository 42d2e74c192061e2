@NullMarked
package com.smarterp.kernel.feed;

import org.jspecify.annotations.NullMarked;
