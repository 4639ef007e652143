#!/bin/bash
# Tells how often the language of a sentence is told right: sentences of our own, without names of their language.
#   bench/languages.sh
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home"
sentences=read/src/test/resources/org/sitrep/read/languages.tsv
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
grep -v '^#' "$sentences" >"$folder/asked.tsv"
sed 's/^[^\t]*\t//; s/\\/\\\\/g; s/"/\\"/g; s/.*/{"text":"&"}/' "$folder/asked.tsv" >"$folder/asked.jsonl"
./sitrep read -q "$folder/asked.jsonl" | sed 's/.*"language":"\{0,1\}\([a-z]*\).*/\1/' >"$folder/told"
echo "$(date +%Y-%m-%d), $(wc -l <"$folder/asked.tsv") sentences of $sentences"
cut -f 1 "$folder/asked.tsv" | paste - "$folder/told" | awk '
  { n[$1]++; right[$1] += $1 == $2; if ($1 != $2) said[$1] = said[$1] " " $2
    if ($1 != "en" && $2 == "en") wrong++; if ($1 == "en" && $2 != "en" && $2 != "null") lost++
    all++; ok += $1 == $2 }
  END { for (l in n) printf "%-5s %2d of %2d%s\n", l, right[l], n[l], said[l] ? "   told:" said[l] : ""
    printf "all   %d of %d; taken for English and not: %d; English and taken for another: %d\n", ok, all, wrong, lost }' | sort
