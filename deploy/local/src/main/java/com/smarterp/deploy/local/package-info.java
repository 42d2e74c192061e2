/**
 * The launcher: PostgreSQL, Kafka and every service as processes of one machine, the services from
 * the very jars that a container runs. {@code ./mvnw -Prun} starts it, and so do the end-to-end
 * suites: what runs on a laptop is what is tested.
 *
 * <p>Invariants, held by {@code LocalStackTest}: a part that dies is started again on its port;
 * {@code processes.json} names what runs now; after a stop no process is left; a start after a
 * killed launcher first ends what that one left; nothing but the first gateway is reached from
 * outside this machine.
 */
@NullMarked
package com.smarterp.deploy.local;

import org.jspecify.annotations.NullMarked;
