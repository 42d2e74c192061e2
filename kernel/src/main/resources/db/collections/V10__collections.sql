-- How a document becomes a change. One counter a scope, one log of changes: the log is history,
-- delta source, base of merges and the only place where documents are kept.
--
-- Fences of the planner. Plans are made once a connection (Databases.PLANS), on tables that may be empty
-- or tiny then, and are used when a scope is large. PlansTest fails without any of these:
--   OFFSET 0              a lookup by a whole key stays one: without it, joins that read all of a scope
--   where version > 0     all versions are; only pages say so, so only they use document_version
--   where id is not null  no id is; a document's past implies it, a lookup by version doesn't, so it
--                         doesn't use change_document

-- A scope's counter. Every write locks its row first, until commit: one lock order, and versions
-- are gapless and in commit order.
create table scope (
    collection text   not null,
    scope      uuid   not null,
    epoch      uuid   not null default gen_random_uuid(),
    version    bigint not null default 0,
    count      bigint not null default 0,
    checksum   bigint not null default 0,
    -- Bytes of the documents that are kept.
    bytes      bigint not null default 0,
    -- When the last change was: the next one is later, whatever the clock says.
    changed_at timestamptz,
    primary key (collection, scope)
) with (fillfactor = 50);

create table change (
    collection text        not null,
    scope      uuid        not null,
    version    bigint      not null,
    epoch      uuid        not null,
    op         text        not null check (op in ('create', 'update', 'delete')),
    id         uuid        not null,
    -- The document as it is answered; json and not jsonb, so that it stays the same to the byte.
    document   json,
    fields     text[]      not null,
    by         uuid        not null,
    mutation   uuid        not null,
    at         timestamptz not null,
    trace      text,
    -- Which keys of maps changed: custom.floor. And whether nobody but the system said so.
    keys       text[]      not null default '{}',
    automatic  boolean     not null default false,
    -- Whose values a person's decision replaced: the ce_overruled of its record.
    overruled  text,
    primary key (collection, scope, version),
    check ((document is null) = (op = 'delete'))
);
-- A document's past.
create unique index change_document on change (collection, scope, id, version) where id is not null;

-- Where each document stands: the version of its last change. Tombstones are kept for good.
create table document (
    collection text    not null,
    scope      uuid    not null,
    id         uuid    not null,
    version    bigint  not null,
    deleted    boolean not null,
    primary key (collection, scope, id)
);
-- Pages, for queries that say version > 0.
create unique index document_version on document (collection, scope, version) where version > 0;
-- What is deleted, the last first.
create index document_deleted on document (collection, scope, version) where deleted;

-- The first answer to a mutation, to be given again.
create table mutation (
    collection text        not null,
    scope      uuid        not null,
    by         uuid        not null,
    mutation   uuid        not null,
    -- Of operation, id, base and fields: the same key with others is an error.
    digest     text        not null,
    id         uuid,
    status     smallint    not null,
    -- What it was made on.
    base       bigint,
    -- The version whose document is the answer's body.
    version    bigint,
    -- The body where it is no document.
    body       bytea,
    -- What was asked for, of applied ones: later mutations that name this one build on it.
    fields     json,
    at         timestamptz not null default now(),
    primary key (collection, scope, by, mutation)
);
create index mutation_at on mutation (at);

do $$
declare
    name text;
