#!/usr/bin/env bash
# Measures exports of 1,000,000 rows against COPY: export.sh REPORTQL [RUNS [RESULTS]]
#
# REPORTQL is a release binary. A PostgreSQL of its own is started in a temporary directory and removed at the end. Each
# run takes COPY through psql, then CSV and NDJSON over HTTP, so that all see the same machine. Then XLSX and a slow reader
# follow, their rows are compared with those of COPY, and the server's memory is shown. With RESULTS, a file, the runs are
# appended to it as in measure.sh, and all that is printed is the memory over idle in kB. EXPORT_ROWS takes another number
# of rows. Needs initdb and postgres, psql, curl and python3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
binary=$(realpath "${1:?usage: export.sh REPORTQL [RUNS [RESULTS]]}") runs=${2:-5} appended_to=${3:-}
rows=${EXPORT_ROWS:-1000000}
work=$(mktemp -d /tmp/reportql-export.XXXXXX)
bin=$(pg_config --bindir)
as_postgres() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
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

"$binary" schema infer --database-url "$database" >"$work/mapping.graphql"
"$binary" serve --database-url "$database" --mapping "$work/mapping.graphql" --port 0 2>"$work/server.log" &
server=$!
until site=$(grep -oE -m 1 'http://127.0.0.1:[0-9]+' "$work/server.log"); do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 3; }
    sleep 0.1
done

source "$here/measure.sh"
postgres=$(head -n 1 "$work/data/postmaster.pid")
results=${appended_to:-$work/results.tsv}

fields='id code name investment started created isKey district { name } remark'
copy="select p.id, p.code, p.name, p.investment, p.started, p.created, p.is_key, d.name, p.remark
      from project p join district d on d.id = p.district_id order by p.id"
copy_out() { sql -c "\\copy ($(tr '\n' ' ' <<<"$copy")) to stdout csv header"; }
download() { # MEDIA-TYPE [CURL-OPTION…]
    local type=$1
    shift
    curl -sS -f "$@" -H "Accept: $type" -H 'Content-Type: application/json' \
        -d "{\"query\": \"{ projects { $fields } }\"}" "$site/graphql"
}
resident() { awk "/^$1:/ {print \$2}" "/proc/$server/status"; } # kB
take() { # COMMAND…: sets `seconds`, of wall-clock time
    local begin=$EPOCHREALTIME
    "$@"
    seconds=$(awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.3f", b - a}')
}
contend() { # CONTENDER COMMAND…: records one run, its output dropped
    local contender=$1 before_server before_postgres
    shift
    before_server=$(server_ticks) before_postgres=$(postgres_ticks)
    take "$@" >/dev/null
    # PostgreSQL reaps the backend of psql a moment later.
    sleep 0.2
    record i "$contender" "$(awk -v s="$seconds" 'BEGIN {print 1 / s}')" \
        $(($(server_ticks) - before_server)) $(($(postgres_ticks) - before_postgres))
}

idle=$(resident VmRSS)
copy_out >/dev/null
download text/csv >/dev/null
for _ in $(seq "$runs"); do
    contend copy copy_out
    contend csv download text/csv
    contend ndjson download application/x-ndjson
done
if [ -n "$appended_to" ]; then
    echo $(($(resident VmHWM) - idle))
    exit
fi

for contender in copy csv ndjson; do
    awk -F '\t' -v c="$contender" '$2 == c {printf "%.3f\n", 1 / $3}' "$results" | sort -n >"$work/$contender"
    median=$(sed -n "$(((runs + 1) / 2))p" "$work/$contender")
    base=${base:-$median}
    awk -v c="$contender" -v m="$median" -v b="$base" -v all="$(xargs <"$work/$contender")" \
        'BEGIN {printf "%-7s median %.2f s, %.2f x COPY (%s)\n", c, m, b / m, all}'
done
memory() { echo "$(($(resident VmHWM) - idle)) kB over idle at the peak"; }
memory

take download application/vnd.openxmlformats-officedocument.spreadsheetml.sheet -o "$work/file.xlsx"
echo "xlsx    $seconds s, $(stat -c %s "$work/file.xlsx") bytes"
memory
take download text/csv -o "$work/slow.csv" --limit-rate 20M
echo "slow    $seconds s at 20 MB/s, $(($(tr -cd '\n' <"$work/slow.csv" | wc -c) - 1)) rows"
memory
download text/csv -o "$work/fast.csv"
cmp "$work/slow.csv" "$work/fast.csv" && echo "slow and fast readers have the same bytes"
# COPY writes t and f, a space between date and time, and LF: the texts and numbers must be the same all the same.
copy_out >"$work/copy.csv"
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
