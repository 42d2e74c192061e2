-- A change is learnt from in two statements, each a transaction of its own: what has to be known for
-- it is recalled, without a lock; what follows is kept if nobody learnt anything else meanwhile.
-- Services of the version before go on beside this one with inbox_begin, which keeps how far.

-- How far all of a workspace's collections are learnt from: another text once more is learnt.
create function inbox_stamp(p_scope uuid) returns text language plpgsql as $$
begin
    return coalesce((
        select string_agg(p.collection || ' ' || p.epoch || ' ' || p.version, ', ' order by p.collection)
          from inbox_position p where p.scope = p_scope), '');
end $$;

-- What is wanted of what is known, with the stamp of it. That is read first: what is read after it
-- may be newer, never older.
--   job        a job's id: as it was last seen
--   thread     a job's id: its title, and who wrote in its thread
--   employees  all
--   mentions   of names that nobody known bore so far; with all employees, if there are any
create function inbox_recall(p_scope uuid, p_wanted jsonb) returns text language plpgsql as $$
declare
    stamp text;
    job json;
    thread json;
    mentions json;
    employees json;
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
            'writers', (select json_agg(w.user_id) from thread_writer w
                         where w.scope = p_scope and w.job = (p_wanted ->> 'thread')::uuid));
    end if;
    if p_wanted ? 'mentions' then
        mentions := (
            select json_agg(json_build_object(
                       'id', n.id, 'words', n.words,
                       'at', to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
              from notice n where n.scope = p_scope and n.words is not null);
    end if;
    if p_wanted ? 'employees' or mentions is not null then
        employees := (
            select json_agg(json_build_object(
                       'id', e.id, 'name', e.name, 'userId', e.user_id,
                       'createdAt', to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                       'status', case when e.gone then 'left' else 'active' end))
              from seen_employee e where e.scope = p_scope);
    end if;
    return json_build_object(
        'stamp', stamp, 'job', job, 'thread', thread, 'mentions', mentions, 'employees', employees)::text;
end $$;

-- Learns what follows from a change, unless the change is known, and gives what is to be told in its
-- workspace. Null, and nothing is learnt, when what was recalled for it is no longer all that is
-- known. One change of a workspace at a time, whichever topic it is from, so that of a notice and the
-- record that it waits for, one always sees the other.
--   learnt  see inbox_learn; and the stamp of what was recalled, where it depends on that
create function inbox_keep(
    p_scope uuid, p_collection text, p_epoch uuid, p_version bigint, p_learnt jsonb,
    p_patience interval, p_mention_patience interval)
returns text language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    perform pg_advisory_xact_lock(hashtextextended('inbox/' || p_scope, 0));
    if p_learnt ->> 'stamp' <> inbox_stamp(p_scope) then
        return null;
    end if;
    if inbox_begin(p_scope, p_collection, p_epoch, p_version) then
        perform inbox_learn(p_scope, p_learnt);
    end if;
    return inbox_due(p_scope, p_patience, p_mention_patience)::text;
end $$;

-- Keeps what was learnt; each part may be missing.
--   job, employee          rows
--   jobGone, employeeGone  ids
--   writer                 a row: who wrote in which thread
--   notices                rows
--   named                  of waiting mentions, by their notices: the employees that they name
create function inbox_learn(p_scope uuid, p_learnt jsonb) returns void language plpgsql as $$
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
    end if;
    if p_learnt ? 'employee' then
        insert into seen_employee as k (scope, id, name, user_id, created_at, gone)
        select p_scope, e.id, e.name, e.user_id, e.created_at, e.gone
          from jsonb_populate_record(null::seen_employee, p_learnt -> 'employee') e
        on conflict (scope, id) do update
           set name = excluded.name, user_id = excluded.user_id,
               created_at = excluded.created_at, gone = excluded.gone
         where (k.name, k.user_id, k.created_at, k.gone)
               is distinct from (excluded.name, excluded.user_id, excluded.created_at, excluded.gone);
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
    if p_learnt ? 'notices' then
        insert into notice (scope, id, event, user_id, employee_id, words, kind, title, body,
                            collection, subject, by, at, trace)
        select p_scope, n.id, n.event, n.user_id, n.employee_id, n.words, n.kind, n.title, n.body,
               n.collection, n.subject, n.by, n.at, n.trace
          from jsonb_populate_recordset(null::notice, p_learnt -> 'notices') n
        on conflict do nothing;
    end if;
    if p_learnt ? 'named' then
        with named as (
            delete from notice n
             where n.scope = p_scope
               and n.id = any(array(select (m ->> 'notice')::uuid
                                      from jsonb_array_elements(p_learnt -> 'named') m))
            returning *)
        insert into notice (scope, id, event, employee_id, kind, title, body, collection,
                            subject, by, at, trace)
        select n.scope, gen_random_uuid(), n.event, e.id::uuid, n.kind, n.title, n.body, n.collection,
               n.subject, n.by, n.at, n.trace
          from jsonb_array_elements(p_learnt -> 'named') m
          join named n on n.id = (m ->> 'notice')::uuid
         cross join jsonb_array_elements_text(m -> 'employees') as e(id);
    end if;
end $$;

-- Gives up what nobody can or need be told, and gives what is to be told now.
create or replace function inbox_due(p_scope uuid, p_patience interval, p_mention_patience interval)
returns json language plpgsql as $$
declare
    due json;
begin
    if not exists (select from notice n where n.scope = p_scope) then
        return '[]';
    end if;
    with fate as materialized (
        select n.*, e.users,
               n.noted_at < now() - case when n.words is null then p_patience else p_mention_patience end
               or e.known and e.users is null as lost
          from notice n
         cross join lateral (
               select count(*) > 0 as known,
                      array_agg(distinct s.user_id) filter (where not s.gone and s.user_id <> n.by) as users
                 from (select i.user_id, i.gone from seen_employee i
                        where i.scope = p_scope and i.id = n.employee_id
                       union all
                       select u.user_id, u.gone from seen_employee u
                        where u.scope = p_scope and u.user_id = n.user_id) s) e
         where n.scope = p_scope),
    lost as (
        delete from notice n
         where n.scope = p_scope and n.id = any(array(select f.id from fate f where f.lost)))
    select coalesce(json_agg(json_build_object(
               'id', f.id, 'event', f.event, 'recipient', u.id, 'kind', f.kind, 'title', f.title,
               'body', f.body, 'collection', f.collection, 'subject', f.subject, 'by', f.by,
               'trace', f.trace) order by f.at), '[]')
      into due
      from fate f
     cross join unnest(f.users) as u(id)
     where not f.lost;
    return due;
end $$;

-- Forgets what was told. The commit needn't reach the disk: telling again changes nothing.
create function inbox_told(p_scope uuid, p_ids uuid[]) returns void language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    perform set_config('synchronous_commit', 'off', true);
    delete from notice n where n.scope = p_scope and n.id = any(p_ids);
end $$;
