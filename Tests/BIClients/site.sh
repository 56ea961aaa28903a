# To be sourced: starts what the clients read, and stops it when the shell ends. Sets
#   $work      a directory that is removed at the end
#   $host_port of a PostgreSQL with the shipped report, synthetic ones and the schema bi, as HOST:PORT
#   $database  how its superuser connects
#   $password  of the role reportql_bi
#   $site      the address of a server over the same data
work=$(mktemp -d "${TMPDIR:-/tmp}/reportql-bi.XXXXXX")
# Started by root, PostgreSQL runs as another account, which has to reach its folder.
chmod 755 "$work"
programs=$(pg_config --bindir)
server=""
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}
stop_site() {
    if [ -n "$server" ]; then
        kill -TERM "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    if [ -f "$work/data/postmaster.pid" ]; then
        as_postgres "$programs/pg_ctl" -D "$work/data" -m fast stop >/dev/null || true
    fi
    rm -rf "$work"
}
trap stop_site EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start_site() {
    swift build --product reportql
    local binary port
    binary=$(swift build --show-bin-path)/reportql
    port=$(free_port)
    password=$(python3 -c 'import secrets; print(secrets.token_hex(16))')
    host_port=127.0.0.1:$port
    database="host=$work port=$port user=owner dbname=reports"

    [ "$(id -u)" -ne 0 ] || chown postgres "$work"
    as_postgres "$programs/initdb" -D "$work/data" --auth-local=trust --auth-host=scram-sha-256 -U owner --no-sync \
        --encoding=UTF8 --locale=C.UTF-8 >/dev/null
    as_postgres "$programs/pg_ctl" -D "$work/data" -l "$work/postgres.log" -w start \
        -o "-k $work -p $port -c listen_addresses=127.0.0.1 -c fsync=off" >/dev/null
    psql -X -q -d "host=$work port=$port user=owner dbname=postgres" -c 'create database reports'
    export DATABASE_URL=$database
    "$binary" db migrate >/dev/null
    "$binary" db load sql/seed >/dev/null
    # Synthetic reports make the sets longer than a page.
    for script in Benchmarks/synthetic-reports/*.sql; do
        psql -X -q -v ON_ERROR_STOP=1 -d "$database" -f "$script"
    done
    psql -X -q -o /dev/null -v ON_ERROR_STOP=1 -d "$database" -c "select * from synthetic.generate(20, 5, 1, false)"
    REPORTQL_BI_PASSWORD=$password "$binary" db bi --enable >/dev/null

    "$binary" serve --port 0 2>"$work/log" >&2 &
    server=$!
    site=""
    for _ in $(seq 240); do
        site=$(sed -nE 's|.*serving on (http://[0-9.]+:[0-9]+).*|\1|p' "$work/log")
        if [ -n "$site" ]; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.5
    done
    cat "$work/log" >&2
    exit 1
}

# python_with REQUIREMENTS: sets $python to one with these packages, which are pinned with all that they need. They are
# installed into a folder that is removed at the end, unless BI_CLIENTS_VENV names a directory to keep them in.
python_with() {
    local venv=${BI_CLIENTS_VENV:-$work/venv}/$(basename "$1" .txt)
    if [ ! -f "$venv/complete" ]; then
        python3 -m venv "$venv"
        "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$1"
        touch "$venv/complete"
    fi
    python=$venv/bin/python
}
