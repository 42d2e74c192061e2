/**
 * Whether this process lives, and whether clients may be sent here.
 *
 * <p>Invariant: ready means that no ended session gets in and that readers find their changes
 * ({@code OutageTest.without_kafka_it_serves_but_is_not_ready}).
 */
@NullMarked
package com.smarterp.gateway.health;

import org.jspecify.annotations.NullMarked;
