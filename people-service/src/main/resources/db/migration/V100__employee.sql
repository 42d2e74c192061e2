create table employee (
    scope      uuid        not null,
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    updated_at timestamptz not null,
    updated_by uuid        not null,
    user_id    uuid,
    name       text        not null,
    email      text,
    phone      text,
    title      text,
    department text,
    status     text        not null check (status in ('active', 'on_leave', 'left')),
    skills     text[]      not null,
    hired_on   date,
    custom     jsonb       not null,
    primary key (scope, id)
);
create index employee_user on employee (scope, user_id);
select collection_table('employee', '${app}');
