"""Reads the data with LibreOffice over its UNO interface: files in Calc, and the views through its PostgreSQL driver."""

import os
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

from comparison import HOST, PASSWORD, PORT, SITE, check, check_text, report, run

QUERY = "query Figures { figures { id value unit { code } quote } }"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def connect():
    """The desktop of the running office."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            return resolver.resolve(f"uno:pipe,name={os.environ['BI_OFFICE']};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(1)
    raise RuntimeError("LibreOffice does not start")


context = connect()
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def properties(**values: object) -> tuple[PropertyValue, ...]:
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def compare(client: str, path: Path, **options: object) -> None:
    """Opens a file in Calc and compares its sheet."""
    document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, properties(Hidden=True, **options))
    try:
        sheet = document.Sheets.getByIndex(0)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        rows = sheet.getCellRangeByPosition(0, 0, 3, cursor.RangeAddress.EndRow).DataArray
        report(f"{client}, header", rows[0], "as selected", rows[0] == ("id", "value", "unit.code", "quote"))
        check(f"{client}, rows", len(rows) - 1, "select count(*) from figure")
        check(
            f"{client}, sum", sum(row[1] for row in rows[1:] if row[1] != ""), "select sum(value) from figure"
        )
        check(
            f"{client}, Chinese", sum(row[2] == "个" for row in rows[1:]),
            "select count(*) from figure f join unit u on u.id = f.unit_id where u.code = '个'",
        )
        check_text(
            f"{client}, longest quote", max((row[3] for row in rows[1:]), key=lambda text: (len(text), text)),
            'select quote from figure order by length(quote) desc, quote collate "C" desc limit 1',
        )
    finally:
        document.close(True)


def calc() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, accept, options in (
            ("xlsx", XLSX, {}),
            ("csv", "text/csv", {"FilterName": "Text - txt - csv (StarCalc)", "FilterOptions": "44,34,76,1"}),
        ):
            file = Path(folder, f"figures.{name}")
            url = f"{SITE}/graphql?query={urllib.parse.quote(QUERY)}"
            with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": accept})) as answer:
                file.write_bytes(answer.read())
            compare(f"LibreOffice Calc, {name}", file, **options)


def database() -> None:
    manager = context.ServiceManager.createInstanceWithContext("com.sun.star.sdbc.DriverManager", context)
    url = f"sdbc:postgresql:host={HOST} port={PORT} dbname=reports"
    connection = manager.getConnectionWithInfo(url, properties(user="reportql_bi", password=PASSWORD))
    try:
        tables = connection.MetaData.getTables(None, "bi", "%", ("VIEW",))
        names = []
        while tables.next():
            names.append(tables.getString(3))
        check("LibreOffice Base, views", len(names), "select count(*) from pg_views where schemaname = 'bi'")
        rows = connection.createStatement().executeQuery(
            "select count(*), sum(value), max(metric_name collate \"C\") from bi.figure"
        )
        rows.next()
        check("LibreOffice Base, rows", rows.getString(1), "select count(*) from bi.figure")
        check("LibreOffice Base, sum", rows.getString(2), "select sum(value) from bi.figure")
        check_text("LibreOffice Base, text", rows.getString(3), 'select max(metric_name collate "C") from bi.figure')
    finally:
        connection.close()


run(calc, database)
