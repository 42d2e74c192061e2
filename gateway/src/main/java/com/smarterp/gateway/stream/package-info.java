/**
 * The hub: every change of every collection topic, to every open stream that may see it
 * (docs/protocol/stream.md).
 *
 * <p>The way of a change: Kafka → {@link com.smarterp.gateway.stream.ArrivalReader} (is it one?) →
 * {@link com.smarterp.gateway.stream.Memory} (its number, the ring) → {@link
 * com.smarterp.gateway.stream.Loop} (one batch a room) → {@link com.smarterp.gateway.stream.Reader}
 * (a socket).
 *
 * <p>Invariants, and the tests that hold them:
 *
 * <ol>
 *   <li>A reader gets the versions after its position one by one, each once, or is told {@code
 *       behind} ({@code ResumeTest}, also while changes keep coming and after a restart).
 *   <li>An id never claims what was not sent before it on its stream ({@code
 *       ResumeTest.Device.take} after every event; {@code
 *       HubTest.until_the_replay_is_done_an_id_names_only_what_was_sent}, {@code
 *       HubTest.a_hole_in_the_topic_is_told_and_its_collection_not_named_any_more}).
 *   <li>Nobody waits for a reader: what it costs is its socket's bounded buffer, and one that stays
 *       full is cut ({@code SlowReaderTest}).
 *   <li>Not one byte of another scope: record, room and key agree on it ({@code
 *       HubTest.nothing_of_another_workspace_or_person}, {@code
 *       HubTest.poison_is_parked_and_what_follows_comes}).
 *   <li>A record's bytes are the event's data ({@code HubTest.bytes_of_the_record_are_the_data}).
 *   <li>Every stream that the server ends says why ({@code HubTest}, {@code OutageTest}, {@code
 *       SlowReaderTest}).
 *   <li>A gateway's death costs its readers one reconnect ({@code StormTest}: 2,000 of them).
 * </ol>
 */
@NullMarked
package com.smarterp.gateway.stream;

import org.jspecify.annotations.NullMarked;
