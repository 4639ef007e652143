#!/bin/bash
# Mixed reading of a server at a steady rate while reports come into the same store: failures, times, memory after warm-up, and
# whether the server stops gracefully under load.
#   bench/load-hour.sh [MINUTES [REQUESTS_A_SECOND [EVENTS]]]    60 minutes, 100 a second, 20,000 made-up events by default
# Debian: apt install wrk curl. The rate is kept by waiting between the requests of eight connections.
set -uo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 2
command -v wrk >/dev/null || { echo "wrk is missing (Debian: apt install wrk)" >&2; exit 2; }
[ -n "${SITREP_BUILT:-}" ] || mvn -B -q package -pl app,bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2 || exit 2
app=${SITREP_APP_PATH:-$home/app/target/sitrep/lib/*}
generator=${SITREP_BENCH_PATH:-$home/bench/target/bench/lib/*}
minutes=${1:-60}
rate=${2:-100}
events=${3:-20000}
connections=8
folder=$(mktemp -d)
server=
feeder=
end() {
  for pid in $feeder $server; do kill "$pid" 2>/dev/null; done
  rm -rf "$folder"
}
trap end EXIT

# Objects that live after a full collection, and what the process holds, in MB.
live() {
  jcmd "$server" GC.run >/dev/null
  jcmd "$server" GC.heap_info | sed -n 's/.*used \([0-9]*\)K.*/\1/p' | head -n 2 | awk '{ kib += $1 } END { printf "%.1f", kib / 1024 }'
}

resident() {
  awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$server/status"
}

# One report after another into the store, without end: 200 each time, kept as `sitrep ingest` keeps them.
feed() {
  local round=0
  while :; do
    awk -v round="$round" 'BEGIN { for (i = 0; i < 200; i++)
      printf "{\"id\":\"n%d-%d\",\"text\":\"Troops left the port of Kalimba, residents said in round %d. Shells hit the market %d times.\",\"published\":\"2031-03-04\"}\n", round, i, round, i }' >"$folder/new.jsonl"
    java -Xmx300m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main ingest "$folder/new.jsonl" --store "$folder/war.db" >"$folder/ingest.log" 2>&1
    case $? in 0 | 3) echo ok ;; *) echo bad; cat "$folder/ingest.log" >&2 ;; esac >>"$folder/ingests"
    round=$((round + 1))
    sleep 5
  done
}

java -Xmx1g -XX:+UseSerialGC -cp "$generator" org.sitrep.bench.StoreScale "$folder/war.db" "$events" load >/dev/null || exit 2
java -Xmx1g -XX:+UseSerialGC -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main serve --store "$folder/war.db" --port 0 >"$folder/serve.log" 2>&1 &
server=$!
url=
for _ in $(seq 300); do
  url=$(sed -n 's|.*\(http://127[^ ]*\)/ .*|\1|p' "$folder/serve.log" | head -n 1)
  [ -z "$url" ] || break
  sleep 0.1
done
[ -n "$url" ] || { cat "$folder/serve.log" >&2; exit 1; }
curl -s "$url/api/events?limit=1000" | grep -o '"event_id":"[^"]*"' | cut -d'"' -f4 | sort -u >"$folder/ids"

feed &
feeder=$!
warm=$((minutes * 60 / 10))
rest=$((minutes * 60 - warm))
# load SECONDS: reads that long; the log of wrk is left in the folder.
load() {
  SITREP_LOAD=mixed SITREP_IDS=$folder/ids SITREP_DELAY=$((1000 * connections / rate)) \
    wrk -t2 -c"$connections" -d"$1s" --timeout 30s --latency -s bench/api-load.lua "$url" >"$folder/wrk.log" 2>&1
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1), -Xmx1g; load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg)"
echo "$minutes minutes, $rate requests a second wanted on $connections connections, $events events, ingest beside it"
load "$warm"
before=$(live)
echo "after $warm s of warm-up: $before MB live, $(resident) MB resident"
for part in 1 2 3 4; do
  load $((rest / 4))
  awk -v part="$part" '$1 == "50%" { median = $2 } $1 == "99%" { p99 = $2 } /^Requests\/sec/ { rate = $2 } / requests in / { n = $1 }
    /Non-2xx/ { bad = $NF } /Socket errors/ { broken = $0 }
    END { printf "quarter %d: %d requests, %s a second, median %s, p99 %s, %d answered otherwise than 2xx or 3xx%s\n", part, n, rate, median, p99, bad, broken }' "$folder/wrk.log"
  echo "  $(live) MB live, $(resident) MB resident, $(grep -c ok "$folder/ingests") times 200 reports came in, $(grep -c bad "$folder/ingests") failed"
done
kill "$feeder"
wait "$feeder" 2>/dev/null
feeder=
load 6 &
loading=$!
sleep 3
start=$(date +%s%N)
kill -TERM "$server"
wait "$server"
code=$?
server=
echo "stopped under load: exit code $code after $((($(date +%s%N) - start) / 1000000)) ms"
wait "$loading"
sed -n 's/.*\(Socket errors.*\)/  what the readers saw of it: \1/p' "$folder/wrk.log"
# Made-up events stand on claims that their reports do not hold; all else has to be clean.
java -Xmx1600m -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main doctor --store "$folder/war.db" 2>&1 | grep -vE '^ok|claims of events|^[0-9]+ ok' | sed 's/^/  /'
[ "$(grep -c bad "$folder/ingests")" -eq 0 ]
