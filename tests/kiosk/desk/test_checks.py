"""What was heard and seen: a call renews a phone, a page what the page says, for all languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from kiosk.desk import checks, history, proof, publish, shown_fields, tables
from kiosk.desk.changes import Edit, save
from kiosk.desk.database import Database, create_desk
from kiosk.desk.people import Person
from kiosk.desk.shown_fields import FieldOf
from kiosk.desk.spots import spots
from kiosk.edition import store
from kiosk.errors import UserError
from kiosk.exchange import starter
from kiosk.exchange.starter_ids import key

ROSA = Person("11111111-1111-1111-1111-111111111111", "Rosa", frozenset({"editor"}))
GUEST = Person("22222222-2222-2222-2222-222222222222", "Guest", frozenset({"reviewer"}))
DAY = datetime(2026, 12, 1, 14, 30)  # noqa: DTZ001 - local wall time
LIBRARY = key("service", "library")


def clock() -> datetime:
    return DAY


def number_of(session: Session) -> tuple[str, str]:
    """Key and number of the library's phone."""
    phone = shown_fields.phones(session, LIBRARY)[0]
    return phone, session.get_one(tables.Phone, phone).number


def listing_of(desk: Database) -> str:
    """The id under which visitors see the library."""
    with desk.reading() as session:
        at = tables.ServiceAtLocation
        return session.scalar(select(at.id).where(at.service_id == LIBRARY)) or LIBRARY


def test_reaching_them_renews_the_number_on_every_listing_and_in_every_language(
    small_desk: Database, tmp_path: Path
) -> None:
    with small_desk.reading() as session:
        phone, number = number_of(session)
        translations = session.scalars(select(tables.Translation)).all()
        statuses = {(row.id, row.status, row.source_hash) for row in translations}
    assert statuses
    checks.heard(small_desk, phone, "reached", ROSA, clock, number=number)
    publish.publish(small_desk, tmp_path, clock)
    edition = store.open_best(tmp_path, tmp_path, lambda *_: None)
    assert len(edition.languages()) > 1
    for language in edition.languages():
        listing = edition.listing(listing_of(small_desk), language)
        assert listing is not None
        (seen,) = [each.provenance for each in listing.phones if each.id == phone]
        assert (seen.checked_on, seen.check_method) == ("2026-12-01", "called")
        # Decision 4: a number of confidence A is due after 180 days, B after 90, C after 30.
        days = {"A": 180, "B": 90, "C": 30}[seen.confidence]
        assert seen.due_on == (date(2026, 12, 1) + timedelta(days=days)).isoformat()
    edition.close()
    with small_desk.reading() as session:
        now = {(r.id, r.status, r.source_hash) for r in session.scalars(select(tables.Translation))}
    assert now == statuses  # a check is no translation


@pytest.mark.parametrize("outcome", ["no_answer", "somebody_else", "dead"])
def test_what_confirms_nothing_renews_nothing(small_desk: Database, outcome: str) -> None:
    with small_desk.reading() as session:
        phone, number = number_of(session)
        before = publish.content(session, DAY.date())
    checks.heard(small_desk, phone, outcome, ROSA, clock)
    with small_desk.reading() as session:
        assert publish.content(session, DAY.date()) == before
        (attempt,) = session.scalars(select(tables.Attempt))
    assert (attempt.phone_id, attempt.number, attempt.outcome) == (phone, number, outcome)
    assert (attempt.called_on, attempt.called_by) == (DAY.date(), "Rosa")


def test_a_look_renews_everything_but_the_phone(small_desk: Database) -> None:
    with small_desk.reading() as session:
        before = {each.id: each for each in publish.content(session, DAY.date()).listings}
    checks.looked(small_desk, LIBRARY, ROSA, clock)
    with small_desk.reading() as session:
        after = {each.id: each for each in publish.content(session, DAY.date()).listings}
    shown = listing_of(small_desk)
    listing = after[shown]
    assert listing.phones == before[shown].phones
    assert not listing.phones[0].provenance.checked_on
    others = [page.provenance for page in listing.websites]
    others += [each.provenance for each in (listing.address, listing.hours) if each]
    others.append(listing.description_provenance)
    assert len(others) > 2
    assert {(each.checked_on, each.check_method) for each in others} == {("2026-12-01", "page")}


def test_who_answers_can_confirm_hours_and_address_but_no_other_phone(
    small_desk: Database,
) -> None:
    with small_desk.reading() as session:
        phone, _ = number_of(session)
        fields = shown_fields.of(session, LIBRARY)
    told = [each for each in fields if each.table in {"opening_hours", "address"}]
    assert told
    other = FieldOf("phone", key("phone", "another"), "number")
    checks.heard(small_desk, phone, "reached", ROSA, clock, told=[*told, other])
    with small_desk.reading() as session:
        rows = session.execute(select(tables.Check.record_id, tables.Check.method)).all()
    assert {tuple(row) for row in rows} == {
        (record, "called") for record in (phone, *(each.record for each in told))
    }


def test_voicemail_confirms_the_number_alone(small_desk: Database) -> None:
    with small_desk.reading() as session:
        phone, _ = number_of(session)
        told = [each for each in shown_fields.of(session, LIBRARY) if each.table == "opening_hours"]
    checks.heard(small_desk, phone, "voicemail", ROSA, clock, told=told)
    with small_desk.reading() as session:
        (row,) = session.scalars(select(tables.Check))
    assert (row.record_id, row.field, row.method) == (phone, "number", "voicemail")


