-- Records that wait to be published to Kafka, and who publishes them.

-- Nobody comes into this database but its three roles, however it was made.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to ${app}, ${relay}', current_database());
end $$;
-- Which migrations have been applied is asked by services that don't migrate themselves.
grant select on flyway_schema_history to ${app};

-- How many partitions the topics have (smarterp.kafka.partitions). A scope's partition is a hash modulo
-- this number, so it never changes; whoever is told another is refused.
create function outbox_partitions() returns integer immutable language sql as 'select ${partitions}';

-- Row-level security stands behind the code: writers can only add, and never read what others added.
-- They draw the place of what they add themselves, so that they can tell the relay which row it is.
create table outbox (
    seq       bigint generated always as identity,
    partition integer     not null,
    topic     text        not null,
    key       text        not null,
    headers   json        not null,
    value     text,
    at        timestamptz not null default clock_timestamp(),
    -- A partition is always named.
    primary key (partition, seq)
);
-- The table is a queue: it is nearly always empty, so vacuum by count and not by share.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy append on outbox for insert to ${app} with check (true);
create policy relay on outbox to ${relay} using (true) with check (true);
grant insert on outbox to ${app};
grant usage on sequence outbox_seq_seq to ${app};
grant select, insert, delete on outbox to ${relay};

-- Which replica publishes a partition; another may take it when the time has run out.
create table outbox_lease (
    partition integer     primary key,
    owner     text        not null,
    until     timestamptz not null
);
create table outbox_member (
    owner text        primary key,
    seen  timestamptz not null
);
alter table outbox_lease enable row level security;
alter table outbox_lease force row level security;
alter table outbox_member enable row level security;
alter table outbox_member force row level security;
create policy relay on outbox_lease to ${relay} using (true) with check (true);
create policy relay on outbox_member to ${relay} using (true) with check (true);
grant select, insert, update, delete on outbox_lease, outbox_member to ${relay};

-- Renews what me holds, gives up what is above its fair share, takes what is free; returns what it
-- holds then. The database's clock counts, so that clocks of replicas may differ.
create function outbox_lead(me text, partitions integer, ttl interval) returns setof integer
language plpgsql as $$
declare
    share integer;
begin
    perform pg_advisory_xact_lock(hashtext('outbox_lead'));
    -- The same replica, started again, doesn't wait for its predecessor's lease to run out.
    delete from outbox_lease where owner <> me and split_part(owner, '/', 1) = split_part(me, '/', 1);
    delete from outbox_member
     where seen < now() - ttl or (owner <> me and split_part(owner, '/', 1) = split_part(me, '/', 1));
    insert into outbox_member values (me, now()) on conflict (owner) do update set seen = now();
    share := ceil(partitions::numeric / (select count(*) from outbox_member));
    delete from outbox_lease l
     where l.until < now()
        or l.owner = me and l.partition in (
            select partition from outbox_lease where owner = me order by partition offset share);
    update outbox_lease set until = now() + ttl where owner = me;
    insert into outbox_lease
    select p, me, now() + ttl
      from generate_series(0, partitions - 1) p
     where not exists (select from outbox_lease where partition = p)
     order by p
     limit share - (select count(*) from outbox_lease where owner = me);
    return query select partition from outbox_lease where owner = me;
end $$;
grant execute on function outbox_lead to ${relay};

-- A replica that stops in order hands over at once.
create function outbox_leave(me text) returns void language sql as $$
    delete from outbox_lease where owner = me;
    delete from outbox_member where owner = me;
$$;
grant execute on function outbox_leave to ${relay};
