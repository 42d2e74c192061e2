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
