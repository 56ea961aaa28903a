#!/usr/bin/env bash
# Measures ReportQL against hand-written SQL and against plain HTTP, interleaved on the same machine, and writes
# Benchmarks/RESULTS.md. BENCH_QUICK=1 takes less data and time; BENCH_REPORTS, BENCH_ROUNDS,
# BENCH_SECONDS and BENCH_EXPORTED_ROWS set them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."

if [ -n "${BENCH_QUICK:-}" ]; then defaults=(100 2 2 100000); else defaults=(1000 5 4 1000000); fi
reports=${BENCH_REPORTS:-${defaults[0]}} rounds=${BENCH_ROUNDS:-${defaults[1]}} seconds=${BENCH_SECONDS:-${defaults[2]}}
connections=8 exported_rows=${BENCH_EXPORTED_ROWS:-${defaults[3]}}
binaries=${BENCH_BINARIES:-$(swift build -c release --show-bin-path)}
plain=8391 cached=8392 echo=8393

work=$(mktemp -d /tmp/reportql-bench.XXXXXX)
results=$work/results.tsv
processes=()
clean_up() {
    for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
    if [ -f "$work/data/postmaster.pid" ]; then "${as_postgres[@]}" "$programs/pg_ctl" -D "$work/data" -m fast stop >/dev/null; fi
    rm -rf "$work"
}
trap clean_up EXIT

programs=$(pg_config --bindir)
as_postgres=()
if [ "$(id -u)" -eq 0 ]; then
    # PostgreSQL refuses to run as root; Debian's package has an account for it.
    as_postgres=(runuser -u postgres --)
    chown postgres "$work"
fi
export PGHOST=$work PGUSER=bench PGDATABASE=postgres
url="postgresql:///postgres?host=$work&user=bench"
source "$here/measure.sh"

echo "== PostgreSQL and $reports synthetic reports ($SECONDS s)"
"${as_postgres[@]}" "$programs/initdb" -D "$work/data" -A trust -U bench >/dev/null
"${as_postgres[@]}" "$programs/pg_ctl" -D "$work/data" -l "$work/postgres.log" -w start \
    -o "-k $work -c listen_addresses='' -c fsync=off -c shared_buffers=512MB" >/dev/null
"$binaries/reportql" db migrate --database-url "$url" >/dev/null
"$binaries/reportql" db load --database-url "$url" sql/seed/catalogue >/dev/null
sh "$here/synthetic-reports.sh" "$url" "$reports"
psql -Xq -c 'vacuum analyze'
postgres=$(head -n 1 "$work/data/postmaster.pid")

start_server "$cached" 33554432
processes+=("$started")
with_cache=$started
"$binaries/BenchmarkEcho" "$echo" >/dev/null 2>&1 &
processes+=($!)
echo_server=$!
start_server "$plain" 0
processes+=("$started")
without_cache=$started
idle=$(awk '/^VmRSS/ {print $2}' "/proc/$without_cache/status")
server=$without_cache

figures=($(psql -XAtq -F ' ' -c 'select min(id), max(id) from figure'))
export BENCH_LOW=${figures[0]} BENCH_HIGH=${figures[1]}

