#!/bin/bash
# Gives made-up bytes to whoever reads what strangers send, guided by coverage (Jazzer with libFuzzer), and logs executions and
# processor time of each target. What is found stays in target/fuzz/TARGET/; keep it as a case in bench/fuzz/TARGET/, named by
# what it broke, once it is mended: the tests run all cases there.
#   bench/fuzz.sh [SECONDS] [TARGET...]     60 seconds for each of all targets by default
# The corpus grows in target/fuzz/corpus and is taken up again the next time. Begins with the cases of bench/fuzz.
set -uo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 2
jazzer=0.24.0
seconds=${1:-60}
shift || true
[ -n "${SITREP_BUILT:-}" ] || mvn -B -q package -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2 || exit 2
program=${SITREP_BENCH_PATH:-$home/bench/target/bench/lib/*}
tools=$home/target/fuzz/tools
for artifact in jazzer jazzer-api; do
  [ -f "$tools/$artifact-$jazzer.jar" ] ||
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=com.code-intelligence:$artifact:$jazzer" "-DoutputDirectory=$tools" >&2 || exit 2
done
[ $# -gt 0 ] || set -- $(ls bench/fuzz)
# What the bytes come to first; the rest of the libraries is left as it is, and faster.
watched='org.sitrep.**:org.jsoup.**:com.rometools.**:crawlercommons.**:org.netpreserve.**:org.jdom2.**:org.apache.commons.compress.**:org.apache.commons.csv.**:com.fasterxml.jackson.core.**:io.javalin.**'
log=$home/target/fuzz/log.txt
failed=0
echo "$(date -u +%Y-%m-%dT%H:%M:%SZ), $(getconf _NPROCESSORS_ONLN) cores, $(java -version 2>&1 | head -n 1), Jazzer $jazzer, $seconds s each" | tee -a "$log"
for target in "$@"; do
  folder=$home/target/fuzz/$target
  corpus=$home/target/fuzz/corpus/$target
  mkdir -p "$folder" "$corpus"
  # A server is asked on a socket, which a detector of requests to inner hosts would take for one.
  (cd "$folder" && TIMEFORMAT='processor %U %S' && time java -Xmx1200m -Xss1m -XX:+UseSerialGC -cp "$program:$tools/*" com.code_intelligence.jazzer.Jazzer \
    --target_class=org.sitrep.bench.fuzz.Fuzz "--target_args=$target" "--instrumentation_includes=$watched" \
    --disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery \
    -- "-max_total_time=$seconds" -timeout=20 -rss_limit_mb=3000 "-artifact_prefix=$folder/" -print_final_stats=1 \
    "$corpus" "$home/bench/fuzz/$target") >"$folder/log.txt" 2>&1
  code=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/log.txt")
  slowest=$(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$folder/log.txt")
  peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$folder/log.txt")
  cpu=$(sed -n 's/^processor //p' "$folder/log.txt" | awk '{ printf "%.0f", $1 + $2 }')
  found=$(sed -n -e 's/^== Java Exception: //p' -e 's/^==[0-9]*== ERROR: //p' "$folder/log.txt" | head -n 1)
  printf '%-9s %9s executions, %5s s of processor, slowest %s s, peak %s MB, %s cases%s\n' "$target" "${runs:-0}" "${cpu:-0}" "${slowest:-?}" "${peak:-?}" \
    "$(find "$corpus" -type f | wc -l)" "${found:+; found: $found}" | tee -a "$log"
  [ "$code" -eq 0 ] || failed=$((failed + 1))
done
awk '/executions/ { runs += $2; cpu += $4 } END { printf "all since the log begins: %d executions, %d s of processor\n", runs, cpu }' "$log" | tee -a "$log"
[ "$failed" -eq 0 ]
