create table job (
    scope             uuid        not null,
    id                uuid        not null,
    version           bigint      not null,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    updated_at        timestamptz not null,
    updated_by        uuid        not null,
    title             text        not null,
    description       text,
    status            text        not null check (status in ('draft', 'scheduled', 'in_progress', 'done', 'cancelled')),
    priority          text        not null check (priority in ('low', 'normal', 'high', 'urgent')),
    customer          text,
    location          text,
    assignee_ids      uuid[]      not null,
    tags              text[]      not null,
    scheduled_at      timestamptz,
    due_at            timestamptz,
    estimated_minutes integer     check (estimated_minutes >= 0),
    price_amount      numeric(19, 4),
    price_currency    char(3),
    custom            jsonb       not null,
    primary key (scope, id),
    check ((price_amount is null) = (price_currency is null))
);
-- For questions about states only: what names no state is looked up by id, whatever statistics say.
create index job_status on job (scope, status, due_at) where status is not null;
select collection_table('job', '${app}');
select collection_writer('job');

-- What a document is called in event types.
create function collection_noun(collection text) returns text language sql immutable as $$
    select case collection
        when 'jobs' then 'job'
    end
$$;
