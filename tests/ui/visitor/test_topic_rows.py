"""Filters: a no goes, a yes stays, and what nobody knows stays in a group of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import Today
from kiosk.edition.content import Content
from kiosk.edition.records import NO_TEXT, Hours, Listing, Provenance, Text
from ui.visitor.topic_rows import Filters, keep, rows
from ui.words import words_for

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - local wall time
TODAY = Today(TUESDAY.date(), known=True)


@pytest.fixture
def food(content: Content) -> list[Listing]:
    return [listing for listing in content.listings if "food" in listing.topics]


def kept(listings: list[Listing], filters: Filters, language: str = "es") -> dict[str, str]:
    found = keep(listings, filters, language, TUESDAY, TODAY)
    return {one.listing.name: one.doubt for one in found}


def test_without_filters_everything_stays_in_order(food: list[Listing]) -> None:
    assert list(kept(food, Filters())) == [listing.name for listing in food]


def test_open_now_keeps_what_is_open_and_what_nobody_knows(food: list[Listing]) -> None:
    assert kept(food, Filters(open_now=True)) == {
        "Bluebird Food Shelf": "",
        "Wren Food Line": "topic.hours_unknown",
    }


def test_a_clock_nobody_believes_hides_nothing(food: list[Listing]) -> None:
    doubtful = Today(TUESDAY.date(), known=False)
    found = keep(food, Filters(open_now=True), "en", TUESDAY, doubtful)
    assert len(found) == len(food)
    assert {one.doubt for one in found} == {"topic.hours_unknown"}


def test_speaks_my_language_keeps_interpreters_below(food: list[Listing]) -> None:
    assert kept(food, Filters(speaks_mine=True)) == {
        "Bluebird Food Shelf": "",
        "Wren Food Line": "topic.interpreters",
    }
    assert kept(food, Filters(speaks_mine=True), "es-MX") == kept(food, Filters(speaks_mine=True))


def test_free_keeps_what_nobody_knows_and_drops_what_costs(food: list[Listing]) -> None:
    costs = replace(food[0], name="Costs", free=False)
    assert kept([*food, costs], Filters(free=True)) == {
        "Bluebird Food Shelf": "",
        "Wren Food Line": "",
        "Sparrow Kitchen": "topic.cost_unknown",
    }


def test_headings_stand_once_above_their_group(food: list[Listing]) -> None:
    words = words_for("en")
    found = keep(food, Filters(), "en", TUESDAY, TODAY)
    packs = {"rochester": "Rochester", "minnesota": "Minnesota"}
    sections = [row.section for row in rows(found, packs, words, TUESDAY, TODAY)]
    assert sections == ["Rochester", "", "Minnesota: by phone or online"]
    alone = rows(found[:2], packs, words, TUESDAY, TODAY)
    assert [row.section for row in alone] == ["", ""]


@given(
    free=st.sampled_from([True, False, None]),
    osm=st.sampled_from(["", "24/7", "Mo-Fr 17:00-19:00", 'unknown "by appointment"', "nonsense"]),
    languages=st.sampled_from([(), ("es",), ("so", "en")]),
    filters=st.builds(Filters, st.booleans(), st.booleans(), st.booleans()),
)
def test_nothing_unknown_is_ever_filtered_out(
    free: bool | None, osm: str, languages: tuple[str, ...], filters: Filters
) -> None:
    """An oracle of three plain questions, one a filter."""
    from_file = _listing()
    hours = Hours(osm, NO_TEXT, from_file.description_provenance) if osm else None
    listing = replace(from_file, free=free, hours=hours, languages=languages)
    certain_no = (
        (filters.free and free is False)
        or (filters.open_now and osm == "Mo-Fr 17:00-19:00")
        or (filters.speaks_mine and "es" not in languages)
    )
    assert bool(keep([listing], filters, "es", TUESDAY, TODAY)) is not certain_no


def _listing() -> Listing:
    good = Provenance(("f",), "own", "2024", "A", "2027-01-01", "2028-01-01")
    return Listing(
        id="x",
        code="K11",
        pack="rochester",
        reach="local",
        organization_id="o",
        name="X",
        alternate_name="",
        description=Text("x", "en", "original"),
        description_provenance=good,
        topics=("food",),
        phones=(),
        websites=(),
        address=None,
        hours=None,
        free=None,
        cost=None,
        languages=(),
        languages_provenance=None,
        interpreters=False,
        eligibility=None,
        area=None,
        required_documents=(),
        notes=(),
        sensitive=False,
        advocacy=False,
        oldest="",
        due_on="2027-01-01",
        show_until="2028-01-01",
        last_seen="",
    )
