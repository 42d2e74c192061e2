#!/bin/sh
# Makes the services' databases and their three roles each, when PostgreSQL starts for the first time.
set -eu
for name in auth jobs people messaging; do
  psql -v ON_ERROR_STOP=1 -v password="$SMARTERP_DATABASE_PASSWORD" -U "$POSTGRES_USER" -d postgres <<SQL
create role ${name}_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'password';
create role ${name}_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'password';
create role ${name}_relay login nosuperuser nocreatedb nocreaterole nobypassrls password :'password';
create database ${name} owner ${name}_owner;
revoke all on database ${name} from public;
grant connect on database ${name} to ${name}_app, ${name}_relay;
\connect ${name}
alter schema public owner to ${name}_owner;
SQL
done
