-- How a document becomes a change. One counter a scope, one log of changes: the log is history,
-- delta source, base of merges and the place where documents are read from. A collection's typed
-- table stands beside it, for constraints, indexes and reports.

-- A scope's counter. Every write locks its row first, until commit: one lock order, and versions
-- are gapless and in commit order.
create table scope (
    collection text   not null,
    scope      uuid   not null,
    epoch      uuid   not null default gen_random_uuid(),
    version    bigint not null default 0,
    count      bigint not null default 0,
    checksum   bigint not null default 0,
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
create unique index change_document on change (collection, scope, id, version);

-- Where each document stands: the version of its last change. Tombstones are kept for good.
create table document (
    collection text    not null,
    scope      uuid    not null,
    id         uuid    not null,
    version    bigint  not null,
    deleted    boolean not null,
    primary key (collection, scope, id)
);
create unique index document_version on document (collection, scope, version);

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

-- Puts a collection's typed table under row-level security.
create function collection_table(name text, app text) returns void language plpgsql as $$
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
--   mutations  ids of what is to be applied, whose answers may be stored already
--   ids, bases pairs: a document, and the version on which an edit was made (-1: none)
--   after      earlier mutations on which these build
create function scope_open(
    p_collection text, p_scope uuid, p_by uuid, p_mutations uuid[], p_ids uuid[], p_bases bigint[], p_after uuid[])
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
        'version', s.version,
        'count', s.count,
        'checksum', s.checksum,
        'now', clock_timestamp() at time zone 'UTC',
        'answers', (
            select json_agg(json_build_object(
                       'mutation', m.mutation, 'digest', m.digest, 'id', m.id, 'status', m.status,
                       'version', m.version, 'body', convert_from(m.body, 'UTF8'), 'document', c.document))
              from mutation m
              left join change c on c.collection = m.collection and c.scope = m.scope and c.version = m.version
             where m.collection = p_collection and m.scope = p_scope and m.by = p_by
               and m.mutation = any(p_mutations)),
        'requests', (
            select json_agg(json_build_object('mutation', m.mutation, 'id', m.id, 'fields', m.fields))
              from mutation m
             where m.collection = p_collection and m.scope = p_scope and m.by = p_by
               and m.mutation = any(p_after) and m.fields is not null),
        'documents', (
            select json_agg(json_build_object(
                       'id', d.id, 'version', d.version, 'deleted', d.deleted,
                       'document', coalesce(c.document, (
                            select l.document from change l
                             where l.collection = d.collection and l.scope = d.scope and l.id = d.id
                               and l.document is not null
                             order by l.version desc limit 1))))
              from document d
              join change c on c.collection = d.collection and c.scope = d.scope and c.version = d.version
             where d.collection = p_collection and d.scope = p_scope and d.id = any(p_ids)),
        'changes', (
            select json_agg(json_build_object(
                       'id', c.id, 'version', c.version, 'op', c.op, 'by', c.by, 'mutation', c.mutation,
                       'at', c.at at time zone 'UTC', 'fields', c.fields) order by c.version)
              from (select u.id, min(u.base) as base
                      from unnest(p_ids, p_bases) as u(id, base) where u.base >= 0 group by u.id) u
              join change c on c.collection = p_collection and c.scope = p_scope and c.id = u.id
               and c.version > u.base),
        'bases', (
            select json_agg(json_build_object('id', u.id, 'base', u.base, 'document', c.document))
              from (select distinct p.id, p.base
                      from unnest(p_ids, p_bases) as p(id, base) where p.base >= 0) u
             cross join lateral (
                   select l.document from change l
                    where l.collection = p_collection and l.scope = p_scope and l.id = u.id
                      and l.version <= u.base
                    order by l.version desc limit 1) c)
    )::text;
end $$;

-- A page of what changed after a version, with the counter, all of one snapshot. One row at least.
-- Says only the counter when the reader knows it already.
create function scope_page(
    p_collection text, p_scope uuid, p_since bigint, p_limit integer, p_known_epoch uuid, p_known_version bigint)
returns table (epoch uuid, version bigint, count bigint, checksum bigint,
               id uuid, document_version bigint, document text)
language plpgsql as $$
declare
    s scope;
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    select * into s from scope t where t.collection = p_collection and t.scope = p_scope;
    if not found then
        insert into scope (collection, scope) values (p_collection, p_scope) on conflict do nothing;
    elsif s.epoch = p_known_epoch and s.version = p_known_version then
        return query select s.epoch, s.version, s.count, s.checksum, null::uuid, null::bigint, null::text;
        return;
    end if;
    return query
        select t.epoch, t.version, t.count, t.checksum, d.id, d.version, d.document
          from scope t
          left join lateral (
               select h.id, h.version, c.document::text as document
                 from document h
                 join change c on c.collection = h.collection and c.scope = h.scope and c.version = h.version
                where h.collection = p_collection and h.scope = p_scope and h.version > p_since
                  and (p_since > 0 or not h.deleted)
                order by h.version
                limit p_limit) d on true
         where t.collection = p_collection and t.scope = p_scope
         order by d.version;
end $$;

create function scope_document(p_collection text, p_scope uuid, p_id uuid)
returns table (version bigint, document text) language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    return query
        select c.version, c.document::text
          from document d
          join change c on c.collection = d.collection and c.scope = d.scope and c.version = d.version
         where d.collection = p_collection and d.scope = p_scope and d.id = p_id and not d.deleted;
end $$;

-- The changes of one document below a version, newest first, each with the document before it.
create function scope_history(p_collection text, p_scope uuid, p_id uuid, p_before bigint, p_limit integer)
returns table (version bigint, op text, at timestamptz, by uuid, fields text[], document text, previous text)
language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    return query
        select c.version, c.op, c.at, c.by, c.fields, c.document::text, p.document::text
          from change c
          left join lateral (
               select b.document from change b
                where b.collection = c.collection and b.scope = c.scope and b.id = c.id and b.version < c.version
                order by b.version desc limit 1) p on true
         where c.collection = p_collection and c.scope = p_scope and c.id = p_id and c.version < p_before
         order by c.version desc
         limit p_limit;
end $$;
