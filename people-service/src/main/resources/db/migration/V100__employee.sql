-- Employees as they are now, for reports: a column for each field.
create view employee with (security_invoker) as
select d.scope, d.id, d.version,
       f."createdAt" as created_at, f."createdBy" as created_by,
       f."updatedAt" as updated_at, f."updatedBy" as updated_by,
       f."userId" as user_id, f.name, f.email, f.phone, f.title, f.department, f.status, f.skills,
       f."hiredOn" as hired_on, f.custom
  from current_document d
 cross join lateral json_to_record(d.document) as f(
       "createdAt" timestamptz, "createdBy" uuid, "updatedAt" timestamptz, "updatedBy" uuid,
       "userId" uuid, name text, email text, phone text, title text, department text, status text,
       skills text[], "hiredOn" date, custom jsonb)
 where d.collection = 'employees';
grant select on employee to ${app};

-- By what a present record is looked up: whose it is, and its address. Kept by the write of the record.
create table employee_key (
    scope      uuid        not null,
    id         uuid        not null,
    user_id    uuid,
    email      text,
    created_at timestamptz not null,
    primary key (scope, id)
);
create index employee_key_user on employee_key (scope, user_id) where user_id is not null;
create index employee_key_free on employee_key (scope, id) where user_id is null and email is not null;
select scope_table('employee_key', '${app}');

-- Who is a member of a workspace, as smarterp.accounts tells it, and which record is theirs.
create table member (
    scope       uuid    not null,
    user_id     uuid    not null,
    present     boolean not null,
    -- The record that they were last given; it may be deleted since.
    employee_id uuid,
    -- Events that were heard, the last ones: a repetition is known by them.
    events      text[]  not null,
    -- Whether all is done that the last one asks for.
    done        boolean not null,
    primary key (scope, user_id)
);
select scope_table('member', '${app}');

-- Hears of an event. False: it is a repetition, and all is done.
create function member_heard(p_scope uuid, p_user uuid, p_event text, p_present boolean)
returns boolean language plpgsql as $$
declare
    m member;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    insert into member (scope, user_id, present, events, done)
    values (p_scope, p_user, p_present, array[p_event], false)
    on conflict do nothing;
    if found then
        return true;
    end if;
    select * into m from member t where t.scope = p_scope and t.user_id = p_user for update;
    if p_event = any(m.events) then
        return not m.done and m.events[cardinality(m.events)] = p_event;
    end if;
    update member t
       set present = p_present, done = false,
           events = (m.events || p_event)[greatest(1, cardinality(m.events) - 48):]
     where t.scope = p_scope and t.user_id = p_user;
    return true;
end $$;

-- Somebody is a member from now on. Null for a repetition; else the record that is theirs, if there is
-- one, others that were, and records of nobody whose address may be theirs, where it comes to that.
--   named  the record that their invitation names
create function member_joined(p_scope uuid, p_user uuid, p_event text, p_named uuid, p_free integer)
returns text language plpgsql as $$
declare
    theirs uuid;
begin
    if not member_heard(p_scope, p_user, p_event, true) then
        return null;
    end if;
    select e.id into theirs from employee_key e
     where e.scope = p_scope and e.id = p_named and (e.user_id is null or e.user_id = p_user);
    if theirs is null then
        select e.id into theirs from employee_key e
         where e.scope = p_scope and e.user_id = p_user and e.user_id is not null
         order by e.created_at limit 1;
    end if;
    return json_build_object(
        'theirs', theirs,
        'before', (select m.employee_id from member m where m.scope = p_scope and m.user_id = p_user),
        'others', (select json_agg(e.id) from employee_key e
                    where e.scope = p_scope and e.user_id = p_user and e.user_id is not null
                      and e.id is distinct from theirs),
        'free', (select json_agg(json_build_object('id', f.id, 'email', f.email))
                   from (select e.id, e.email from employee_key e
                          where theirs is null and e.scope = p_scope and e.user_id is null and e.email is not null
                          order by e.id limit p_free) f))::text;
end $$;

-- Somebody is a member no longer. Null for a repetition; else the records that were theirs.
create function member_removed(p_scope uuid, p_user uuid, p_event text) returns text language plpgsql as $$
begin
    if not member_heard(p_scope, p_user, p_event, false) then
        return null;
    end if;
    return coalesce((
        select json_agg(e.id) from employee_key e
         where e.scope = p_scope and e.user_id = p_user and e.user_id is not null), '[]')::text;
end $$;

-- All is done that the event asks for.
--   employee  the record that they were given; null: none
create function member_done(p_scope uuid, p_user uuid, p_event text, p_employee uuid)
returns void language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    update member m set done = true, employee_id = coalesce(p_employee, m.employee_id)
     where m.scope = p_scope and m.user_id = p_user and m.events[cardinality(m.events)] = p_event;
end $$;

-- Keeps the keys of records. The record of a present member isn't deleted: they would be without one.
create function employee_changed() returns trigger language plpgsql as $$
declare
    theirs uuid;
begin
    if new.op = 'delete' then
        delete from employee_key k where k.scope = new.scope and k.id = new.id returning k.user_id into theirs;
        if exists (select from member m
                    where m.scope = new.scope and m.user_id = theirs and m.present) then
            raise exception 'is_member' using errcode = 'SM409';
        end if;
        return null;
    end if;
    insert into employee_key as k (scope, id, user_id, email, created_at)
    values (new.scope, new.id, (new.document ->> 'userId')::uuid, new.document ->> 'email',
            (new.document ->> 'createdAt')::timestamptz)
    on conflict (scope, id) do update set user_id = excluded.user_id, email = excluded.email
     where (k.user_id, k.email) is distinct from (excluded.user_id, excluded.email);
    return null;
end $$;
create trigger employee_changed after insert on change
    for each row when (new.collection = 'employees') execute function employee_changed();
