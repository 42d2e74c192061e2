@NullMarked
package com.smarterp.kernel.text;

import org.jspecify.annotations.NullMarked;
