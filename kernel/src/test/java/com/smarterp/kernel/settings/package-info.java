@NullMarked
package com.smarterp.kernel.settings;

import org.jspecify.annotations.NullMarked;
