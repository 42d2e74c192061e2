package com.smarterp.auth;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be a member.
 *
 * @param invitation that makes them so; null with a workspace of their own
 * @param former the account that has the address, in no workspace any more; null for who is new
 */
record Candidate(User user, Invitations.@Nullable Open invitation, @Nullable Account former) {

    static Candidate of(User user, Invitations.@Nullable Open open) {
        return new Candidate(user, open, null);
    }

    /** Who comes back is who they were; elsewhere they are somebody new, with their address. */
    Candidate after(Account account, boolean back) {
        return new Candidate(back ? user.withId(account.id()) : user, invitation, account);
    }

    boolean isBack() {
        return former != null && former.id().equals(user.id());
    }
}
