/**
 * The suites that every collection must pass, and the real PostgreSQL and Kafka they run on. Used
 * by the services' own tests through the test jar.
 */
@NullMarked
package com.smarterp.kernel.testing;

import org.jspecify.annotations.NullMarked;
