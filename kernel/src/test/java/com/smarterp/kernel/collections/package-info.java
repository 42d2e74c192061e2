@NullMarked
package com.smarterp.kernel.collections;

import org.jspecify.annotations.NullMarked;
