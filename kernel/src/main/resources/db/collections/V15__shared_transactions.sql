-- Writes of several scopes share a transaction. Row-level security still shows one scope at a time:
-- each function goes from scope to scope and sets smarterp.scope before it touches anything of it.
-- The forms for one scope stay while services of the version before are running.

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

-- Makes the function that writes a collection's typed table: noun_write_ and a digest of the columns.
-- To be called again after the table has been given other columns: services of the version before
-- go on with the function that knows only theirs.
create function collection_writer(noun text) returns void language plpgsql as $make$
declare
    columns text;
    updates text;
    digest text;
begin
    select string_agg(format('%I', attname), ', ' order by attnum),
           string_agg(format('%1$I = excluded.%1$I', attname), ', ' order by attnum)
               filter (where attname not in ('scope', 'id')),
           left(md5(string_agg(attname, ',' order by attname collate "C")), 8)
      into columns, updates, digest
      from pg_attribute
     where attrelid = noun::regclass and attnum > 0 and not attisdropped and attgenerated = '';
    execute format($format$
-- Writes what was decided, for each scope: changes, standings, answers, outbox records, rows, counter.
-- Tells the places that the records have in the outbox.
create or replace function %1$I(p_collection text, p_decided json)
returns table (written uuid, places bigint[]) language plpgsql as $write$
declare
    w record;
begin
    for w in
        select * from json_to_recordset(p_decided) as r(
               scope uuid, epoch uuid, version bigint, count bigint, checksum bigint, changed_at timestamptz,
               changes json, stood json, answers json, records json, rows jsonb, gone uuid[])
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
        ), kept as (
            insert into %2$I (%3$s)
            select %3$s from jsonb_populate_recordset(null::%2$I, w.rows)
            on conflict (scope, id) do update set %4$s
        ), gone as (
            delete from %2$I t where t.scope = w.scope and t.id = any(w.gone)
        )
        update scope s set version = w.version, count = w.count, checksum = w.checksum,
               changed_at = coalesce(w.changed_at, s.changed_at)
         where s.collection = p_collection and s.scope = w.scope
        returning array(select d.seq from drawn d order by d.seq) into places;
        written := w.scope;
        return next;
    end loop;
end $write$ $format$, noun || '_write_' || digest, noun, columns, updates);
end $make$;
