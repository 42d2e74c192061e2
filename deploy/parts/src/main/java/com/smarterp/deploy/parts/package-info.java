/**
 * The parts that the product doesn't build itself, as child processes of this JVM: a real
 * PostgreSQL 18 and a real Kafka broker (KRaft), for the launcher and for the suites alike.
 *
 * <p>Invariants, held by {@code PostgresPartTest} and {@code KafkaPartTest}: what was acknowledged
 * is there after {@code kill -9} and a new start on the same folder and port; nothing listens
 * anywhere but on 127.0.0.1; no part outlives the JVM that started it (Linux; elsewhere the next
 * start ends it).
 */
@NullMarked
package com.smarterp.deploy.parts;

import org.jspecify.annotations.NullMarked;