point_lookup() {
    query a-point query.graphql '{"id":"RANDOM"}'
    with_load a server "$plain"
    with_pgbench a flat "$here/workloads/a-point/flat.sql" "low=$BENCH_LOW" "high=$BENCH_HIGH"
}
nested_and_wide() {
    query "$2" query.graphql
    with_load "$1" server "$plain"
    with_pgbench "$1" json "$here/workloads/$2/json.sql"
    if [ -f "$here/workloads/$2/flat.sql" ]; then with_pgbench "$1" flat "$here/workloads/$2/flat.sql"; fi
}
deep() {
    for level in 1 2 3 4 5 6; do
        query d-deep "$level.graphql"
        with_load d "level $level" "$plain"
    done
}
# wrk does not count the requests that are at work when a round ends, pgbench does: where one takes a tenth of a second,
# only a long round tells the truth.
grouped() {
    local seconds=$((seconds * 3))
    query e-groupby query.graphql
    with_load e server "$plain"
    with_pgbench e flat "$here/workloads/e-groupby/flat.sql"
}
keyset() {
    query f-keyset query.graphql '{"after":null}'
    with_load f 'page 1' "$plain"
    with_pgbench f 'flat page 1' "$here/workloads/f-keyset/flat.sql" after=0
    query f-keyset query.graphql "{\"after\":\"$cursor\"}"
    with_load f 'page 1000' "$plain"
    with_pgbench f 'flat page 1000' "$here/workloads/f-keyset/flat.sql" "after=$last_key"
}
# The cursor at the end of page 999 (of the last full page where there are fewer), found as a client finds it.
find_cursor() {
    local page answer
    cursor=null
    for page in $(seq 999); do
        query f-keyset query.graphql "{\"after\":$cursor}"
        answer=$(ask "$plain")
        cursor=$(sed -E 's/.*"endCursor":("[^"]*").*/\1/' <<<"$answer")
        grep -q '"hasNextPage":true' <<<"$answer" || break
    done
    cursor=${cursor//\"/}
    last_key=$(psql -XAtq -c "select id from project order by id offset $((page * 50 - 1)) limit 1")
}
# With a PostgreSQL of its own, whose table has the rows; says what an export takes of memory.
exports() {
    exported_kilobytes=$(EXPORT_ROWS=$exported_rows bash "$here/export.sh" "$binaries/reportql" "$rounds" "$results")
}
without_database() {
    query g-typename query.graphql
    with_load g server "$plain"
    server=$echo_server
    with_load g echo "$echo"
    query h-repeated query.graphql "{\"id\":\"$BENCH_LOW\"}"
    with_load h echo "$echo"
    server=$with_cache
    with_load h server "$cached"
    server=$without_cache
}
cold_start() {
    local begin
    query a-point query.graphql "{\"id\":\"$BENCH_LOW\"}"
    begin=$(date +%s%N)
    "$binaries/reportql" serve --database-url "$url" --port 8394 --log-level warning 2>>"$work/server.log" &
    started=$!
    until ask 8394 >"$work/first" 2>/dev/null; do sleep 0.002; done
    printf 'j\tserver\t%s\t0\t0\n' "$(awk -v ns=$(($(date +%s%N) - begin)) 'BEGIN {print ns / 1e6}')" >>"$results"
    kill "$started"
    wait "$started" || true
}

curl -sf "http://127.0.0.1:$plain/schema.graphql" -o "$work/schema.graphql"
query b-nested query.graphql
same_answer b-nested
query c-wide query.graphql
same_answer c-wide
if serves projectsConnection; then find_cursor; fi
for round in $(seq "$rounds"); do
    echo "== round $round of $rounds ($SECONDS s)"
    point_lookup
    nested_and_wide b b-nested
    nested_and_wide c c-wide
    deep
    if serves projectsGroupBy; then grouped; fi
    if serves projectsConnection; then keyset; fi
    without_database
    if [ "$round" = 1 ]; then exports; fi
    cold_start
done
loaded=$(awk '/^VmRSS/ {print $2}' "/proc/$without_cache/status")

# How many statements one request of six levels is.
statements() {
    curl -sf "http://127.0.0.1:$plain/metrics" | awk '/^reportql_(flights|statements)_total / {print $2}' | xargs
}
query d-deep 6.graphql
before=($(statements))
ask "$plain" >"$work/deep.json"
after=($(statements))
{
    echo "# Results of \`make bench\`"
    echo
    echo "$(date -u +%F), $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, $(uname -sr)," \
        "$(psql -XAtq -c "select split_part(version(), ' (', 1)"), $(swift --version 2>/dev/null | head -n 1)."
    echo "$reports synthetic reports ($(psql -XAtq -c 'select count(*) from project') projects," \
        "$(psql -XAtq -c 'select count(*) from figure') figures); $rounds rounds of $seconds s for each contender, taken" \
        "in turns; $connections connections; one machine for server, PostgreSQL and load. Answer cache off but in (h)."
    echo
    awk -f "$here/report.awk" -v idle="$idle" -v loaded="$loaded" \
        -v exported_rows="$exported_rows" -v exported="$exported_kilobytes" -v flights=$((after[0] - before[0])) \
        -v statements=$((after[1] - before[1])) "$results"
    echo
    cat "$here/profile.md"
} >"$work/RESULTS.md"
cp "$work/RESULTS.md" "$here/RESULTS.md"
cat "$here/RESULTS.md"
