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
    read_at            timestamptz,
    primary key (scope, id)
);
create index notification_unread on notification (scope, created_at) where read_at is null;
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
create index message_conversation on message (scope, conversation, created_at);
select collection_table('message', '${app}');
