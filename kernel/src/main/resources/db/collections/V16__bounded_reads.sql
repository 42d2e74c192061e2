-- What is read is bounded by bytes too: rows are fetched in portions and counted, and none beyond
-- the bound is kept. One entry at least, however large it is.

-- Of the live and archived documents, as they are kept.
alter table scope add column bytes bigint not null default 0;

-- A page of what changed after a version, with the counter, all of one snapshot. One row at least;
-- a last one without an id, after others, says that more follows. Says only the counter when the
-- reader knows it already.
drop function scope_page(text, uuid, bigint, integer, uuid, bigint);
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

-- The changes of one document below a version, newest first, as JSON. Only what changed is taken
-- out of the documents; of those at most 16 times as many bytes are looked through.
drop function scope_history(text, uuid, uuid, bigint, integer);
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

-- What is deleted, the last first.
create index document_deleted on document (collection, scope, version) where deleted;

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
                where t.collection = p_collection and t.scope = p_scope and t.version = h.version
               offset 0) c
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
