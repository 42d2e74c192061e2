/**
 * The hub: every change of every collection topic, to every open stream that may see it
 * (docs/protocol/stream.md).
 *
 * <p>The way of a change: Kafka → {@link com.smarterp.gateway.hub.ChangeDecoder} (is it one?) →
 * {@link com.smarterp.gateway.hub.ReplayBuffer} (its order, the ring) → {@link
 * com.smarterp.gateway.hub.HubShard} (one batch for each group) → {@link
 * com.smarterp.gateway.hub.Subscriber} (its socket).
 *
 * <p>Invariants, and the tests that hold them:
 *
 * <ol>
 *   <li>A subscriber gets the versions after its position one by one, each once, or is told {@code
 *       behind} ({@code ResumeTest}, also while changes keep coming and after a restart).
 *   <li>An id never claims what was not sent before it on its stream ({@code
 *       ResumeTest.Device.take} after every event; {@code
 *       HubTest.untilTheReplayIsDoneAnIdNamesOnlyWhatWasSent}, {@code
 *       HubTest.aHoleInTheTopicIsToldAndItsCollectionNotNamedAnyMore}).
 *   <li>Nobody waits for a subscriber: what it costs is its socket's bounded buffer, and one that
 *       stays full is cut ({@code SlowSubscriberTest}).
 *   <li>Not one byte of another scope: record, group and key agree on it ({@code
 *       HubTest.nothingOfAnotherWorkspaceOrPerson}, {@code
 *       HubTest.poisonIsParkedAndWhatFollowsComes}).
 *   <li>A record's bytes are the event's data ({@code HubTest.bytesOfTheRecordAreTheData}).
 *   <li>Every stream that the server ends says why ({@code HubTest}, {@code OutageTest}, {@code
 *       SlowSubscriberTest}).
 *   <li>A gateway's death costs its subscribers one reconnect ({@code StormTest}: 2,000 of them).
 * </ol>
 */
@NullMarked
package com.smarterp.gateway.hub;

import org.jspecify.annotations.NullMarked;
