"""The sentences of rules 2 to 4, in English, and how hard they are to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import Today
from kiosk.edition.records import NO_TEXT, Address, Detail, Provenance
from kiosk.edition.sentences import guide_lines, listing_line, source_line
from ui.messages import MESSAGES
from ui.words import words_for

WORDS = words_for("en")
NOW = Today(date(2026, 11, 24), known=True)
OVERDUE = Today(date(2027, 3, 1), known=True)
LATE = Today(date(2028, 1, 1), known=True)
NOBODY_KNOWS = Today(date(2026, 11, 24), known=False)

VOICEMAIL = "We called on November 20, 2026. Their voicemail said their name."


def provenance(**changes: Any) -> Provenance:
    made = Provenance(
        facts=("f",),
        source="own",
        date="2020-03",
        confidence="B",
        due_on="2027-02-22",
        show_until="2027-11-24",
    )
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({}, "Not called yet. From their own page, March 2020."),
        ({"source": "other"}, "Not called yet. From another page, March 2020."),
        ({"date": "2025"}, "Not called yet. From their own page, 2025."),
        ({"date": "2023-04-06"}, "Not called yet. From their own page, April 6, 2023."),
        ({"date": ""}, "Not called yet. From their own page, without a date."),
        ({"source": "staff", "date": "2026-11-20"}, "Not called yet. From our staff, November 20, 2026."),
        ({"confidence": "C", "date": "2015"}, "Not called yet. Last seen 2015. May be wrong."),
        (
            {"confidence": "C", "date": ""},
            "Not called yet. We do not know how old this is. May be wrong.",
        ),
        (
            {"checked_on": "2026-11-20", "check_method": "called"},
            "We called and reached them on November 20, 2026. From their own page, March 2020.",
        ),
        (
            {"checked_on": "2026-11-20", "check_method": "voicemail", "date": ""},
            f"{VOICEMAIL} From their own page, without a date.",
        ),
        (
            {"checked_on": "2026-11-20", "check_method": "", "source": "staff"},
            "We checked this on November 20, 2026.",
        ),
    ],
)  # fmt: skip
def test_a_number_says_where_it_comes_from(changes: dict[str, str], line: str) -> None:
    assert source_line(provenance(**changes), WORDS, NOW) == line


@pytest.mark.parametrize(
    ("today", "more"),
    [
        (NOW, ""),
        (OVERDUE, " Nobody has confirmed this since March 2020."),
        (LATE, " This may be wrong by now. Call 211 to ask."),
        (NOBODY_KNOWS, " This screen does not know today's date. Ask if this is still right."),
    ],
)
def test_time_adds_its_own_sentence(today: Today, more: str) -> None:
    line = source_line(provenance(), WORDS, today)
    assert line == f"Not called yet. From their own page, March 2020.{more}"


def test_what_was_checked_says_since_when_nobody_did() -> None:
    checked = provenance(checked_on="2026-11-20", check_method="called")
    assert "Nobody has confirmed this since November 20, 2026." in source_line(
        checked, WORDS, OVERDUE
    )
    undated = provenance(date="")
    assert "for a long time" in source_line(undated, WORDS, OVERDUE)


dates = st.sampled_from(["", "2015", "2019-07", "2022-09-01", "2026-10-30"])
provenances = st.builds(
    Provenance,
    facts=st.just(("f",)),
    source=st.sampled_from(["own", "other", "staff"]),
    date=dates,
    confidence=st.sampled_from(["A", "B", "C"]),
    due_on=st.just("2027-02-22"),
    show_until=st.just("2027-11-24"),
    checked_on=st.sampled_from(["", "2026-11-01"]),
    check_method=st.sampled_from(["called", "voicemail", "visited", "page", "email", ""]),
)


@given(provenances, st.sampled_from([NOW, OVERDUE, LATE, NOBODY_KNOWS]))
def test_no_number_hides_that_nobody_called_nor_that_it_may_be_wrong(
    given_provenance: Provenance, today: Today
) -> None:
    line = source_line(given_provenance, WORDS, today)
    assert ("Not called yet." in line) == (not given_provenance.checked_on)
    if given_provenance.confidence == "C":
        assert "May be wrong." in line
        assert "Last seen" in line or "how old" in line
        assert WORDS.date(given_provenance.date or "2000") in line or not given_provenance.date
    if today is LATE:
        assert "211" in line
    if today is NOBODY_KNOWS:
        assert "does not know" in line


def test_a_listing_shows_its_weakest_check_and_oldest_date(samples: ModuleType) -> None:
    called = provenance(checked_on="2026-11-20", check_method="called")
    phones = (
        samples.phone("a", "911", provenance=called),
        samples.phone("b", "988", provenance=provenance()),
    )
    listing = samples.listing("l", "L", phones=phones, oldest="2019-07")
    assert listing_line(listing, WORDS, NOW) == "Not called yet. From their own page, July 2019."
    listing = replace(listing, phones=phones[:1])
    line = listing_line(listing, WORDS, NOW)
    assert line.startswith("We called and reached them on November 20, 2026.")


def test_a_listing_of_several_sources_does_not_call_them_all_their_own(
    samples: ModuleType,
) -> None:
    listing = samples.listing(
        "l",
        "L",
        address=Address(("1 Main St",), provenance(source="other", date="2012")),
        oldest="2012",
    )
    assert listing_line(listing, WORDS, NOW) == (
        "Not called yet. From more than one page. The oldest is of 2012."
    )


def test_a_listing_without_a_number_was_not_checked(samples: ModuleType) -> None:
    listing = samples.listing(
        "l", "L", phones=(), websites=(samples.website("https://l.example"),), oldest="2025"
    )
    line = listing_line(listing, WORDS, NOW)
    assert line == "Nobody has checked this yet. From their own page, 2025."
    checked = replace(listing.websites[0], provenance=provenance(checked_on="2026-11-20"))
    line = listing_line(replace(listing, websites=(checked,)), WORDS, NOW)
    assert line.startswith("We checked this on November 20, 2026.")


def test_a_listing_that_rests_on_weak_contacts_may_be_wrong(samples: ModuleType) -> None:
    weak = samples.phone("a", "911", provenance=provenance(confidence="C", date="2015"))
    listing = samples.listing("l", "L", phones=(weak,), oldest="2015")
    assert listing_line(listing, WORDS, NOW) == "Not called yet. Last seen 2015. May be wrong."
    listing = replace(listing, oldest="", last_seen="2023-08-15")
    assert "Last seen August 15, 2023. May be wrong." in listing_line(listing, WORDS, NOW)
    listing = replace(listing, last_seen="")
    assert "how old this is. May be wrong." in listing_line(listing, WORDS, NOW)


def test_a_listing_grows_humbler(samples: ModuleType) -> None:
    listing = samples.listing("l", "L")
    assert "since March 2020" in listing_line(listing, WORDS, OVERDUE)
    assert listing_line(listing, WORDS, LATE).endswith("Call 211 to ask.")
    assert "does not know today's date" in listing_line(listing, WORDS, NOBODY_KNOWS)


def test_every_field_of_a_listing_counts_for_its_sources(samples: ModuleType) -> None:
    other = provenance(source="other")
    detail = Detail(samples.english("x"), other)
    for changes in (
        {"cost": detail},
        {"eligibility": detail},
        {"area": detail},
        {"required_documents": (detail,)},
        {"notes": (detail,)},
        {"description": samples.english("x"), "description_provenance": other},
        {"languages_provenance": other},
    ):
        line = listing_line(samples.listing("l", "L", **changes), WORDS, NOW)
        assert "more than one page" in line, changes


@pytest.mark.parametrize(
    ("changes", "today", "lines"),
    [
        ({}, NOW, ["As of June 2026.", "Not yet read by a lawyer."]),
        (
            {"read_by_lawyer_on": "2026-11-20"},
            NOW,
            ["As of June 2026.", "A lawyer read this on November 20, 2026."],
        ),
        (
            {"caution": NO_TEXT},
            NOW,
            ["Courts disagree about this.", "As of June 2026.", "Not yet read by a lawyer."],
        ),
        (
            {},
            OVERDUE,
            [
                "As of June 2026.",
                "Not yet read by a lawyer.",
                "Nobody has confirmed this since June 2026.",
            ],
        ),
        (
            {},
            LATE,
            ["The law may have changed. Call a lawyer before you rely on this."],
        ),
        (
            {"status": "changed"},
            LATE,
            ["The law may have changed. Call a lawyer before you rely on this."],
        ),
        (
            {"status": "settled"},
            LATE,
            [
                "As of June 2026.",
                "Not yet read by a lawyer.",
                "This may be wrong by now. Ask a lawyer before you rely on it.",
            ],
        ),
        (
            {},
            NOBODY_KNOWS,
            [
                "As of June 2026.",
                "Not yet read by a lawyer.",
                "This screen does not know today's date. Ask if this is still right.",
            ],
        ),
    ],
)
def test_what_a_guide_says_of_itself(
    samples: ModuleType, changes: dict[str, Any], today: Today, lines: list[str]
) -> None:
    guide = samples.guide("g", "Door", **changes)
    assert list(guide_lines(guide, WORDS, today)) == lines


FILLED = {"{date}": "March 2020", "{first}": "Monday", "{last}": "Friday", "{comment}": "ring"}


def filled(area: str) -> list[str]:
    sentences = [
        text for name, text in MESSAGES.items() if name.startswith(f"{area}.") and text[-1] == "."
    ]
    for placeholder, value in FILLED.items():
        sentences = [each.replace(placeholder, value) for each in sentences]
    return sentences


@pytest.mark.parametrize("area", ["source", "fresh", "guide", "hours"])
def test_a_fifth_grader_can_read_them(area: str, grade: Callable[[str], float]) -> None:
    """Together: the formula says little of three words alone; each is also short by itself."""
    texts = filled(area)
    assert grade(" ".join(texts)) <= 5
    for text in texts:
        assert all(len(sentence.split()) <= 12 for sentence in text.split(". "))
