#!/bin/bash
# Measures how well and how fast saved pages are read, with the whole text that jsoup gives beside it as the floor.
#   bench/pages.sh REFEREE.py ARTICLES/gold.jsonl DATES/gold.jsonl [OUT.txt]
# The pages lie beside each gold file. Each set is cut in two by the SHA-256 of its pages' names: the errors of the first half are looked
# at, the second is known by its figures only. Neither the referee nor the gold is part of the project.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
if [ $# -lt 3 ] || [ ! -f "$1" ] || [ ! -f "$2" ] || [ ! -f "$3" ]; then
  echo "pages: no referee or no gold: give REFEREE.py ARTICLES/gold.jsonl DATES/gold.jsonl" >&2
  exit 2
fi
referee=$1 articles=$2 dates=$3 out=${4:-/dev/stdout}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$home"
[ -n "${SITREP_LIB:-}" ] || mvn -B -q package -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip
lib=${SITREP_LIB:-$home/bench/target/bench/lib/*}

half() { # FILE.jsonl looked|held NAME: the lines of that half
  python3 - "$@" <<'PYTHON'
import hashlib, json, sys
from pathlib import Path
for line in open(sys.argv[1], encoding="utf-8"):
    row = json.loads(line)
    name = row["id"] if "file" not in row else Path(row["file"]).name
    name = name.removesuffix(".html.gz") if sys.argv[3] == "articles" else name
    odd = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 2
    if sys.argv[2] == ("held" if odd else "looked"):
        print(line, end="")
PYTHON
}

figures() { # NAME GOLD OUTPUT
  echo "== $1"
  python3 "$referee" pages "$2" --output "$3" | sed -e '/^run /d' -e '/^task /d' -e '/^$/d'
  python3 - "$2" "$3" <<'PYTHON'
import json, re, sys
from pathlib import Path
said = {Path(row["file"]).name: row for row in map(json.loads, open(sys.argv[2], encoding="utf-8"))}
gold = [row for row in map(json.loads, open(sys.argv[1], encoding="utf-8")) if row.get("text")]
words = lambda text: re.findall(r"\w+", text)
exact = sum(words(row["text"]) == words(said.get(row["id"] + ".html.gz", {"text": ""})["text"]) for row in gold)
if gold:
    print(f"exact             {exact / len(gold):.3f}  ({exact} of {len(gold)}, word for word)")
PYTHON
}

measure() { # NAME GOLD
  local folder label
  folder=$(dirname "$2")
  echo "== $1, speed on one core"
  taskset -c 0 java -Xmx1g -XX:+UseSerialGC -cp "$lib" org.sitrep.bench.PageReading "$folder" "$work/$1.jsonl"
  figures "$1, all" "$2" "$work/$1.jsonl"
  for part in looked held; do
    half "$2" $part "$1" >"$work/gold.jsonl"
    half "$work/$1.jsonl" $part "$1" >"$work/said.jsonl"
    label="half looked at"
    [ $part = held ] && label="half held out"
    figures "$1, $label" "$work/gold.jsonl" "$work/said.jsonl"
  done
}

{
  measure articles "$articles"
  java -Xmx1g -cp "$lib" org.sitrep.bench.PageReading "$(dirname "$articles")" "$work/whole.jsonl" whole
  figures "articles, jsoup's whole text" "$articles" "$work/whole.jsonl"
  measure dates "$dates"
} >"$out"
