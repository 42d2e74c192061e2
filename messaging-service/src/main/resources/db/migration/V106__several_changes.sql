-- Learns from several changes at once, of which nothing has to be recalled, and tells the workspaces
-- in which something is to be told then. They come sorted by workspace, so that two who do this never
-- wait for each other's workspaces in turn.
create function inbox_keep_all(p_changes json, p_patience interval, p_mention_patience interval)
returns text language plpgsql as $$
declare
    c record;
    due uuid[] := '{}';
begin
    for c in
        select * from json_to_recordset(p_changes) as r(
               scope uuid, collection text, epoch uuid, version bigint, learnt jsonb)
    loop
        if json_array_length(inbox_keep(
                c.scope, c.collection, c.epoch, c.version, c.learnt, p_patience, p_mention_patience)::json) > 0 then
            due := due || c.scope;
        end if;
    end loop;
    return to_json(due)::text;
end $$;
