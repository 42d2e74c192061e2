/** How this process signs in to Kafka. */
@NullMarked
package com.smarterp.kernel.kafka;

import org.jspecify.annotations.NullMarked;
