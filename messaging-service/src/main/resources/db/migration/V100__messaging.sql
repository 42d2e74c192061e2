create table notification (
    scope              uuid        not null,
    id                 uuid        not null,
    version            bigint      not null,
    created_at         timestamptz not null,
    created_by         uuid        not null,
    updated_at         timestamptz not null,
    updated_by         uuid        not null,
    kind               text        not null,
    title              text        not null,
    body               text,
    subject_collection text,
    subject_id         uuid,
    params             jsonb       not null,
    read_at            timestamptz,
    primary key (scope, id)
);
-- What a later one of the same kind, about the same job or conversation, replaces.
create index notification_unread
    on notification (scope, kind, (coalesce(params ->> 'conversation', params ->> 'job', subject_id::text)))
 where read_at is null;
-- Which go when a person has too many.
create index notification_oldest on notification (scope, created_at) where created_at is not null;
select collection_table('notification', '${app}');

create table message (
    scope        uuid        not null,
    id           uuid        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    updated_at   timestamptz not null,
    updated_by   uuid        not null,
    conversation text        not null,
    text         text        not null,
    read_by      jsonb       not null,
    primary key (scope, id)
);
-- For questions about conversations only: all else is looked up by id, whatever statistics say.
create index message_conversation on message (scope, conversation, created_at) where conversation is not null;
select collection_table('message', '${app}');
