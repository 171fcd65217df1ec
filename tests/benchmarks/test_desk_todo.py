"""Seconds for the desk's list of what to do, over 5,000 listings in 12 languages.

Made of rows as an import brings them: an organization, a service at a place, a number, hours, an
address and a web page each, with their facts; three texts, each in eleven further languages, a tenth
of them outdated and a tenth missing. A tenth of the numbers were called.

Prints the median of five runs: the five tasks as the page opens, the whole list behind them, what
publishing would refuse (which the page looks for in the background), and keeping one call.
"""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert

from kiosk.clock import Today
from kiosk.desk import checks, tables, todo
from kiosk.desk.database import Database, create_desk
from kiosk.desk.hashes import text_hash
from kiosk.desk.people import Person

LISTINGS = 5_000
LANGUAGES = ("es", "so", "ar", "hmn", "vi", "fr", "sw", "ru", "zh", "am", "om")
TODAY = date(2026, 11, 24)
ROSA = Person(str(uuid.uuid4()), "Rosa", frozenset({"editor"}))


def rows() -> Iterator[tuple[type[tables.Base], list[dict[str, object]]]]:
    """Rows of every table, by a fixed seed of counting."""
    keys = {
        kind: [str(uuid.uuid5(uuid.NAMESPACE_OID, f"{kind}{n}")) for n in range(LISTINGS)]
        for kind in (
            "organization",
            "service",
            "location",
            "at",
            "phone",
            "url",
            "hours",
            "address",
        )
    }
    pack = str(uuid.uuid5(uuid.NAMESPACE_OID, "pack"))
    topics = [str(uuid.uuid5(uuid.NAMESPACE_OID, f"topic{n}")) for n in range(20)]
    whole = range(LISTINGS)
    yield (
        tables.Place,
        [{"name": "Library", "jurisdiction": "US/MN", "languages": ["en", *LANGUAGES]}],
    )
    yield tables.Pack, [{"id": pack, "code": "all", "name": "All", "jurisdiction": "US/MN"}]
    yield (
        tables.Topic,
        [
            {"id": key, "code": f"t{n}", "name": f"Topic {n}", "icon": "gavel", "tone": "teal"}
            for n, key in enumerate(topics)
        ],
    )
    yield (
        tables.Organization,
        [{"id": keys["organization"][n], "name": f"House {n}", "pack_id": pack} for n in whole],
    )
    yield (
        tables.Service,
        [
            {
                "id": keys["service"][n],
                "organization_id": keys["organization"][n],
                "name": f"House {n}",
                "description": f"Help of the kind {n} for whoever asks.",
                "fees_description": f"Nothing, or {n} dollars.",
                "code": f"H{n}",
            }
            for n in whole
        ],
    )
    yield tables.Location, [{"id": key} for key in keys["location"]]
    yield (
        tables.ServiceAtLocation,
        [
            {
                "id": keys["at"][n],
                "service_id": keys["service"][n],
                "location_id": keys["location"][n],
            }
            for n in whole
        ],
    )
    yield (
        tables.Phone,
        [
            {
                "id": keys["phone"][n],
                "service_id": keys["service"][n],
                "number": f"612555{n:04}",
                "description": f"Desk {n}",
            }
            for n in whole
        ],
    )
    yield (
        tables.Url,
        [
            {"id": keys["url"][n], "service_id": keys["service"][n], "url": f"https://h{n}.example"}
            for n in whole
        ],
    )
    yield (
        tables.Address,
        [
            {
                "id": keys["address"][n],
                "location_id": keys["location"][n],
                "address_1": f"{n} Alder Street",
                "city": "Rochester",
                "state_province": "MN",
                "postal_code": "55901",
                "country": "US",
            }
            for n in whole
        ],
    )
    yield (
        tables.OpeningHours,
        [
            {"id": keys["hours"][n], "location_id": keys["location"][n], "osm": "Mo-Fr 09:00-17:00"}
            for n in whole
        ],
    )
    yield (
        tables.ServiceTopic,
        [{"service_id": keys["service"][n], "topic_id": topics[n * n % 20]} for n in whole],
    )
    yield tables.Source, [{"id": "s", "title": "An import", "kind": "other", "date": "2025-03"}]
    yield (
        tables.Fact,
        [
            {
                "id": f"f{n}",
                "claim": f"Fact {n}",
                "confidence": "ABC"[n % 3],
                "recorded_on": TODAY - timedelta(days=n % 400),
            }
            for n in whole
        ],
    )
    yield tables.FactSource, [{"fact_id": f"f{n}", "source_id": "s"} for n in whole]
    proven = {
        "phone": "number",
        "url": "url",
        "address": "address_1",
        "hours": "osm",
        "service": "description",
    }
    for kind, field in proven.items():
        yield (
            tables.FieldFact,
            [{"record_id": keys[kind][n], "field": field, "fact_id": f"f{n}"} for n in whole],
        )
    yield (
        tables.FieldFact,
        [
            {"record_id": keys["service"][n], "field": "fees_description", "fact_id": f"f{n}"}
            for n in whole
        ],
    )
    yield (
        tables.Check,
        [
            {
                "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"check{n}")),
                "record_id": keys["phone"][n],
                "field": "number",
                "checked_on": TODAY - timedelta(days=n % 300),
                "checked_by": "Rosa",
                "method": "called",
                "recorded_at": datetime(2026, 1, 1, tzinfo=UTC),
            }
            for n in whole
            if n % 10 == 0
        ],
    )
    texts = (
        ("service", "description", "service", "Help of the kind {} for whoever asks."),
        ("service", "fees_description", "service", "Nothing, or {} dollars."),
        ("phone", "description", "phone", "Desk {}"),
    )
    for table, field, kind, english in texts:
        for place, language in enumerate(LANGUAGES):
            yield (
                tables.Translation,
                [
                    {
                        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{field}{kind}{n}{language}")),
                        "table_name": table,
                        "record_id": keys[kind][n],
                        "field": field,
                        "language": language,
                        "text": f"{language} {n}",
                        "status": "machine",
                        "source_hash": text_hash(
                            english.format(n) if (n + place) % 10 else f"old {n}"
                        ),
                    }
                    for n in whole
                    if (n + place) % 10 != 1
                ],
            )


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A desk with all of it."""
    database = create_desk(tmp_path_factory.mktemp("large") / "desk.sqlite")
    with database.writing() as session:
        for kind, values in rows():
            session.execute(insert(kind), values)
    yield database
    database.close()


def median(step: Callable[[], object]) -> float:
    """Of five runs, in seconds."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        step()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


