#!/bin/bash
# Makes the topics and grants the rights of deploy/kubernetes to a broker of one node: for compose.yaml.
# Arguments: the folder of the manifests, and the broker. The manifests are plain: one right is two lines.
set -euo pipefail
manifests=$1 broker=$2 bin=/opt/kafka/bin partitions=4
config=$(mktemp)
cat > "$config" <<PROPERTIES
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="operator" password="$KAFKA_OPERATOR";
PROPERTIES

# name, partitions and settings of each topic, a line each
awk '/^  name:/ {name = $2} /^  partitions:/ {partitions = $2} /^  config:/ {config = 1; settings = ""; next}
  /^---/ {print name, partitions, settings; config = 0}
  config && /^    / {sub(":", "", $1); if ($1 != "min.insync.replicas") settings = settings " --config " $1 "=" $2}
  END {print name, partitions, settings}' "$manifests/kafka/topics.yaml" |
while read -r name many settings; do
  [ "$many" = 1 ] || many=$partitions
  # shellcheck disable=SC2086 # settings are words
  "$bin/kafka-topics.sh" --bootstrap-server "$broker" --command-config "$config" --create --if-not-exists \
    --topic "$name" --partitions "$many" --replication-factor 1 $settings < /dev/null
done

grant() { # login, manifest
  sed -n 's/^ *- resource: {type: \([A-Za-z]*\), name: \([^,]*\), patternType: \([a-z]*\)}$/\1 \2 \3/p
    s/^ *operations: \[\(.*\)\]$/\1/p' "$2" |
  while read -r type name pattern && read -r operations; do
    case $type in
      topic) kind=--topic ;;
      group) kind=--group ;;
      transactionalId) kind=--transactional-id ;;
      *) echo "no such resource: $type" >&2; exit 1 ;;
    esac
    [ "$pattern" = literal ] || pattern=prefixed
    words=()
    for operation in ${operations//,/ }; do words+=(--operation "$operation"); done
    "$bin/kafka-acls.sh" --bootstrap-server "$broker" --command-config "$config" --add \
      --allow-principal "User:$1" "$kind" "$name" --resource-pattern-type "$pattern" "${words[@]}" < /dev/null
  done
}
for login in gateway auth-service jobs-service people-service messaging-service; do
  grant "$login" "$manifests/$login/kafka-user.yaml"
done
grant reader "$manifests/kafka/reader.yaml"
rm "$config"
