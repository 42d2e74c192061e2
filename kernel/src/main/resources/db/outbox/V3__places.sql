-- Writers draw the place of what they add themselves, so that they can tell the relay which row it is.
-- They still can't read the table.
grant usage on sequence outbox_seq_seq to ${app};

-- One index: a partition is always named, and a plan made in a backlog read all partitions by place.
alter table outbox drop constraint outbox_pkey, add primary key (partition, seq);
drop index outbox_partition;
