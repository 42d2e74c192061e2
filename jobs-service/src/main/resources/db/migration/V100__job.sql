-- Jobs as they are now, for reports: a column for each field.
create view job with (security_invoker) as
select d.scope, d.id, d.version,
       f."createdAt" as created_at, f."createdBy" as created_by,
       f."updatedAt" as updated_at, f."updatedBy" as updated_by,
       f.title, f.description, f.status, f.priority, f.customer, f.location,
       f."assigneeIds" as assignee_ids, f.tags,
       f."scheduledAt" as scheduled_at, f."dueAt" as due_at, f."estimatedMinutes" as estimated_minutes,
       (f.price ->> 'amount')::numeric(19, 4) as price_amount, f.price ->> 'currency' as price_currency,
       f.custom
  from current_document d
 cross join lateral json_to_record(d.document) as f(
       "createdAt" timestamptz, "createdBy" uuid, "updatedAt" timestamptz, "updatedBy" uuid,
       title text, description text, status text, priority text, customer text, location text,
       "assigneeIds" uuid[], tags text[], "scheduledAt" timestamptz, "dueAt" timestamptz,
       "estimatedMinutes" integer, price json, custom jsonb)
 where d.collection = 'jobs';
grant select on job to ${app};
