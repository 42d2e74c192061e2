package com.smarterp.gateway.hub;

/** What a subscriber that catches up is sent next. */
sealed interface ReplayItem permits ChangeEvent, Behind {}
