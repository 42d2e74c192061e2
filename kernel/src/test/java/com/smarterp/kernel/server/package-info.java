@NullMarked
package com.smarterp.kernel.server;

import org.jspecify.annotations.NullMarked;
