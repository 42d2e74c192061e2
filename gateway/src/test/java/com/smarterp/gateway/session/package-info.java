@NullMarked
package com.smarterp.gateway.session;

import org.jspecify.annotations.NullMarked;
