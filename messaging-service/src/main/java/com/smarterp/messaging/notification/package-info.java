/**
 * Notifications, and the inbox that makes them: it follows jobs, employees and chat, and tells whom
 * it concerns. See RATIONALE.md.
 *
 * <p>Invariants, held by {@code InboxTest} but where named:
 *
 * <ul>
 *   <li>One thing that happened is told once to each whom it concerns, whatever is delivered again,
 *       from the first record even, and also when it was dismissed meanwhile.
 *   <li>Whichever topic is ahead: what concerns an employee not known yet waits for the record.
 *   <li>Nobody is told of what they did themselves, nor anything of a workspace that they are no
 *       employee of.
 *   <li>A workspace's changes are folded one at a time, those not above what is held are dropped.
 *   <li>Of two readers of different topics, the later one knows what the earlier one left: what
 *       follows from less is not kept ({@code InboxStoreTest}).
 *   <li>Persons only read and dismiss notifications ({@code NotificationRulesTest}).
 * </ul>
 */
@NullMarked
package com.smarterp.messaging.notification;

import org.jspecify.annotations.NullMarked;
