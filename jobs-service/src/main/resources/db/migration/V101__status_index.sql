-- For questions about states only: what names no state is looked up by id, whatever statistics say.
create index job_by_status on job (scope, status, due_at) where status is not null;
drop index job_status;
alter index job_by_status rename to job_status;
