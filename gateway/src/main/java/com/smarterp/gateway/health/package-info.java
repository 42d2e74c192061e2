/**
 * Whether this process lives, and whether clients may be sent here.
 *
 * <p>Invariant: ready means that no ended session gets in and that readers find their changes
 * ({@code OutageTest.withoutKafkaItServesButIsNotReady}).
 */
@NullMarked
package com.smarterp.gateway.health;

import org.jspecify.annotations.NullMarked;
