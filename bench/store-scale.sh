#!/bin/bash
# Measures 100,000 and a million made-up events in a SQLite file and in a PostgreSQL server started for it: writing them,
# the room they take on disk, and what a page and an API ask. A million take some minutes and 10 GB in a temporary folder.
#   bench/store-scale.sh [EVENTS...]
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
[ -n "${SITREP_BUILT:-}" ] || mvn -B -q package -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2
store/src/test/postgres.sh install
folder=$(mktemp -d)
end() {
  store/src/test/postgres.sh stop "$folder/postgres"
  rm -rf "$folder"
}
trap end EXIT
chmod 755 "$folder"

measure() {
  java -Xmx3g -XX:+UseSerialGC -cp "$home/bench/target/bench/lib/*" org.sitrep.bench.StoreScale "$@"
}

megabytes() {
  du -sk "$@" | awk '{ kib += $1 } END { printf "  on disk: %.0f MB\n", kib / 1024 }'
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1), -Xmx3g"
echo "Times in milliseconds. Pages hold 100 whole events with their claims; heads are what map and histogram need."
for events in "${@:-100000 1000000}"; do
  for count in $events; do
    echo "SQLite, $count events"
    measure "$folder/$count.db" "$count" load
    megabytes "$folder/$count.db"
    measure "$folder/$count.db" "$count" ask
    rm -f "$folder/$count.db"*
    address=$(SITREP_POSTGRES_SAFE=1 store/src/test/postgres.sh start "$folder/postgres")
    echo "PostgreSQL, $count events"
    measure "$address" "$count" load
    megabytes "$folder/postgres/data/base"
    measure "$address" "$count" ask
    store/src/test/postgres.sh stop "$folder/postgres"
  done
done
