#!/bin/bash
# Kills, full and failing disks, power cuts and two writers at once, against a store in a SQLite file: after each of them the
# store is examined as `sitrep doctor` does, everything that was told kept has to be there, and the work has to go on.
#   bench/faults.sh [PART...]    parts: kills, cuts, full, readonly, sync, torn, writers, ingest, run; all of them by default
# SITREP_KILLS=1000 (kills), SITREP_CUTS=100, SITREP_INGESTS=50, SITREP_RUNS=20: how often. Needs gcc; `readonly` needs root.
# kills, cuts, full, readonly, sync and writers drive org.sitrep.bench.StoreWriting, which writes as `run` does and is up in
# half a second; ingest and run kill the program itself.
set -uo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 2
[ -n "${SITREP_BUILT:-}" ] || mvn -B -q package -pl app,bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2 || exit 2
app=${SITREP_APP_PATH:-$home/app/target/sitrep/lib/*}
writer=${SITREP_BENCH_PATH:-$home/bench/target/bench/lib/*}
light=(-Xmx300m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto)
folder=$(mktemp -d)
mounted=
failed=0

end() {
  [ -z "$mounted" ] || umount -l "$mounted"
  rm -rf "$folder"
}
trap end EXIT

gcc -shared -fPIC -O1 -o "$folder/faulty-disk.so" bench/src/main/c/faulty-disk.c -ldl -lpthread || exit 2

writing() {
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting "$@"
}


fresh() {
  rm -f "$folder"/war* "$folder/acknowledged" "$folder/notes"
}

# Says what was told kept last: so many reports and so many events.
acknowledged() {
  awk '$1 == "r" { r = $2 } $1 == "e" { e = $2 } END { printf "%d reports, %d events", r, e }' "$folder/acknowledged" 2>/dev/null
}

verdict() {
  echo "$1"
  [ "$2" -eq 0 ] || failed=$((failed + $2))
}

# Sleeps so many milliseconds at most, at least as many as the second says.
doze() {
  local ms=$(($2 + RANDOM * 32768 % ($1 - $2) + RANDOM % 100))
  sleep "$(printf '%d.%03d' $((ms / 1000)) $((ms % 1000)))"
}

# Writes until it is killed: one time in four at any moment of its first second, while it opens and examines, else up to 0.8 s
# after it began to write. What the last one left is examined by the next as it begins.
kills() {
  local times=${SITREP_KILLS:-1000} bad=0 wrote=0 start=$SECONDS pid kept=0 told
  fresh
  for i in $(seq "$times"); do
    java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/out" 2>&1 &
    pid=$!
    if [ $((RANDOM % 4)) = 0 ]; then
      doze 1000 10
    else
      until grep -q '^writing' "$folder/out" || ! kill -0 "$pid" 2>/dev/null; do sleep 0.03; done
      doze 800 5
    fi
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    grep -q '^writing' "$folder/out" && wrote=$((wrote + 1))
    if grep -qE '^(doctor|lost|refused|Exception)' "$folder/out"; then
      bad=$((bad + 1))
      head -n 3 "$folder/out"
      fresh
    fi
    # A store that grows makes the examination long and the kills few.
    if [ $((i % 40)) = 0 ] || [ "$i" = "$times" ]; then
      told=$(wc -l 2>/dev/null <"$folder/acknowledged" || echo 0)
      kept=$((kept + told))
      writing check "$folder/war.db" "$folder/acknowledged" || bad=$((bad + 1))
      fresh
    fi
  done
  verdict "kills: $times, of them $wrote while it wrote and the rest while it opened and examined; $kept times something was told kept; $bad left a store that is not clean, or without what was told kept ($((SECONDS - start)) s)" "$bad"
}

# As kills, but of what was written and not synced only a part, or noise, is left: a power cut.
cuts() {
  local times=${SITREP_CUTS:-100} bad=0 torn=0 start=$SECONDS pid
  fresh
  for i in $(seq "$times"); do
    [ $((i % 20)) -ne 0 ] || fresh
    rm -f "$folder/notes"
    env SITREP_UNSYNCED="$folder/notes" SITREP_DISK="$folder/war" LD_PRELOAD="$folder/faulty-disk.so" java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/out" 2>&1 &
    pid=$!
    doze 3000 900
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    [ ! -f "$folder/notes" ] || torn=$((torn + $(writing tear "$folder/notes" "$i" | sed -n 's/^torn //p')))
    if ! writing check "$folder/war.db" "$folder/acknowledged" >"$folder/out"; then
      bad=$((bad + 1))
      head -n 3 "$folder/out"
      fresh
    fi
  done
  verdict "cuts: $times, $torn writes torn; $bad left a store that is not clean, or without what was told kept ($((SECONDS - start)) s)" "$bad"
}

# fails NAME VARIABLE VALUE...: the disk begins to fail at each of the values; the writer has to say so and end, and to go on after.
fails() {
  local name=$1 variable=$2 bad=0 told=0 times=0 pid
  shift 2
  for value in "$@"; do
    fresh
    times=$((times + 1))
    env "$variable=$value" SITREP_DISK="$folder/war" LD_PRELOAD="$folder/faulty-disk.so" timeout 60 java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/out" 2>&1
    [ $? -eq 3 ] && told=$((told + 1))
    goes_on || bad=$((bad + 1))
  done
  [ "$told" -eq "$times" ] || bad=$((bad + times - told))
  verdict "$name: $times, $told told and ended by the program, such as: $(sed -n 's/^refused: //p' "$folder/out" | cut -c1-150) ($(acknowledged)); $bad not as they should be" "$bad"
}

# On a disk that works again the store is clean, nothing is lost, and more is written.
goes_on() {
  local before pid
  writing check "$folder/war.db" "$folder/acknowledged" >"$folder/check" || { head -n 3 "$folder/check"; return 1; }
  before=$(wc -l 2>/dev/null <"$folder/acknowledged" || echo 0)
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/check" 2>&1 &
  pid=$!
  for _ in $(seq 100); do
    [ "$(wc -l 2>/dev/null <"$folder/acknowledged" || echo 0)" -le "${before:-0}" ] || break
    sleep 0.1
  done
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  [ "$(wc -l <"$folder/acknowledged")" -gt "${before:-0}" ] || { head -n 3 "$folder/check"; return 1; }
  writing check "$folder/war.db" "$folder/acknowledged" || return 1
}

full() {
  fails "full disk" SITREP_FULL_AFTER 20000 400000 700000 1500000 3000000 9000000
}

sync() {
  fails "failing fsync" SITREP_SYNC_FAILS_AFTER 1 3 9 20 40 90
}

# A real file system that is made read-only while the program writes.
readonly() {
  local bad=0 pid plain=$folder
  [ "$(id -u)" = 0 ] || { echo "readonly: left out, needs root"; return; }
  folder=$plain/disk
  mkdir -p "$folder"
  mount -t tmpfs -o size=64m none "$folder" || { folder=$plain; echo "readonly: left out, nothing can be mounted here"; return; }
  mounted=$folder
  cp "$plain/faulty-disk.so" "$folder"
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$plain/out" 2>&1 &
  pid=$!
  sleep 3
  # Files that are open for writing forbid it; the flag of the kernel's emergency remount does not ask.
  mount -o remount,ro "$folder" 2>/dev/null || { kill -9 "$pid"; wait "$pid" 2>/dev/null; mount -o remount,ro "$folder"; }
  wait "$pid" 2>/dev/null
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$plain/refused" 2>&1
  grep -qiE 'read-only|readonly|cannot|right' "$plain/refused" || bad=1
  mount -o remount,rw "$folder"
  goes_on || bad=$((bad + 1))
  verdict "read-only disk: told as: $(head -c 200 "$plain/refused" | tr '\n' ' '); $bad not as they should be ($(acknowledged))" "$bad"
  umount -l "$folder"
  mounted=
  folder=$plain
}

# Bytes of the file itself are spoilt, or its end is gone: no crash, and either told as damage or not met with.
torn() {
  local bad=0 told=0 times=0 size code pid
  fresh
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/out" 2>&1 &
  pid=$!
  sleep 5
  kill -9 "$pid"
  wait "$pid" 2>/dev/null
  writing check "$folder/war.db" "$folder/acknowledged" || bad=1
  cp "$folder/war.db" "$folder/whole.db"
  size=$(stat -c %s "$folder/whole.db")
  for i in $(seq 12); do
    rm -f "$folder"/war*
    cp "$folder/whole.db" "$folder/war.db"
    times=$((times + 1))
    if [ $((i % 2)) = 0 ]; then
      truncate -s $((size * i / 14)) "$folder/war.db"
    else
      head -c 8192 /dev/urandom | dd of="$folder/war.db" bs=1 seek=$((size * i / 14)) conv=notrunc status=none
    fi
    java "${light[@]}" -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main doctor --store "$folder/war.db" >"$folder/out" 2>&1
    code=$?
    [ "$code" -eq 5 ] && told=$((told + 1))
    if [ "$code" -gt 5 ] || grep -q 'Exception' "$folder/out"; then bad=$((bad + 1)); head -n 3 "$folder/out"; fi
  done
  verdict "torn file: $times, $told told by sitrep doctor as damage (exit code 5); $bad with a crash" "$bad"
}

# Two programs write into one store at once: each waits for the other, nothing is lost.
writers() {
  local bad=0 one two
  fresh
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/out" 2>&1 &
  one=$!
  sleep 2
  java "${light[@]}" -cp "$writer" org.sitrep.bench.StoreWriting write "$folder/war.db" "$folder/acknowledged" >"$folder/out2" 2>&1 &
  two=$!
  sleep 8
  kill -9 "$one" "$two" 2>/dev/null
  wait "$one" "$two" 2>/dev/null
  grep -hE '^(doctor|lost|refused|Exception)' "$folder/out" "$folder/out2" | head -n 3 && bad=1
  writing check "$folder/war.db" "$folder/acknowledged" || bad=1
  verdict "two writers: $(acknowledged) told kept by the two; $bad not as they should be" "$bad"
}

# lines FROM TO: reports in JSON lines.
lines() {
  awk -v from="$1" -v to="$2" 'BEGIN { for (i = from; i <= to; i++)
    printf "{\"id\":\"r%05d\",\"text\":\"Troops left the port of Kalimba on day %d, residents of the town said. Shells hit the market %d times.\",\"published\":\"2031-03-04\"}\n", i, i, i }'
}

sitrep() {
  java "${light[@]}" -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main "$@"
}

# The program itself is killed while it keeps reports; then it goes on, and what is there is as if it had never been killed.
ingest() {
  local times=${SITREP_INGESTS:-50} bad=0 pid done_=0 kept start=$SECONDS
  fresh
  lines 1 20000 >"$folder/reports.jsonl"
  for _ in $(seq "$times"); do
    java "${light[@]}" -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main ingest "$folder/reports.jsonl" --store "$folder/war.db" >"$folder/out" 2>&1 &
    pid=$!
    doze 2500 500
    if kill -9 "$pid" 2>/dev/null; then :; else done_=$((done_ + 1)); fi
    wait "$pid" 2>/dev/null
    [ ! -f "$folder/war.db" ] || sitrep doctor --store "$folder/war.db" >"$folder/doctor" 2>&1 || { bad=$((bad + 1)); grep fail "$folder/doctor" | head -n 3; }
    [ "$done_" -eq 0 ] || { fresh; done_=0; }
  done
  sitrep ingest "$folder/reports.jsonl" --store "$folder/war.db" >"$folder/out" 2>&1
  kept=$(sitrep doctor --store "$folder/war.db" --format jsonl 2>/dev/null | grep -o '[0-9][0-9]* reports' | head -n 1)
  [ "$kept" = "20000 reports" ] || bad=$((bad + 1))
  verdict "ingest killed: $times times; at the end $kept of 20000; $bad not as they should be ($((SECONDS - start)) s)" "$bad"
}

# The same for run on some of the samples: what it exports in the end is what an undisturbed run exports.
run() {
  local times=${SITREP_RUNS:-20} bad=0 pid start=$SECONDS took wrote=0 reports
  reports=(samples/reports/hama-falls.txt samples/reports/hama-falls-again.txt samples/reports/tora-market.txt)
  fresh
  sitrep run "${reports[@]}" --store "$folder/whole.db" >"$folder/out" 2>&1
  took=$((SECONDS - start))
  sitrep export --store "$folder/whole.db" --format csv >"$folder/whole.csv" 2>/dev/null
  for i in $(seq "$times"); do
    fresh
    for _ in 1 2; do
      java "${light[@]}" -Xmx2g -Dsitrep.home="$home" -cp "$app" org.sitrep.app.Main run "${reports[@]}" --store "$folder/war.db" >"$folder/out" 2>&1 &
      pid=$!
      doze $((took * 1100 + 500)) 500
      kill -9 "$pid" 2>/dev/null
      wait "$pid" 2>/dev/null
      [ ! -f "$folder/war.db" ] && continue
      wrote=$((wrote + 1))
      sitrep doctor --store "$folder/war.db" >"$folder/doctor" 2>&1 || { bad=$((bad + 1)); grep fail "$folder/doctor" | head -n 3; }
    done
  done
  sitrep run "${reports[@]}" --store "$folder/war.db" >"$folder/out" 2>&1
  sitrep export --store "$folder/war.db" --format csv >"$folder/war.csv" 2>/dev/null
  # When an event was first seen is of the arrival.
  cmp -s "$folder/whole.csv" "$folder/war.csv" || { bad=$((bad + 1)); diff "$folder/whole.csv" "$folder/war.csv" | head -n 4 | cut -c1-200; }
  verdict "run killed: $((times * 2)) times, $wrote of them with a store there; the last goes on to the same events; $bad not as they should be ($((SECONDS - start)) s)" "$bad"
}

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1)"
[ $# -gt 0 ] || set -- kills cuts full readonly sync torn writers ingest run
for part in "$@"; do "$part"; done
echo "$failed faults left something that should not be"
[ "$failed" -eq 0 ]
