/** Auth-service on a real PostgreSQL and a real Kafka, by HTTP as the gateway speaks to it. */
@NullMarked
package com.smarterp.auth;

import org.jspecify.annotations.NullMarked;
