-- Writers draw the place of what they add themselves, so that they can tell the relay which row it is.
-- They still can't read the table.
grant usage on sequence outbox_seq_seq to ${app};
