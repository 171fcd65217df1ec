"""The starter on its way into an edition: what is chosen, what is kept out, the same every time."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.desk import tables
from kiosk.desk.database import create_desk
from kiosk.edition.content import Content
from kiosk.edition.records import Listing
from kiosk.edition.texts import texts
from kiosk.exchange import starter
from kiosk.exchange.starter_ids import NAMESPACE, key, listing

Edit = Callable[[str, str, str], int]


@pytest.fixture(scope="module")
def content() -> Content:
    return starter.content(starter.read(Path(__file__).parent / "small"))


def _listing(content: Content, code: str) -> Listing:
    return next(each for each in content.listings if each.code == code)


def test_ids_are_those_of_uuid5_and_are_unique(content: Content) -> None:
    assert key("organization", "library") == str(uuid.uuid5(NAMESPACE, "organization/library"))
    assert _listing(content, "L11").id == key("service", "law")
    assert _listing(content, "K11").id == listing("library", at_location=True)
    records: list[Any] = [*content.listings, *content.guides, *content.statements]
    records += content.topics
    assert len({record.id for record in records}) == len(records)


def test_packs_go_from_near_to_far_and_only_default_ones(content: Content) -> None:
    assert [pack.jurisdiction for pack in content.packs] == ["US/MN/Rochester", "US"]
    assert {each.code for each in content.listings} == {"K11", "H11", "L11"}


def test_reach_follows_the_pack_unless_it_is_given(content: Content) -> None:
    assert _listing(content, "K11").reach == "local"
    assert _listing(content, "H11").reach == "statewide"
    assert _listing(content, "L11").reach == "national"


def test_every_field_of_a_service_arrives(content: Content) -> None:
    library = _listing(content, "K11")
    assert (library.name, library.alternate_name) == ("Public Library", "PL")
    assert [(each.number, each.display, each.type, each.extension) for each in library.phones] == [
        ("+15073282300", "507-328-2300", "voice", ""),
        ("+15073282305", "507-328-2305", "tty", "12"),
    ]
    assert [(each.url, each.display) for each in library.websites] == [
        ("https://www.library.example/", "library.example"),
    ]
    assert library.address is not None
    assert library.address.lines == ("101 2nd Street SE", "Rochester, MN 55904")
    assert library.hours is not None
    assert library.hours.osm == "Mo-Fr 09:00-17:00"
    assert library.free is True
    assert library.languages == ("en", "es")
    assert library.interpreters is True
    shown = {path: text.text for path, text in texts(library)}
    assert shown == {
        "description": "Books and computers.",
        f"phones.{key('phone', 'library', 'main')}.description": "Front desk",
        "websites.1.label": "Opening days",
        "hours.note": "Closed on some holidays.",
        "cost.text": "Free.",
        "eligibility.text": "Everybody may come in.",
        "area.text": "The whole county.",
        "required_documents.1.text": "A letter with your address, for a card.",
        "notes.1.text": "There is a quiet room.",
    }


def test_every_translation_lands_on_a_text_of_its_record(content: Content) -> None:
    records: list[Any] = [*content.listings, *content.guides, *content.statements]
    records += [*content.notices, *content.topics, *content.packs]
    places = {(each.id, path): text.text for each in records for path, text in texts(each)}
    spanish = content.translations["es"]
    assert set(spanish) <= set(places)
    # The small starter translates all of the library and the door.
    library, door = _listing(content, "K11").id, content.guides[0].id
    assert {at for at in places if at[0] == library} <= set(spanish)
    assert spanish[door, "steps.judge.branches.no.text"] == (
        "Diga que no está de acuerdo.",
        "machine",
    )


def test_a_translation_of_another_english_is_outdated(content: Content) -> None:
    library = _listing(content, "K11").id
    assert content.translations["es"][library, "cost.text"] == ("No cuesta nada.", "outdated")
    assert content.translations["es"][library, "description"][1] == "machine"


def test_changing_the_english_outdates_its_translation_by_itself(folder: Path, edit: Edit) -> None:
    edit("local/guides/door.yaml", '"Keep the door shut."', '"Keep your door shut."')
    content = starter.content(starter.read(folder))
    spanish = content.translations["es"]
    door = content.guides[0].id
    assert spanish[door, "steps.closed.title"][1] == "outdated"
    assert spanish[door, "steps.closed.text"][1] == "machine"


def test_a_confidential_street_does_not_even_reach_the_desk(tmp_path: Path, folder: Path) -> None:
    desk = create_desk(tmp_path / "desk.sqlite")
    read = starter.read(folder)
    with desk.writing() as session:
        starter.load(session, read, starter.default_packs(read))
    with desk.reading() as session:
        rows = session.scalars(select(tables.Address).where(tables.Address.confidential)).all()
        assert [(row.address_1, row.city, row.postal_code) for row in rows] == [
            ("", "Rochester", "")
        ]
    desk.close()
    assert b"Hidden Lane" not in (tmp_path / "desk.sqlite").read_bytes()


def test_packs_that_are_off_are_written_down_and_not_loaded(tmp_path: Path, folder: Path) -> None:
    desk = create_desk(tmp_path / "desk.sqlite")
    read = starter.read(folder)
    with desk.writing() as session:
        starter.load(session, read, ["local"])
    with desk.reading() as session:
        chosen = {row.code: row.chosen for row in session.scalars(select(tables.Pack))}
        names = session.scalars(select(tables.Organization.name)).all()
    assert chosen == {"local": True, "national": False, "advocacy": False}
    assert sorted(names) == ["Public Library", "Safe House", "Town Council for All"]


def test_a_field_may_rest_on_a_fact_of_a_pack_that_is_off(folder: Path, edit: Edit) -> None:
    edit(
        "local/organizations/shelter.yaml",
        'A bed tonight."\n      facts: [shelter.page]',
        'A bed tonight."\n      facts: [march.phone]',
    )
    content = starter.content(starter.read(folder))
    shelter = _listing(content, "H11")
    assert shelter.description_provenance.facts == ("march.phone",)
    assert "march.phone" in {fact.id for fact in content.facts}


def test_the_closed_number_is_kept_for_search_alone(content: Content) -> None:
    (notice,) = content.notices
    assert content.retired_numbers == {"+15072829951": notice.id}
    assert content.former_names == {notice.id: ("Diversity Council",)}
    shown = (content.listings, content.guides, content.notices, content.facts)
    assert not re.search(r"282\D{0,3}9951", repr(shown))


def test_building_the_edition_twice_gives_the_same_bytes(
    tmp_path: Path, folder: Path, root: Path
) -> None:
    files = []
    for name, seed in (("one", "1"), ("two", "2")):
        # In processes whose sets are in another order.
        command = "import sys; from pathlib import Path; from kiosk.exchange import starter; "
        command += "starter.build_edition(*map(Path, sys.argv[1:]))"
        subprocess.run(
            [sys.executable, "-c", command, str(tmp_path / name), str(folder)],
            check=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        made = sorted(path for path in (tmp_path / name).rglob("*") if path.is_file())
        files.append({path.name: path.read_bytes() for path in made})
    assert files[0] == files[1]
    assert "edition-0.sqlite" in files[0]


def test_the_starter_edition_says_what_it_is(content: Content) -> None:
    assert content.starter
    assert content.published_on == date(2026, 11, 24)
    assert (content.place.name, content.place.jurisdiction) == ("", "US/MN/Rochester")


def test_synonyms_of_a_topic_begin_with_its_name_in_both_languages(content: Content) -> None:
    assert content.synonyms == {
        "en": (("Books", "library", "read"),),
        "es": (("Libros", "Books", "biblioteca"),),
    }


# The content that ships


@pytest.fixture(scope="module")
def shipped() -> Content:
    return starter.content(starter.read())


def test_the_shipped_files_make_an_edition(shipped: Content) -> None:
    assert len(shipped.guides) >= 13
    assert len(shipped.listings) >= 40
    assert not any(listing.advocacy for listing in shipped.listings)
    assert "es" in shipped.translations


def test_the_closed_number_is_nowhere_in_the_shipped_edition(
    shipped: Content, tmp_path: Path
) -> None:
    assert "+15072829951" in shipped.retired_numbers
    starter.build_edition(tmp_path / "edition")
    (file,) = (tmp_path / "edition").glob("*.sqlite")
    content = file.read_bytes()
    for written in (b"5072829951", b"507-282-9951", b"2829951", b"282-9951"):
        assert written not in content
    with closing(sqlite3.connect(file)) as connection:
        lines = list(connection.iterdump())
    assert [line for line in lines if re.search(r"282\D{0,3}9951", line)] == []
    assert any("507-328" in line for line in lines)
