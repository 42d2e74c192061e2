@NullMarked
package com.smarterp.messaging.chat;

import org.jspecify.annotations.NullMarked;
