/**
 * The services behind, and what they are told.
 *
 * <p>Invariants: of what a client says about itself nothing passes, and the verified token can't be
 * taken away ({@code RouteTest.nothing_that_a_client_says_of_itself_passes}); a service's trouble
 * is 503, to be tried again, never 4xx ({@code
 * RouteTest.a_service_in_trouble_is_503_and_to_be_tried_again}); a request is sent to a second
 * replica only when none of it reached the first.
 */
@NullMarked
package com.smarterp.gateway.routes;

import org.jspecify.annotations.NullMarked;
