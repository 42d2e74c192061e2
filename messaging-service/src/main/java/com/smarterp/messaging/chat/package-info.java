/**
 * Chat: what members of a workspace say to each other, in general or in a job's thread.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Only its author edits, deletes or brings back a message ({@code MessageRulesTest}).
 *   <li>Reading notes the reader and the time once, and never fails for a message's size ({@code
 *       MessageRulesTest}).
 * </ul>
 */
@NullMarked
package com.smarterp.messaging.chat;

import org.jspecify.annotations.NullMarked;
