package com.smarterp.gateway.hub;

import java.util.UUID;

/** A change that came from Kafka. */
record ReceivedChange(UUID scope, UUID epoch, ChangeEvent event) {}
