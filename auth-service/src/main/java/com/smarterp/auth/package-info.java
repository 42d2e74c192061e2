/**
 * Who there is, and who is signed in: accounts, workspaces, sessions, and the keys that sign
 * session tokens.
 */
@NullMarked
package com.smarterp.auth;

import org.jspecify.annotations.NullMarked;
