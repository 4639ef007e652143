#!/bin/bash
# Measures the API under a steady load: wrk with one thread and four connections on loopback, ten seconds for each request, on
# the samples and on made-up records of 100,000 and a million events, in a SQLite file and in a PostgreSQL server started for it.
#   bench/api-load.sh [EVENTS|STORE...]    a store that is there is measured as it is, and kept
# Debian: apt install wrk curl. SITREP_BACKENDS=sqlite leaves PostgreSQL out.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
command -v wrk >/dev/null || { echo "wrk is missing (Debian: apt install wrk)" >&2; exit 2; }
[ -n "${SITREP_BUILT:-}" ] || mvn -B -q package -pl app,bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2
app=${SITREP_APP_PATH:-$home/app/target/sitrep/lib/*}
generator=${SITREP_BENCH_PATH:-$home/bench/target/bench/lib/*}
backends=${SITREP_BACKENDS:-sqlite postgres}
seconds=${SITREP_SECONDS:-10}
folder=$(mktemp -d)
server=
end() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ ! -d "$folder/postgres" ] || store/src/test/postgres.sh stop "$folder/postgres" || true
  rm -rf "$folder"
}
trap end EXIT
chmod 755 "$folder"

# Starts the server over a store; the address is in $url afterwards.
serve() {
  : >"$folder/serve.log"
  java -Xmx3g -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main serve --store "$1" --port 0 >>"$folder/serve.log" 2>&1 &
  server=$!
  url=
  for _ in $(seq 600); do
    url=$(sed -n 's|.*\(http://127[^ ]*\)/ .*|\1|p' "$folder/serve.log" | head -n 1)
    [ -z "$url" ] || return 0
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  cat "$folder/serve.log" >&2
  exit 1
}

# One line: what was asked, median, 99th percentile, requests a second, failures.
load() {
  local name=$1 kind=$2
  shift 2
  SITREP_LOAD=$kind SITREP_IDS=$folder/ids wrk -t1 -c4 -d"${seconds}s" --timeout 30s --latency -s bench/api-load.lua "$@" "$url" >"$folder/wrk.log"
  awk -v name="$name" '
    $1 == "50%" { median = $2 } $1 == "99%" { p99 = $2 } /^Requests\/sec/ { rate = $2 }
    /Non-2xx/ { bad = $NF } /Socket errors/ { broken = $0 }
    END { printf "  %-34s median %9s   p99 %9s   %9s a second%s%s\n", name, median, p99, rate,
          bad ? "   " bad " answered otherwise than 2xx or 3xx" : "", broken }' "$folder/wrk.log"
}

# Times of the first answer, in milliseconds.
first() {
  curl -s -o /dev/null -w "  %{time_total}" "$@" | awk '{ printf "%.0f ms", $1 * 1000 }'
}

measure() {
  serve "$1"
  echo "  overview, first answer $(first -H 'Accept-Encoding: gzip' "$url/api/overview"), again $(first -H 'Accept-Encoding: gzip' "$url/api/overview")"
  curl -s "$url/api/events?limit=1000" | grep -o '"event_id":"[^"]*"' | cut -d'"' -f4 | sort -u >"$folder/ids"
  tag=$(curl -sI -H 'Accept-Encoding: gzip' "$url/api/overview" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
  load "overview, 304" overview -H 'Accept-Encoding: gzip' -H "If-None-Match: $tag"
  load "overview, 200, gzip" overview -H 'Accept-Encoding: gzip'
  load "items by bbox and datetime, 10" items
  load "one event" event
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1), -Xmx3g, $(wrk -v 2>&1 | head -n 1 | cut -d' ' -f1,2)"
echo "load of the machine before: $(cut -d" " -f1-3 /proc/loadavg)"
echo "wrk -t1 -c4 -d${seconds}s on loopback, beside the server on the same cores"
echo "Samples, SQLite"
java -Xmx3g -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main run samples/reports --store "$folder/samples.db" >/dev/null 2>&1 || true
measure "$folder/samples.db"
for events in "${@:-100000 1000000}"; do
  for count in $events; do
    if [[ $count = *[!0-9]* ]]; then
      echo "The store $(basename "${count%%\?*}")"
      measure "$count"
      continue
    fi
    for backend in $backends; do
      echo "$count events, $backend"
      store=$folder/$count.db
      [ "$backend" = sqlite ] || store=$(SITREP_POSTGRES_SAFE=1 store/src/test/postgres.sh start "$folder/postgres")
      java -Xmx3g -XX:+UseSerialGC -cp "$generator" org.sitrep.bench.StoreScale "$store" "$count" load
      measure "$store"
      if [ "$backend" = sqlite ]; then rm -f "$store"*; else store/src/test/postgres.sh stop "$folder/postgres"; fi
    done
  done
done
