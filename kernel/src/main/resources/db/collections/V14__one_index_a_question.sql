-- While tables are small, indexes that begin alike look alike to the planner, and lookups were planned
-- on the wrong one: each write read all of its scope's documents, until statistics were made and plans
-- with them. So only a question that is meant for an index can use it now.

-- Pages: all versions are above 0, but only a query that says so can use this one.
create unique index document_page on document (collection, scope, version) where version > 0;
drop index document_version;
alter index document_page rename to document_version;

-- A document's past: id = … implies that it isn't null, a lookup by version doesn't.
create unique index change_past on change (collection, scope, id, version) where id is not null;
drop index change_document;
alter index change_past rename to change_document;

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
                          and i.version > 0
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
