#!/usr/bin/env bash
# Serves the shipped report and synthetic ones from a database of its own and reads the feed with real clients; see clients.py.
# The clients come from PyPI, into a folder that is removed afterwards unless BI_CLIENTS_VENV names one to keep.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
# Started by root, PostgreSQL runs as another account, which has to reach its folder.
chmod 755 "$work"
venv=${BI_CLIENTS_VENV:-$work/venv}
server=""
finish() {
    if [ -n "$server" ]; then
        kill -TERM "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT

if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --requirement Tests/BIClients/requirements.txt
fi
swift build --product reportql
REPORTQL_DATABASE_DIRECTORY="$work/db" .build/debug/reportql serve --port 0 2>"$work/log" >&2 &
server=$!
address=""
for _ in $(seq 120); do
    address=$(sed -nE 's/.*serving on (http:[^ ]+).*/\1/p' "$work/log")
    if [ -n "$address" ]; then break; fi
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.5
done
[ -n "$address" ] || { cat "$work/log" >&2; exit 1; }
database="host=$work/db/run user=reportql dbname=reportql"
# Synthetic reports make the sets longer than a page.
for script in Benchmarks/synthetic-reports/*.sql; do psql -X -q -v ON_ERROR_STOP=1 -d "$database" -f "$script"; done
psql -X -q -o /dev/null -v ON_ERROR_STOP=1 -d "$database" -c "select * from synthetic.generate(20, 5, 1, false)"
"$venv/bin/python" Tests/BIClients/clients.py "$address/odata/" "$database"
