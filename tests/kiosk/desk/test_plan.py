"""What publishing says it would do, held against what publishing then does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from kiosk.clock import Clock, Today
from kiosk.desk import publish, tables
from kiosk.desk.database import Database
from kiosk.desk.plan import Plan, plan
from kiosk.desk.plan_shown import Changed
from kiosk.edition import store
from kiosk.errors import RuleOfTruthError
from kiosk.exchange.starter_ids import key

TODAY = Today(date(2026, 11, 24), known=True)

LIBRARY = "Public Library"


class Desk:
    """A desk that was published once, and what it would publish next."""

    def __init__(self, desk: Database, folder: Path, clock: Clock) -> None:
        self.desk = desk
        self.folder = folder
        self.clock = clock
        self.publish()

    def publish(self) -> None:
        publish.publish(self.desk, self.folder, self.clock)

    def plan(self, today: Today = TODAY, hidden: frozenset[str] = frozenset()) -> Plan:
        with (
            closing(store.open_number(self.folder, store.shown_number(self.folder))) as edition,
            self.desk.reading() as session,
        ):
            return plan(session, edition, today, hidden=hidden)

    def change(self, change: Callable[[Session], object]) -> Plan:
        with self.desk.writing() as session:
            change(session)
        return self.plan()


@pytest.fixture
def desk(small_desk: Database, tmp_path: Path, clock: Clock) -> Desk:
    return Desk(small_desk, tmp_path / "editions", clock)


def test_after_publishing_there_is_nothing_to_publish(desk: Desk) -> None:
    told = desk.plan()
    assert told.nothing
    assert (told.number, told.published_on) == (1, "2026-11-24")
    assert told.blockers == ()


def test_a_corrected_number_is_told_before_and_after(desk: Desk) -> None:
    number = tables.Phone.number
    told = desk.change(
        lambda s: s.execute(
            update(tables.Phone).where(number == "507-328-2300").values(number="507-328-2301")
        )
    )
    (item,) = told.changes
    assert (item.kind, item.name) == ("listing", LIBRARY)
    (change,) = item.changes
    assert change.part == "phones"
    assert change.before.startswith("507-328-2300 Front desk\n")
    assert change.after.startswith("507-328-2301 Front desk\n")
    assert (told.appears, told.vanishes) == ((), ())
    desk.publish()
    assert desk.plan().nothing


@pytest.mark.parametrize(
    ("table", "values", "changed"),
    [
        (
            tables.Service,
            {"description": "Books."},
            ("description", "Books and computers.", "Books."),
        ),
        (
            tables.OpeningHours,
            {"osm": "Mo-Sa 09:00-17:00"},
            ("hours", "Mo-Fr 09:00-17:00", "Mo-Sa 09:00-17:00"),
        ),
        (tables.Service, {"free": False}, ("free", "yes", "no")),
        (tables.Place, {"name": "Library"}, ("name", "Public Library", "Library")),
    ],
)
def test_each_part_is_told_by_its_name(
    desk: Desk, table: type[tables.Base], values: dict[str, object], changed: tuple[str, str, str]
) -> None:
    query = update(table).values(**values)
    if table is tables.Service:
        query = query.where(tables.Service.code == "K11")
    told = desk.change(lambda s: s.execute(query))
    assert Changed(*changed) in [change for item in told.changes for change in item.changes]


def test_what_was_only_checked_again_is_said_so(desk: Desk, clock: Clock) -> None:
    with desk.desk.reading() as session:
        phone = session.scalars(
            select(tables.Phone).where(tables.Phone.number == "507-328-2300")
        ).one()
    check = {
        "id": key("check", "one"),
        "record_id": phone.id,
        "field": "number",
        "checked_on": date(2026, 11, 24),
        "checked_by": "Ana",
        "method": "called",
        "recorded_at": clock().astimezone(),
    }
    told = desk.change(lambda s: s.execute(insert(tables.Check).values(**check)))
    (item,) = told.changes
    assert [change.part for change in item.changes] == ["checked"]


def test_what_closed_vanishes_and_its_notice_appears(desk: Desk) -> None:
    def close(session: Session) -> None:
        organization = key("organization", "law")
        row = session.get(tables.Organization, organization)
        assert row is not None
        row.retired_on = "2026-11"

    told = desk.change(close)
    assert "listing" in {item.kind for item in told.vanishes}
    assert told.blockers, "a closed organization without a notice"
    with pytest.raises(RuleOfTruthError):
        desk.publish()


def test_a_new_service_appears(desk: Desk) -> None:
    told = desk.change(
        lambda s: s.execute(
            update(tables.Service).where(tables.Service.code == "K12").values(status="active")
        )
    )
    assert [(item.kind, item.name) for item in told.appears] == [
        ("listing", "Public Library: Night shelf")
    ]


def test_translations_are_counted_by_language(desk: Desk) -> None:
    def edit(session: Session) -> None:
        rows = session.scalars(
            select(tables.Translation).where(tables.Translation.language == "es")
        ).all()
        rows[0].text = "Otra cosa"
        rows[1].status = "reviewed"
        session.delete(rows[2])

    told = desk.change(edit)
    (spanish,) = told.translated
    assert spanish.language == "es"
    assert (spanish.changed, spanish.status, spanish.gone, spanish.new) == (1, 1, 1, 0)


def test_a_problem_leads_to_its_record(desk: Desk) -> None:
    with desk.desk.reading() as session:
        phone = session.scalars(
            select(tables.Phone).where(tables.Phone.number == "507-328-2300")
        ).one()
        listing = (
            session.scalars(
                select(tables.ServiceAtLocation.id).where(
                    tables.ServiceAtLocation.service_id == phone.service_id
                )
            ).first()
            or phone.service_id
        )
    told = desk.change(
        lambda s: s.execute(delete(tables.FieldFact).where(tables.FieldFact.record_id == phone.id))
    )
    (blocker,) = told.blockers
    assert (blocker.page, blocker.record, blocker.name) == ("listing", listing, LIBRARY)
    assert "names no fact" in blocker.sentence


def test_a_problem_of_a_guide_leads_to_it(desk: Desk) -> None:
    told = desk.change(
        lambda s: s.execute(
            update(tables.Guide).where(tables.Guide.code == "door").values(as_of=None)
        )
    )
    with desk.desk.reading() as session:
        door = session.scalars(select(tables.Guide.id).where(tables.Guide.code == "door")).one()
    assert [(each.page, each.record) for each in told.blockers] == [("guide", door)]


def test_doubts_name_what_is_never_called_soon_humbled_unread_and_hidden(desk: Desk) -> None:
    told = desk.plan(hidden=frozenset({"K11"}))
    doubts = {doubt.what: [about.name for about in doubt.about] for doubt in told.doubts}
    assert LIBRARY in doubts["never_called"]
    assert doubts["unread"] == ["Officers at my door"]
    assert doubts["hidden"] == [LIBRARY]
    assert LIBRARY in doubts["soon"]


def test_time_alone_makes_doubts_graver(desk: Desk) -> None:
    def kinds(day: date) -> set[str]:
        return {doubt.what for doubt in desk.plan(Today(day, known=True)).doubts}

    assert "unconfirmed" not in kinds(date(2026, 11, 24))
    assert "unconfirmed" in kinds(date(2027, 1, 15))
    assert "doubtful" in kinds(date(2028, 6, 1))
    assert "gives_way" in kinds(date(2028, 6, 1))
    unknown = {doubt.what for doubt in desk.plan(Today(date(2028, 6, 1), known=False)).doubts}
    assert not unknown & {"soon", "unconfirmed", "doubtful", "gives_way"}


def test_what_is_hidden_is_still_part_of_the_edition(desk: Desk) -> None:
    """The caller shows all of the edition: hidden in it, a listing would seem to appear."""
    with closing(store.open_number(desk.folder, 1)) as edition, desk.desk.reading() as session:
        edition.withdraw(frozenset({"k11"}))
        seen = plan(session, edition, TODAY)
    assert LIBRARY in [item.name for item in seen.appears]
    assert desk.plan(hidden=frozenset({"K11"})).nothing
