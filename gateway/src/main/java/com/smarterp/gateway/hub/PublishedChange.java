package com.smarterp.gateway.hub;

/**
 * A change on its way to the subscribers that are live.
 *
 * @param number orders everything that was published by this hub
 * @param broken there is a hole before this change
 * @param versions the scope's, this change included
 */
record PublishedChange(
        long number, HubScope scope, ChangeEvent event, boolean broken, ScopeVersions versions) {}
