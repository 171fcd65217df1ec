"""What an edition answers, from the real file that the real writer wrote."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.edition.reader import Edition
from kiosk.edition.records import Address, Text

Open = Callable[..., Edition]


def test_what_it_is(edition: Edition, samples: ModuleType) -> None:
    info = edition.info
    assert (info.number, info.published_on, info.starter) == (7, "2026-11-24", False)
    assert edition.place == samples.ROCHESTER
    assert edition.languages() == ("en", "es")


def test_languages_are_english_then_the_places_then_others(
    open_content: Open, samples: ModuleType
) -> None:
    place = replace(samples.ROCHESTER, languages=("so", "en", "es"))
    translations = {"vi": {}, "ar": {}, "es": samples.SPANISH}
    edition = open_content(samples.content(place=place, translations=translations))
    assert edition.languages() == ("en", "so", "es", "ar", "vi")


def test_listings_come_back_as_they_were_written(edition: Edition, samples: ModuleType) -> None:
    assert set(edition.all_listings("en")) == set(samples.LISTINGS)
    assert edition.guides("en") == samples.content().guides
    assert edition.statements("en") == (samples.STATEMENT,)
    assert edition.notice("notice-diversity", "en") == samples.NOTICE
    assert edition.facts(["door-1", "nothing", "ilcm.phone.1"]) == samples.FACTS[::-1]


def test_local_before_statewide_before_national_by_pack_with_address_first(
    open_content: Open, samples: ModuleType
) -> None:
    address = Address(("1 Main St",), samples.PROVENANCE)
    wanted = [
        samples.listing("a", "Zeta", reach="local", pack="rochester", address=address),
        samples.listing("b", "Alpha hotline", reach="local", pack="rochester"),
        samples.listing("c", "Alpha", reach="local", pack="minnesota", address=address),
        samples.listing("d", "Éclair", reach="statewide", pack="minnesota"),
        samples.listing("e", "Zebra", reach="statewide", pack="minnesota"),
        samples.listing("f", "Alpha", reach="national", pack="rochester", address=address),
        samples.listing("g", "Alpha", reach="national", pack="national", address=address),
    ]
    shuffled = [wanted[place] for place in (3, 5, 1, 0, 6, 4, 2)]
    edition = open_content(samples.content(listings=tuple(shuffled)))
    assert [each.id for each in edition.listings("lawyer", "en")] == list("abcdefg")
    assert edition.listings("topic-lawyer", "en") == edition.listings("LAWYER", "en")
    assert edition.listings("no such topic", "en") == ()


def test_a_topic_counts_what_can_be_reached_and_is_no_tile_without_any(
    open_content: Open, samples: ModuleType
) -> None:
    listings = (
        samples.listing("a", "A"),
        samples.listing("b", "B", phones=(), websites=(samples.website("https://b.example"),)),
        samples.listing("c", "C", phones=(), topics=("topic-lawyer", "topic-food")),
    )
    edition = open_content(samples.content(listings=listings))
    assert [(topic.code, topic.count) for topic in edition.topics("en")] == [("lawyer", 2)]
    assert [each.id for each in edition.listings("lawyer", "en")] == ["a", "b"]
    assert edition.search("food", "en") == ()
    assert edition.listing("c", "en") is None


def test_texts_in_a_language_fall_back_field_by_field(edition: Edition) -> None:
    guide = edition.guide("door", "es")
    assert guide
    assert guide.title == Text("Agentes en mi puerta", "es", "reviewed")
    assert guide.summary.language == "en"
    assert guide.steps[1].branches[1].text == Text("Diga que no.", "es", "machine", "Say no.")
    assert edition.guide("door", "so") == edition.guide("door", "en")
    assert [topic.name.text for topic in edition.topics("es")] == [
        "Abogado de inmigración",
        "Comida",
        "Help right now",
    ]
    assert [pack.name.text for pack in edition.packs("es")] == [
        "Rochester",
        "Minesota",
        "National",
    ]


def test_names_and_numbers_are_never_translated(open_content: Open, samples: ModuleType) -> None:
    hostile = {("ilcm", "name"): ("Centro", "reviewed"), ("ilcm", "code"): ("X", "reviewed")}
    edition = open_content(samples.content(translations={"es": hostile}))
    assert edition.listing("ilcm", "es") == edition.listing("ilcm", "en")


def test_a_place_can_withhold_unreviewed_guides(open_content: Open, samples: ModuleType) -> None:
    place = replace(samples.ROCHESTER, withhold_unreviewed=True)
    edition = open_content(samples.content(place=place))
    guide = edition.guide("door", "es")
    assert guide
    assert guide.title.text == "Agentes en mi puerta"  # reviewed
    assert guide.steps[1].branches[1].text == Text("Say no.", "en", "original")
    listing = edition.listing("ilcm", "es")
    assert listing
    assert listing.description.language == "es"  # no guide


def test_records_are_found_by_id_or_code_in_any_case(edition: Edition) -> None:
    assert edition.find("k47") == edition.find("K47") == edition.find("ILCM") == ("listing", "ilcm")
    assert edition.find(" officer ") == ("statement", "statement-officer")
    assert edition.find("food") == ("topic", "topic-food")
    assert edition.find("notice-diversity") == ("notice", "notice-diversity")
    for nothing in ("", " ", "K99", "\0", "\ud800", "%"):
        assert edition.find(nothing) is None
        assert edition.listing(nothing, "en") is None


def test_of_two_records_with_one_code_the_guide_is_meant_before_the_topic(
    open_content: Open, samples: ModuleType
) -> None:
    guide = samples.guide("guide-food", "Food at school", code="food")
    edition = open_content(samples.content(guides=(guide,)))
    assert edition.find("food") == ("guide", "guide-food")


def test_codes_are_ready_made(edition: Edition) -> None:
    payloads = {
        kind: code.payload if (code := edition.code("ilcm", kind)) else None
        for kind in ("call", "call:ilcm-help", "website", "website:1", "website:2", "link")
    }
    assert payloads == {
        "call": "tel:+16516411011",
        "call:ilcm-help": "tel:+16512873715",
        "website": "https://www.ilcm.org",
        "website:1": "https://www.ilcm.org",
        "website:2": None,
        "link": None,
    }
    link = edition.code("door", "link")
    assert link
    assert link.payload == "https://www.example.org/rights"
    assert edition.code("smrls", "call") is None
    assert edition.code("nobody", "call") is None


def test_media_are_checked_at_use(edition: Edition, tmp_path: Path, samples: ModuleType) -> None:
    media = tmp_path / "media"
    media.mkdir()
    (media / samples.LOGO_NAME).write_bytes(samples.LOGO)
    assert edition.media(samples.LOGO_NAME) == samples.LOGO
    (media / samples.LOGO_NAME).write_bytes(samples.LOGO[:-1] + b"L")
    assert edition.media(samples.LOGO_NAME) is None
    assert edition.media("../../etc/passwd") is None
    assert edition.media("") is None


def test_a_code_that_is_too_much_is_a_state(open_content: Open, samples: ModuleType) -> None:
    long = samples.listing(
        "long", "Long", websites=(samples.website(f"https://a.example/{'x' * 500}"),)
    )
    edition = open_content(samples.content(listings=(long,)))
    code = edition.code("long", "website")
    assert code
    assert (code.size, code.rows) == (0, ())
    save = edition.code("long", "save")
    assert save
    assert save.size == 0


def test_reading_leaves_nothing_on_the_disk(edition: Edition, tmp_path: Path) -> None:
    def look() -> dict[str, tuple[int, int]]:
        return {
            path.name: (path.stat().st_mtime_ns, path.stat().st_size) for path in tmp_path.iterdir()
        }

    before = look()
    for query in ("food", "imigrant", "507-282-9951", "x y z"):
        edition.search(query, "es")
    edition.withdraw(frozenset({"K47"}))
    for topic in edition.topics("es"):
        edition.listings(topic.id, "es")
    assert look() == before


def test_the_reading_side_imports_nothing_heavy() -> None:
    heavy = ["sqlalchemy", "alembic", "phonenumbers", "qrcode", "escpos", "babel", "rapidfuzz"]
    heavy += ["opening_hours", "yaml", "PIL"]
    modules = "kiosk.edition.reader, kiosk.edition.store, kiosk.edition.search, kiosk.hours"
    modules += ", kiosk.edition.withdrawals, kiosk.edition.sentences, kiosk.edition.last_seen"
    program = f"import sys, {modules}; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert all(importlib.util.find_spec(name) for name in ("sqlalchemy", "qrcode"))


@pytest.mark.parametrize("kind", ["call", "save", "website", "link", "", "call:", "website:x"])
def test_unknown_kinds_of_code_are_none(edition: Edition, kind: str) -> None:
    assert edition.code("lifeline", kind) is None or kind in {"call", "save"}
