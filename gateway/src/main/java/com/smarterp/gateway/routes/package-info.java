/**
 * The services behind, and what they are told.
 *
 * <p>Invariants: of what a client says about itself nothing passes, and the verified token can't be
 * taken away ({@code RouteTest.nothingThatAClientSaysOfItselfPasses}); a service's trouble is 503,
 * to be tried again, never 4xx ({@code RouteTest.aServiceInTroubleIs503AndToBeTriedAgain}); a
 * request is sent to a second replica only when none of it reached the first.
 */
@NullMarked
package com.smarterp.gateway.routes;

import org.jspecify.annotations.NullMarked;
