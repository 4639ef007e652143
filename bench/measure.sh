#!/bin/bash
# Measures the program on gold files and keeps the figures. Usage: bench/measure.sh REFEREE.py GOLD_DIR OUT_DIR [TASK...]
# The referee and the gold are not part of the project; without them this says so and stops.
set -uo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
if [ $# -lt 3 ] || [ ! -f "$1" ] || [ ! -d "$2" ]; then
  echo "measure: no referee or no gold: give REFEREE.py GOLD_DIR OUT_DIR" >&2
  exit 2
fi
referee=$1 gold=$2 out=$3
shift 3
[ $# -gt 0 ] || set -- types records acled event_places places dates attributions copies incidents airwars merging
mkdir -p "$out"
for task in "$@"; do
  file=$gold/$task.jsonl
  [ "$task" = merging ] && file=$gold/airwars.jsonl

  python3 "$referee" "$task" "$file" --sitrep "$home/sitrep" >"$out/$task.txt" 2>"$out/$task.err" || cat "$out/$task.err" >&2
  rm -f "$out/$task.err"
  echo "measure: $task done" >&2
done
