/** What people say to each other, and what the product has to say to them. */
@NullMarked
package com.smarterp.messaging;

import org.jspecify.annotations.NullMarked;
