"""What pages show, worked out from records, without any window: golden dumps in two languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from kiosk.clock import Today
from kiosk.edition.reader import Edition
from kiosk.visit import Collected
from ui.visitor import guide_rows, list_rows, listing_rows, proof_rows, topic_rows
from ui.visitor.hand_out_rows import take_rows
from ui.visitor.listing_card import chips
from ui.visitor.notice_model import closed_line
from ui.visitor.topic_rows import Filters
from ui.words import Catalogue, words_for

Golden = Callable[[str, object], None]
LANGUAGES = ("en", "es")


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Catalogue:
    return words_for(request.param)


@pytest.fixture
def today(now: datetime) -> Today:
    return Today(now.date(), known=True)


def file_of(page: str, words: Catalogue) -> str:
    return f"pages/{page}-{words.language}.txt"


def test_topic(
    edition: Edition, words: Catalogue, now: datetime, today: Today, golden: Golden
) -> None:
    kept = topic_rows.keep(
        edition.listings("food", words.language), Filters(open_now=True), words.language, now, today
    )
    packs = {pack.id: pack.name.text for pack in edition.packs(words.language)}
    golden(file_of("topic-open-now", words), topic_rows.rows(kept, packs, words, now, today))


@pytest.mark.parametrize("code", ["K47", "P12", "W20", "K48"])
def test_listing(
    edition: Edition, words: Catalogue, now: datetime, golden: Golden, code: str
) -> None:
    today = Today(now.date(), known=True)
    listing = edition.listing(code, words.language)
    assert listing is not None
    rows = (
        *chips(listing, words, now, today),
        *listing_rows.phones(listing, words, today),
        *listing_rows.details(listing, words, today),
        *listing_rows.codes(
            listing, words, lambda kind: edition.code(listing.id, kind), gate_passed=False
        ),
    )
    golden(file_of(f"listing-{code}", words), rows)


def test_guide(edition: Edition, words: Catalogue, golden: Golden) -> None:
    guide = edition.guide("door", words.language)
    assert guide is not None
    rows = (
        *guide_rows.guide_cards(edition.guides(words.language), words),
        *guide_rows.steps(guide, words),
    )
    golden(file_of("guide-door", words), rows)


def test_statement(edition: Edition, words: Catalogue, golden: Golden) -> None:
    statement = edition.statement("officer", words.language)
    assert statement is not None
    golden(file_of("statement", words), guide_rows.own_lines(statement, words.language))


def test_proof(edition: Edition, words: Catalogue, golden: Golden) -> None:
    listing = edition.listing("K47", words.language)
    assert listing is not None
    facts = edition.facts(proof_rows.fact_ids(listing))
    rows = (
        *proof_rows.witnesses(listing, words, machine=words.language != "en"),
        *proof_rows.facts(facts, words),
    )
    golden(file_of("proof-K47", words), rows)


def test_my_list_and_search(
    edition: Edition, words: Catalogue, today: Today, golden: Golden
) -> None:
    listing, guide, card = (edition.find(key) for key in ("K47", "door", "officer"))
    assert listing
    assert guide
    assert card
    collected = [Collected(*listing), Collected(*guide), Collected(*card)]
    collected.append(Collected("listing", "not-there"))
    rows = (
        *list_rows.entries(collected, edition, words, today),
        *list_rows.results(edition.search("Old Mill", words.language), words),
        *take_rows(collected, edition, words),
    )
    golden(file_of("list", words), rows)


def test_notice(edition: Edition, words: Catalogue) -> None:
    found = edition.search("507-555-0199", words.language)
    assert [one.kind for one in found] == ["notice"]
    notice = edition.notice(found[0].id, words.language)
    assert notice is not None
    assert "2023" in closed_line(notice, words)
    assert "0199" not in repr(notice)
