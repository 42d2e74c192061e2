/**
 * Where records go that can't be read: {@code <topic>.dlt}, for a person to look at.
 *
 * <p>Invariant: a parked record is what it was, key, value and headers, with why and whence beside
 * it ({@code FeedTest}, {@code HubTest.poison_is_parked_and_what_follows_comes}).
 */
@NullMarked
package com.smarterp.kernel.deadletters;

import org.jspecify.annotations.NullMarked;
