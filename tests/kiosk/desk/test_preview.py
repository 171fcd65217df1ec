"""One record as it would be published: the same as in the whole edition, or the reason it stays out."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from kiosk.clock import Clock
from kiosk.desk import publish, tables
from kiosk.desk.database import Database
from kiosk.desk.preview import Preview, Record, preview
from kiosk.edition import store
from kiosk.edition.commit import commit
from kiosk.exchange.starter_ids import key

TODAY = date(2026, 11, 24)


def told(desk: Database, record: str) -> Preview:
    with desk.reading() as session:
        return preview(session, record, TODAY)


def reasons(desk: Database, record: str) -> list[str]:
    found = told(desk, record)
    assert found.content is None
    return [reason.what for reason in found.reasons]


def service(desk: Database, code: str) -> str:
    with desk.reading() as session:
        return session.scalars(select(tables.Service.id).where(tables.Service.code == code)).one()


def guide(desk: Database) -> str:
    with desk.reading() as session:
        return session.scalars(select(tables.Guide.id).where(tables.Guide.code == "door")).one()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_preview_shows_what_the_next_edition_shows(
    small_desk: Database, tmp_path: Path, clock: Clock, language: str
) -> None:
    """Publishing everything is the oracle: each record reads the same in both."""
    publish.publish(small_desk, tmp_path / "whole", clock)
    with closing(store.open_number(tmp_path / "whole", 1)) as whole:
        kinds: dict[str, tuple[Record, ...]] = {
            "listing": whole.all_listings(language),
            "guide": whole.guides(language),
            "statement": whole.statements(language),
            "notice": whole.notices(language),
        }
        for page, records in kinds.items():
            assert records, page
            for record in records:
                found = told(small_desk, record.id)
                assert found.page == (page, record.id)
                assert found.content is not None
                folder = tmp_path / page / record.id
                commit(folder, found.content)
                with closing(store.open_number(folder, 1)) as part:
                    assert getattr(part, page)(record.id, language) == record
                    assert part.facts(fact.id for fact in found.content.facts)


def test_a_guide_brings_its_lawyers_and_cards_and_nothing_else(small_desk: Database) -> None:
    content = told(small_desk, guide(small_desk)).content
    assert content is not None
    (door,) = content.guides
    assert [listing.id for listing in content.listings] == list(door.lawyers)
    assert {card.id for card in content.statements} == set(door.statements)


def test_a_service_or_its_organization_leads_to_the_listing(small_desk: Database) -> None:
    found = service(small_desk, "K11")
    with small_desk.reading() as session:
        organization = session.get_one(tables.Service, found).organization_id
    page = told(small_desk, found).page
    assert page is not None
    assert page.page == "listing"
    assert told(small_desk, organization).page == page
    assert told(small_desk, page.record).page == page


def test_what_is_left_out_says_why(small_desk: Database) -> None:
    night, library = service(small_desk, "K12"), service(small_desk, "K11")
    assert reasons(small_desk, night) == ["inactive"]
    assert reasons(small_desk, key("service", "nobody")) == ["gone"]
    assert reasons(small_desk, "no key at all") == ["gone"]
    with small_desk.writing() as session:
        session.execute(update(tables.Place).values(withhold_unread=True))
        session.execute(delete(tables.Phone).where(tables.Phone.service_id == library))
        session.execute(delete(tables.Url).where(tables.Url.service_id == library))
        session.execute(delete(tables.Address))
    assert reasons(small_desk, guide(small_desk)) == ["unread"]
    assert reasons(small_desk, library) == ["no_contact"]
    with small_desk.writing() as session:
        session.execute(update(tables.Pack).values(chosen=False))
    assert reasons(small_desk, library) == ["pack_off"]
    assert reasons(small_desk, guide(small_desk)) == ["pack_off"]


def test_a_closed_organization_shows_its_notice(small_desk: Database) -> None:
    with small_desk.reading() as session:
        notice = session.scalars(select(tables.Notice)).first()
    assert notice is not None
    assert told(small_desk, notice.organization_id).page == ("notice", notice.id)


def test_a_rule_that_blocks_gives_publishings_own_sentence(small_desk: Database) -> None:
    with small_desk.writing() as session:
        session.execute(update(tables.Guide).where(tables.Guide.code == "door").values(as_of=None))
    found = told(small_desk, guide(small_desk))
    assert found.content is None
    assert [reason.sentence for reason in found.reasons] == [
        'The guide "door" does not say as of when: give its date.'
    ]
    assert told(small_desk, service(small_desk, "K11")).content is not None, "not its fault"
