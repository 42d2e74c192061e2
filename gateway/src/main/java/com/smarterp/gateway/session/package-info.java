/**
 * Who comes in: the access cookie becomes a verified caller, ended sessions are refused, and so is
 * what another site made a browser send.
 *
 * <p>Invariants: a token is taken from its cookie and nowhere else ({@code
 * RouteTest.withoutACookieNobodyGetsIn}); an ended session is refused within two seconds while
 * Kafka runs, also by a gateway that starts later ({@code
 * HubTest.aRevokedSessionIsToldByeAndRefused}, {@code
 * OutageTest.aSessionThatEndedWhileItWasAwayStaysEnded}); other sites change nothing ({@code
 * RouteTest.acrossSitesNothingChangesAndNoStreamOpens}).
 */
@NullMarked
package com.smarterp.gateway.session;

import org.jspecify.annotations.NullMarked;
