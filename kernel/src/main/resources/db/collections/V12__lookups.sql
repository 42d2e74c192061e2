-- The same answers, each row looked up by its whole key. Plans are made once, on tables that may be
-- empty then: joins were planned that read all of a scope's changes and answers for every write, so
-- that writing became the slower, the longer a workspace existed. OFFSET 0 keeps a lookup what it is.

create or replace function scope_open(
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

create or replace function scope_page(
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
                 from (select i.id, i.version from document i
                        where i.collection = p_collection and i.scope = p_scope and i.version > p_since
                          and (p_since > 0 or not i.deleted)
                        order by i.version
                        limit p_limit) h
                cross join lateral (
                      select t.document from change t
                       where t.collection = p_collection and t.scope = p_scope and t.version = h.version
                      offset 0) c) d on true
         where t.collection = p_collection and t.scope = p_scope
         order by d.version;
end $$;

create or replace function scope_document(p_collection text, p_scope uuid, p_id uuid)
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
