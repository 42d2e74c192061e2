@NullMarked
package com.smarterp.gateway.docs;

import org.jspecify.annotations.NullMarked;
