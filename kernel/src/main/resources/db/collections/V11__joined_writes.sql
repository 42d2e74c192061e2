-- Writes of several people go into one transaction, so each mutation names its owner. The form with
-- one owner for all stays beside it while services of the version before are running.

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
        'version', s.version,
        'count', s.count,
        'checksum', s.checksum,
        'now', clock_timestamp() at time zone 'UTC',
        'answers', (
            select json_agg(json_build_object(
                       'by', m.by, 'mutation', m.mutation, 'digest', m.digest, 'id', m.id, 'status', m.status,
                       'version', m.version, 'body', convert_from(m.body, 'UTF8'), 'document', c.document))
              from unnest(p_mutation_by, p_mutations) as u(by, mutation)
              join mutation m on m.collection = p_collection and m.scope = p_scope
               and m.by = u.by and m.mutation = u.mutation
              left join change c on c.collection = m.collection and c.scope = m.scope and c.version = m.version),
        'requests', (
            select json_agg(json_build_object(
                       'by', m.by, 'mutation', m.mutation, 'id', m.id, 'fields', m.fields))
              from unnest(p_after_by, p_after) as u(by, mutation)
              join mutation m on m.collection = p_collection and m.scope = p_scope
               and m.by = u.by and m.mutation = u.mutation
             where m.fields is not null),
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
