/**
 * Who there is, and who is signed in: accounts, workspaces, sessions, and the keys that sign
 * session tokens.
 *
 * <p>Invariants, and the tests that hold them:
 *
 * <ul>
 *   <li>A session has one live refresh token, whatever is sent at once or again; an older one ends
 *       the session ({@code RefreshSessionTest}).
 *   <li>No token leaves but in {@code Set-Cookie}; only hashes of them rest in the database ({@code
 *       SignUpTest}, {@code AuditTest}).
 *   <li>Unknown addresses are answered, timed and counted like wrong passwords ({@code SignInTest},
 *       {@code LoginLimitsTest}).
 *   <li>Who is removed, ended or changed their password elsewhere has no live session left, and
 *       every end is told in the transaction that makes it ({@code MembersTest}, {@code
 *       SessionsTest}, {@code EventsTest}).
 *   <li>An invitation alone takes no account over, and nobody brings anything along into another
 *       workspace ({@code MembersTest}).
 *   <li>A workspace has an owner at any time ({@code MembersTest}).
 *   <li>No token that was signed is unverifiable while it lives, also while keys change ({@code
 *       SigningKeysTest}).
 *   <li>A transaction that acts for nobody sees no row, and the audit can only be added to ({@code
 *       RowSecurityTest}, {@code AuditTest}).
 *   <li>Trouble of the service's own is 503 and leaves the cookies alone ({@code OutageTest}).
 * </ul>
 */
@NullMarked
package com.smarterp.auth;

import org.jspecify.annotations.NullMarked;
