#!/usr/bin/env bash
# Reads the shipped report and synthetic ones with real clients, over OData, files and SQL, and compares sums and counts with
# those of the database.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/BIClients/site.sh
start_site
python_with Tests/BIClients/requirements.txt

export BI_SITE=$site BI_DATABASE=$database BI_HOST=${host_port%:*} BI_PORT=${host_port#*:} BI_PASSWORD=$password
status=0
for clients in feed files sql; do
    "$python" "Tests/BIClients/read_$clients.py" || status=1
done
exit "$status"
