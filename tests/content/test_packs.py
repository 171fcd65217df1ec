from __future__ import annotations

from itertools import chain, combinations

import pytest
from sqlalchemy import insert

from kiosk.desk import publish, tables
from kiosk.desk.database import create_desk
from kiosk.desk.intervals import PREPARED_ON
from kiosk.exchange import starter

PACKS = ("national", "minnesota", "rochester", "advocacy")
CHOICES = list(chain.from_iterable(combinations(PACKS, size) for size in range(1, len(PACKS) + 1)))


@pytest.fixture(scope="module")
def shipped() -> starter.Starter:
    return starter.read()


@pytest.mark.parametrize("chosen", CHOICES, ids="+".join)
def test_any_choice_of_packs_can_be_published(
    shipped: starter.Starter, chosen: tuple[str, ...]
) -> None:
    desk = create_desk("sqlite://")
    try:
        with desk.writing() as session:
            session.execute(insert(tables.Place), [{"name": "", "jurisdiction": "US"}])
            starter.load(session, shipped, list(chosen))
        with desk.reading() as session:
            content = publish.content(session, PREPARED_ON)
    finally:
        desk.close()
    there = {listing.id for listing in content.listings}
    for guide in content.guides:
        assert there.intersection(guide.lawyers), f"{guide.code} has no lawyer to turn to"
    assert {listing.pack for listing in content.listings} <= {pack.id for pack in content.packs}
