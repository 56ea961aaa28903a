"""Reads the OData feed with real clients."""

import json
import urllib.request

from comparison import FEED, check, run


def power_query() -> None:
    accept = (
        "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,"
        "application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7"
    )
    headers = {
        "User-Agent": "Microsoft.Data.Mashup", "MaxDataServiceVersion": "3.0", "OData-MaxVersion": "4.0",
        "Accept": accept,
    }

    def get(path: str) -> bytes:
        with urllib.request.urlopen(urllib.request.Request(FEED + path, headers=headers)) as answer:
            assert answer.headers.get_all("OData-Version") == ["4.0"], path
            return answer.read()

    assert b'"kind":"EntitySet"' in get("")
    assert get("$metadata").startswith(b"<?xml")
    rows = json.loads(get("Projects?$top=1000"))["value"]
    check("Power Query's requests, rows", len(rows), "select least(count(*), 1000) from project")
    check("Power Query's requests, $count", int(get("Projects/$count")), "select count(*) from project")


def python_odata() -> None:
    from odata import ODataService

    service = ODataService(FEED, reflect_entities=True)
    figure = service.entities["Figures"]
    rows = list(service.query(figure).filter(figure.value > 10).order_by(figure.value.desc()))
    check("python-odata, rows", len(rows), "select count(*) from figure where value > 10")
    check("python-odata, sum", sum(row.value for row in rows), "select sum(value) from figure where value > 10")
    project = service.entities["Projects"]
    check("python-odata, pages", len(list(service.query(project))), "select count(*) from project")
    check("python-odata, first", rows[0].value, "select max(value) from figure")


def odatapy() -> None:
    from odatapy.client import Field, HttpxTransport, ODataClient

    client = ODataClient(FEED, HttpxTransport())
    uri = client.entity_set_uri("Figures").filter(Field("value").gt(10)).select("id", "value")
    rows = list(client.get_entity_set(uri))
    check("odatapy, rows", len(rows), "select count(*) from figure where value > 10")
    rows = list(client.iter_entities(client.entity_set_uri("Projects").select("id")))
    check("odatapy, pages", len(rows), "select count(*) from project")


def sqlalchemy_odata() -> None:
    from sqlalchemy import create_engine, text

    engine = create_engine(FEED.rstrip("/").replace("http://", "odata://user:password@"))
    with engine.connect() as connection:
        total = connection.execute(text("select count(*), sum(value) from Figures")).one()
        check("sqlalchemy-odata, rows", total[0], "select count(*) from figure")
        check("sqlalchemy-odata, sum", total[1], "select sum(value) from figure")
        projects = connection.execute(text("select count(*) from Projects")).scalar_one()
        check("sqlalchemy-odata, pages", projects, "select count(*) from project")
        joined = connection.execute(
            text("select count(*) from Figures f join Units u on u.id = f.unitId where u.code = '个'")
        ).scalar_one()
        check(
            "sqlalchemy-odata, join", joined,
            "select count(*) from figure f join unit u on u.id = f.unit_id where u.code = '个'",
        )


def pages(path: str, size: int) -> list[dict]:
    """All rows of a path, page by page."""
    rows: list[dict] = []
    url = FEED + path
    while url:
        request = urllib.request.Request(url, headers={"Prefer": f"odata.maxpagesize={size}"})
        with urllib.request.urlopen(request) as answer:
            page = json.load(answer)
        rows += page["value"]
        url = page.get("@odata.nextLink")
    return rows


def pandas() -> None:
    import pandas as pd

    frame = pd.json_normalize(pages("Figures?$select=id,value&$expand=unit($select=code)", 50))
    check("pandas, rows", len(frame), "select count(*) from figure")
    check("pandas, sum", frame["value"].sum(), "select sum(value) from figure")
    check(
        "pandas, expanded", (frame["unit.code"] == "个").sum(),
        "select count(*) from figure f join unit u on u.id = f.unit_id where u.code = '个'",
    )


def duckdb() -> None:
    import os
    import tempfile

    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "figures.json")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(pages("Figures?$select=id,value,year", 1000), out)
        count, total = duckdb.sql(f"select count(*), sum(value) from read_json('{file}')").fetchall()[0]
    check("DuckDB, rows", count, "select count(*) from figure")
    check("DuckDB, sum", total, "select sum(value) from figure")


run(power_query, python_odata, odatapy, sqlalchemy_odata, pandas, duckdb)
