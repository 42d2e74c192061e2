-- Notifications and messages as they are now, for reports: a column for each field.
create view notification with (security_invoker) as
select d.scope, d.id, d.version,
       f."createdAt" as created_at, f."createdBy" as created_by,
       f."updatedAt" as updated_at, f."updatedBy" as updated_by,
       f.kind, f.title, f.body,
       f.subject ->> 'collection' as subject_collection, (f.subject ->> 'id')::uuid as subject_id,
       f.params, f."readAt" as read_at
  from current_document d
 cross join lateral json_to_record(d.document) as f(
       "createdAt" timestamptz, "createdBy" uuid, "updatedAt" timestamptz, "updatedBy" uuid,
       kind text, title text, body text, subject json, params jsonb, "readAt" timestamptz)
 where d.collection = 'notifications';
create view message with (security_invoker) as
select d.scope, d.id, d.version,
       f."createdAt" as created_at, f."createdBy" as created_by,
       f."updatedAt" as updated_at, f."updatedBy" as updated_by,
       f.conversation, f.text, f."readBy" as read_by
  from current_document d
 cross join lateral json_to_record(d.document) as f(
       "createdAt" timestamptz, "createdBy" uuid, "updatedAt" timestamptz, "updatedBy" uuid,
       conversation text, text text, "readBy" jsonb)
 where d.collection = 'chat';
grant select on notification, message to ${app};

-- By what a present notification is looked up. Kept by the write of the notification.
create table notification_key (
    scope      uuid        not null,
    id         uuid        not null,
    version    bigint      not null,
    kind       text        not null,
    -- The conversation, the job or the subject that it tells of.
    about      text,
    unread     boolean     not null,
    created_at timestamptz not null,
    primary key (scope, id)
);
-- What a later one of the same kind, about the same job or conversation, replaces.
create index notification_unread on notification_key (scope, kind, about) where unread;
-- Which go when a person has too many. Only a question that bounds the time uses it, and uses nothing else
-- (NotificationLookupTest).
create index notification_oldest on notification_key (scope, created_at) where created_at is not null;
select scope_table('notification_key', '${app}');

create function notification_changed() returns trigger language plpgsql as $$
begin
    if new.op = 'delete' then
        delete from notification_key k where k.scope = new.scope and k.id = new.id;
        return null;
    end if;
    insert into notification_key as k (scope, id, version, kind, about, unread, created_at)
    values (new.scope, new.id, new.version, new.document ->> 'kind',
            coalesce(new.document -> 'params' ->> 'conversation', new.document -> 'params' ->> 'job',
                     new.document -> 'subject' ->> 'id'),
            new.document ->> 'readAt' is null, (new.document ->> 'createdAt')::timestamptz)
    on conflict (scope, id) do update
       set version = excluded.version, kind = excluded.kind, about = excluded.about, unread = excluded.unread;
    return null;
end $$;
create trigger notification_changed after insert on change
    for each row when (new.collection = 'notifications') execute function notification_changed();

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
select scope_table('inbox_position', '${app}');

create table seen_employee (
    scope      uuid        not null,
    id         uuid        not null,
    -- The name as mentions are compared, and its first word; null when it is too long to be mentioned.
    folded     text,
    first      text,
    user_id    uuid,
    created_at timestamptz not null,
    -- Works here no longer, or the record is deleted: is told nothing, is no one's name.
    gone       boolean     not null,
    primary key (scope, id)
);
create index seen_employee_user on seen_employee (scope, user_id) where user_id is not null;
create index seen_employee_name on seen_employee (scope, folded) where not gone and folded is not null;
create index seen_employee_first on seen_employee (scope, first) where not gone and first is not null;
select scope_table('seen_employee', '${app}');

create table seen_job (
    scope        uuid   not null,
    id           uuid   not null,
    title        text   not null,
    status       text   not null,
    due_at       text,
    assignee_ids uuid[] not null,
    primary key (scope, id)
);
select scope_table('seen_job', '${app}');

