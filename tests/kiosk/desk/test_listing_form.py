"""A listing as a form, and what saving it changes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from kiosk.clock import Clock
from kiosk.desk import changes, listing_edits, listing_form, publish, tables
from kiosk.desk.changes import Conflict, new_id
from kiosk.desk.database import Database
from kiosk.desk.listing_form import Keys
from kiosk.desk.people import Person
from kiosk.edition.records import Listing

ROSA = Person("", "Rosa", frozenset({"editor"}))


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - local wall time


class Form:
    """A form of a listing somebody has open."""

    def __init__(self, desk: Database, record: str, clock: Clock, who: Person) -> None:
        self.desk, self.clock, self.who = desk, clock, who
        with desk.reading() as session:
            found = listing_form.keys(session, record)
            assert found is not None
            self.keys = found
            self.seen = listing_form.values(session, found)

    def save(self, **edited: Any) -> None:
        values = {key.replace("__", "."): value for key, value in edited.items()}
        self.save_all(values)

    def save_all(self, edited: dict[str, Any]) -> None:
        with self.desk.reading() as session:
            acts = listing_edits.acts(session, self.keys, edited, self.seen)
        changes.save(self.desk, acts, self.who, self.clock)


def shown(desk: Database, service: str) -> Listing:
    """As the next edition would have it: the whole proof chain holds."""
    with desk.reading() as session:
        at = tables.ServiceAtLocation
        here = session.scalar(select(at.id).where(at.service_id == service))
        content = publish.content(session, date(2026, 11, 24))
    return next(each for each in content.listings if each.id in (here, service))


def first_service(desk: Database, name: str = "library") -> str:
    with desk.reading() as session:
        service = tables.Service
        found = session.scalars(select(service).where(service.status == "active")).all()
        named = [row.id for row in found if name in row.name.casefold()]
        return named[0]


@pytest.fixture
def rosa(small_desk: Database) -> Person:
    """An account that may edit."""
    who = Person(new_id(), "Rosa", frozenset({"editor"}))
    with small_desk.writing() as session:
        moment = datetime(2026, 11, 1).astimezone()
        session.add(
            tables.Account(
                id=who.account_id,
                name="Rosa",
                password_hash="-",
                created_at=moment,
                roles=["editor"],
            )
        )
    return who


@pytest.fixture
def library(small_desk: Database, clock: Clock, rosa: Person) -> Form:
    return Form(small_desk, first_service(small_desk), clock, rosa)


def test_the_form_holds_what_visitors_see(small_desk: Database, library: Form) -> None:
    listing = shown(small_desk, library.keys.service)
    assert library.seen["service.description"] == listing.description.text
    assert library.seen["phones"] == [each.id for each in listing.phones]
    assert library.seen["urls"]
    assert library.seen["languages"] == list(listing.languages)
    assert library.seen["topics"] == list(listing.topics)
    assert library.seen["documents"].split("\n") == [
        each.text.text for each in listing.required_documents
    ]
    assert library.keys.listing == listing.id


def test_nothing_edited_changes_nothing(small_desk: Database, library: Form) -> None:
    with small_desk.reading() as session:
        assert listing_edits.acts(session, library.keys, {}, library.seen) == []
    library.save()
    with small_desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(tables.Change)) == 0


def test_every_kind_of_edit_reaches_the_visitor(small_desk: Database, library: Form) -> None:
    phone, url = new_id(), new_id()
    old = library.seen["phones"]
    documents = library.seen["documents"].split("\n")
    library.save_all(
        {
            "service.description": "Books, and a quiet place.",
            "service.fees_description": "A card is free.",
            "service.free": "yes",
            "address.address_1": "101 Second Street SE",
            "address.city": "Rochester",
            "address.postal_code": "55904",
            "hours.osm": "Mo-Fr 09:00-17:00",
            "languages": ["so", "es"],
            "phones": [phone, *old],
            f"phone.{phone}.number": "507-328-2300 ext. 12",
            f"phone.{phone}.description": "Front desk",
            "urls": [url],
            f"url.{url}.url": "https://www.rplmn.org",
            "documents": "\n".join([*documents, "A letter with your address"]),
            "notes": "Ring at the side door.",
        }
    )
    listing = shown(small_desk, library.keys.service)
    assert listing.description.text == "Books, and a quiet place."
    assert listing.free is True
    assert listing.cost
    assert listing.cost.text.text == "A card is free."
    assert listing.address
    assert listing.address.lines == ("101 Second Street SE", "Rochester, MN 55904")
    assert listing.hours
    assert listing.hours.osm == "Mo-Fr 09:00-17:00"
    assert set(listing.languages) == {"so", "es"}
    assert [each.id for each in listing.phones] == [phone, *old]
    assert (listing.phones[0].number, listing.phones[0].extension) == ("+15073282300", "12")
    assert [each.url for each in listing.websites] == ["https://www.rplmn.org"]
    assert [each.text.text for each in listing.required_documents] == [
        *documents,
        "A letter with your address",
    ]
    assert [each.text.text for each in listing.notes] == ["Ring at the side door."]


def test_a_line_that_stays_keeps_its_row_and_its_translations(
    small_desk: Database, library: Form
) -> None:
    with small_desk.reading() as session:
        before = [line.row for line in listing_form.lines(session, "documents", library.keys)]
    text = library.seen["documents"]
    library.save(documents="Something new\n" + text)
    with small_desk.reading() as session:
        rows = listing_form.lines(session, "documents", library.keys)
    assert [line.row for line in rows][1:] == before
    assert "\n".join(line.text for line in rows) == "Something new\n" + text


def test_a_confidential_address_loses_its_street(small_desk: Database, library: Form) -> None:
    library.save(address__address_1="5 Hidden Lane", address__city="Byron")
    again = Form(small_desk, library.keys.service, library.clock, library.who)
    again.save(address__confidential=True)
    with small_desk.reading() as session:
        keys = listing_form.keys(session, library.keys.service)
        assert keys is not None
        kept = listing_form.values(session, keys)
    assert kept["address.address_1"] == ""
    assert (kept["address.city"], kept["address.confidential"]) == ("Byron", True)
    assert shown(small_desk, library.keys.service).address is None


def test_a_confidential_street_is_never_saved(small_desk: Database, library: Form) -> None:
    library.save_all(
        {
            "address.confidential": True,
            "address.address_1": "5 Hidden Lane",
            "address.city": "Byron",
        }
    )
    with small_desk.reading() as session:
        rows = session.scalars(select(tables.Change.after)).all()
        assert "Hidden" not in repr(rows)
        assert not session.scalars(
            select(tables.Address.id).where(tables.Address.address_1.contains("Hidden"))
        ).all()


def test_a_closing_stands_in_the_hours(small_desk: Database, library: Form) -> None:
    closing = new_id()
    library.save_all(
        {
            "closures": [closing],
            f"closure.{closing}.starts_on": "2026-12-24",
            f"closure.{closing}.ends_on": "2026-12-26",
            f"closure.{closing}.reason": "Water in the cellar",
        }
    )
    hours = shown(small_desk, library.keys.service).hours
    assert hours
    assert "2026 Dec 24-2026 Dec 26 off" in hours.osm


def test_two_people_and_one_phone(small_desk: Database, library: Form) -> None:
    phone = library.seen["phones"][0]
    key = f"phone.{phone}.number"
    other = Form(small_desk, library.keys.service, library.clock, library.who)
    other.save_all({key: "507-328-2301"})
    with pytest.raises(Conflict) as caught:
        library.save_all({key: "507-328-2302", "service.description": "Mine."})
    (clash,) = caught.value.fields
    assert clash.field == listing_edits.field_of(library.keys, key)
    assert (clash.theirs, clash.mine) == ("507-328-2301", "507-328-2302")
    assert shown(small_desk, library.keys.service).description.text != "Mine."


def test_two_people_and_one_line_of_what_to_bring(small_desk: Database, library: Form) -> None:
    lines = library.seen["documents"].split("\n")
    other = Form(small_desk, library.keys.service, library.clock, library.who)
    other.save(documents="\n".join(["Theirs", *lines[1:]]))
    with pytest.raises(Conflict) as caught:
        library.save(documents="\n".join(["Mine", *lines[1:]]))
    (clash,) = caught.value.fields
    assert (clash.theirs, clash.mine) == ("Theirs", "Mine")


def test_a_language_somebody_else_added_stays(small_desk: Database, library: Form) -> None:
    before = library.seen["languages"]
    other = Form(small_desk, library.keys.service, library.clock, library.who)
    other.save(languages=[*before, "vi"])
    library.save(languages=[*before, "ar"])
    assert set(shown(small_desk, library.keys.service).languages) == {*before, "vi", "ar"}


def test_a_new_listing(small_desk: Database, clock: Clock, rosa: Person) -> None:
    form = Form(small_desk, listing_form.NEW, clock, rosa)
    with small_desk.reading() as session:
        pack = session.scalar(select(tables.Pack.id).where(tables.Pack.chosen))
        topic = session.scalar(select(tables.Topic.id))
    phone = new_id()
    form.save_all(
        {
            "organization.name": "Wren House",
            "organization.pack_id": pack,
            "service.description": "Warm clothes for children.",
            "service.code": "N10",
            "topics": [topic],
            "phones": [phone],
            f"phone.{phone}.number": "507-328-2399",
            "address.address_1": "7 Elm Street",
            "address.city": "Rochester",
            "address.postal_code": "55901",
        }
    )
    listing = shown(small_desk, form.keys.service)
    assert (listing.name, listing.code) == ("Wren House", "N10")
    assert listing.phones[0].display == "507-328-2399"
    assert listing.address
    assert listing.address.lines == ("7 Elm Street", "Rochester, MN 55901")
    second = Form(small_desk, f"{listing_form.NEW}:{form.keys.organization}", clock, rosa)
    assert second.seen["organization.name"] == "Wren House"
    second.save_all({"service.name": "Evening classes", "address.confidential": False})
    with small_desk.reading() as session:
        row = session.get(tables.Service, second.keys.service)
        assert row is not None
        assert (row.organization_id, row.name) == (form.keys.organization, "Evening classes")


def test_retiring_tells_whom_to_turn_to(small_desk: Database, library: Form) -> None:
    other = first_service(small_desk, "law")
    acts = listing_edits.retire(
        library.keys, "2026-10", "It closed.", (other,), notice=new_id(), seen=None
    )
    changes.save(small_desk, acts, library.who, library.clock)
    with small_desk.reading() as session:
        content = publish.content(session, date(2026, 11, 24))
    assert library.keys.listing not in {each.id for each in content.listings}
    notice = next(each for each in content.notices if each.text.text == "It closed.")
    assert notice.closed_on == "2026-10"
    assert len(notice.instead) == 1
    with small_desk.reading() as session:
        back = listing_edits.reopen(session, library.keys)
    changes.save(small_desk, back, library.who, library.clock)
    assert shown(small_desk, library.keys.service).name


def test_where_fields_are_kept() -> None:
    keys = Keys("o", "s", "sal", "l", "a", "h", "")
    assert listing_edits.field_of(keys, "service.name") == ("service", "s", "name")
    assert listing_edits.field_of(keys, "hours.osm") == ("opening_hours", "h", "osm")
    assert listing_edits.field_of(keys, "phone.p.number") == ("phone", "p", "number")
    assert listing_edits.field_of(keys, "topics") == ("service_topic", "s", "service_id")
    assert listing_edits.field_of(keys, "area.description") is None
    assert listing_edits.field_of(keys, "documents") is None
