-- Nobody comes into this database but its three roles, however it was made.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to ${app}, ${relay}', current_database());
end $$;
-- Which migrations have been applied is asked by services that don't migrate themselves.
grant select on flyway_schema_history to ${app};
