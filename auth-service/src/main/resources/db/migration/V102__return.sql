-- Who was removed from a workspace may be invited again: into the same one, where they are who they were, or into
-- another, where they are somebody new. What was theirs in the old one stays there.

alter table member drop constraint member_pkey;
alter table member add primary key (account_id, workspace_id);
create unique index member_now on member (account_id) where removed_at is null;
-- Whether one is a member somewhere decides about one's address.
create policy own_elsewhere on member for select to ${app} using (account_id = acting_user());

-- Null: the address went over to a newer account.
alter table account alter column email drop not null;
grant update (email) on account to ${app};
grant update (joined_at) on member to ${app};
