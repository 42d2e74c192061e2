/**
 * Reading topics without a group: every gateway reads every partition, from where it likes.
 *
 * <p>Invariants: records of transactions that were aborted are read too, and come again; a missing
 * topic or broker is waited for and disturbs nothing else; reading goes on where it stopped.
 */
@NullMarked
package com.smarterp.gateway.kafka;

import org.jspecify.annotations.NullMarked;