-- Who wrote in a job's thread.
create table thread_writer (
    scope   uuid not null,
    job     uuid not null,
    user_id uuid not null,
    primary key (scope, job, user_id)
);
select scope_table('thread_writer', '${app}');

-- How far somebody has read a conversation: to the message of that time, which they read then.
create table thread_read (
    scope        uuid        not null,
    conversation text        not null,
    user_id      uuid        not null,
    read_to      timestamptz not null,
    read_at      timestamptz not null,
    primary key (scope, conversation, user_id)
);
create index thread_read_age on thread_read (scope, read_at) where read_at is not null;
select scope_table('thread_read', '${app}');

-- The message that somebody was last told of, of each conversation and kind, until they have read it.
create table thread_told (
    scope        uuid        not null,
    conversation text        not null,
    user_id      uuid        not null,
    kind         text        not null,
    message      uuid        not null,
    message_at   timestamptz not null,
    told_at      timestamptz not null default now(),
    primary key (scope, conversation, user_id, kind)
);
create index thread_told_age on thread_told (scope, told_at) where told_at is not null;
select scope_table('thread_told', '${app}');

-- What is to be told. Its recipient is a user, or not known yet: then it waits for the record of an
-- employee, of a user, or of somebody with a name that the words begin with.
create table notice (
    scope       uuid        not null,
    id          uuid        not null,
    seq         bigint      generated always as identity,
    -- Names what happened; with the recipient it makes the notification's id.
    event       uuid        not null,
    recipient   uuid,
    employee_id uuid,
    user_id     uuid,
    -- Of a mention: what stands after the sign, after how many characters a name may end, and by what
    -- a record with such a name finds it.
    words       text,
    bounds      smallint[],
    word        text,
    kind        text        not null,
    title       text        not null,
    body        text,
    collection  text        not null,
    subject     uuid        not null,
    params      jsonb       not null,
    -- When the message was written that it tells of.
    message_at  timestamptz,
    by          uuid        not null,
    at          timestamptz not null,
    trace       text,
    noted_at    timestamptz not null default now(),
    primary key (scope, id),
    check (num_nonnulls(recipient, employee_id, user_id, words) > 0)
);
create index notice_due on notice (scope, seq) where recipient is not null;
create index notice_waiting on notice (scope, seq) where recipient is null;
create index notice_employee on notice (scope, employee_id) where recipient is null and employee_id is not null;
create index notice_user on notice (scope, user_id) where recipient is null and user_id is not null;
create index notice_word on notice (scope, word, seq) where recipient is null and word is not null;
select scope_table('notice', '${app}');

-- A change is learnt from in two statements, each a transaction of its own: what has to be known for
-- it is recalled, without a lock; what follows is kept if nobody learnt anything else meanwhile.
-- Nothing here looks at more of a workspace than a change names, and a bounded number of what waits.

-- How far a workspace's collection is learnt from, and the epochs that are over: what lies before
-- needn't be looked at again. Null where nothing is learnt yet.
create function inbox_reached(p_scope uuid, p_collection text) returns text language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    return (
        select json_build_object('epoch', p.epoch, 'version', p.version, 'past', p.past)::text
          from inbox_position p where p.scope = p_scope and p.collection = p_collection);
end $$;

-- How far all of a workspace's collections are learnt from: another text once more is learnt.
create function inbox_stamp(p_scope uuid) returns text language plpgsql as $$
begin
    return coalesce((
        select string_agg(p.collection || ' ' || p.epoch || ' ' || p.version, ', ' order by p.collection)
          from inbox_position p where p.scope = p_scope), '');
end $$;

