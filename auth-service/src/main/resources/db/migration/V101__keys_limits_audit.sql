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
