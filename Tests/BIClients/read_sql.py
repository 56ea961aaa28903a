"""Reads the schema bi as the role reportql_bi: over ODBC, over JDBC, with R, and with SQLAlchemy."""

import os
import subprocess
import tempfile
from pathlib import Path

from comparison import FEED, HOST, PASSWORD, PORT, SITE, check, check_text, run

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}
FIGURES = {
    "rows": "select count(*) from bi.figure",
    "sum": "select sum(base_value) from bi.figure where nature = 'TARGET'",
    "Chinese": "select count(*) from bi.figure where unit_code = '个'",
}
NAME = 'select metric_name from bi.figure order by metric_name collate "C" desc limit 1'
VIEWS = "select count(*) from pg_views where schemaname = 'bi'"


def output(command: list[str], text: str = "", **environment: str) -> str:
    """What a program prints; an error when it fails."""
    done = subprocess.run(
        command, input=text, capture_output=True, text=True, env={**ENVIRONMENT, **environment}, timeout=300
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def odbc() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "odbc.ini")
        source.write_text(
            "[report]\nDriver = PostgreSQL Unicode\n"
            f"Servername = {HOST}\nPort = {PORT}\nDatabase = reports\nUserName = reportql_bi\nPassword = {PASSWORD}\n"
        )

        def isql(statement: str) -> list[str]:
            command = ["isql", "-b", "-d|", "report"]
            return output(command, statement + "\n", ODBCINI=str(source)).strip().splitlines()

        for name, statement in FIGURES.items():
            check(f"isql over ODBC, {name}", isql(statement)[-1], statement)
        check_text("isql over ODBC, text", isql(NAME)[-1], NAME)
        listed = [line for line in isql("help") if "|bi|" in line]
        check("isql over ODBC, views", len(listed), VIEWS)


def read(client: str, lines: str) -> None:
    """Compares lines of a program: NAME, tab, VALUE."""
    found = dict(line.split("\t", 1) for line in lines.splitlines() if "\t" in line)
    for name, statement in FIGURES.items():
        check(f"{client}, {name}", found[name], statement)
    check_text(f"{client}, text", found["text"], NAME)
    for name, statement in {
        "views": VIEWS,
        "columns": "select count(*) from information_schema.columns where table_schema = 'bi' and table_name = 'figure'",
        "foreign keys": "select 0",
        "figures over CSV": "select count(*) from figure",
        "sum over CSV": "select sum(value) from figure",
        "figures over NDJSON": "select count(*) from figure",
        "sum over OData": "select sum(value) from (select value from figure order by id limit 1000) as page",
        "unit over OData": """select count(*) from (select unit_id from figure order by id limit 1000) as page
            join unit on unit.id = page.unit_id where unit.code = '个'""",
    }.items():
        if name in found:
            check(f"{client}, {name}", found[name], statement)
    for name, statement in {
        "comment": "select obj_description('bi.figure'::regclass)",
        "column comment": """select col_description('bi.figure'::regclass, attnum) from pg_attribute
            where attrelid = 'bi.figure'::regclass and attname = 'base_value'""",
    }.items():
        if name in found:
            check_text(f"{client}, {name}", found[name], statement)


def jdbc() -> None:
    driver = "/usr/share/java/postgresql.jar"
    url = f"jdbc:postgresql://{HOST}:{PORT}/reports?currentSchema=bi"
    command = ["java", "-Dfile.encoding=UTF-8", "-cp", driver, str(HERE / "ReadSchema.java"), url, "reportql_bi"]
    read("JDBC", output(command, PASSWORD + "\n"))


def r() -> None:
    read("R", output(["Rscript", "--vanilla", str(HERE / "read.R"), HOST, PORT, SITE, FEED], PGPASSWORD=PASSWORD))


def pandas() -> None:
    import pandas as pd
    import sqlalchemy

    url = f"postgresql+psycopg2://reportql_bi:{PASSWORD}@{HOST}:{PORT}/reports"
    frame = pd.read_sql("select * from bi.figure", sqlalchemy.create_engine(url))
    check("pandas over SQL, rows", len(frame), FIGURES["rows"])
    targets = frame[frame["nature"] == "TARGET"]
    check("pandas over SQL, sum", targets["base_value"].astype(float).sum(), FIGURES["sum"])


run(odbc, jdbc, r, pandas)
