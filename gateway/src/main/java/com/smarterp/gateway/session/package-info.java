/**
 * Who comes in: the access cookie becomes a verified caller, ended sessions are refused, and so is
 * what another site made a browser send.
 *
 * <p>Invariants: a token is taken from its cookie and nowhere else ({@code
 * RouteTest.without_a_cookie_nobody_gets_in}); an ended session is refused within two seconds while
 * Kafka runs, also by a gateway that starts later ({@code
 * HubTest.a_revoked_session_is_told_bye_and_refused}, {@code
 * OutageTest.a_session_that_ended_while_it_was_away_stays_ended}); other sites change nothing
 * ({@code RouteTest.across_sites_nothing_changes_and_no_stream_opens}).
 */
@NullMarked
package com.smarterp.gateway.session;

import org.jspecify.annotations.NullMarked;
