#!/bin/bash
# Watches made-up feeds for simulated hours, within the process and over sockets on loopback, and counts every breach of manners,
# every article missed and everything asked for in vain.
#   bench/feeds.sh [FEEDS [HOURS [FEEDS-OVER-SOCKETS]]]     by default 10000 10 300
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
mvn -B -q package -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >&2
model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "$(date +%Y-%m-%d), $(getconf _NPROCESSORS_ONLN) cores (${model:-unknown}), $(java -version 2>&1 | head -n 1), -Xmx2g"
exec java -Xmx2g -cp "$home/bench/target/bench/lib/*" org.sitrep.bench.FeedWatching "$@"
