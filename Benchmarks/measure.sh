# Functions that measure; read by bench.sh. Each writes one line to $results:
# workload <tab> contender <tab> requests per second <tab> server µs <tab> PostgreSQL µs per request

ticks=$(getconf CLK_TCK)

# Clock ticks that the processes have used: the server, and PostgreSQL with all its backends, past ones included.
server_ticks() { sed 's/^.*) //' "/proc/$server/stat" | awk '{print $12 + $13}'; }
postgres_ticks() {
    local own
    own=$(sed 's/^.*) //' "/proc/$postgres/stat" | awk '{print $12 + $13 + $14 + $15}')
    # Some processes end while they are looked at.
    { cat /proc/[0-9]*/stat 2>/dev/null || true; } | sed 's/^.*) //' \
        | awk -v parent="$postgres" -v own="$own" '$2 == parent {own += $12 + $13} END {print own}'
}

# record WORKLOAD CONTENDER RATE SERVER-TICKS POSTGRES-TICKS
record() {
    awk -v OFS='\t' -v w="$1" -v c="$2" -v rate="$3" -v s="$4" -v p="$5" -v hz="$ticks" -v t="$seconds" 'BEGIN {
        if (rate <= 0) exit 1
        print w, c, rate, s * 1e6 / hz / (rate * t), p * 1e6 / hz / (rate * t)
    }' >>"$results"
}

# with_load WORKLOAD CONTENDER PORT: wrk posts BENCH_QUERY.
with_load() {
    local before_server before_postgres output rate
    before_server=$(server_ticks) before_postgres=$(postgres_ticks)
    output=$(wrk -t1 -c"$connections" -d"${seconds}s" -s "$here/workloads/post.lua" "http://127.0.0.1:$3")
    if grep -q 'Non-2xx' <<<"$output"; then
        echo "bench: $1: the server refuses the query" >&2
        return 1
    fi
    rate=$(awk '/^Requests\/sec/ {print $2}' <<<"$output")
    record "$1" "$2" "$rate" $(($(server_ticks) - before_server)) $(($(postgres_ticks) - before_postgres))
}

# with_pgbench WORKLOAD CONTENDER FILE [VARIABLE=VALUE…]
with_pgbench() {
    local workload=$1 contender=$2 file=$3 before rate
    shift 3
    before=$(postgres_ticks)
    rate=$(pgbench -n -M prepared -c "$connections" -j 1 -T "$seconds" -f "$file" "${@/#/-D}" 2>"$work/pgbench.log" \
        | awk '/^tps/ {print $3}')
    [ -n "$rate" ] || { cat "$work/pgbench.log" >&2; return 1; }
    # Until PostgreSQL has reaped the backends of pgbench, their time is neither theirs nor its own.
    until [ "$(psql -XAtqc "select count(*) from pg_stat_activity where application_name = 'pgbench'")" = 0 ]; do
        sleep 0.1
    done
    sleep 0.2
    record "$workload" "$contender" "$rate" 0 $(($(postgres_ticks) - before))
}

# query WORKLOAD-DIRECTORY FILE [VARIABLES]: what with_load posts.
query() {
    BENCH_QUERY=$(cat "$here/workloads/$1/$2")
    export BENCH_QUERY
    if [ $# -gt 2 ]; then export BENCH_VARIABLES=$3; else unset BENCH_VARIABLES; fi
}

# ask PORT: one answer to what `query` chose.
ask() {
    local text=${BENCH_QUERY//$'\n'/ }
    curl -sf "http://127.0.0.1:$1/graphql" -H 'Content-Type: application/json' \
        -d "{\"query\":\"${text//\"/\\\"}\"${BENCH_VARIABLES:+,\"variables\":$BENCH_VARIABLES}}"
}

# serves FIELD: whether the schema has a field.
serves() { grep -q "^  $1\b" "$work/schema.graphql"; }

# same_answer WORKLOAD: the server and the JSON statement must say the same.
same_answer() {
    ask "$plain" >"$work/server.json"
    psql -XAtq -f "$here/workloads/$1/json.sql" >"$work/yardstick.json"
    psql -XAtq >"$work/same" <<SQL
\\set server \`cat '$work/server.json'\`
\\set yardstick \`cat '$work/yardstick.json'\`
select :'server'::jsonb = :'yardstick'::jsonb;
SQL
    [ "$(cat "$work/same")" = t ] || { echo "bench: $1: the answers differ" >&2; exit 1; }
}

# start_server PORT CACHE-BYTES: leaves its process in $started. Fails where somebody else has the port.
start_server() {
    if curl -s -o "$work/live" "http://127.0.0.1:$1/"; then
        echo "bench: port $1 is taken" >&2
        exit 3
    fi
    REPORTQL_CACHE_MAX_BYTES=$2 "$binaries/reportql" serve --database-url "$url" --port "$1" --log-level warning \
        2>>"$work/server.log" &
    started=$!
    until curl -sf -o "$work/live" "http://127.0.0.1:$1/health/live"; do
        kill -0 "$started" 2>/dev/null || { cat "$work/server.log" >&2; exit 3; }
        sleep 0.02
    done
}
