#!/bin/bash
# A PostgreSQL server for tests and measurements: a cluster of its own in a folder, on a free port of this machine.
#   postgres.sh install         installs PostgreSQL with PostGIS where it is missing (Debian, as root)
#   postgres.sh start FOLDER    makes and starts the cluster; prints its address for --store
#   postgres.sh stop FOLDER     stops it and deletes the folder
# SITREP_POSTGRES_SAFE=1 starts it with the safety on disk that a server for people has.
set -uo pipefail

fail() {
  echo "postgres.sh: $1" >&2
  exit 2
}

cure="install PostgreSQL with PostGIS (Debian: apt install postgresql postgresql-15-postgis-3)"

# The folder of the newest server that has PostGIS.
binaries() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin "$(pg_config --bindir 2>/dev/null)" 2>/dev/null | sort -rV); do
    [ -x "$folder/initdb" ] && [ -e "$("$folder/pg_config" --sharedir)/extension/postgis.control" ] && {
      echo "$folder"
      return 0
    }
  done
  return 1
}

# Runs a command as a user who may run a server: root may not.
unprivileged() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

install() {
  binaries >/dev/null && return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || fail "PostgreSQL is missing: $cure"
  apt-get update >&2 || fail "apt-get update failed"
  local postgis
  postgis=$(apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' | sort -rV | sed 's/ .*//' | head -n 1)
  # No cluster of the machine's own is made: tests make theirs.
  mkdir -p /etc/postgresql-common
  grep -qs '^create_main_cluster' /etc/postgresql-common/createcluster.conf ||
    echo "create_main_cluster = false" >>/etc/postgresql-common/createcluster.conf
  apt-get install -y --no-install-recommends postgresql "$postgis" >&2 || fail "PostgreSQL is missing: $cure"
}

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 30000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || {
      echo "$port"
      return 0
    }
  done
  return 1
}

start() {
  local folder=$1 bin port options
  bin=$(binaries) || fail "PostgreSQL is missing: $cure"
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd -P)
  [ "$(id -u)" != 0 ] || chown postgres "$folder"
  cd "$folder" || exit 2
  unprivileged "$bin/initdb" -D "$folder/data" -U sitrep -A trust -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 ||
    fail "the cluster cannot be made; see $folder/initdb.log"
  port=$(free_port) || fail "no free port was found"
  options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='$folder' -c max_connections=60"
  options="$options -c shared_buffers=512MB -c work_mem=32MB -c maintenance_work_mem=256MB -c max_wal_size=4GB -c jit=off"
  [ -n "${SITREP_POSTGRES_SAFE:-}" ] || options="$options -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  unprivileged "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -o "$options" start >"$folder/start.log" 2>&1 ||
    fail "the server does not start; see $folder/data/server.log"
  unprivileged "$bin/createdb" -h 127.0.0.1 -p "$port" -U sitrep sitrep || fail "the database cannot be made"
  echo "jdbc:postgresql://127.0.0.1:$port/sitrep?user=sitrep"
}

stop() {
  local folder=$1 bin
  bin=$(binaries) || return 0
  [ -d "$folder/data" ] || return 0
  (cd "$folder" && unprivileged "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop) >/dev/null 2>&1
  rm -rf "$folder"
}

case "${1:-}" in
  install) install ;;
  start) start "${2:?a folder}" ;;
  stop) stop "${2:?a folder}" ;;
  *) fail "install, start FOLDER or stop FOLDER expected" ;;
esac
