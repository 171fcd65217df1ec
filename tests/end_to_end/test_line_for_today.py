"""A line for today on a visitor's screen: there within a second, on card, page and paper, then gone.

Staff write the small file as their desk does; the screen looks for itself, by its real poll.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.edition import last_seen, notices_today
from kiosk.edition.notices_today import Line
from tests.end_to_end.conftest import Screen, items_of, plain
from ui.face import open_face
from ui.screens import screen_for
from ui.visitor.keeper import EditionKeeper

LIBRARY = "K11"
TEXTS = {"en": "closed at 3 pm", "es": "cerrado a las 3"}
SECOND = 1.0
GENEROUS = 20_000
"""Milliseconds until a test gives up; what is measured is held against `SECOND`."""

Open = Callable[..., Screen]


class Hands:
    """A clock whose hands a test moves."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hands(now: datetime) -> Hands:
    return Hands(now)


@pytest.fixture
def screen(small: Any, hands: Hands) -> Iterator[Open]:
    """Opens a visitor's screen with its own poll, on a published edition."""
    small.publish()
    opened = []

    def open_one(language: str = "en", size: tuple[int, int] = (1080, 1920)) -> Screen:
        keeper = EditionKeeper(small.data, lambda *_: None, hands)
        face = open_face(
            keeper,
            screen=screen_for(*size),
            clock=hands,
            also=("es", "ar-XB"),
            report=lambda *_: None,
            last_seen=lambda: last_seen.read(small.data.last_seen),
        )
        opened.append((face, keeper))
        face.view.show()
        face.visit.watch()
        return Screen(face, language)

    yield open_one
    for face, keeper in opened:
        face.close()
        keeper.close()


def write(machine: Any, screen: Screen, now: datetime, texts: dict[str, str] = TEXTS) -> None:
    """As the desk does."""
    listing = screen.edition.listing(LIBRARY, "en")
    assert listing is not None
    line = Line(texts, now, now.replace(hour=15))
    notices_today.put(machine.data.editions, listing.id, line)


def sees(screen: Screen, words: str) -> bool:
    return any(words in text for text in screen.read())


def test_it_is_there_within_a_second_and_gone_at_its_end(
    small: Any, screen: Open, hands: Hands, qtbot: QtBot
) -> None:
    visitor = screen()
    before = visitor.show("listing", LIBRARY)
    assert not any("closed at 3 pm" in text for text in before)
    write(small, visitor, hands.now)
    written = (small.data.editions / notices_today.NAME).stat().st_mtime
    qtbot.waitUntil(lambda: sees(visitor, "Today: closed at 3 pm"), timeout=GENEROUS)
    assert time.time() - written < SECOND
    hands.now = hands.now.replace(hour=14, minute=59)
    visitor.face.visit.look_for_changes()
    assert sees(visitor, "Today: closed at 3 pm")
    # Nobody does anything: time alone takes it away.
    hands.now = hands.now.replace(hour=15, minute=0)
    qtbot.waitUntil(lambda: not sees(visitor, "closed at 3 pm"), timeout=GENEROUS)


@pytest.mark.parametrize(("page", "record"), [("topic", "library"), ("guide", "door")])
def test_it_stands_on_cards_too(
    small: Any, screen: Open, hands: Hands, page: str, record: str
) -> None:
    visitor = screen()
    topics = [topic.code for topic in visitor.edition.topics("en")]
    listing = visitor.edition.listing(LIBRARY, "en")
    assert listing is not None
    if page == "guide":
        guide = visitor.edition.guide(record, "en")
        assert guide is not None
        listing = visitor.edition.listing(guide.lawyers[0], "en")
        assert listing is not None
    else:
        record = next(code for code in topics if listing in visitor.edition.listings(code, "en"))
    line = Line(TEXTS, hands.now, hands.now.replace(hour=15))
    notices_today.put(small.data.editions, listing.id, line)
    visitor.face.visit.look_for_changes()
    assert any("Today: closed at 3 pm" in text for text in visitor.show(page, record))


def test_a_card_says_that_the_line_is_in_english(small: Any, screen: Open, hands: Hands) -> None:
    visitor = screen("es")
    listing = visitor.edition.listing(LIBRARY, "en")
    assert listing is not None
    topic = next(
        t.code
        for t in visitor.edition.topics("en")
        if listing in visitor.edition.listings(t.id, "en")
    )
    write(small, visitor, hands.now, {"en": "closed at 3 pm"})
    visitor.face.visit.look_for_changes()
    assert any("closed at 3 pm (English)" in text for text in visitor.show("topic", topic))
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    texts = visitor.show("topic", topic)
    assert any("cerrado a las 3" in text for text in texts)
    assert not any("(English)" in text for text in texts)


