-- For questions about users only: what names no user is looked up by id, whatever statistics say.
create index employee_by_user on employee (scope, user_id) where user_id is not null;
drop index employee_user;
alter index employee_by_user rename to employee_user;
