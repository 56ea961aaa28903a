"""Compares what clients read with what SQL says.

The environment tells where: BI_SITE, the address of the server; BI_DATABASE, how psql connects; BI_HOST, BI_PORT and
BI_PASSWORD, how the role reportql_bi connects to the database `reports`.
"""

import os
import subprocess
import sys
from collections.abc import Callable

SITE = os.environ["BI_SITE"]
FEED = SITE + "/odata/"
DATABASE = os.environ["BI_DATABASE"]
HOST, PORT, PASSWORD = os.environ["BI_HOST"], os.environ["BI_PORT"], os.environ["BI_PASSWORD"]
failures = 0


def sql(statement: str) -> str:
    """The only value of a statement, as psql prints it."""
    run = subprocess.run(
        ["psql", "-X", "-A", "-t", "-d", DATABASE, "-c", statement], capture_output=True, text=True, check=True
    )
    return run.stdout.strip("\n")


def check(name: str, found: object, statement: str) -> None:
    """Compares a number that a client has with that of a statement."""
    expected = sql(statement)
    report(name, found, expected, abs(float(found) - float(expected)) < 1e-6 * max(1.0, abs(float(expected))))


def check_text(name: str, found: object, statement: str) -> None:
    """Compares a text that a client has with that of a statement, to the last character."""
    expected = sql(statement)
    report(name, found, expected, str(found) == expected)


def report(name: str, found: object, expected: object, is_same: bool) -> None:
    global failures
    print(f"{'ok  ' if is_same else 'FAIL'} {name}: {found} (SQL {expected})", flush=True)
    failures += not is_same


def run(*clients: Callable[[], None]) -> None:
    """Runs clients, each whatever becomes of the others; ends the process with status 1 when a check has failed."""
    global failures
    for client in clients:
        try:
            client()
        except Exception as error:
            failures += 1
            print(f"FAIL {client.__name__}: {type(error).__name__}: {error}", flush=True)
    sys.exit(1 if failures else 0)