-- What is wanted of what is known, with the stamp of it. That is read first: what is read after it
-- may be newer, never older.
--   job     a job's id: as it was last seen
--   thread  a job's id: its title, and who wrote in its thread
create function inbox_recall(p_scope uuid, p_wanted jsonb) returns text language plpgsql as $$
declare
    stamp text;
    job json;
    thread json;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    stamp := inbox_stamp(p_scope);
    if p_wanted ? 'job' then
        job := (
            select json_build_object(
                       'title', j.title, 'status', j.status, 'dueAt', j.due_at, 'assigneeIds', j.assignee_ids)
              from seen_job j where j.scope = p_scope and j.id = (p_wanted ->> 'job')::uuid);
    end if;
    if p_wanted ? 'thread' then
        thread := json_build_object(
            'title', (select j.title from seen_job j
                       where j.scope = p_scope and j.id = (p_wanted ->> 'thread')::uuid),
            'writers', (select json_agg(w.user_id)
                          from (select t.user_id from thread_writer t
                                 where t.scope = p_scope and t.job = (p_wanted ->> 'thread')::uuid
                                 limit (p_wanted ->> 'writers')::integer) w));
    end if;
    return json_build_object('stamp', stamp, 'job', job, 'thread', thread)::text;
end $$;

-- Begins to learn from a change. False: it is known.
create function inbox_begin(p_scope uuid, p_collection text, p_epoch uuid, p_version bigint)
returns boolean language plpgsql as $$
begin
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

-- Learns what follows from a change, unless the change is known. Null, and nothing is learnt, when what
-- was recalled for it is no longer all that is known. One change of a workspace at a time, whichever
-- topic it is from, so that of a notice and the record that it waits for, one always sees the other.
--   learnt  see inbox_learn; and the stamp of what was recalled, where it depends on that
--   bounds  patience, mentionPatience, memory (seconds), waiting, mentions, namesakes (numbers)
-- Gives what is to be told in its workspace, and how many that waited were given up for its bound.
create function inbox_keep(
    p_scope uuid, p_collection text, p_epoch uuid, p_version bigint, p_learnt jsonb, p_bounds jsonb)
returns text language plpgsql as $$
declare
    given_up bigint := 0;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    perform pg_advisory_xact_lock(hashtextextended('inbox/' || p_scope, 0));
    if p_learnt ->> 'stamp' <> inbox_stamp(p_scope) then
        return null;
    end if;
    if inbox_begin(p_scope, p_collection, p_epoch, p_version) then
        given_up := inbox_learn(p_scope, p_learnt, p_bounds);
    end if;
    return json_build_object('due', inbox_due(p_scope), 'givenUp', given_up)::text;
end $$;

-- Learns from several changes at once, of which nothing has to be recalled, and tells the workspaces
-- in which something is to be told then. They come sorted by workspace, so that two who do this never
-- wait for each other's workspaces in turn.
create function inbox_keep_all(p_changes json, p_bounds jsonb) returns text language plpgsql as $$
declare
    c record;
    kept json;
    due uuid[] := '{}';
    given_up bigint := 0;
begin
    for c in
        select * from json_to_recordset(p_changes) as r(
               scope uuid, collection text, epoch uuid, version bigint, learnt jsonb)
    loop
        kept := inbox_keep(c.scope, c.collection, c.epoch, c.version, c.learnt, p_bounds)::json;
        given_up := given_up + (kept ->> 'givenUp')::bigint;
        if json_array_length(kept -> 'due') > 0 then
            due := due || c.scope;
        end if;
    end loop;
    return json_build_object('due', to_json(due), 'givenUp', given_up)::text;
end $$;

-- Keeps what was learnt; each part may be missing. Gives how many that waited were given up.
--   job, employee          rows
--   jobGone, employeeGone  ids
--   writer                 a row: who wrote in which thread
--   read                   conversation, user_id, read_to, read_at; and the notice to make of it
--   notices                rows
create function inbox_learn(p_scope uuid, p_learnt jsonb, p_bounds jsonb) returns bigint language plpgsql as $$
declare
    given_up bigint := 0;
