@NullMarked
package com.smarterp.messaging.notification;

import org.jspecify.annotations.NullMarked;
