#!/bin/sh
# Prints a random password for each role of each database and each login of Kafka's, for deploy/.env.
set -eu
umask 077
for name in POSTGRES_SUPERUSER \
  AUTH_OWNER AUTH_APP AUTH_RELAY JOBS_OWNER JOBS_APP JOBS_RELAY \
  PEOPLE_OWNER PEOPLE_APP PEOPLE_RELAY MESSAGING_OWNER MESSAGING_APP MESSAGING_RELAY \
  KAFKA_OPERATOR KAFKA_READER KAFKA_GATEWAY KAFKA_AUTH KAFKA_JOBS KAFKA_PEOPLE KAFKA_MESSAGING; do
  printf '%s=%s\n' "$name" "$(openssl rand -hex 24)"
done
printf 'SMARTERP_AUTH_SECRET=%s\n' "$(openssl rand -base64 32)"