begin
    if p_learnt ? 'job' then
        insert into seen_job as k (scope, id, title, status, due_at, assignee_ids)
        select p_scope, j.id, j.title, j.status, j.due_at, j.assignee_ids
          from jsonb_populate_record(null::seen_job, p_learnt -> 'job') j
        on conflict (scope, id) do update
           set title = excluded.title, status = excluded.status,
               due_at = excluded.due_at, assignee_ids = excluded.assignee_ids
         where (k.title, k.status, k.due_at, k.assignee_ids)
               is distinct from (excluded.title, excluded.status, excluded.due_at, excluded.assignee_ids);
    end if;
    if p_learnt ? 'jobGone' then
        delete from seen_job j where j.scope = p_scope and j.id = (p_learnt ->> 'jobGone')::uuid;
        delete from thread_writer w where w.scope = p_scope and w.job = (p_learnt ->> 'jobGone')::uuid;
    end if;
    if p_learnt ? 'employee' then
        insert into seen_employee as k (scope, id, folded, first, user_id, created_at, gone)
        select p_scope, e.id, e.folded, e.first, e.user_id, e.created_at, e.gone
          from jsonb_populate_record(null::seen_employee, p_learnt -> 'employee') e
        on conflict (scope, id) do update
           set folded = excluded.folded, first = excluded.first, user_id = excluded.user_id,
               created_at = excluded.created_at, gone = excluded.gone
         where (k.folded, k.first, k.user_id, k.created_at, k.gone)
               is distinct from
               (excluded.folded, excluded.first, excluded.user_id, excluded.created_at, excluded.gone);
        perform inbox_met(p_scope, p_learnt -> 'employee', p_bounds);
    end if;
    if p_learnt ? 'employeeGone' then
        update seen_employee e set gone = true
         where e.scope = p_scope and e.id = (p_learnt ->> 'employeeGone')::uuid;
    end if;
    if p_learnt ? 'writer' then
        insert into thread_writer (scope, job, user_id)
        select p_scope, w.job, w.user_id
          from jsonb_populate_record(null::thread_writer, p_learnt -> 'writer') w
        on conflict do nothing;
    end if;
    if p_learnt ? 'read' then
        perform inbox_read(p_scope, p_learnt -> 'read', p_bounds);
    end if;
    if p_learnt ? 'notices' then
        given_up := inbox_note(p_scope, p_learnt -> 'notices', p_bounds);
    end if;
    return given_up;
end $$;

-- Whom the words of a mention name, of those who were there when they were written: everybody who
-- bears the longest name that stands there, else the only one with such a first name.
create function inbox_named(p_scope uuid, p_words text, p_bounds smallint[], p_at timestamptz, p_namesakes integer)
returns table (named uuid) language plpgsql as $$
declare
    -- Clocks of two databases may differ by so much.
    latest timestamptz := p_at + interval '1 minute';
    names text[] := array(select left(p_words, b) from unnest(p_bounds) b);
begin
    return query
        with whole as materialized (
            select e.id, n.name
              from unnest(names) as n(name)
             cross join lateral (
                   select s.id from seen_employee s
                    where s.scope = p_scope and s.folded = n.name and not s.gone and s.folded is not null
                      and s.created_at <= latest
                    limit p_namesakes) e),
        longest as (select max(length(w.name)) as length from whole w)
        select w.id from whole w, longest l where length(w.name) = l.length;
    if found then
        return;
    end if;
    return query
        with beginning as materialized (
            select e.id, n.name
              from unnest(names) as n(name)
             cross join lateral (
                   select s.id from seen_employee s
                    where s.scope = p_scope and s.first = n.name and not s.gone and s.first is not null
                      and s.created_at <= latest
                    limit 2) e),
        longest as (select max(length(b.name)) as length from beginning b),
        found as (select b.id from beginning b, longest l where length(b.name) = l.length)
        select f.id from found f where (select count(*) from found) = 1;
end $$;

-- What waited for a record is told to whoever it is, or to nobody.
create function inbox_met(p_scope uuid, p_employee jsonb, p_bounds jsonb) returns void language plpgsql as $$
declare
    e seen_employee := jsonb_populate_record(null::seen_employee, p_employee);
    n notice;
    ids uuid[];
    oldest timestamptz := now() - make_interval(secs => (p_bounds ->> 'patience')::double precision);
    oldest_mention timestamptz := now() - make_interval(secs => (p_bounds ->> 'mentionPatience')::double precision);