def test_a_number_corrected_meanwhile_is_not_the_one_that_was_called(small_desk: Database) -> None:
    with small_desk.reading() as session:
        phone, number = number_of(session)
    edit = Edit("phone", phone, "number", "507-555-0142", number)
    save(small_desk, [edit], ROSA, clock)
    with pytest.raises(UserError, match="corrected"):
        checks.heard(small_desk, phone, "reached", ROSA, clock, number=number)
    with small_desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(tables.Check)) == 0


def test_a_corrected_number_is_called_by_nobody(small_desk: Database) -> None:
    with small_desk.reading() as session:
        phone, number = number_of(session)
    checks.heard(small_desk, phone, "reached", ROSA, clock)
    save(small_desk, [Edit("phone", phone, "number", "507-555-0142", number)], ROSA, clock)
    with small_desk.reading() as session:
        listing = next(
            each
            for each in publish.content(session, DAY.date()).listings
            if any(one.id == phone for one in each.phones)
        )
    (seen,) = [each.provenance for each in listing.phones if each.id == phone]
    assert seen.checked_on == ""


def test_who_may_not_edit_may_not_say_what_they_heard(small_desk: Database) -> None:
    with small_desk.reading() as session:
        phone, _ = number_of(session)
    for outcome in checks.OUTCOMES:
        with pytest.raises(UserError, match="may look"):
            checks.heard(small_desk, phone, outcome, GUEST, clock)
    with pytest.raises(UserError, match="may look"):
        checks.looked(small_desk, LIBRARY, GUEST, clock)
    with small_desk.reading() as session:
        for table in (tables.Check, tables.Attempt, tables.Change):
            assert session.scalar(select(func.count()).select_from(table)) == 0


def test_a_call_stands_in_the_history_and_can_be_taken_back(small_desk: Database) -> None:
    with small_desk.reading() as session:
        phone, _ = number_of(session)
    batch = checks.heard(small_desk, phone, "reached", ROSA, clock)
    with small_desk.reading() as session:
        (entry,) = history.history(session)
    assert (entry.who, [line.table for line in entry.changes]) == ("Rosa", ["check"])
    history.undo(small_desk, batch.id, ROSA, clock)
    with small_desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(tables.Check)) == 0


def test_what_is_not_there_cannot_be_checked(small_desk: Database) -> None:
    nobody = key("phone", "nobody")
    with pytest.raises(UserError, match="not at the desk"):
        checks.heard(small_desk, nobody, "reached", ROSA, clock)
    with pytest.raises(UserError, match="nothing here"):
        checks.looked(small_desk, nobody, ROSA, clock)
    with pytest.raises(ValueError, match="shouted"):
        checks.heard(small_desk, nobody, "shouted", ROSA, clock)


def test_reading_a_guide_again_moves_its_dates(small_desk: Database) -> None:
    with small_desk.reading() as session:
        guide = session.scalars(select(tables.Guide)).one()
        session.expunge(guide)
    checks.looked(small_desk, guide.id, ROSA, clock)
    with small_desk.reading() as session:
        (seen,) = publish.content(session, DAY.date()).guides
    days = 365 if seen.status == "settled" else 90
    assert seen.due_on == (DAY.date() + timedelta(days=days)).isoformat()


class Spy(proof.Proof):
    """Notes which fields publishing asks about, listing by listing."""

    asked: list[tuple[str, str]]

    def rests_on(self, row: str, name: str, where: str) -> tuple[str, ...]:
        self.asked.append((row, name))
        return super().rests_on(row, name, where)


@pytest.fixture(scope="module")
def whole_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """All of the starter content."""
    desk = create_desk(tmp_path_factory.mktemp("whole") / "desk.sqlite")
    with desk.writing() as session:
        session.add(tables.Place(id=1, name="Library", jurisdiction="US/MN/Rochester"))
        shipped = starter.read()
        starter.load(session, shipped, [pack.pack.content.id for pack in shipped.packs])
    yield desk
    desk.close()


def test_the_fields_of_a_listing_are_those_that_publishing_asks_about(whole_desk: Database) -> None:
    from kiosk.desk.listings import Listings  # noqa: PLC0415 - beside the spy
    from kiosk.desk.texts import Texts  # noqa: PLC0415

    with whole_desk.reading() as session:
        loaded = proof.load(session)
        spy = Spy(loaded.facts, loaded.sources, loaded.links, loaded.checks)
        spy.asked = []
        listings = Listings(session, spy, Texts())
        compared = 0
        for spot in spots(session):
            spy.asked.clear()
            if listings._listing(spot) is None:
                continue
            wanted = set(spy.asked)
            found = {(each.record, each.field) for each in shown_fields.of(session, spot.id)}
            assert found == wanted, spot.name
            compared += 1
    assert compared > 40


def test_a_look_at_an_organization_covers_all_its_listings(small_desk: Database) -> None:
    with small_desk.reading() as session:
        service = session.get_one(tables.Service, LIBRARY)
        everything = shown_fields.of(session, service.organization_id)
        assert set(shown_fields.of(session, LIBRARY)) <= set(everything)
        listings = shown_fields.listing_ids(session, service.organization_id)
    assert len(listings) > 1
    assert listing_of(small_desk) in listings


def test_a_fax_is_nobodys_to_call(small_desk: Database) -> None:
    with small_desk.writing() as session:
        phone, _ = number_of(session)
        session.execute(update(tables.Phone).where(tables.Phone.id == phone).values(type="fax"))
    with small_desk.reading() as session:
        assert phone not in shown_fields.phones(session, LIBRARY)
