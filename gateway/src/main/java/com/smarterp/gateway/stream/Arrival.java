package com.smarterp.gateway.stream;

import java.util.UUID;

/** A change that came from Kafka. */
record Arrival(UUID scope, UUID epoch, Event event) {}
