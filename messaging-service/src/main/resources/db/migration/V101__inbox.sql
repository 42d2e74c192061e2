-- What the inbox knows of others' collections, one workspace a scope, and what it has still to tell.

-- How far a workspace's changes of a collection are learnt from.
create table inbox_position (
    scope      uuid   not null,
    collection text   not null,
    epoch      uuid   not null,
    version    bigint not null,
    -- Epochs that ended; what is still read of them is old.
    past       uuid[] not null default '{}',
    primary key (scope, collection)
);
select collection_table('inbox_position', '${app}');

create table seen_employee (
    scope      uuid        not null,
    id         uuid        not null,
    name       text        not null,
    user_id    uuid,
    created_at timestamptz not null,
    -- Works here no longer, or the record is deleted: is told nothing, is no one's name.
    gone       boolean     not null,
    primary key (scope, id)
);
create index seen_employee_user on seen_employee (scope, user_id);
select collection_table('seen_employee', '${app}');

create table seen_job (
    scope        uuid   not null,
    id           uuid   not null,
    title        text   not null,
    status       text   not null,
    due_at       text,
    assignee_ids uuid[] not null,
    primary key (scope, id)
);
select collection_table('seen_job', '${app}');

-- Who wrote in a job's thread.
create table thread_writer (
    scope   uuid not null,
    job     uuid not null,
    user_id uuid not null,
    primary key (scope, job, user_id)
);
select collection_table('thread_writer', '${app}');

-- What is to be told: to a user, to an employee, or to whoever bears the name that the words begin
-- with. It is here until it is told, and so waits for an employee's record that isn't known yet.
create table notice (
    scope       uuid        not null,
    id          uuid        not null,
    -- Names what happened; with the recipient it makes the notification's id.
    event       uuid        not null,
    user_id     uuid,
    employee_id uuid,
    words       text,
    kind        text        not null,
    title       text        not null,
    body        text,
    collection  text        not null,
    subject     uuid        not null,
    by          uuid        not null,
    at          timestamptz not null,
    trace       text,
    noted_at    timestamptz not null default now(),
    primary key (scope, id),
    check (num_nonnulls(user_id, employee_id, words) = 1)
);
select collection_table('notice', '${app}');

-- Begins to learn from a change: one change of a workspace at a time, whichever topic it is from, so
-- that of a notice and the record that it waits for, one always sees the other. False: it is known.
create function inbox_begin(p_scope uuid, p_collection text, p_epoch uuid, p_version bigint)
returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('inbox/' || p_scope, 0));
    insert into inbox_position as p (scope, collection, epoch, version)
    values (p_scope, p_collection, p_epoch, p_version)
    on conflict (scope, collection) do update
       set epoch = excluded.epoch,
           version = excluded.version,
           past = case when p.epoch = excluded.epoch then p.past else p.past || p.epoch end
     where p.epoch = excluded.epoch and p.version < excluded.version
        or p.epoch <> excluded.epoch and excluded.epoch <> all(p.past);
    return found;
end $$;

-- Gives up what nobody can or need be told, and gives what is to be told now.
create function inbox_due(p_scope uuid, p_patience interval, p_mention_patience interval)
returns json language plpgsql as $$
begin
    delete from notice n
     where n.scope = p_scope
       and (n.noted_at < now() - case when n.words is null then p_patience else p_mention_patience end
            or exists (select from seen_employee e
                        where e.scope = n.scope and (e.id = n.employee_id or e.user_id = n.user_id))
           and not exists (select from seen_employee e
                            where e.scope = n.scope and (e.id = n.employee_id or e.user_id = n.user_id)
                              and not e.gone and e.user_id <> n.by));
    return (
        select json_agg(json_build_object(
                   'id', n.id, 'event', n.event, 'recipient', e.user_id, 'kind', n.kind, 'title', n.title,
                   'body', n.body, 'collection', n.collection, 'subject', n.subject, 'by', n.by,
                   'trace', n.trace) order by n.at)
          from notice n
          join lateral (
               select distinct s.user_id from seen_employee s
                where s.scope = n.scope and (s.id = n.employee_id or s.user_id = n.user_id)
                  and not s.gone and s.user_id <> n.by) e on true
         where n.scope = p_scope);
end $$;
