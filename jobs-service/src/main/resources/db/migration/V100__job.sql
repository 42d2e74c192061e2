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
create index job_status on job (scope, status, due_at);
select collection_table('job', '${app}');
