-- Who there is, and who is signed in.
--
-- Row-level security stands behind the code: each transaction names whom it acts for, and sees
-- nothing else; one that names nobody sees nothing. The relay's role reads what is needed to tell who somebody is
-- before that is known (login, invitation), and deletes what has expired.

create function acting_user() returns uuid stable language sql
    return nullif(current_setting('smarterp.user', true), '')::uuid;
create function acting_workspace() returns uuid stable language sql
    return nullif(current_setting('smarterp.workspace', true), '')::uuid;
-- The session whose token was shown: its signature has been verified.
create function acting_session() returns uuid stable language sql
    return nullif(current_setting('smarterp.session', true), '')::uuid;
-- A part of the service that acts for nobody: signing_keys, login_limits.
create function acting_part() returns text stable language sql
    return nullif(current_setting('smarterp.part', true), '');

create table workspace (
    id         uuid        primary key,
    name       text        not null check (length(name) between 1 and 300),
    -- Null where nobody has said it.
    currency   text        check (length(currency) = 3),
    time_zone  text        check (length(time_zone) <= 64),
    locale     text        check (length(locale) <= 35),
    created_at timestamptz not null default now()
);
create table account (
    id                  uuid        primary key,
    -- Normalised: one form for each address, by which it is compared. Null: the address went over to a
    -- newer account.
    email               text        unique check (length(email) <= 254),
    -- As the person typed it, to be shown.
    email_shown         text        check (length(email_shown) <= 254),
    email_verified_at   timestamptz,
    name                text        not null check (length(name) between 1 and 200),
    -- Null where nobody has said it.
    locale              text        check (length(locale) <= 35),
    time_zone           text        check (length(time_zone) <= 64),
    password_hash       text        not null,
    created_at          timestamptz not null default now(),
    password_changed_at timestamptz not null default now()
);
-- An account belongs to one workspace, or to none when it was removed. Who was removed may be invited
-- again: into the same one, where they are who they were, or into another, where they are somebody new.
-- What was theirs in the old one stays there.
create table member (
    account_id   uuid        not null references account,
    workspace_id uuid        not null references workspace,
    role         text        not null check (role in ('viewer', 'member', 'manager', 'owner')),
    joined_at    timestamptz not null default now(),
    removed_at   timestamptz,
    removed_by   uuid,
    primary key (account_id, workspace_id)
);
create unique index member_now on member (account_id) where removed_at is null;
create index member_workspace on member (workspace_id);

create table session (
    id            uuid        primary key,
    account_id    uuid        not null references account,
    workspace_id  uuid        not null references workspace,
    -- For the owner's eyes: Firefox on Linux.
    device        text        not null check (length(device) <= 80),
    -- The device cookie it was begun with, hashed: tells one's own refresh token from one that was planted.
    begun_with    text,
    created_at    timestamptz not null default now(),
    last_seen_at  timestamptz not null default now(),
    -- The current refresh token: its number, and the SHA-256 of it.
    generation    bigint      not null check (generation > 0),
    -- The last generation of which a gateway let an access token in.
    used_generation bigint    not null default 0,
    token_hash    text       not null,
    rotated_at    timestamptz not null default now(),
    ended_at      timestamptz,
    ended_because text,
    -- Its device erases what it holds: told with the answer to its next refresh.
    wipe          boolean     not null default false
);
create index session_account on session (account_id) where ended_at is null;
create index session_old on session (coalesce(ended_at, last_seen_at));

-- Those that can be used. One that is spent is deleted: its token is as unknown as any other, and the audit tells of it.
create table invitation (
    id           uuid        primary key,
    workspace_id uuid        not null references workspace,
    email        text        not null check (length(email) <= 254),
    role         text        not null check (role in ('viewer', 'member', 'manager', 'owner')),
    -- The employee record that whoever joins by it takes over; people-service says whether there is such a record.
    employee_id  uuid,
    token_hash   text        not null unique,
    -- Who made it, and who made its present token. Both answer for it.
    invited_by   uuid        not null references account,
    sent_by      uuid        not null references account,
    created_at   timestamptz not null default now(),
    expires_at   timestamptz not null
);
create index invitation_workspace on invitation (workspace_id, created_at);
-- Devices that an account's owner used before.
create table device (
    token_hash   text       primary key,
    account_id   uuid        not null references account,
    created_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at   timestamptz not null
);
create index device_account on device (account_id);

alter table workspace enable row level security;
alter table workspace force row level security;
alter table account enable row level security;
alter table account force row level security;
alter table member enable row level security;
alter table member force row level security;
alter table session enable row level security;
alter table session force row level security;
alter table invitation enable row level security;
alter table invitation force row level security;
alter table device enable row level security;
alter table device force row level security;

create policy own on workspace to ${app} using (id = acting_workspace());
create policy own on member to ${app} using (workspace_id = acting_workspace());
-- Whether one is a member somewhere decides about one's address.
create policy own_elsewhere on member for select to ${app} using (account_id = acting_user());
create policy own_and_colleagues on account for select to ${app}
    using (id = acting_user() or id in (select account_id from member where removed_at is null));
