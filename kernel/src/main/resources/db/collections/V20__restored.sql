-- A database that is restored from a backup counts on from older versions: they would mean other
-- things than devices and readers of the topics know. So every scope begins a new life.

-- To be run once after a restore, by the owner or a superuser, before anybody else is let in. Gives
-- every scope a new epoch and publishes it again: the last change of each document, deletions too,
-- with count and checksum as they were after it. Returns how many scopes there are.
--   partitions  smarterp.kafka.partitions
-- A service's own collection_noun(collection) says what a document is called in event types.
create function scopes_restored(partitions integer default 4) returns bigint language plpgsql as $$
declare
    name text;
    scopes bigint;
begin
    -- The owner is under row-level security as well. Nobody else is in these tables meanwhile.
    foreach name in array array['scope', 'change', 'document', 'outbox'] loop
        execute format('alter table %I no force row level security', name);
    end loop;
    -- A relay may still be about to delete, by number, what it published of the life before.
    perform setval(pg_get_serial_sequence('outbox', 'seq'), nextval(pg_get_serial_sequence('outbox', 'seq')) + (1::bigint << 40));
    select s.collection into name from scope s where collection_noun(s.collection) is null limit 1;
    if found then
        raise exception 'the collection % has no noun (expected: collection_noun knows it)', name;
    end if;
    update scope set epoch = gen_random_uuid();
    get diagnostics scopes = row_count;
    insert into outbox (partition, topic, key, headers, value)
    with step as (
        select c.*,
               lag(c.version) over one as before,
               lag(c.op) over one as op_before
          from change c
        window one as (partition by c.collection, c.scope, c.id order by c.version)),
    stand as (
        select s.collection, s.scope, s.version,
               sum(case s.op when 'create' then 1 when 'delete' then -1 else 0 end) over life as count,
               sum(case when s.op = 'delete' then 0
                        else crc32(convert_to(s.id || ':' || s.version, 'UTF8')) end
                   - case when s.op_before is null or s.op_before = 'delete' then 0
                          else crc32(convert_to(s.id || ':' || s.before, 'UTF8')) end) over life as sum
          from step s
        window life as (partition by s.collection, s.scope order by s.version))
    select (crc32(convert_to(c.scope::text, 'UTF8')) % partitions)::integer,
           'smarterp.' || c.collection,
           c.scope || '/' || c.id,
           (jsonb_build_object(
                'ce_specversion', '1.0',
                'ce_id', c.scope || ':' || s.epoch || ':' || c.version,
                'ce_source', '/api/' || c.collection,
                'ce_type', 'com.smarterp.' || collection_noun(c.collection) || '.' || c.op || 'd',
                'ce_subject', c.id,
                'ce_time', t.at,
                'ce_scope', c.scope,
                'ce_version', c.version::text,
                'ce_epoch', s.epoch,
                'content-type', 'application/json')
            || case when c.trace is null then '{}' else jsonb_build_object('traceparent', c.trace) end)::json,
           case when record.tombstone then null else
               '{"collection":' || to_json(c.collection) || ',"epoch":"' || s.epoch || '","version":' || c.version
               || ',"op":"' || c.op || '","id":"' || c.id || '"' || coalesce(',"document":' || c.document, '')
               || ',"fields":' || array_to_json(c.fields) || ',"by":"' || c.by || '","mutation":"' || c.mutation
               || '","at":"' || t.at || '","count":' || d.count
               || ',"checksum":' || ((d.sum % 4294967296) + 4294967296) % 4294967296
               || coalesce(',"trace":' || to_json(c.trace), '') || '}'
           end
      from change c
      join document h on h.collection = c.collection and h.scope = c.scope and h.id = c.id and h.version = c.version
      join stand d on d.collection = c.collection and d.scope = c.scope and d.version = c.version
      join scope s on s.collection = c.collection and s.scope = c.scope
     cross join lateral (
           select to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at) t
     cross join lateral (select unnest(case when c.op = 'delete' then '{f,t}' else '{f}' end::boolean[]) as tombstone) record
     order by c.collection, c.scope, c.version, record.tombstone;
    foreach name in array array['scope', 'change', 'document', 'outbox'] loop
        execute format('alter table %I force row level security', name);
    end loop;
    return scopes;
end $$;
revoke execute on function scopes_restored from public;