begin
    if e.user_id is null or e.gone then
        delete from notice t
         where t.scope = p_scope and t.employee_id = e.id and t.recipient is null and t.employee_id is not null;
    else
        update notice t set recipient = e.user_id
         where t.scope = p_scope and t.employee_id = e.id and t.recipient is null and t.employee_id is not null
           and t.noted_at >= oldest and (t.collection = 'jobs' or t.by <> e.user_id);
        update notice t set recipient = e.user_id
         where t.scope = p_scope and t.user_id = e.user_id and t.recipient is null and t.user_id is not null
           and t.noted_at >= oldest;
    end if;
    if e.gone or p_employee ->> 'word' is null then
        return;
    end if;
    for n in
        select * from notice t
         where t.scope = p_scope and t.word = p_employee ->> 'word' and t.recipient is null and t.word is not null
           and t.noted_at >= oldest_mention
         order by t.seq desc
         limit (p_bounds ->> 'mentions')::integer
    loop
        ids := array(select named from inbox_named(
            p_scope, n.words, n.bounds, n.at, (p_bounds ->> 'namesakes')::integer));
        if ids <> '{}' then
            delete from notice t where t.scope = p_scope and t.id = n.id;
            perform inbox_tell_named(n, ids);
        end if;
    end loop;
end $$;

-- (n).by, not n.by: PL/pgSQL takes by for its own word.
-- Makes of a mention a notice to each of these employees who has an account. Gives their users.
create function inbox_tell_named(n notice, p_ids uuid[]) returns uuid[] language plpgsql as $$
declare
    users uuid[];
begin
    users := array(
        select distinct e.user_id from seen_employee e
         where e.scope = n.scope and e.id = any(p_ids) and e.user_id is not null and e.user_id <> (n).by);
    insert into notice (scope, id, event, recipient, kind, title, body, collection, subject, params,
                        message_at, by, at, trace)
    select n.scope, gen_random_uuid(), n.event, u, n.kind, n.title, n.body, n.collection, n.subject, n.params,
           n.message_at, (n).by, n.at, n.trace
      from unnest(users) u;
    return users;
end $$;

-- Keeps notices; those to somebody not known yet wait. Whom a message names is told so, and that is
-- enough: no reply besides. Of what waits, the oldest is given up first, for it most likely waits for
-- nobody; gives how many of them were, besides those whose patience has ended.
create function inbox_note(p_scope uuid, p_notices jsonb, p_bounds jsonb) returns bigint language plpgsql as $$
declare
    n notice;
    ids uuid[];
    named uuid[] := '{}';
    waits boolean := false;
    given_up bigint := 0;
begin
    for n in
        select p.* from jsonb_populate_recordset(null::notice, p_notices) p where p.words is not null
    loop
        n.scope := p_scope;
        n.noted_at := now();
        ids := array(select w.named from inbox_named(
            p_scope, n.words, n.bounds, n.at, (p_bounds ->> 'namesakes')::integer) w);
        if ids <> '{}' then
            named := named || inbox_tell_named(n, ids);
        else
            insert into notice (scope, id, event, words, bounds, word, kind, title, body, collection, subject,
                                params, message_at, by, at, trace)
            values (p_scope, n.id, n.event, n.words, n.bounds, n.word, n.kind, n.title, n.body, n.collection,
                    n.subject, n.params, n.message_at, (n).by, n.at, n.trace)
            on conflict do nothing;
            waits := true;
        end if;
    end loop;
    -- All others in one statement: a job may have hundreds of assignees whom nobody knows.
    with known as (
        select p.*, coalesce(p.recipient, e.user_id, u.user_id) as told,
               e.known or u.known as is_known
          from jsonb_populate_recordset(null::notice, p_notices) p
          left join lateral (
               select true as known, case when not s.gone then s.user_id end as user_id
                 from seen_employee s where s.scope = p_scope and s.id = p.employee_id) e on true
          left join lateral (
               select true as known, case when not bool_and(s.gone) then p.user_id end as user_id
                 from seen_employee s
                where s.scope = p_scope and s.user_id = p.user_id and s.user_id is not null
               having count(*) > 0) u on true
         where p.words is null),
    added as (
        insert into notice (scope, id, event, recipient, employee_id, user_id, kind, title, body, collection,
                            subject, params, message_at, by, at, trace)
        select p_scope, k.id, k.event, k.told, k.employee_id, k.user_id, k.kind, k.title, k.body, k.collection,
               k.subject, k.params, k.message_at, k.by, k.at, k.trace
          from known k
         where (k.told is not null or k.is_known is null)
           -- Nobody is told what they wrote; of what they did to a job they are told by other rules.
           and (k.employee_id is null or k.told is distinct from k.by or k.collection = 'jobs')
           and (k.user_id is null or k.user_id <> k.by and k.user_id <> all(named))
        on conflict do nothing
        returning recipient)
    select waits or coalesce(bool_or(a.recipient is null), false) into waits from added a;
    if waits then
        with old as (
            select w.id, w.place, w.noted_at < now() - make_interval(secs => (p_bounds ->> case
                       when w.words is null then 'patience' else 'mentionPatience' end)::double precision) as late
              from (select t.id, t.words, t.noted_at, row_number() over (order by t.seq desc) as place
                      from notice t where t.scope = p_scope and t.recipient is null) w),
        gone as (
            delete from notice t
             where t.scope = p_scope
               and t.id = any(array(select o.id from old o
                                     where o.late or o.place > (p_bounds ->> 'waiting')::integer)))
        select count(*) filter (where not o.late and o.place > (p_bounds ->> 'waiting')::integer)
          into given_up from old o;
    end if;
    return given_up;
