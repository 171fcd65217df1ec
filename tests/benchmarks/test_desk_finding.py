"""Finding a listing at the desk, among 5,000: reading them once, and each letter typed after that.

Prints milliseconds, the median of five; nothing is passed or failed by time.
"""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import insert

from kiosk.desk import finding, tables
from kiosk.desk.database import create_desk
from kiosk.desk.finding import Query

LISTINGS = 5_000
TODAY = date(2026, 11, 24)
WORDS = ("food", "law", "school", "health", "house", "work", "family", "river", "north", "center")


def median(step: Callable[[], object]) -> float:
    """Milliseconds."""
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        step()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


@pytest.mark.bench
def test_finding(tmp_path: Path) -> None:
    desk = create_desk(tmp_path / "desk.sqlite")
    numbers = range(LISTINGS)
    keys = {
        kind: [str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind}{n}")) for n in numbers]
        for kind in ("organization", "service", "phone", "pack")
    }
    names = [f"{WORDS[n % 10]} {WORDS[n // 10 % 10]} house {n}" for n in numbers]
    pack = {"id": keys["pack"][0], "code": "all", "name": "All", "jurisdiction": "US"}
    fact = {"id": "f", "claim": "So.", "confidence": "B", "recorded_on": TODAY}
    with desk.writing() as session:
        session.execute(insert(tables.Pack), [pack])
        session.execute(insert(tables.Fact), [fact])
        for table, rows in (
            (
                tables.Organization,
                [
                    {"id": keys["organization"][n], "name": names[n], "pack_id": pack["id"]}
                    for n in numbers
                ],
            ),
            (
                tables.Service,
                [
                    {
                        "id": keys["service"][n],
                        "organization_id": keys["organization"][n],
                        "name": names[n],
                        "code": f"X{n}",
                    }
                    for n in numbers
                ],
            ),
            (
                tables.Phone,
                [
                    {
                        "id": keys["phone"][n],
                        "service_id": keys["service"][n],
                        "number": f"+1507{3_000_000 + n}",
                    }
                    for n in numbers
                ],
            ),
            (
                tables.FieldFact,
                [
                    {"record_id": keys["phone"][n], "field": "number", "fact_id": "f"}
                    for n in numbers
                ],
            ),
        ):
            session.execute(insert(table), rows)
    with desk.reading() as session:
        print(f"\nreading {LISTINGS}: {median(lambda: finding.finder(session, TODAY)):.0f} ms")
        finder = finding.finder(session, TODAY)
    desk.close()
    for typed in ("", "f", "food law", "X4321", "507-300-4321", "fod lwa house 17"):
        took = median(lambda: finder.find(Query(typed)))  # noqa: B023 - called at once
        print(f"{typed!r}: {took:.1f} ms, {len(finder.find(Query(typed)))} shown")
