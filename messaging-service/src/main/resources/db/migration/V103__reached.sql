-- How far a workspace's collection is learnt from, and the epochs that are over: what lies before
-- needn't be looked at again. Null where nothing is learnt yet.
create function inbox_reached(p_scope uuid, p_collection text) returns text language plpgsql as $$
begin
    perform set_config('smarterp.scope', p_scope::text, true);
    return (
        select json_build_object('epoch', p.epoch, 'version', p.version, 'past', p.past)::text
          from inbox_position p where p.scope = p_scope and p.collection = p_collection);
end $$;