begin
    foreach name in array array['scope', 'change', 'document', 'mutation'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy own_scope on %I to ${app}
                using (scope = nullif(current_setting(''smarterp.scope'', true), '''')::uuid)
                with check (scope = nullif(current_setting(''smarterp.scope'', true), '''')::uuid)', name);
    end loop;
end $$;
grant select, insert, update on scope, document to ${app};
-- The log is only added to.
grant select, insert on change, mutation to ${app};

-- Stored answers are swept by the relay's role, whatever their scope.
create policy sweep on mutation to ${relay} using (true);
grant select, delete on mutation to ${relay};

-- Every document as it is now, for reports: a service makes a view with typed columns of each of its
-- collections from it. Whoever asks is under row-level security, as in the tables themselves.
create view current_document with (security_invoker) as
select d.collection, d.scope, d.id, d.version, c.document
  from document d
  join change c on c.collection = d.collection and c.scope = d.scope and c.version = d.version
 where not d.deleted;
grant select on current_document to ${app};

-- Puts a table that has a scope under row-level security.
create function scope_table(name text, app text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
        'create policy own_scope on %I to %I
            using (scope = nullif(current_setting(''smarterp.scope'', true), '''')::uuid)
            with check (scope = nullif(current_setting(''smarterp.scope'', true), '''')::uuid)', name, app);
    execute format('grant select, insert, update, delete on %I to %I', name, app);
end $$;

-- Begins to write in a scope: locks its counter and tells, in one round trip, all that merging
-- needs. A function and not one statement, since what is read must be read after the lock is held.
--   mutations  ids of what is to be applied, each with its owner, whose answers may be stored already
--   ids, bases pairs: a document, and the version on which an edit was made (-1: none)
--   after      earlier mutations on which these build, each with its owner
create function scope_open(
    p_collection text, p_scope uuid, p_mutation_by uuid[], p_mutations uuid[],
    p_ids uuid[], p_bases bigint[], p_after_by uuid[], p_after uuid[])
returns text language plpgsql as $$
declare
    s scope;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    select * into s from scope where collection = p_collection and scope = p_scope for update;
    if not found then
        insert into scope (collection, scope) values (p_collection, p_scope) on conflict do nothing;
        select * into s from scope where collection = p_collection and scope = p_scope for update;
    end if;
    return json_build_object(
        'epoch', s.epoch,
        'bytes', s.bytes,
        'version', s.version,
        'count', s.count,
        'checksum', s.checksum,
        'now', greatest(clock_timestamp(), s.changed_at + interval '1 microsecond') at time zone 'UTC',
        'answers', (
            select json_agg(json_build_object(
                       'by', m.by, 'mutation', m.mutation, 'digest', m.digest, 'id', m.id, 'status', m.status,
                       'version', m.version, 'body', convert_from(m.body, 'UTF8'), 'document', c.document))
              from unnest(p_mutation_by, p_mutations) as u(by, mutation)
             cross join lateral (
                   select * from mutation t
                    where t.collection = p_collection and t.scope = p_scope
                      and t.by = u.by and t.mutation = u.mutation
                   offset 0) m
              left join lateral (
                   select t.document from change t
                    where t.collection = p_collection and t.scope = p_scope and t.version = m.version
                   offset 0) c on true),
        'requests', (
            select json_agg(json_build_object(
                       'by', m.by, 'mutation', m.mutation, 'id', m.id, 'fields', m.fields))
              from unnest(p_after_by, p_after) as u(by, mutation)
             cross join lateral (
                   select * from mutation t
                    where t.collection = p_collection and t.scope = p_scope
                      and t.by = u.by and t.mutation = u.mutation
                   offset 0) m
             where m.fields is not null),
        'documents', (
            select json_agg(json_build_object(
                       'id', d.id, 'version', d.version, 'deleted', d.deleted,
                       'document', coalesce(c.document, (
                            select l.document from change l
                             where l.collection = p_collection and l.scope = p_scope and l.id = d.id
                               and l.document is not null
                             order by l.version desc limit 1))))
              from (select distinct id from unnest(p_ids) as p(id)) u
             cross join lateral (
                   select * from document t
                    where t.collection = p_collection and t.scope = p_scope and t.id = u.id
                   offset 0) d
             cross join lateral (
                   select t.document from change t
                    where t.collection = p_collection and t.scope = p_scope and t.version = d.version
                   offset 0) c),
        'changes', (
            select json_agg(json_build_object(
                       'id', c.id, 'version', c.version, 'op', c.op, 'by', c.by, 'mutation', c.mutation,
                       'at', c.at at time zone 'UTC', 'fields', c.fields, 'keys', c.keys,
                       'automatic', c.automatic) order by c.version)
              from (select u.id, min(u.base) as base
                      from unnest(p_ids, p_bases) as u(id, base) where u.base >= 0 group by u.id) u
             cross join lateral (
                   select * from change t
                    where t.collection = p_collection and t.scope = p_scope and t.id = u.id
                      and t.version > u.base
                    order by t.version) c),
        'bases', (
            select json_agg(json_build_object(
                       'id', u.id, 'base', u.base, 'document', c.document, 'before', b.document))
              from (select distinct p.id, p.base
                      from unnest(p_ids, p_bases) as p(id, base) where p.base >= 0) u
             cross join lateral (
                   select l.document from change l
                    where l.collection = p_collection and l.scope = p_scope and l.id = u.id
                      and l.version <= u.base
                    order by l.version desc limit 1) c
              -- What a deletion before the base took away.
              left join lateral (
                   select l.document from change l
                    where l.collection = p_collection and l.scope = p_scope and l.id = u.id
                      and l.version <= u.base and l.document is not null
                    order by l.version desc limit 1) b on c.document is null)
    )::text;
end $$;

-- What people's decisions are about: the refused mutations, and of each document who changed what in
-- its last changes.
create function scope_logged(p_collection text, p_scope uuid, p_decided_by uuid[], p_decided uuid[], p_ids uuid[])
returns text language plpgsql as $$
begin
    return json_build_object(
        'refused', (
            select json_agg(json_build_object('by', m.by, 'mutation', m.mutation, 'id', m.id, 'base', m.base))
              from unnest(p_decided_by, p_decided) as u(by, mutation)
             cross join lateral (
                   select * from mutation t
                    where t.collection = p_collection and t.scope = p_scope
                      and t.by = u.by and t.mutation = u.mutation
                   offset 0) m
             where m.id is not null and m.status = 409),
        'changes', (
            select json_agg(json_build_object(
                       'id', c.id, 'version', c.version, 'op', c.op, 'by', c.by, 'mutation', c.mutation,
                       'at', c.at at time zone 'UTC', 'fields', c.fields, 'keys', c.keys,
                       'automatic', c.automatic) order by c.version)
              from (select distinct id from unnest(p_ids) as p(id)) u
             cross join lateral (
                   select * from change t
                    where t.collection = p_collection and t.scope = p_scope and t.id = u.id
                    order by t.version desc
                    limit 1000) c))::text;
end $$;

-- Begins to write in these scopes: scope_open for each.
--   asked  for each scope: owners, mutations, ids, bases, after_owners, after as scope_open takes them
--   wait   for scopes that somebody else is writing, one at a time; else they are left out, so that
--          nobody waits with a lock in hand: not for each other, and not for who is held up
create function scopes_open(p_collection text, p_asked json, p_wait boolean)
returns table (opened uuid, told text, logged text) language plpgsql as $$
declare
    a record;
    making bigint;
begin
    for a in
        select * from json_to_recordset(p_asked) as r(
               scope uuid, owners uuid[], mutations uuid[], ids uuid[], bases bigint[], after_owners uuid[], after uuid[],
               decided_owners uuid[], decided uuid[], deciding uuid[])
    loop
        perform set_config('smarterp.scope', a.scope::text, true);
        -- A counter that isn't there yet is made by one at a time, or they would wait in its index.
        making := hashtextextended('scope/' || p_collection || '/' || a.scope, 0);
        if p_wait then
            perform from scope s where s.collection = p_collection and s.scope = a.scope;
            if not found then
                perform pg_advisory_xact_lock(making);
            end if;
        else
            perform from scope s where s.collection = p_collection and s.scope = a.scope for update skip locked;
            if not found then
                perform from scope s where s.collection = p_collection and s.scope = a.scope;
                continue when found;
                continue when not pg_try_advisory_xact_lock(making);
            end if;
        end if;
        opened := a.scope;
        told := scope_open(p_collection, a.scope, a.owners, a.mutations, a.ids, a.bases, a.after_owners, a.after);
        logged := case when a.deciding is not null
                       then scope_logged(p_collection, a.scope, a.decided_owners, a.decided, a.deciding) end;
        return next;
    end loop;
end $$;

-- Writes what was decided, for each scope: changes, current versions, answers, outbox records, counter.
-- Tells the places that the records have in the outbox.
create function scopes_write(p_collection text, p_decided json)
returns table (written uuid, places bigint[]) language plpgsql as $$
declare
    w record;
begin
    for w in
        select * from json_to_recordset(p_decided) as r(
               scope uuid, epoch uuid, version bigint, count bigint, checksum bigint, changed_at timestamptz,
               changes json, stood json, answers json, records json, bytes bigint)
    loop
        perform set_config('smarterp.scope', w.scope::text, true);
        with changed as (
            insert into change (collection, scope, version, epoch, op, id, document, fields, by, mutation, at, trace,
                                keys, automatic, overruled)
            select p_collection, w.scope, r.version, w.epoch, r.op, r.id, r.document::json, r.fields,
                   r.by, r.mutation, r.at, r.trace, r.keys, r.automatic, r.overruled
              from json_to_recordset(w.changes) as r(
                   version bigint, op text, id uuid, document text, fields text[],
                   by uuid, mutation uuid, at timestamptz, trace text,
                   keys text[], automatic boolean, overruled text)
        ), stood as (
            insert into document (collection, scope, id, version, deleted)
            select p_collection, w.scope, r.id, r.version, r.deleted
              from json_to_recordset(w.stood) as r(id uuid, version bigint, deleted boolean)
            on conflict (collection, scope, id)
            do update set version = excluded.version, deleted = excluded.deleted
        ), answered as (
            insert into mutation (collection, scope, by, mutation, digest, id, status, base, version, body, fields)
            select p_collection, w.scope, r.by, r.mutation, r.digest, r.id, r.status, r.base, r.version,
                   convert_to(r.body, 'UTF8'), r.fields
              from json_to_recordset(w.answers) as r(
                   by uuid, mutation uuid, digest text, id uuid, status smallint, base bigint, version bigint,
                   body text, fields json)
        ), drawn as (
            select nextval('outbox_seq_seq') as seq, r.*
              from json_to_recordset(w.records) as r(
                   partition integer, topic text, key text, headers json, value text)
        ), sent as (
            insert into outbox (seq, partition, topic, key, headers, value) overriding system value
            select d.seq, d.partition, d.topic, d.key, d.headers, d.value from drawn d
        )
        update scope s set version = w.version, count = w.count, checksum = w.checksum,
               changed_at = coalesce(w.changed_at, s.changed_at),
               bytes = coalesce(w.bytes, s.bytes)
         where s.collection = p_collection and s.scope = w.scope
        returning array(select d.seq from drawn d order by d.seq) into places;
        written := w.scope;
        return next;
    end loop;
end $$;

-- A page of what changed after a version, with the counter, all of one snapshot. One row at least;
-- a last one without an id, after others, says that more follows. Says only the counter when the
-- reader knows it already. What is read is bounded by bytes too: rows are fetched in portions and
-- counted, and none beyond the bound is kept. One entry at least, however large it is.
create function scope_page(
    p_collection text, p_scope uuid, p_since bigint, p_limit integer, p_bytes bigint,
    p_known_epoch uuid, p_known_version bigint)
returns table (epoch uuid, version bigint, count bigint, checksum bigint,
               id uuid, document_version bigint, document text)
language plpgsql as $$
declare
    s scope;
    told integer := 0;
    size bigint := 0;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    select * into s from scope t where t.collection = p_collection and t.scope = p_scope;
    if not found then
        insert into scope (collection, scope) values (p_collection, p_scope) on conflict do nothing;
    elsif s.epoch = p_known_epoch and s.version = p_known_version then
        return query select s.epoch, s.version, s.count, s.checksum, null::uuid, null::bigint, null::text;
        return;
    end if;
    for epoch, version, count, checksum, id, document_version, document in
        select t.epoch, t.version, t.count, t.checksum, d.id, d.version, d.document
          from scope t
          left join lateral (
               select h.id, h.version, c.document::text as document
                 from (select i.id, i.version from document i
                        where i.collection = p_collection and i.scope = p_scope and i.version > p_since
                          and i.version > 0
                          and (p_since > 0 or not i.deleted)
                        order by i.version
                        limit p_limit + 1) h
                cross join lateral (
                      select t.document from change t
                       where t.collection = p_collection and t.scope = p_scope and t.version = h.version
                      offset 0) c
                order by h.version) d on true
         where t.collection = p_collection and t.scope = p_scope
    loop
        -- An entry of what is deleted takes about a hundred.
        size := size + coalesce(octet_length(document), 0) + 100;
        if told = p_limit or (told > 0 and size > p_bytes) then
            id := null;
            document_version := null;
            document := null;
            return next;
            return;
        end if;
        told := told + 1;
        return next;
    end loop;
end $$;

create function scope_document(p_collection text, p_scope uuid, p_id uuid)
returns table (version bigint, document text) language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    return query
        select d.version, c.document::text
          from document d
         cross join lateral (
               select t.document from change t
                where t.collection = p_collection and t.scope = p_scope and t.version = d.version
               offset 0) c
         where d.collection = p_collection and d.scope = p_scope and d.id = p_id and not d.deleted;
end $$;

-- The changes of one document below a version, newest first, as JSON. Only what changed is taken
-- out of the documents; of those at most 16 times as many bytes are looked through.
create function scope_history(
    p_collection text, p_scope uuid, p_id uuid, p_before bigint, p_limit integer, p_bytes bigint)
returns setof text language plpgsql as $$
declare
    c record;
    former json;
    fields text;
    item text;
    told integer := 0;
    size bigint := 0;
    looked bigint := 0;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    for c in
        select h.version, h.op, h.at, h.by as author, h.fields, h.document from change h
         where h.collection = p_collection and h.scope = p_scope and h.id = p_id and h.version < p_before
         order by h.version desc
         limit p_limit
    loop
        former := null;
        if c.op <> 'create' then
            select b.document into former from change b
             where b.collection = p_collection and b.scope = p_scope and b.id = p_id and b.version < c.version
             order by b.version desc
             limit 1;
        end if;
        select string_agg(
                   to_json(f.name)::text || ':{"from":' || coalesce((former -> f.name)::text, 'null')
                   || ',"to":' || coalesce((c.document -> f.name)::text, 'null') || '}', ',')
          into fields from unnest(c.fields) as f(name);
        item := '{"version":' || c.version || ',"op":"' || c.op
            || '","at":"' || to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","by":"' || c.author || '","fields":{' || coalesce(fields, '') || '}}';
        size := size + octet_length(item);
        looked := looked + coalesce(octet_length(c.document::text), 0) + coalesce(octet_length(former::text), 0);
        exit when told > 0 and (size > p_bytes or looked > 16 * p_bytes);
        told := told + 1;
        return next item;
    end loop;
end $$;

-- What was deleted below a version and within some seconds, and wasn't brought back: newest first,
-- as JSON, each with the document as it was.
create function scope_deleted(
    p_collection text, p_scope uuid, p_before bigint, p_limit integer, p_bytes bigint, p_seconds double precision)
returns setof text language plpgsql as $$
declare
    d record;
    former text;
    item text;
    told integer := 0;
    size bigint := 0;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    for d in
        select h.id, h.version, c.at, c.author
          from (select i.id, i.version from document i
                 where i.collection = p_collection and i.scope = p_scope and i.deleted and i.version < p_before
                 order by i.version desc
                 limit p_limit) h
         cross join lateral (
               select t.at, t.by as author from change t
                where t.collection = p_collection and t.scope = p_scope and t.version = h.version) c
         order by h.version desc
    loop
        exit when d.at < now() - make_interval(secs => p_seconds);
        select b.document::text into former from change b
         where b.collection = p_collection and b.scope = p_scope and b.id = d.id and b.version < d.version
           and b.document is not null
         order by b.version desc
         limit 1;
        item := '{"id":"' || d.id || '","version":' || d.version
            || ',"at":"' || to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","by":"' || d.author || '","document":' || coalesce(former, 'null') || '}';
        size := size + octet_length(item);
        exit when told > 0 and size > p_bytes;
        told := told + 1;
        return next item;
    end loop;
end $$;

-- How much a scope holds and how much happens in it. What happens is counted in its last 10,000
-- changes, so that asking costs the same however much there was.
create function scope_figures(p_collection text, p_scope uuid)
returns text language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    return (
        with recent as (
            select c.at, c.by from change c
             where c.collection = p_collection and c.scope = p_scope
             order by c.version desc
             limit 10000)
        select json_build_object(
                   'documents', coalesce((
                       select s.count from scope s
                        where s.collection = p_collection and s.scope = p_scope), 0),
                   'changes', json_build_object(
                       'hour', count(*) filter (where r.at > now() - interval '1 hour'),
                       'day', count(*) filter (where r.at > now() - interval '1 day'),
                       'week', count(*) filter (where r.at > now() - interval '7 days')),
                   'authors', json_build_object(
                       'hour', count(distinct r.by) filter (where r.at > now() - interval '1 hour'),
                       'day', count(distinct r.by) filter (where r.at > now() - interval '1 day'),
                       'week', count(distinct r.by) filter (where r.at > now() - interval '7 days')),
                   'lastChangeAt', to_char(max(r.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text
          from recent r);
end $$;
