#!/usr/bin/env bash
# Measures exports of 1,000,000 rows against COPY: export.sh REPORTQL [RUNS]
#
# REPORTQL is a release binary. A PostgreSQL of its own is started in a temporary directory and removed at the end. Each
# run takes COPY through psql, then CSV and NDJSON over HTTP, so that all see the same machine. XLSX, a slow reader and the
# server's memory follow. Needs initdb and postgres, psql, curl and python3.
set -euo pipefail
server=$(realpath "${1:?usage: export.sh REPORTQL [RUNS]}") runs=${2:-5}
rows=1000000 port=${PORT:-18391}
work=$(mktemp -d /tmp/reportql-export.XXXXXX)
bin=$(pg_config --bindir)
as_postgres() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
serving=
cleanup() {
    [ -z "$serving" ] || kill "$serving" 2>/dev/null || true
    as_postgres "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap cleanup EXIT
[ "$(id -u)" -ne 0 ] || chown postgres "$work"
chmod 755 "$work"

as_postgres "$bin/initdb" -D "$work/data" -A trust -U postgres --no-sync >/dev/null
as_postgres "$bin/pg_ctl" -D "$work/data" -w -l "$work/log" \
    -o "-k $work -c listen_addresses='' -c fsync=off -c shared_buffers=512MB" start >/dev/null
database="host=$work user=postgres dbname=postgres"
sql() { PGTZ=Asia/Shanghai psql -X -q -v ON_ERROR_STOP=1 -d "$database" "$@"; }
sql <<SQL
create table district (id int primary key, name text not null);
insert into district select n, '第' || n || '区' from generate_series(1, 300) as n;
create table project (
    id bigint primary key, code text not null, name text not null, investment numeric(14,2), started date,
    created timestamptz not null, is_key boolean not null, district_id int not null references district, remark text);
insert into project select n, 'P-' || lpad(n::text, 8, '0'), '年产' || (n % 977) || '万吨新材料建设项目',
    case when n % 7 = 0 then null else (n * 37 % 1000000) / 100.0 end, date '2020-01-01' + (n % 1500)::int,
    timestamptz '2024-01-01 00:00:00+08' + n * interval '1 second', n % 3 = 0, 1 + n % 300,
    case when n % 5 = 0 then 'a "quoted", text' when n % 5 = 1 then null else '推进中' end
    from generate_series(1, $rows) as n;
create index on project (district_id);
vacuum analyze;
SQL

"$server" schema infer --database-url "$database" >"$work/mapping.graphql"
"$server" serve --database-url "$database" --mapping "$work/mapping.graphql" --port "$port" 2>"$work/server.log" &
serving=$!
until curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null; do sleep 0.1; done

fields='id code name investment started created isKey district { name } remark'
copy="select p.id, p.code, p.name, p.investment, p.started, p.created, p.is_key, d.name, p.remark
      from project p join district d on d.id = p.district_id order by p.id"
resident() { awk "/^$1:/ { print int(\$2 / 1024) }" "/proc/$serving/status"; }
seconds() { # COMMAND…: wall-clock seconds
    local start
    start=$(date +%s%N)
    "$@" || echo "failed: $*" >&2
    echo "$(date +%s%N) $start" | awk '{ printf "%.2f", ($1 - $2) / 1e9 }'
}
ask() { # MEDIA-TYPE FILE [CURL-OPTION…]
    local type=$1 file=$2
    shift 2
    curl -sS -f "$@" -o "$file" -H "Accept: $type" -H 'Content-Type: application/json' \
        -d "{\"query\": \"{ projects { $fields } }\"}" "http://127.0.0.1:$port/graphql"
}
run_copy() { sql -c "\\copy ($(tr '\n' ' ' <<<"$copy")) to stdout csv header" >/dev/null; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

idle=$(resident VmRSS)
run_copy
ask text/csv /dev/null
for _ in $(seq "$runs"); do
    seconds run_copy >>"$work/copy" && echo >>"$work/copy"
    seconds ask text/csv /dev/null >>"$work/csv" && echo >>"$work/csv"
    seconds ask application/x-ndjson /dev/null >>"$work/ndjson" && echo >>"$work/ndjson"
done
base=$(median <"$work/copy")
for form in copy csv ndjson; do
    time=$(median <"$work/$form")
    awk -v f="$form" -v t="$time" -v b="$base" -v r="$(sort -n "$work/$form" | tr '\n' ' ')" \
        'BEGIN { printf "%-7s median %6.2f s   %.2f x COPY   (%s)\n", f, t, b / t, r }'
done
echo "peak so far: $(resident VmHWM) MB resident"

xlsx=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
echo "xlsx    $(seconds ask "$xlsx" "$work/file.xlsx") s, $(stat -c %s "$work/file.xlsx") bytes, peak $(resident VmHWM) MB resident"

echo "slow    $(seconds ask text/csv "$work/slow.csv" --limit-rate 20M) s at 20 MB/s, $(($(tr -cd '\n' <"$work/slow.csv" | wc -c) - 1)) rows"
ask text/csv "$work/fast.csv"
cmp "$work/slow.csv" "$work/fast.csv" && echo "slow and fast readers have the same bytes"
# COPY writes t and f, a space between date and time, and LF: the texts and numbers must be the same all the same.
sql -c "\\copy ($(tr '\n' ' ' <<<"$copy")) to stdout csv header" >"$work/copy.csv"
python3 - "$work/fast.csv" "$work/copy.csv" <<'PYTHON'
import csv, sys
count = 0
with open(sys.argv[1], newline="") as ours, open(sys.argv[2], newline="") as theirs:
    left, right = csv.reader(ours), csv.reader(theirs)
    next(left), next(right)
    for mine, copy in zip(left, right, strict=True):
        copy[5] = copy[5].replace(" ", "T") + ":00"
        copy[6] = {"t": "true", "f": "false"}[copy[6]]
        assert mine == copy, (mine, copy)
        count += 1
print(count, "rows are those of COPY")
PYTHON
echo "server at the end: $(resident VmRSS) MB resident, $(resident VmHWM) MB at its peak (idle $idle MB)"
