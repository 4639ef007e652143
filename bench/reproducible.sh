#!/bin/bash
# Builds the program twice from the same commit, in two folders of different names, and compares every jar of it byte by byte.
#   bench/reproducible.sh
# Needs a working tree without changes that are not committed: what is compared is the last commit.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for name in one another-name; do
  mkdir "$folder/$name"
  git -C "$home" archive HEAD | tar -x -C "$folder/$name"
  (cd "$folder/$name" && TZ=$([ "$name" = one ] && echo UTC || echo Asia/Kolkata) mvn -B -q package -pl app -am -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip >"$folder/$name.log" 2>&1) ||
    { tail -n 20 "$folder/$name.log" >&2; exit 2; }
done
cd "$folder/one/app/target/sitrep"
differ=0
for file in lib/*.jar bom.json; do
  cmp -s "$file" "$folder/another-name/app/target/sitrep/$file" || { echo "differs: $file"; differ=$((differ + 1)); }
done
echo "$(find lib -name '*.jar' | wc -l) jars and the bill of materials, $differ differ"
[ "$differ" -eq 0 ]
