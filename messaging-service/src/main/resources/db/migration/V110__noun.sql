-- What a document is called in event types.
create function collection_noun(collection text) returns text language sql immutable as $$
    select case collection
        when 'notifications' then 'notification'
        when 'chat' then 'message'
    end
$$;
