#!/bin/bash
# Measures how fast the program is.
#   bench/speed.sh [LEARNED.model]    the whole run: tokens a second, share of each step, reprints, memory
#   bench/speed.sh jmh [OPTION...]    the JMH benchmarks, with JMH's own options
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
mvn -B -q package -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip
lib="$home/bench/target/bench/lib/*"
if [ "${1:-}" = jmh ]; then
  shift
  exec java -Dsitrep.home="$home" -cp "$lib" org.openjdk.jmh.Main -jvmArgsAppend "-Xmx3g -XX:+UseSerialGC" "$@"
fi
exec java -Xmx3g -XX:+UseSerialGC -cp "$lib" org.sitrep.bench.Speed "$home" "$@"
