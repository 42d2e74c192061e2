#!/bin/sh
# Makes the services' databases and their three roles each, when PostgreSQL starts for the first time.
set -eu
make() {
  psql -v ON_ERROR_STOP=1 -v owner="$2" -v app="$3" -v relay="$4" -U "$POSTGRES_USER" -d postgres <<SQL
create role ${1}_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner';
create role ${1}_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create role ${1}_relay login nosuperuser nocreatedb nocreaterole nobypassrls password :'relay';
create database ${1} owner ${1}_owner;
revoke all on database ${1} from public;
grant connect on database ${1} to ${1}_app, ${1}_relay;
\connect ${1}
alter schema public owner to ${1}_owner;
SQL
}
make auth "$AUTH_OWNER" "$AUTH_APP" "$AUTH_RELAY"
make jobs "$JOBS_OWNER" "$JOBS_APP" "$JOBS_RELAY"
make people "$PEOPLE_OWNER" "$PEOPLE_APP" "$PEOPLE_RELAY"
make messaging "$MESSAGING_OWNER" "$MESSAGING_APP" "$MESSAGING_RELAY"