end $$;

-- Somebody has read a conversation up to a message: what told of it is to be marked read, now and if it
-- comes later. What was read long ago matters no more, since nothing as old is told any more.
create function inbox_read(p_scope uuid, p_read jsonb, p_bounds jsonb) returns void language plpgsql as $$
declare
    r thread_read := jsonb_populate_record(null::thread_read, p_read);
    oldest timestamptz := now() - make_interval(secs => (p_bounds ->> 'memory')::double precision);
    messages uuid[];
begin
    insert into thread_read as k (scope, conversation, user_id, read_to, read_at)
    values (p_scope, r.conversation, r.user_id, r.read_to, r.read_at)
    on conflict (scope, conversation, user_id) do update
       set read_to = excluded.read_to, read_at = excluded.read_at
     where k.read_to <= excluded.read_to;
    delete from thread_read t
     where t.scope = p_scope
       and (t.conversation, t.user_id) in (
            select o.conversation, o.user_id from thread_read o
             where o.scope = p_scope and o.read_at is not null and o.read_at < oldest
             order by o.read_at limit 2);
    with settled as (
        delete from thread_told t
         where t.scope = p_scope and t.conversation = r.conversation and t.user_id = r.user_id
           and t.message_at <= r.read_to
        returning t.message)
    select array_agg(distinct s.message) into messages from settled s;
    if messages is not null then
        insert into notice (scope, id, event, recipient, kind, title, collection, subject, params, by, at, trace)
        select p_scope, n.id, n.event, r.user_id, 'read', '', 'chat', n.subject,
               jsonb_build_object('conversation', r.conversation, 'messages', to_jsonb(messages)),
               r.user_id, r.read_at, n.trace
          from jsonb_populate_record(null::notice, p_read -> 'notice') n
        on conflict do nothing;
    end if;
end $$;

-- What is to be told now; of messages it is noted that they are, and told whether they are read already.
create function inbox_due(p_scope uuid) returns json language plpgsql as $$
declare
    due json;
