#!/usr/bin/env bash
# Reads the data with the heavy clients: Apache Superset over SQL and over OData through its REST API, and LibreOffice, which
# opens files and the database. Takes some minutes and 1.5 GB of disk.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/BIClients/site.sh
start_site
export BI_SITE=$site BI_DATABASE=$database BI_HOST=${host_port%:*} BI_PORT=${host_port#*:} BI_PASSWORD=$password
status=0

# Debian's own Python has the bindings of LibreOffice.
soffice --headless --norestore --nologo "-env:UserInstallation=file://$work/office" \
    "--accept=pipe,name=reportql-bi-$$;urp" >"$work/office.log" 2>&1 &
office=$!
BI_OFFICE=reportql-bi-$$ /usr/bin/python3 Tests/BIClients/read_libreoffice.py || status=1
kill "$office" 2>/dev/null || true
wait "$office" 2>/dev/null || true

python_with Tests/BIClients/requirements-superset.txt
bin=$(dirname "$python")
cat >"$work/superset_config.py" <<CONFIG
SECRET_KEY = "$(python3 -c 'import secrets; print(secrets.token_hex(32))')"
SQLALCHEMY_DATABASE_URI = "sqlite:///$work/superset.db"
WTF_CSRF_ENABLED = TALISMAN_ENABLED = RATELIMIT_ENABLED = PREVENT_UNSAFE_DB_CONNECTIONS = False
CONFIG
export SUPERSET_CONFIG_PATH=$work/superset_config.py SUPERSET_HOME=$work FLASK_APP=superset
export BI_SUPERSET_PASSWORD
BI_SUPERSET_PASSWORD=$(python3 -c 'import secrets; print(secrets.token_hex(16))')
superset() { "$bin/superset" "$@" >>"$work/superset.log" 2>&1; }
superset db upgrade
superset fab create-admin --username admin --firstname a --lastname b --email admin@example.org \
    --password "$BI_SUPERSET_PASSWORD"
superset init
port=$(free_port)
"$bin/superset" run -h 127.0.0.1 -p "$port" --with-threads >>"$work/superset.log" 2>&1 &
superset=$!
until curl -sf "http://127.0.0.1:$port/health" >/dev/null; do
    kill -0 "$superset" 2>/dev/null || { tail -n 40 "$work/superset.log" >&2; exit 1; }
    sleep 1
done
BI_SUPERSET=http://127.0.0.1:$port "$python" Tests/BIClients/read_superset.py || status=1
kill "$superset" 2>/dev/null || true
wait "$superset" 2>/dev/null || true
exit "$status"
