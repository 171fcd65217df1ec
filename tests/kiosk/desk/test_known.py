"""What staff entered rests on their own word, so that every shown field keeps its proof (rule 5)."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from kiosk.desk import publish, tables
from kiosk.desk.changes import Act, Edit, Insert, Known, Links, Remove, new_id, save
from kiosk.desk.database import Database
from kiosk.desk.history import undo
from kiosk.desk.known import PROOF
from kiosk.edition.content import Content
from kiosk.edition.records import Listing
from tests.kiosk.desk.staff import dump, noon, person

ANA = person("Ana")
TODAY = date(2026, 11, 24)


def _content(desk: Database) -> Content:
    with desk.reading() as session:
        return publish.content(session, TODAY)


@pytest.fixture
def listing(small_desk: Database) -> Listing:
    """A listing with a number, not closed, whose number nobody called."""
    found = [each for each in _content(small_desk).listings if each.phones and each.address]
    return found[0]


def _again(desk: Database, listing: Listing) -> Listing:
    (found,) = [each for each in _content(desk).listings if each.id == listing.id]
    return found


def _stored(desk: Database, phone: str) -> str:
    with desk.reading() as session:
        return session.get_one(tables.Phone, phone).number


def _number(desk: Database, listing: Listing, known: Known | None) -> Listing:
    phone = listing.phones[0].id
    edit = Edit("phone", phone, "number", "507-328-2900", _stored(desk, phone))
    save(desk, [edit], ANA, noon, known=known)
    return _again(desk, listing)


def test_a_number_they_entered_is_the_words_of_staff(
    small_desk: Database, listing: Listing
) -> None:
    phone = _number(small_desk, listing, None).phones[0]
    assert phone.number == "+15073282900"
    proof = phone.provenance
    assert (proof.source, proof.date, proof.confidence) == ("staff", "2026-11-24", "B")
    assert (proof.checked_on, proof.check_method) == ("", "")
    (fact,) = proof.facts
    shown = {each.id: each for each in _content(small_desk).facts}[fact]
    assert [source.title for source in shown.sources] == ["Entered by Ana"]


def test_who_called_has_checked_the_number(small_desk: Database, listing: Listing) -> None:
    proof = _number(small_desk, listing, Known("called")).phones[0].provenance
    assert (proof.source, proof.confidence) == ("staff", "A")
    assert (proof.checked_on, proof.check_method) == ("2026-11-24", "called")


def test_a_page_renews_no_phone(small_desk: Database, listing: Listing) -> None:
    known = Known("page", "Their page", "2026-03")
    proof = _number(small_desk, listing, known).phones[0].provenance
    assert (proof.source, proof.date, proof.checked_on) == ("own", "2026-03", "")


def test_a_page_renews_what_it_says(small_desk: Database, listing: Listing) -> None:
    with small_desk.reading() as session:
        at = session.get(tables.ServiceAtLocation, listing.id)
        service = at.service_id if at else listing.id
        seen = session.get_one(tables.Service, service).description
    edit = Edit("service", service, "description", "Food for all.", seen)
    save(small_desk, [edit], ANA, noon, known=Known("page", "Their page", "2026-03"))
    proof = _again(small_desk, listing).description_provenance
    assert (proof.source, proof.checked_on, proof.check_method) == ("own", "2026-11-24", "page")


def test_a_check_of_the_old_number_says_nothing_of_the_new(
    small_desk: Database, listing: Listing
) -> None:
    phone = listing.phones[0].id
    _check(small_desk, phone, "2026-10-01")
    assert _again(small_desk, listing).phones[0].provenance.checked_on == "2026-10-01"
    assert _number(small_desk, listing, None).phones[0].provenance.checked_on == ""


def test_taking_an_edit_back_takes_the_call_of_the_new_number_too(
    small_desk: Database, listing: Listing
) -> None:
    phone = listing.phones[0].id
    _check(small_desk, phone, "2026-10-01")
    edit = Edit("phone", phone, "number", "507-328-2900", _stored(small_desk, phone))
    batch = save(small_desk, [edit], ANA, noon)
    _check(small_desk, phone, "2026-11-20")
    undo(small_desk, batch.id, ANA, noon)
    assert _again(small_desk, listing).phones[0].provenance.checked_on == "2026-10-01"


def _check(desk: Database, phone: str, day: str) -> None:
    with desk.writing() as session:
        row = {
            "id": new_id(),
            "record_id": phone,
            "field": "number",
            "checked_on": date.fromisoformat(day),
            "checked_by": "Bo",
            "method": "called",
            "recorded_at": noon().astimezone(),
        }
        session.execute(insert(tables.Check), [row])


def test_a_check_that_comes_along_is_the_only_one(small_desk: Database, listing: Listing) -> None:
    phone = listing.phones[0].id
    check = {
        "record_id": phone,
        "field": "number",
        "checked_on": "2026-11-23",
        "checked_by": "Ana",
        "method": "voicemail",
        "recorded_at": "2026-11-24T18:00:00+00:00",
    }
    acts: list[Act] = [
        Edit("phone", phone, "number", "507-328-2900", _stored(small_desk, phone)),
        Insert("check", new_id(), check),
    ]
    save(small_desk, acts, ANA, noon, known=Known("called"))
    proof = _again(small_desk, listing).phones[0].provenance
    assert (proof.checked_on, proof.check_method) == ("2026-11-23", "voicemail")


def test_facts_that_are_named_are_taken_at_their_word(
    small_desk: Database, listing: Listing
) -> None:
    phone, facts = listing.phones[0].id, listing.phones[0].provenance.facts
    acts: list[Act] = [
        Edit("phone", phone, "number", "507-328-2900", _stored(small_desk, phone)),
        Links("field_fact", "number", phone, facts, facts),
    ]
    save(small_desk, acts, ANA, noon)
    assert _again(small_desk, listing).phones[0].provenance.facts == facts


def test_an_emptied_field_rests_on_nothing(small_desk: Database, listing: Listing) -> None:
    with small_desk.reading() as session:
        at = session.get(tables.ServiceAtLocation, listing.id)
        service = at.service_id if at else listing.id
    before = dump(Path(str(small_desk.engine.url.database)))["field_fact"]
    typed = Edit(
        "service", service, "eligibility_description", "Everybody.", _eligible(small_desk, service)
    )
    save(small_desk, [typed], ANA, noon)
    gone = Edit("service", service, "eligibility_description", "", "Everybody.")
    save(small_desk, [gone], ANA, noon)
    after = dump(Path(str(small_desk.engine.url.database)))["field_fact"]
    mine = [row for row in after if service in row[0] and "eligibility" in row[1]]
    assert mine == []
    assert len(after) <= len(before)


def _eligible(desk: Database, service: str) -> str | None:
    with desk.reading() as session:
        return session.get_one(tables.Service, service).eligibility_description


def test_a_listing_made_by_hand_can_be_published(small_desk: Database) -> None:
    with small_desk.reading() as session:
        pack = session.scalars(select(tables.Pack.id).where(tables.Pack.chosen)).first() or ""
        topic = session.scalars(select(tables.Topic.id)).first() or ""
    ids = {name: new_id() for name in ("organization", "service", "phone", "location", "at")}
    service = {"service_id": ids["service"]}
    acts: list[Act] = [
        Insert("organization", ids["organization"], {"name": "New Food Shelf", "pack_id": pack}),
        Insert(
            "service",
            ids["service"],
            {
                "organization_id": ids["organization"],
                "name": "Food",
                "description": "Food for a week.",
                "fees_description": "It costs nothing.",
                "free": True,
                "interpretation_services": "interpreters",
                "eligibility_description": "Everybody.",
                "url": "https://food.example/",
                "code": "N1",
            },
        ),
        Insert("phone", ids["phone"], {**service, "number": "507-328-2900", "type": "voice"}),
        Insert("language", new_id(), {**service, "code": "so"}),
        Insert("opening_hours", new_id(), {**service, "osm": "Mo-Fr 09:00-17:00"}),
        Insert("required_document", new_id(), {**service, "document": "Nothing."}),
        Insert("note", new_id(), {**service, "text": "Ring twice."}),
        Insert("service_area", new_id(), {**service, "description": "Olmsted County"}),
        Insert("location", ids["location"], {"organization_id": ids["organization"]}),
        Insert(
            "address",
            new_id(),
            {
                "location_id": ids["location"],
                "address_1": "1 Main Street",
                "city": "Rochester",
                "state_province": "MN",
                "postal_code": "55901",
                "country": "US",
            },
        ),
        Insert("service_at_location", ids["at"], {**service, "location_id": ids["location"]}),
        Links("service_topic", "service_id", ids["service"], (topic,), ()),
    ]
    save(small_desk, acts, ANA, noon, known=Known("visited"))
    (made,) = [each for each in _content(small_desk).listings if each.id == ids["at"]]
    assert made.name == "New Food Shelf: Food"
    assert made.languages == ("so",)
    assert made.hours
    assert made.hours.provenance.check_method == "visited"
    # Who stood at the door did not call.
    assert made.phones[0].provenance.check_method == ""
    # Without the languages, the proof of them goes; with one gone, what is left is staff's word.
    with small_desk.reading() as session:
        language = session.scalars(
            select(tables.Language.id).where(tables.Language.service_id == ids["service"])
        ).one()
    save(small_desk, [Remove("language", language)], ANA, noon)
    (made,) = [each for each in _content(small_desk).listings if each.id == ids["at"]]
    assert made.languages == ()
    assert made.languages_provenance
    assert made.languages_provenance.check_method == ""


def test_the_proof_chain_asks_for_no_field_that_is_not_named(root: Path) -> None:
    """Every row and field that publishing wants a fact for is in `PROOF`, read from its source."""
    asked = set()
    for path in (root / "kiosk" / "desk").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                name = node.args[1] if len(node.args) > 2 else None
                if node.func.attr in {"provenance", "rests_on"} and isinstance(name, ast.Constant):
                    asked.add(name.value)
    assert len(asked) > 8
    assert asked <= {field for fields in PROOF.values() for field in fields}
    for table, fields in PROOF.items():
        columns = set(tables.Base.metadata.tables[table].c.keys())
        assert {column for each in fields.values() for column in each} <= columns
