#!/bin/bash
# Compares `reportql db load` with `psql -f` on one script that is a COPY: load-copy.sh [ROWS [ROUNDS]]
# Prints seconds of each round, the ratio of the fastest rounds, and the memory of reportql at its peak; exit code 1 past 1.3 or
# 64 MB. Needs a release build (swift build -c release --product reportql); REPORTQL names another binary.
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-1000000} rounds=${2:-5}
reportql=${REPORTQL:-$(swift build -c release --show-bin-path)/reportql}
work=$(mktemp -d) server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" && wait "$server" || true; fi
    rm -rf "$work"
}
trap cleanup EXIT

# A server holds a private PostgreSQL open for both clients.
export REPORTQL_DATABASE_DIRECTORY=$work/reportql
"$reportql" serve --port 0 2>"$work/server.log" &
server=$!
until grep -q 'serving on' "$work/server.log"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 3; }
    sleep 0.1
done
home=$REPORTQL_DATABASE_DIRECTORY
if [ -f "$home/location" ]; then home=$(cat "$home/location"); fi
sockets=$home/run
database="host=$sockets user=reportql dbname=reportql"
sql() { psql -X -q -v ON_ERROR_STOP=1 -d "$database" "$@"; }

{
    echo 'copy load_benchmark (id, city, name, amount, note) from stdin;'
    awk -v rows="$rows" 'BEGIN {
        for (id = 1; id <= rows; id++)
            printf "%d\t%06d\t项目%d\t%d.%02d\tsynthetic row %d\n", id, id % 1000, id, id % 5000, id % 100, id
        print "\\."
    }'
} >"$work/rows.sql"
echo "$rows rows, $(($(stat -c %s "$work/rows.sql") / 1000000)) MB"

# Runs a command on an empty table; sets `seconds` and, of the command itself, `peak` in kB.
measure() {
    sql -c 'drop table if exists load_benchmark' -c 'create table load_benchmark (
        id bigint primary key, city text not null, name text not null, amount numeric not null, note text)' 2>/dev/null
    sql -c checkpoint
    local begin=$EPOCHREALTIME
    "$@" >/dev/null 2>"$work/errors" &
    local process=$! reading
    peak=0
    while reading=$(awk '/^VmHWM/ { print $2 }' "/proc/$process/status" 2>/dev/null) && [ -n "$reading" ]; do
        peak=$reading
        sleep 0.05
    done
    wait "$process" || { cat "$work/errors" >&2; exit 1; }
    seconds=$(awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f", b - a }')
    [ "$(sql -At -c 'select count(*) from load_benchmark')" = "$rows" ]
}

psql_best=1e9 load_best=1e9 load_peak=0
smaller() { awk -v a="$1" -v b="$2" 'BEGIN { print a < b ? a : b }'; }
for ((round = 1; round <= rounds; round++)); do
    measure psql -X -q -v ON_ERROR_STOP=1 -1 -d "$database" -f "$work/rows.sql"
    psql_seconds=$seconds psql_best=$(smaller "$psql_best" "$seconds")
    measure "$reportql" db load "$work/rows.sql"
    load_best=$(smaller "$load_best" "$seconds")
    if [ "$peak" -gt "$load_peak" ]; then load_peak=$peak; fi
    echo "round $round: psql -f $psql_seconds s, reportql db load $seconds s"
done
awk -v load="$load_best" -v psql="$psql_best" -v peak="$load_peak" 'BEGIN {
    ratio = load / psql
    printf "psql -f %.2f s, reportql db load %.2f s: ratio %.2f (limit 1.30); peak memory %.1f MB (limit 64)\n",
        psql, load, ratio, peak / 1024
    exit ratio > 1.3 || peak > 65536
}'
