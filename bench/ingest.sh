#!/bin/bash
# Makes a WARC file of 2 GB as a crawler of news sites would, reads it into a store in 512 MB of memory, kills that with
# SIGKILL ten times at random, goes on each time, and compares the store with what was made. Some minutes and 5 GB of disk.
#   bench/ingest.sh [MEGABYTES [KILLS [STORE]]]     STORE: a SQLite file of its own by default, or jdbc:postgresql://...
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
megabytes=${1:-2048} kills=${2:-10}
[ -n "${SITREP_BUILT:-}" ] || mvn -B -q package -pl app,bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2
[ -n "${SITREP_BUILT:-}" ] || touch app/target/sitrep/built
folder=$(mktemp -d)
running=
end() {
  [ -z "$running" ] || kill -9 "$running" 2>/dev/null || true
  rm -rf "$folder"
}
trap end EXIT
store=${3:-$folder/war.db}
archive=$folder/crawl.warc.gz

made() {
  java -Xmx512m -XX:+UseSerialGC -cp "$home/bench/target/bench/lib/*" "org.sitrep.bench.$1" "${@:2}"
}

# Starts an ingestion; the launcher turns into Java, so that its number is Java's.
ingest() {
  SITREP_JAVA_OPTIONS="-Xmx512m -Xlog:gc:file=$folder/gc.$1.log" \
    ./sitrep ingest --no-progress "$archive" --store "$store" --rejects "$folder/rejects.jsonl" 2>>"$folder/told" &
  running=$!
}

# The most memory that a process had, in MB; it is asked before the process is gone.
resident() {
  sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$1/status" 2>/dev/null | awk '{ print int($1 / 1024) }' || true
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1), -Xmx512m"
echo "made: $(made MadeUpArchive "$archive" $((megabytes * 1024 * 1024)))"

began=$(date +%s%N) peak=0 killed=0 sitting=0 code=
while [ -z "$code" ]; do
  sitting=$((sitting + 1))
  ingest "$sitting"
  if [ "$killed" -lt "$kills" ]; then
    sleep "$((5 + RANDOM % 9)).$((RANDOM % 10))"
  fi
  while :; do
    now=$(resident "$running")
    [ "${now:-0}" -le "$peak" ] || peak=$now
    if [ "$killed" -lt "$kills" ] && kill -9 "$running" 2>/dev/null; then
      killed=$((killed + 1))
      wait "$running" 2>/dev/null || true
      break
    fi
    kill -0 "$running" 2>/dev/null || {
      code=0
      wait "$running" || code=$?
      break
    }
    sleep 1
  done
done
running=
seconds=$((($(date +%s%N) - began) / 1000000000))
grep -v 'sitrep: ' "$folder/told" | sed "s|$folder/||g"
heap=$(cat "$folder"/gc.*.log | sed -n 's/.* \([0-9]*\)M->\([0-9]*\)M(.*/\1/p' | sort -n | tail -n 1)
kept=$(sed -n 's/.*crawl.warc.gz: [0-9]* reports = \([0-9]*\) kept.*/\1/p' "$folder/told" | tail -n 1)
echo "killed $killed times in $sitting sittings; exit code at the end: $code"
echo "$seconds s in all sittings, $((kept / (seconds > 0 ? seconds : 1))) pages a second, $((megabytes / (seconds > 0 ? seconds : 1))) MB a second"
times >"$folder/times"
tail -n 1 "$folder/times" | sed 's/^/user and system time of all that was started: /'
echo "memory: at most ${heap:-?} MB of heap, $peak MB resident"
: >"$folder/told"
ingest again
wait "$running" || true
running=
echo "again: $(grep -v 'sitrep: ' "$folder/told" | head -n 1 | sed "s|$folder/||g")"
echo "compared: $(made ArchiveTruth "$store" "$archive")"
