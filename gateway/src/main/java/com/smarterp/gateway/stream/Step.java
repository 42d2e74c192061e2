package com.smarterp.gateway.stream;

/** What a reader is told next. */
sealed interface Step permits Event, Behind {}
