"""Reads exports: CSV, NDJSON and XLSX of GraphQL operations and of saved queries."""

import gzip
import io
import os
import tempfile
import urllib.parse
import urllib.request

from comparison import SITE, check, check_text, report, run

FIGURES = "query Figures { figures { id value unit { code } quote metric { name } section { title } } }"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
IN_PIECES = "select count(*) from figure f join unit u on u.id = f.unit_id where u.code = '个'"


def download(accept: str, options: str = "", **headers: str) -> bytes:
    """An export of all figures."""
    url = f"{SITE}/graphql?query={urllib.parse.quote(FIGURES)}{options}"
    request = urllib.request.Request(url, headers={"Accept": accept, **headers})
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
        return gzip.decompress(body) if answer.headers["Content-Encoding"] == "gzip" else body


def compare(client: str, frame) -> None:
    """Compares a frame of all figures."""
    check(f"{client}, rows", len(frame), "select count(*) from figure")
    check(f"{client}, sum", frame["value"].sum(), "select sum(value) from figure")
    check(f"{client}, Chinese", (frame["unit.code"] == "个").sum(), IN_PIECES)
    check_text(
        f"{client}, longest quote", max(frame["quote"], key=lambda text: (len(text), text)),
        'select quote from figure order by length(quote) desc, quote collate "C" desc limit 1',
    )


def pandas() -> None:
    import pandas as pd

    compare("pandas, CSV", pd.read_csv(io.BytesIO(download("text/csv"))))
    compare("pandas, CSV with a byte order mark", pd.read_csv(io.BytesIO(download("text/csv", "&bom=1"))))
    compare("pandas, NDJSON", pd.read_json(io.BytesIO(download("application/x-ndjson")), lines=True))
    compare("pandas, XLSX", pd.read_excel(io.BytesIO(download(XLSX))))
    packed = download("text/csv", **{"Accept-Encoding": "gzip"})
    report("gzip, the same bytes", len(packed), len(download("text/csv")), packed == download("text/csv"))


def openpyxl() -> None:
    import openpyxl

    sheet = openpyxl.load_workbook(io.BytesIO(download(XLSX))).active
    check("openpyxl, rows", sheet.max_row - 1, "select count(*) from figure")
    report("openpyxl, header", [cell.value for cell in sheet[1]][:3], "as selected",
           [cell.value for cell in sheet[1]][:3] == ["id", "value", "unit.code"])
    report("openpyxl, frozen header and filter", sheet.freeze_panes, "A2",
           sheet.freeze_panes == "A2" and sheet.auto_filter.ref is not None)
    report("openpyxl, numbers are numbers", sheet["B2"].data_type, "n", sheet["B2"].data_type == "n")


def duckdb() -> None:
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        for name, accept in (("csv", "text/csv"), ("ndjson", "application/x-ndjson")):
            file = os.path.join(folder, f"figures.{name}")
            with open(file, "wb") as out:
                out.write(download(accept))
            reader = "read_csv" if name == "csv" else "read_ndjson"
            count, total = duckdb.sql(f"select count(*), sum(value) from {reader}('{file}')").fetchall()[0]
            check(f"DuckDB, {name}, rows", count, "select count(*) from figure")
            check(f"DuckDB, {name}, sum", total, "select sum(value) from figure")


def saved_query() -> None:
    import pandas as pd

    frame = pd.read_csv(f"{SITE}/q/counties.csv")
    listed = pd.read_json(f"{SITE}/q/counties.ndjson", lines=True)
    report("saved query, CSV and NDJSON", len(frame), len(listed), len(frame) == len(listed) > 0)


run(pandas, openpyxl, duckdb, saved_query)
