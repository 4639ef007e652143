#!/bin/bash
# Made-up reports through the single program and through a cluster on this machine, whose parts are killed with SIGKILL at random
# moments meanwhile: a task manager, the job manager, the broker and PostgreSQL, in any order. At the end the events of both must be
# the same, and the topic of changes must end in them and tell nothing twice. Some twenty minutes on 2 cores.
#   bench/cluster-faults.sh [REPORTS [KILLS_OF_EACH]]
# SITREP_BUILT=1 passes over the build. SITREP_EXPECTED=FILE takes the events of the single program from there.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
reports=${1:-50000} kills=${2:-10}
if [ -z "${SITREP_BUILT:-}" ]; then
  mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2
  touch app/target/sitrep/built flink/target/cluster/built
fi
store/src/test/postgres.sh install
folder=$(mktemp -d)
chmod 755 "$folder"
here=$folder/cluster
server=$folder/postgres
end() {
  ./sitrep cluster down --dir "$here" >/dev/null 2>&1 || true
  store/src/test/postgres.sh stop "$server" || true
  rm -rf "$folder"
}
trap end EXIT

seconds() { awk -v from="$1" -v to="$(date +%s%N)" 'BEGIN { printf "%.1f", (to - from) / 1e9 }'; }

field() { node -e 'let s = ""; process.stdin.on("data", d => s += d).on("end", () => {
  try { console.log(eval("(" + process.argv[1] + ")")(JSON.parse(s))) } catch (broken) { console.log("") } })' "$1"; }

api() { curl -s -m 5 "http://127.0.0.1:29093$1" || true; }

# Whether every task of the job runs.
runs() {
  [ "$(api "/jobs/$job" | field 'j => j.state == "RUNNING" && j.vertices.every(v => v.status == "RUNNING")')" = true ]
}

checkpoints() { api "/jobs/$job/checkpoints" | field 'c => c.counts.completed'; }

await_run() {
  local tries=0
  until runs; do
    tries=$((tries + 1))
    [ "$tries" -lt 1200 ] || { echo "the job does not run again" >&2; exit 1; }
    sleep 0.25
  done
}

# The server's own command line stands in its folder; its children need a moment to see that it is gone.
start_postgres() {
  local command
  command=$(sed 's/"//g' "$server/data/postmaster.opts")
  for _ in $(seq 40); do
    # shellcheck disable=SC2086
    runuser -u postgres -- $command >>"$server/again.log" 2>&1 &
    sleep 0.5
    if psql -q -c 'select 1' "$(sed -E 's/^jdbc:(.*)\?user=/\1?user=/' <<<"$store")" >/dev/null 2>&1; then return 0; fi
  done
  echo "PostgreSQL does not come back" >&2
  exit 1
}

victim() {
  case $1 in
    postgres) head -n 1 "$server/data/postmaster.pid" ;;
    task-manager) cat "$here/task-manager-$((1 + RANDOM % 2)).pid" ;;
    broker) cat "$here/kafka/kafka.pid" ;;
    *) cat "$here/$1.pid" ;;
  esac
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}, shared with other work), $(java -version 2>&1 | head -n 1)"
java -cp "$home/bench/target/bench/lib/*" org.sitrep.bench.MadeUpWire "$folder/wire.jsonl" "$reports"
began=$(date +%s%N)
if [ -n "${SITREP_EXPECTED:-}" ]; then
  cp "$SITREP_EXPECTED" "$folder/expected.jsonl"
else
  ./sitrep run "$folder/wire.jsonl" --store "$folder/single.db" --no-progress 2>"$folder/single.told" || cat "$folder/single.told" >&2
  ./sitrep export --store "$folder/single.db" --format jsonl 2>/dev/null >"$folder/expected.jsonl"
  echo "single program: $(seconds "$began") s, $(tail -n 1 "$folder/single.told")"
fi

store=$(SITREP_POSTGRES_SAFE=1 store/src/test/postgres.sh start "$server")
./sitrep cluster up --dir "$here" --task-managers 2 --slots 1 --memory 2500 2>/dev/null
began=$(date +%s%N)
job=$(./sitrep cluster submit --dir "$here" --store "$store" --pause PT20S "$folder/wire.jsonl" 2>/dev/null)
await_run
order=$(for target in task-manager job-manager broker postgres; do for _ in $(seq "$kills"); do echo "$target"; done; done | shuf)
for target in $order; do
  sleep "$((RANDOM % 7)).$((RANDOM % 10))"
  pid=$(victim "$target")
  kept=$(./sitrep cluster status --dir "$here" 2>/dev/null | field 's => s.reports')
  before=$(checkpoints)
  killed=$(date +%s%N)
  kill -9 "$pid"
  # A process takes a moment to go, the longer the more memory it has.
  while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  case $target in
    postgres) start_postgres ;;
    *) ./sitrep cluster up --dir "$here" >/dev/null 2>&1 ;;
  esac
  await_run
  echo "$target $(seconds "$killed") $kept" >>"$folder/kills"
  echo "at ${kept:-?} reports: $target, runs again after $(seconds "$killed") s (checkpoints before: ${before:-?})" >&2
done
echo "$(wc -l <"$folder/kills") kills within $(seconds "$began") s, the last at $(tail -n 1 "$folder/kills" | cut -d ' ' -f 3) reports kept"

# Until all reports are in and the events have stood still for two checkpoints.
wanted=$(wc -l <"$folder/wire.jsonl") still=0 last=
while [ "$still" -lt 8 ]; do
  sleep 5
  now=$(./sitrep cluster status --dir "$here" 2>/dev/null | field 's => s.reports + " " + s.events')
  if [ "$now" = "$last" ] && [ "${now%% *}" = "$wanted" ]; then still=$((still + 1)); else still=0; fi
  last=$now
done
echo "cluster: $(seconds "$began") s with the kills and 40 s of standing still; reports and events: $last"
echo "target kills mean_s longest_s (until every task runs again)"
sort "$folder/kills" | awk '{ n[$1]++; s[$1] += $2; if ($2 > m[$1]) m[$1] = $2 } END { for (t in n) printf "%s %d %.1f %.1f\n", t, n[t], s[t] / n[t], m[t] }' | sort
api "/jobs/$job/checkpoints" | field 'c => "checkpoints: " + c.counts.completed + " completed, " + c.counts.failed + " failed; last: "
  + c.latest.completed.state_size + " bytes, " + c.latest.completed.checkpointed_size + " written, " + c.latest.completed.end_to_end_duration + " ms"'
grep -h -o 'Linked [0-9][^"]*' "$here"/task-manager-*.jsonl | sort -k 2n | tail -n 1 || true

./sitrep export --store "$store" --format jsonl 2>/dev/null >"$folder/cluster.jsonl"
./sitrep cluster changes --dir "$here" >"$folder/changes.jsonl" 2>/dev/null
node bench/compare-events.mjs "$folder/expected.jsonl" "$folder/cluster.jsonl" "$folder/changes.jsonl"