begin
    if not exists (select from notice n where n.scope = p_scope and n.recipient is not null) then
        return '[]';
    end if;
    insert into thread_told as k (scope, conversation, user_id, kind, message, message_at)
    select distinct on (n.params ->> 'conversation', n.recipient, n.kind)
           p_scope, n.params ->> 'conversation', n.recipient, n.kind, n.subject, n.message_at
      from notice n
     where n.scope = p_scope and n.recipient is not null and n.message_at is not null
     order by n.params ->> 'conversation', n.recipient, n.kind, n.seq desc
    on conflict (scope, conversation, user_id, kind) do update
       set message = excluded.message, message_at = excluded.message_at, told_at = excluded.told_at
     where k.message <> excluded.message;
    select coalesce(json_agg(json_build_object(
               'id', n.id, 'event', n.event, 'recipient', n.recipient, 'kind', n.kind, 'title', n.title,
               'body', n.body, 'collection', n.collection, 'subject', n.subject, 'params', n.params,
               'readAt', to_char(case when n.kind = 'read' then n.at else r.read_at end at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               'by', n.by, 'trace', n.trace) order by n.seq), '[]')
      into due
      from notice n
      left join thread_read r
        on r.scope = p_scope and r.conversation = n.params ->> 'conversation' and r.user_id = n.recipient
       and n.message_at is not null and r.read_to >= n.message_at and r.read_at >= n.at
     where n.scope = p_scope and n.recipient is not null;
    return due;
end $$;

-- Forgets what was told, and gives what is to be told then: who read a message while they were told of it
-- has read that as well. The commit needn't reach the disk: telling again changes nothing.
create function inbox_told(p_scope uuid, p_ids uuid[], p_bounds jsonb) returns text language plpgsql as $$
declare
    oldest timestamptz := now() - make_interval(secs => (p_bounds ->> 'memory')::double precision);
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    perform set_config('synchronous_commit', 'off', true);
    with told as (
        delete from notice n where n.scope = p_scope and n.id = any(p_ids) returning n.*)
    insert into notice (scope, id, event, recipient, kind, title, collection, subject, params, by, at, trace)
    select p_scope, gen_random_uuid(), gen_random_uuid(), t.recipient, 'read', '', 'chat', t.subject,
           jsonb_build_object('conversation', t.params ->> 'conversation', 'messages', jsonb_build_array(t.subject)),
           t.recipient, r.read_at, t.trace
      from told t
      join thread_read r
        on r.scope = p_scope and r.conversation = t.params ->> 'conversation' and r.user_id = t.recipient
       and r.read_to >= t.message_at and r.read_at >= t.at
     where t.message_at is not null;
    delete from thread_told t
     where t.scope = p_scope
       and (t.conversation, t.user_id, t.kind) in (
            select o.conversation, o.user_id, o.kind from thread_told o
             where o.scope = p_scope and o.told_at is not null and o.told_at < oldest
             order by o.told_at limit 2);
    return inbox_due(p_scope)::text;
end $$;

-- What there is unread, and what is too much, of each person in question.
--   asked  recipient; kinds and about: a conversation, a job or a subject; own: not that one
--   keep   how many notifications a person has at the most, the next one included
create function inbox_unread(p_asked json, p_keep integer) returns text language plpgsql as $$
declare
    a record;
    told json := '[]';
    answers json[] := '{}';
    excess bigint;
begin
    for a in
        select * from json_to_recordset(p_asked) as r(recipient uuid, kinds text[], about text, own uuid)
    loop
        perform set_config('smarterp.scope', a.recipient::text, true);
        told := (
            select json_agg(json_build_object(
                       'id', n.id, 'version', n.version, 'kind', n.kind, 'params', c.params) order by n.version)
              from notification_key n
             cross join lateral (
                   select t.document -> 'params' as params from change t
                    where t.collection = 'notifications' and t.scope = a.recipient and t.version = n.version
                   offset 0) c
             where n.scope = a.recipient and n.unread and n.kind = any(a.kinds)
               and n.about = a.about and n.id <> a.own);
        excess := least(40, greatest(0, 1 - p_keep + coalesce((
            select s.count from scope s where s.collection = 'notifications' and s.scope = a.recipient), 0)));
        answers := answers || json_build_object('unread', coalesce(told, '[]'), 'excess', (
            select coalesce(json_agg(o.id), '[]')
              from (select n.id from notification_key n
                     where excess > 0 and n.scope = a.recipient and n.created_at > '-infinity' and n.id <> a.own
                     order by n.created_at limit excess) o));
    end loop;
    return array_to_json(answers)::text;
end $$;
