-- What the inbox knows of others' collections, one workspace a scope, and what it has still to tell.

-- How far a workspace's changes of a collection are learnt from.
create table inbox_position (
    scope      uuid   not null,
    collection text   not null,
    epoch      uuid   not null,
    version    bigint not null,
    -- Epochs that ended; what is still read of them is old.
    past       uuid[] not null default '{}',
    primary key (scope, collection)
);
select collection_table('inbox_position', '${app}');

create table seen_employee (
    scope      uuid        not null,
    id         uuid        not null,
    -- The name as mentions are compared, and its first word; null when it is too long to be mentioned.
    folded     text,
    first      text,
    user_id    uuid,
    created_at timestamptz not null,
    -- Works here no longer, or the record is deleted: is told nothing, is no one's name.
    gone       boolean     not null,
    primary key (scope, id)
);
create index seen_employee_user on seen_employee (scope, user_id) where user_id is not null;
create index seen_employee_name on seen_employee (scope, folded) where not gone and folded is not null;
create index seen_employee_first on seen_employee (scope, first) where not gone and first is not null;
select collection_table('seen_employee', '${app}');

create table seen_job (
    scope        uuid   not null,
    id           uuid   not null,
    title        text   not null,
    status       text   not null,
    due_at       text,
    assignee_ids uuid[] not null,
    primary key (scope, id)
);
select collection_table('seen_job', '${app}');

-- Who wrote in a job's thread.
create table thread_writer (
    scope   uuid not null,
    job     uuid not null,
    user_id uuid not null,
    primary key (scope, job, user_id)
);
select collection_table('thread_writer', '${app}');

-- How far somebody has read a conversation: to the message of that time, which they read then.
create table thread_read (
    scope        uuid        not null,
    conversation text        not null,
    user_id      uuid        not null,
    read_to      timestamptz not null,
    read_at      timestamptz not null,
    primary key (scope, conversation, user_id)
);
create index thread_read_age on thread_read (scope, read_at) where read_at is not null;
select collection_table('thread_read', '${app}');

-- The message that somebody was last told of, of each conversation and kind, until they have read it.
create table thread_told (
    scope        uuid        not null,
    conversation text        not null,
    user_id      uuid        not null,
    kind         text        not null,
    message      uuid        not null,
    message_at   timestamptz not null,
    told_at      timestamptz not null default now(),
    primary key (scope, conversation, user_id, kind)
);
create index thread_told_age on thread_told (scope, told_at) where told_at is not null;
select collection_table('thread_told', '${app}');

-- What is to be told. Its recipient is a user, or not known yet: then it waits for the record of an
-- employee, of a user, or of somebody with a name that the words begin with.
create table notice (
    scope       uuid        not null,
    id          uuid        not null,
    seq         bigint      generated always as identity,
    -- Names what happened; with the recipient it makes the notification's id.
    event       uuid        not null,
    recipient   uuid,
    employee_id uuid,
    user_id     uuid,
    -- Of a mention: what stands after the sign, after how many characters a name may end, and by what
    -- a record with such a name finds it.
    words       text,
    bounds      smallint[],
    word        text,
    kind        text        not null,
    title       text        not null,
    body        text,
    collection  text        not null,
    subject     uuid        not null,
    params      jsonb       not null,
    -- When the message was written that it tells of.
    message_at  timestamptz,
    by          uuid        not null,
    at          timestamptz not null,
    trace       text,
    noted_at    timestamptz not null default now(),
    primary key (scope, id),
    check (num_nonnulls(recipient, employee_id, user_id, words) > 0)
);
create index notice_due on notice (scope, seq) where recipient is not null;
create index notice_waiting on notice (scope, seq) where recipient is null;
create index notice_employee on notice (scope, employee_id) where recipient is null and employee_id is not null;
create index notice_user on notice (scope, user_id) where recipient is null and user_id is not null;
create index notice_word on notice (scope, word, seq) where recipient is null and word is not null;
select collection_table('notice', '${app}');
