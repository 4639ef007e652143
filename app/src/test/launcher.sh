#!/bin/bash
# Tests of ./sitrep, on the program that is built. Prints: PASSED FAILED.
set -u
home=$(cd "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# says NAME EXPECTED FOUND: the words are among what was found
says() {
  case $3 in
    *"$2"*) passed=$((passed + 1)) ;;
    *) failed=$((failed + 1)) && printf '%s: expected "%s", found "%s"\n' "$1" "$2" "$3" >&2 ;;
  esac
}

# A PATH with the plain tools, and with what is named as scripts that print what follows them.
tools() {
  rm -rf "$work/bin"
  mkdir -p "$work/bin"
  for tool in sh dirname readlink sed head find sort tr tail mkdir touch rm printf cat; do
    ln -s "$(command -v $tool)" "$work/bin/$tool"
  done
  while [ $# -gt 0 ]; do
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
    shift 2
  done
}

# A checkout with a blank in its path in which nothing was built.
bare="$work/bare house"
mkdir -p "$bare"
cp "$home/sitrep" "$bare/sitrep"
touch "$bare/pom.xml"
new_java='echo "openjdk version \"17.0.15\"" >&2'
new_maven='echo "Apache Maven 3.9.9 (x)"'

in_bare() {
  (cd / && env -u JAVA_HOME PATH="$work/bin" "$bare/sitrep" --version 2>&1)
  echo "code $?"
}

cd /
says "runs from any directory" "sitrep 0." "$("$home/sitrep" --version 2>&1)"

ln -s "$home/sitrep" "$work/a link"
says "runs through a symbolic link" "sitrep 0." "$("$work/a link" --version 2>&1)"

ln -s "$home" "$work/a house"
says "runs where the path has a blank" "sitrep 0." "$("$work/a house/sitrep" --version 2>&1)"

printf 'x' >"$work/my report.txt"
says "passes words with blanks on" "my report.txt" "$(cd "$work" && "$home/sitrep" read "my report.txt" 2>&1)"

tools
says "tells that Java is missing" "Java is missing: install JDK 17" "$(in_bare)"
says "ends with wrong usage" "code 2" "$(in_bare)"

tools java 'echo "java version \"1.8.0_392\"" >&2'
says "tells that Java is too old" "Java 1.8.0 is too old" "$(in_bare)"

tools java "$new_java" javac ''
says "tells that Maven is missing" "Maven is missing: install Maven 3.8.6" "$(in_bare)"

tools java "$new_java" javac '' mvn 'echo "Apache Maven 3.6.3 (x)"'
says "tells that Maven is too old" "Maven 3.6.3 is too old" "$(in_bare)"

tools java "$new_java" javac '' mvn "$new_maven"
says "tells that Node.js is missing" "Node.js is missing" "$(in_bare)"

tools java "$new_java" javac '' mvn "$new_maven" npm '' node 'echo v18.19.0'
says "tells that Node.js is too old" "Node.js 18.19.0 is too old" "$(in_bare)"

tools java "$new_java" javac '' npm '' node 'echo v20.19.0' \
  mvn 'case $1 in -v) echo "Apache Maven 3.9.9 (x)" ;; *) echo "[ERROR] no such room"; exit 1 ;; esac'
says "shows the end of the log where the build fails" "[ERROR] no such room" "$(in_bare)"
says "tells that the build failed" "the build failed; the whole log is in" "$(in_bare)"

echo "$passed $failed"
[ "$failed" -eq 0 ]
