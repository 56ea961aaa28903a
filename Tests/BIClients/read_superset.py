"""Reads the data with Apache Superset, through its REST API: a database, a dataset, a chart's data as JSON and CSV, and
SQL Lab; once over the views in SQL, once over the OData feed."""

import csv
import io
import json
import os
import urllib.request

from comparison import FEED, HOST, PASSWORD, PORT, check, check_text, run

SUPERSET = os.environ["BI_SUPERSET"] + "/api/v1/"
token = ""


def call(path: str, body: object = None) -> bytes:
    """One request; an error has what Superset says."""
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(SUPERSET + path, data, headers)) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{path}: {error.code} {error.read()[:300]!r}") from error


def log_in() -> None:
    global token
    user = {"username": "admin", "password": os.environ["BI_SUPERSET_PASSWORD"], "provider": "db", "refresh": False}
    token = json.loads(call("security/login", user))["access_token"]


def chart(dataset: int, form: str, column: str, metrics: dict[str, str], condition: dict | None) -> bytes:
    """The data of a chart: metrics by a column."""
    return call("chart/data", {
        "datasource": {"id": dataset, "type": "table"},
        "queries": [{
            "columns": [column],
            "metrics": [
                {"expressionType": "SQL", "sqlExpression": sql, "label": label} for label, sql in metrics.items()
            ],
            "filters": [condition] if condition else [],
            "row_limit": 10000,
        }],
        "result_format": form, "result_type": "full",
    })


def road(
    client: str, uri: str, schema: str | None, table: str, column: str, value: str, condition: dict | None, where: str,
    lab: str,
) -> int:
    """Database, dataset, chart and SQL Lab over one road; compares with `bi.figure`."""
    log_in()
    database = json.loads(call("database/", {"database_name": client, "sqlalchemy_uri": uri}))["id"]
    dataset = json.loads(call("dataset/", {"database": database, "schema": schema, "table_name": table}))["id"]
    metrics = {"总数": "COUNT(*)", "合计": f"SUM({value})"}
    rows = json.loads(chart(dataset, "json", column, metrics, condition))["result"][0]["data"]
    check(f"{client}, chart, groups", len(rows), f"select count(distinct unit_id) from bi.figure where {where}")
    check(f"{client}, chart, rows", sum(row["总数"] for row in rows), f"select count(*) from bi.figure where {where}")
    check(
        f"{client}, chart, sum", sum(float(row["合计"] or 0) for row in rows),
        f"select sum({value.lower()}) from bi.figure where {where}",
    )
    text = chart(dataset, "csv", column, metrics, condition).decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text)))
    check(
        f"{client}, CSV, sum", sum(float(line["合计"] or 0) for line in lines),
        f"select sum({value.lower()}) from bi.figure where {where}",
    )
    answer = json.loads(call("sqllab/execute/", {"database_id": database, "sql": lab, "schema": schema}))
    check(f"{client}, SQL Lab", answer["data"][0]["n"], "select count(*) from bi.figure")
    return dataset


def superset_over_sql() -> None:
    client = "Superset over SQL"
    dataset = road(
        client, f"postgresql+psycopg2://reportql_bi:{PASSWORD}@{HOST}:{PORT}/reports", "bi", "figure", "unit_code",
        "value", {"col": "nature", "op": "==", "val": "TARGET"}, "nature = 'TARGET'", "select count(*) as n from bi.figure",
    )
    columns = json.loads(call(f"dataset/{dataset}"))["result"]["columns"]
    check(
        f"{client}, columns", len(columns),
        "select count(*) from information_schema.columns where table_schema = 'bi' and table_name = 'figure'",
    )
    described = next(column for column in columns if column["column_name"] == "base_value")
    check_text(
        f"{client}, column comment", described["description"],
        """select col_description('bi.figure'::regclass, attnum) from pg_attribute
            where attrelid = 'bi.figure'::regclass and attname = 'base_value'""",
    )


def superset_over_odata() -> None:
    uri = FEED.rstrip("/").replace("http://", "odata://user:password@")
    road(
        "Superset over OData", uri, None, "Figures", "unitId", "value",
        {"col": "value", "op": ">=", "val": 10}, "value >= 10", "select count(*) as n from Figures",
    )


run(superset_over_sql, superset_over_odata)
