#!/bin/bash
# Measures how copies are found among 10,000 to a million made-up reports, in one JVM of 4 GB. A million take some minutes.
#   bench/scale.sh [REPORTS...]
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
mvn -B -q package -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2
model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1), -Xmx4g, one thread"
exec java -Xmx4g -XX:+UseSerialGC -cp "$home/bench/target/bench/lib/*" org.sitrep.bench.MillionReports "$@"