@pytest.mark.bench
def test_what_to_do_over_a_large_desk(desk: Database) -> None:
    today = Today(TODAY, known=True)

    def five() -> None:
        with desk.reading() as session:
            assert len(todo.todo(session, today)) == 5

    def whole() -> None:
        with desk.reading() as session:
            found = todo.whole_list(session, today, refused=False)
        groups = {group.kind: group for group in found}
        assert groups["call"].count == LISTINGS - LISTINGS // 10 + overdue()
        assert groups["translate"].count == len(LANGUAGES)

    def refusals() -> None:
        with desk.reading() as session:
            assert todo.refusals(session, today) == ()

    def call() -> None:
        phone = str(uuid.uuid5(uuid.NAMESPACE_OID, "phone7"))
        checks.heard(desk, phone, "reached", ROSA, lambda: datetime(2026, 11, 24, 10))  # noqa: DTZ001

    print(f"\n{LISTINGS} listings x {len(LANGUAGES) + 1} languages")
    print(f"five tasks    {median(five):6.3f} s")
    print(f"whole list    {median(whole):6.3f} s")
    print(f"what publishing would refuse {median(refusals):6.3f} s")
    print(f"keep a call   {median(call):6.3f} s")


def overdue() -> int:
    """Of the numbers that were called, those whose confidence lets them be due by now.

    Days by confidence as decision 4 has them.
    """
    days = {"A": 180, "B": 90, "C": 30}
    return sum(n % 300 >= days["ABC"[n % 3]] for n in range(0, LISTINGS, 10))
