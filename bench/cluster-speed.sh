#!/bin/bash
# Made-up reports through the single program and through a cluster on this machine with one and with two task managers, one after the
# other in one run, all on PostgreSQL and all from a cold start; the events must be the same. Some minutes.
#   bench/cluster-speed.sh [REPORTS | FILE...]
# SITREP_BUILT=1 passes over the build.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
if [ -z "${SITREP_BUILT:-}" ]; then
  (cd "$home" && mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2)
  touch "$home/app/target/sitrep/built" "$home/flink/target/cluster/built"
fi
folder=$(mktemp -d)
chmod 755 "$folder"
here=$folder/cluster
end() {
  "$home/sitrep" cluster down --dir "$here" >/dev/null 2>&1 || true
  "$home/store/src/test/postgres.sh" stop "$folder/postgres" || true
  rm -rf "$folder"
}
trap end EXIT

seconds() { awk -v from="$1" -v to="$(date +%s%N)" 'BEGIN { printf "%.1f", (to - from) / 1e9 }'; }

field() { node -e 'let s = ""; process.stdin.on("data", d => s += d).on("end", () => {
  try { console.log(eval("(" + process.argv[1] + ")")(JSON.parse(s))) } catch (broken) { console.log("") } })' "$1"; }

api() { curl -s -m 5 "http://127.0.0.1:29093$1" || true; }

case ${1:-8000} in
  *[!0-9]*) input=("$@") ;;
  *) input=("$folder/wire.jsonl")
     java -cp "$home/bench/target/bench/lib/*" org.sitrep.bench.MadeUpWire "${input[0]}" "${1:-8000}" ;;
esac
"$home/store/src/test/postgres.sh" install
address=$(SITREP_POSTGRES_SAFE=1 "$home/store/src/test/postgres.sh" start "$folder/postgres")

# A schema of its own in the database, as an address.
schema() {
  psql -q -c "create schema $1" "$(sed -E 's/^jdbc:(.*)$/\1/' <<<"$address")" >&2
  echo "$address&currentSchema=$1,public"
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}, shared with other work), $(java -version 2>&1 | head -n 1)"
single=$(schema single)
began=$(date +%s%N)
"$home/sitrep" run "${input[@]}" --store "$single" --no-progress 2>"$folder/told" || true
took=$(seconds "$began")
echo "single program, 2 threads: $took s; $(tail -n 1 "$folder/told")"
"$home/sitrep" export --store "$single" --format jsonl 2>/dev/null >"$folder/single.jsonl"

# Task managers, slots of each.
cluster() {
  local store job state took
  rm -rf "$here"
  store=$(schema "cluster_$1_$2")
  "$home/sitrep" cluster up --dir "$here" --task-managers "$1" --slots "$2" --memory 2500 2>/dev/null
  began=$(date +%s%N)
  job=$("$home/sitrep" cluster submit --dir "$here" --store "$store" --bounded "${input[@]}" 2>/dev/null) || true
  until state=$(api "/jobs/$job" | field 'j => j.state') && [ "$state" = FINISHED ]; do
    [ "$state" != FAILED ] || { echo "the job failed; see $here" >&2; exit 1; }
    sleep 0.2
  done
  took=$(seconds "$began")
  echo "$1 task manager(s) with $2 slot(s): $took s ($(api "/jobs/$job" | field 'j => (j.duration / 1000).toFixed(1)') s of it the job)"
  api "/jobs/$job/checkpoints" | field 'c => { const l = c.latest.completed, h = c.history.filter(x => x.status == "COMPLETED");
    return "  checkpoints: " + c.counts.completed + ", the largest state " + Math.max(...h.map(x => x.state_size)) + " bytes, the longest "
      + Math.max(...h.map(x => x.end_to_end_duration)) + " ms" }'
  grep -h -o 'Linked [0-9][^"]*' "$here"/task-manager-*.jsonl | tail -n 1 | sed 's/^/  /' || true
  "$home/sitrep" export --store "$store" --format jsonl 2>/dev/null >"$folder/cluster.jsonl"
  node "$home/bench/compare-events.mjs" "$folder/single.jsonl" "$folder/cluster.jsonl" | sed 's/^/  /'
  "$home/sitrep" cluster down --dir "$here" 2>/dev/null
}

cluster 1 2
cluster 2 1
