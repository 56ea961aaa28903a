#!/bin/sh
# Records catalog.json anew after a change of Catalog.query: record.sh DATABASE, where DATABASE is empty.
set -eu
here=$(dirname "$0")
psql -Xq -v ON_ERROR_STOP=1 -d "${1:?usage: record.sh DATABASE}" -f "$here/schema.sql"
sed -n '/"""$/,/"""$/p' "$here/../../Sources/Catalog/CatalogQuery.swift" | sed '1d;$d' \
    | psql -XAtq -v ON_ERROR_STOP=1 -d "$1" >"$here/catalog.json"
