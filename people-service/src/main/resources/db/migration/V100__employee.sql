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
-- For questions about users and addresses only: all else is looked up by id, whatever statistics say.
create index employee_user on employee (scope, user_id) where user_id is not null;
create index employee_free on employee (scope, id) where user_id is null and email is not null;
select collection_table('employee', '${app}');
