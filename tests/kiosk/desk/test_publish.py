"""Publishing a desk: a new edition, the log, going back, and no query for each listing."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import event, insert, select, update

from kiosk.clock import Clock
from kiosk.desk import publish, tables
from kiosk.desk.database import Database
from kiosk.edition import store
from kiosk.edition.reader import Edition
from kiosk.errors import RuleOfTruthError, UserError
from kiosk.exchange.starter_ids import key


def _open(folder: Path) -> Edition:
    reports: list[tuple[str, str]] = []
    edition = store.open_best(folder, folder / "no starter", lambda *told: reports.append(told))
    assert reports == []
    return edition


def _log(desk: Database) -> list[tuple[str, int]]:
    with desk.reading() as session:
        rows = session.scalars(select(tables.EditionLog).order_by(tables.EditionLog.id))
        return [(row.event, row.number) for row in rows]


def test_what_the_desk_holds_is_what_the_kiosk_shows(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    info = publish.publish(small_desk, tmp_path / "editions", clock)
    edition = _open(tmp_path / "editions")
    with small_desk.reading() as session:
        content = publish.content(session, date(2026, 11, 24))
    assert edition.info == info
    assert (info.number, info.published_on, info.starter) == (1, "2026-11-24", False)
    assert edition.place == content.place
    assert edition.place.name == "Public Library"
    for listing in content.listings:
        assert edition.listing(listing.id, "en") == listing
    for guide in content.guides:
        assert edition.guide(guide.id, "en") == guide
    assert edition.statements("en") == content.statements
    assert edition.facts(fact.id for fact in content.facts) == content.facts
    spanish = edition.guide("door", "es")
    assert spanish is not None
    assert (spanish.title.text, spanish.title.status) == ("Agentes en mi puerta", "machine")
    edition.close()


def test_an_edit_reaches_the_kiosk_with_the_next_edition_and_can_be_taken_back(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "editions"
    assert publish.publish(small_desk, folder, clock).number == 1
    with small_desk.writing() as session:
        session.execute(update(tables.Phone).values(number="507-328-6800"))
    assert publish.publish(small_desk, folder, clock).number == 2
    assert publish.rollback(small_desk, folder, clock).number == 1
    edition = _open(folder)
    assert edition.search("507-328-2300", "en")[0].title.text == "Public Library"
    edition.close()
    assert publish.rollback(small_desk, folder, clock, number=2).number == 2
    assert _log(small_desk) == [
        ("published", 1),
        ("published", 2),
        ("rolled back", 1),
        ("rolled back", 2),
    ]


def test_the_log_keeps_the_hash_and_the_moment_in_utc(
    small_desk: Database, tmp_path: Path, clock: Clock, now: datetime
) -> None:
    info = publish.publish(small_desk, tmp_path / "editions", clock)
    with small_desk.reading() as session:
        (row,) = session.scalars(select(tables.EditionLog))
    assert row.sha256 == info.sha256
    assert row.happened_at == now.astimezone()


def test_one_wrong_record_stops_all_and_changes_nothing(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "editions"
    publish.publish(small_desk, folder, clock)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with small_desk.writing() as session:
        session.execute(update(tables.Guide).values(as_of=None))
    with pytest.raises(RuleOfTruthError, match='The guide "door" does not say as of when'):
        publish.publish(small_desk, folder, clock)
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert after == before
    assert _log(small_desk) == [("published", 1)]


def test_going_back_without_an_earlier_edition_is_a_sentence(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    publish.publish(small_desk, tmp_path / "editions", clock)
    with pytest.raises(UserError, match="no earlier edition"):
        publish.rollback(small_desk, tmp_path / "editions", clock)
    assert _log(small_desk) == [("published", 1)]


def _multiply(desk: Database, times: int) -> None:
    """Copies of the library, each with its number, page, hours, note and facts."""
    organization, topic = key("organization", "library"), key("topic", "books")
    rows: dict[type[tables.Base], list[dict[str, object]]] = {}
    for number in range(times):
        service = key("service", "copy", number)
        parts = {name: key(name, "copy", number) for name in ("phone", "url", "hours", "note")}
        added: list[tuple[type[tables.Base], dict[str, object]]] = [
            (tables.Service, {"organization_id": organization, "name": f"Branch {number}", "id": service, "description": "Books."}),
            (tables.ServiceTopic, {"service_id": service, "topic_id": topic}),
            (tables.Phone, {"id": parts["phone"], "service_id": service, "number": "507-328-2300", "type": "voice"}),
            (tables.Url, {"id": parts["url"], "service_id": service, "url": "https://library.example/"}),
            (tables.OpeningHours, {"id": parts["hours"], "service_id": service, "osm": "24/7"}),
            (tables.Note, {"id": parts["note"], "service_id": service, "text": "Quiet."}),
        ]  # fmt: skip
        for row_id, field in (
            (service, "description"),
            (parts["phone"], "number"),
            (parts["url"], "url"),
            (parts["hours"], "osm"),
            (parts["note"], "text"),
        ):
            link = {"record_id": row_id, "field": field, "fact_id": "library.does"}
            added.append((tables.FieldFact, {**link}))
        for kind, row in added:
            rows.setdefault(kind, []).append(row)
    with desk.writing() as session:
        for kind, each in rows.items():
            session.execute(insert(kind), each)


def _gather(desk: Database) -> tuple[int, int]:
    """How many listings, and how many statements it took to gather them."""
    statements = []

    def count(*told: object) -> None:
        statements.append(told[2])

    event.listen(desk.engine, "before_cursor_execute", count)
    try:
        with desk.reading() as session:
            listings = len(publish.content(session, date(2026, 11, 24)).listings)
    finally:
        event.remove(desk.engine, "before_cursor_execute", count)
    return listings, len(statements)


def test_no_query_is_made_for_each_listing(small_desk: Database) -> None:
    few, statements = _gather(small_desk)
    _multiply(small_desk, 40)
    assert _gather(small_desk) == (few + 40, statements)


@pytest.mark.bench
@pytest.mark.parametrize("times", [100, 2_000, 20_000])
def test_figures_of_gathering(
    small_desk: Database, times: int, capsys: pytest.CaptureFixture[str]
) -> None:
    from time import perf_counter  # noqa: PLC0415 - for this figure alone

    _multiply(small_desk, times)
    start = perf_counter()
    listings, _ = _gather(small_desk)
    with capsys.disabled():
        print(f"\ngathering {listings:6} listings: {perf_counter() - start:.2f} s")  # noqa: T201


def test_a_service_at_two_locations_is_two_listings_with_their_own_street(
    small_desk: Database,
) -> None:
    location, at = key("location", "second"), key("service_at_location", "second")
    address = key("address", "second")
    fact = {"record_id": address, "field": "address_1", "fact_id": "library.page"}
    with small_desk.writing() as session:
        session.execute(insert(tables.Location).values(id=location, location_type="physical"))
        session.execute(
            insert(tables.Address).values(
                id=address,
                location_id=location,
                address_1="9 North Street",
                city="Rochester",
                state_province="MN",
                postal_code="55901",
                country="US",
            ),
        )
        session.execute(insert(tables.FieldFact).values(fact))
        session.execute(
            insert(tables.ServiceAtLocation).values(
                id=at, service_id=key("service", "library"), location_id=location, code="K14"
            ),
        )
    with small_desk.reading() as session:
        content = publish.content(session, date(2026, 11, 24))
    streets = {each.code: each.address.lines[0] for each in content.listings if each.address}
    # The service's own code names neither of the two.
    assert streets == {"": "101 2nd Street SE", "K14": "9 North Street"}
    assert content.notices[0].instead[:2] == tuple(
        each.id for each in content.listings if each.name == "Public Library"
    )
    # Both have the translations of their service.
    spanish = content.translations["es"]
    assert {spanish[each.id, "description"] for each in content.listings if each.address} == {
        ("Libros y computadoras.", "machine"),
    }


def test_a_closure_closes_on_its_days_and_no_others(small_desk: Database) -> None:
    opening_hours = pytest.importorskip("opening_hours")
    for name, first, last in (
        ("feast", date(2026, 12, 24), date(2026, 12, 25)),
        ("year", date(2026, 12, 31), date(2027, 1, 1)),
        ("one", date(2026, 12, 8), date(2026, 12, 8)),
    ):
        row = {"id": key("closure", name), "service_id": key("service", "library")}
        with small_desk.writing() as session:
            session.execute(
                insert(tables.Closure).values(row | {"starts_on": first, "ends_on": last})
            )
    with small_desk.reading() as session:
        content = publish.content(session, date(2026, 11, 24))
    library = next(each for each in content.listings if each.code == "K11")
    assert library.hours is not None
    hours = opening_hours.OpeningHours(library.hours.osm)
    weekdays = [date(2026, 12, day) for day in range(1, 32)] + [date(2027, 1, 1), date(2027, 1, 4)]
    closed = {
        day
        for day in weekdays
        if day.weekday() < 5 and hours.is_closed(datetime(day.year, day.month, day.day, 10))  # noqa: DTZ001 - local
    }
    assert closed == {
        date(2026, 12, 8),
        date(2026, 12, 24),
        date(2026, 12, 25),
        date(2026, 12, 31),
        date(2027, 1, 1),
    }


def test_a_desk_opened_from_a_copy_publishes_the_same(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    publish.publish(small_desk, tmp_path / "one", clock)
    publish.publish(small_desk, tmp_path / "two", clock)
    files = [tmp_path / name / "edition-1.sqlite" for name in ("one", "two")]
    assert files[0].read_bytes() == files[1].read_bytes()
    shutil.rmtree(tmp_path / "one")
