-- For questions about users and conversations only: all else is looked up by id, whatever statistics say.
create index seen_employee_by_user on seen_employee (scope, user_id) where user_id is not null;
drop index seen_employee_user;
alter index seen_employee_by_user rename to seen_employee_user;

create index message_by_conversation on message (scope, conversation, created_at) where conversation is not null;
drop index message_conversation;
alter index message_by_conversation rename to message_conversation;