def test_a_line_makes_nothing_a_machines_translation(
    small: Any, screen: Open, hands: Hands
) -> None:
    visitor = screen("es")
    before = visitor.handouts(LIBRARY)
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    after = visitor.handouts(LIBRARY)
    assert [t.count("Machine translation") for t in after] == [
        t.count("Machine translation") for t in before
    ]


def test_on_paper_it_says_its_day(small: Any, screen: Open, hands: Hands) -> None:
    visitor = screen()
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    for paper in visitor.handouts(LIBRARY):
        assert "For November 24, 2026" in paper
        assert "closed at 3 pm" in paper
        assert "10:00" not in paper  # no paper tells the time it was made
    hands.now = hands.now.replace(hour=15)
    visitor.face.visit.look_for_changes()
    assert not any("closed at 3 pm" in paper for paper in visitor.handouts(LIBRARY))


def test_in_the_visitors_language_with_the_english_below(
    small: Any, screen: Open, hands: Hands
) -> None:
    visitor = screen("es")
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    texts = visitor.show("listing", LIBRARY)
    assert any("cerrado a las 3" in text for text in texts)
    assert "closed at 3 pm" in texts  # nobody reviewed what staff typed


def test_without_their_language_it_is_in_english_and_says_so(
    small: Any, screen: Open, hands: Hands
) -> None:
    visitor = screen("ar-XB", (1920, 1080))
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    visitor.show("listing", LIBRARY)
    band = visitor.item("line-for-today")
    assert "closed at 3 pm" in plain(band.property("text"))
    assert band.property("language") == "en"
    signs = {str(each.property("name")) for each in items_of(band)}
    assert {"megaphone", "translate"} <= signs


@pytest.mark.parametrize("year", [1999, 2044])
def test_a_wrong_clock_shows_it_with_its_day(
    small: Any, screen: Open, hands: Hands, year: int
) -> None:
    visitor = screen()
    write(small, visitor, hands.now)
    hands.now = hands.now.replace(year=year, day=23, hour=20)
    visitor.face.visit.look_for_changes()
    assert any("November 24, 2026: closed at 3 pm" in t for t in visitor.show("listing", LIBRARY))
    # A later day was seen on this machine: the line is over, whatever the clock says.
    small.data.last_seen.write_text("2026-11-25\n")
    visitor.face.visit.look_for_changes()
    assert not sees(visitor, "closed at 3 pm")


def test_a_new_edition_keeps_it(small: Any, screen: Open, hands: Hands) -> None:
    visitor = screen()
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    visitor.face.visit.finish()
    small.publish()
    visitor.face.visit.look_for_changes()
    assert visitor.edition.info.number == 2
    assert any("Today: closed at 3 pm" in text for text in visitor.show("listing", LIBRARY))


def test_a_damaged_file_hides_nothing_else(small: Any, screen: Open, hands: Hands) -> None:
    visitor = screen()
    write(small, visitor, hands.now)
    visitor.face.visit.look_for_changes()
    (small.data.editions / notices_today.NAME).write_bytes(b"[" * 100_000)
    visitor.face.visit.look_for_changes()
    texts = visitor.show("listing", LIBRARY)
    assert any("Public Library" in text for text in texts)
    assert not any("closed at 3 pm" in text for text in texts)


def test_an_organizations_line_stands_on_all_its_listings(
    small: Any, screen: Open, hands: Hands
) -> None:
    visitor = screen()
    listing = visitor.edition.listing(LIBRARY, "en")
    assert listing is not None
    all_of_them = [
        each.id
        for each in visitor.edition.all_listings("en")
        if each.organization_id == listing.organization_id
    ]
    line = Line(TEXTS, hands.now, hands.now + timedelta(hours=1))
    notices_today.put(small.data.editions, listing.organization_id, line)
    visitor.face.visit.look_for_changes()
    told = [each.id for each in visitor.edition.all_listings("en") if each.for_today]
    assert told == all_of_them
    assert 0 < len(told) < len(visitor.edition.all_listings("en"))


def test_nothing_is_written_for_it(small: Any, screen: Open, hands: Hands) -> None:
    visitor = screen()
    write(small, visitor, hands.now)

    def disk() -> dict[Path, tuple[int, int]]:
        files = (each for each in small.data.root.rglob("*") if each.is_file())
        return {each: (each.stat().st_mtime_ns, each.stat().st_size) for each in files}

    before = disk()
    for hour in (11, 14, 15, 16):
        hands.now = hands.now.replace(hour=hour)
        visitor.face.visit.look_for_changes()
        visitor.show("listing", LIBRARY)
    assert disk() == before