create policy sign_up on account for insert to ${app} with check (id = acting_user());
create policy own on account for update to ${app} using (id = acting_user());
create policy own on session to ${app}
    using (workspace_id = acting_workspace() or id = acting_session());
create policy own on invitation to ${app} using (workspace_id = acting_workspace());
create policy own on device to ${app} using (account_id = acting_user());

-- Locking a row needs the right to update it; the name is all that could change.
grant select, insert, update (name) on workspace to ${app};
grant select, insert, update (name, email, email_shown, password_hash, password_changed_at) on account to ${app};
grant select, insert, update (role, joined_at, removed_at, removed_by) on member to ${app};
grant select, insert, update (last_seen_at, generation, used_generation, token_hash, rotated_at, ended_at, ended_because, wipe)
    on session to ${app};
grant select, insert, delete, update (token_hash, sent_by, expires_at) on invitation to ${app};
grant select, insert, delete, update (last_seen_at, expires_at) on device to ${app};

create policy look_up on workspace for select to ${relay} using (true);
create policy look_up on account for select to ${relay} using (true);
create policy look_up on member for select to ${relay} using (true);
create policy look_up on session for select to ${relay} using (true);
create policy look_up on invitation for select to ${relay} using (true);
create policy look_up on device for select to ${relay} using (true);
grant select on workspace, account, member, session, invitation, device to ${relay};

-- Kept after their end for longer than a browser keeps a refresh cookie: so long a device may come and has to hear of its wipe.
create policy sweep on session for delete to ${relay}
    using (coalesce(ended_at, last_seen_at) < now() - interval '90 days'
           or ended_at < now() - interval '1 day' and not wipe);
create policy sweep on invitation for delete to ${relay} using (expires_at < now());
create policy sweep on device for delete to ${relay} using (expires_at < now());
grant delete on session, invitation, device to ${relay};

-- Keys that sign session tokens. All replicas sign with the newest whose time has come.
create table signing_key (
    kid        text        primary key,
    -- The public half, as a JWK.
    public_jwk text        not null,
    -- The private half, AES-256-GCM under a key derived from the service's secret.
    sealed     bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    signs_from timestamptz not null
);
-- insert into signing_key_order default values: asks for a new key at once.
create table signing_key_order (
    id         bigint      generated always as identity primary key,
    ordered_at timestamptz not null default now()
);

-- Failed logins: a key (account, address or device, hashed) and when its debt is paid (GCRA).
create table login_limit (
    key   text        primary key,
    until timestamptz not null
);
create index login_limit_until on login_limit (until);

-- What happened: the service adds and can neither read nor change. What is old enough goes by sweep_audit alone.
create table audit (
    seq          bigint      generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    event        text        not null check (length(event) <= 40),
    account_id   uuid,
    workspace_id uuid,
    session_id   uuid,
    -- Where from, and with what; control characters are encoded.
    address      text        not null check (length(address) <= 64),
    agent        text        not null check (length(agent) <= 1000),
    detail       text        not null check (length(detail) <= 2000)
);
create index audit_at on audit (at);

alter table signing_key enable row level security;
alter table signing_key force row level security;
alter table signing_key_order enable row level security;
alter table signing_key_order force row level security;
alter table login_limit enable row level security;
alter table login_limit force row level security;
alter table audit enable row level security;
alter table audit force row level security;

create policy keys on signing_key to ${app} using (acting_part() = 'signing_keys');
create policy keys on signing_key_order to ${app} using (acting_part() = 'signing_keys');
create policy orders on signing_key_order for insert to current_user with check (true);
create policy limits on login_limit to ${app} using (acting_part() = 'login_limits');
create policy append on audit for insert to ${app} with check (true);
create policy reading on audit for select to current_user using (true);
create policy expiry on audit for delete to current_user using (at < now() - interval '7 days');
-- Deletes some rows that are older than they are kept for, and says how many. Not even by it the last days can go.
create function sweep_audit(keep interval, keep_refused interval, most integer) returns bigint
    language sql security definer set search_path = pg_catalog, public as $$
    with gone as (
        delete from audit where seq in
               (select seq from audit
                 where at < now() - greatest(keep, interval '30 days')
                    or (event like '%\_refused' and at < now() - greatest(keep_refused, interval '7 days'))
                 order by at limit most)
        returning 1)
    select count(*) from gone
$$;
revoke execute on function sweep_audit(interval, interval, integer) from public;
grant execute on function sweep_audit(interval, interval, integer) to ${relay};

grant select, insert, delete on signing_key to ${app};
grant select, delete on signing_key_order to ${app};
grant select, insert, update, delete on login_limit to ${app};
grant insert on audit to ${app};

create policy look_up on login_limit for select to ${relay} using (true);
create policy sweep on login_limit for delete to ${relay} using (until < now());
grant select, delete on login_limit to ${relay};
