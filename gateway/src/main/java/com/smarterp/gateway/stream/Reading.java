package com.smarterp.gateway.stream;

import java.util.List;

/**
 * A piece of what a reader hasn't been sent yet.
 *
 * @param caughtUp there is nothing beyond it
 * @param overrun the memory no longer reached back to where the reader stood
 */
record Reading(List<Step> steps, boolean caughtUp, boolean overrun) {}
