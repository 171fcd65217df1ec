"""One record as it would be published, with what it names: content for a temporary edition.

    told = preview(session, record, today)
    commit(folder, told.content)        # publish's own builder; the visitor's pages open it

What a rule keeps out has no content but `reasons`. Nothing of the desk is changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import shown_fields, tables
from kiosk.desk.naming import is_key
from kiosk.desk.plan_blockers import blockers
from kiosk.desk.publish import Gathered, gather
from kiosk.edition.content import Content
from kiosk.edition.records import Guide, Listing, Notice, Statement, Topic

Record = Listing | Guide | Statement | Notice | Topic


class Page(NamedTuple):
    """The page of the visitor's screens that shows a record."""

    page: str
    record: str


class Reason(NamedTuple):
    """Why a record stays out. `sentence` is publishing's own, in English, where `what` is "rule".

    what: "rule", "gone" (not at the desk any more), "retired", "inactive", "pack_off",
    "no_contact", "unread" (the place withholds guides that no lawyer read) or "empty_topic".
    """

    what: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What there is to see: `content` for the page, or the reasons why there is nothing."""

    page: Page | None
    content: Content | None
    reasons: tuple[Reason, ...] = ()


def preview(session: Session, record: str, today: date) -> Preview:
    """A record as publishing would show it today.

    Args:
        session: of the desk; nothing is changed.
        record: id of a listing, a service (its first listing), an organization, a guide, a
            statement, a topic or a notice.
        today: the day of publishing.
    """
    return of_gathered(session, gather(session, today), record)


def of_gathered(session: Session, gathered: Gathered, record: str) -> Preview:
    """The same from what was gathered before, so that many records cost one gathering."""
    if not is_key(record):
        return Preview(None, None, (Reason("gone"),))
    found = _find(session, gathered.content, record)
    if found is None:
        return Preview(None, None, (_kept_out(session, record),))
    page = Page(_page(found), found.id)
    broken = tuple(_problems(session, gathered, found))
    if broken:
        return Preview(page, None, broken)
    return Preview(page, _part(gathered.content, found))


def _find(session: Session, content: Content, record: str) -> Record | None:
    everything: tuple[tuple[Record, ...], ...] = (
        content.listings,
        content.guides,
        content.statements,
        content.notices,
        content.topics,
    )
    by_id = {each.id: each for records in everything for each in records}
    if record in by_id:
        return by_id[record]
    listings = [by_id.get(each) for each in shown_fields.listing_ids(session, record)]
    notice = session.scalar(
        select(tables.Notice.id)
        .outerjoin(tables.Service, tables.Service.organization_id == tables.Notice.organization_id)
        .where((tables.Notice.organization_id == record) | (tables.Service.id == record))
    )
    return next((each for each in listings if each), None) or by_id.get(notice or "")


def _page(found: Record) -> str:
    match found:
        case Listing():
            return "listing"
        case Guide():
            return "guide"
        case Statement():
            return "statement"
        case Notice():
            return "notice"
        case Topic():
            return "topic"


def _problems(session: Session, gathered: Gathered, found: Record) -> Iterator[Reason]:
    """What publishing would stop at, of this record."""
    names = {found.id}
    if isinstance(found, Statement):
        names |= {guide.id for guide in gathered.content.guides if found.id in guide.statements}
    for blocker in blockers(session, gathered):
        mine = blocker.record in names and (
            not isinstance(found, Statement) or "statement" in blocker.sentence
        )
        if mine or (isinstance(found, Notice) and blocker.name == found.name):
            yield Reason("rule", blocker.sentence)


def _kept_out(session: Session, record: str) -> Reason:
    """The rule that leaves a record out of every edition without a word."""
    guide = session.get(tables.Guide, record)
    statement = session.get(tables.Statement, record)
    for row in (guide, statement):
        if row is not None:
            pack = session.get_one(tables.Pack, row.pack_id)
            return Reason("unread" if pack.chosen else "pack_off")
    if session.get(tables.Topic, record):
        return Reason("empty_topic")
    service, at = tables.Service, tables.ServiceAtLocation
    found = session.execute(
        select(service.status, tables.Organization.retired_on, tables.Pack.chosen)
        .join(tables.Organization, tables.Organization.id == service.organization_id)
        .join(tables.Pack, tables.Pack.id == tables.Organization.pack_id)
        .outerjoin(at, at.service_id == service.id)
        .where((service.id == record) | (at.id == record) | (tables.Organization.id == record))
    ).first()
    if found is None:
        return Reason("gone")
    status, retired, chosen = found
    if not chosen:
        return Reason("pack_off")
    if retired:
        return Reason("retired")
    return Reason("no_contact" if status == "active" else "inactive")


def _part(content: Content, found: Record) -> Content:
    """Only this record and what it names, so that the temporary edition is small."""
    match found:
        case Listing():
            listings = {found.id}
        case Guide():
            listings = set(found.lawyers)
        case Notice():
            listings = set(found.instead)
        case Topic():
            listings = {one.id for one in content.listings if found.id in one.topics}
        case Statement():
            listings = set()
    cards = set(found.statements) if isinstance(found, Guide) else {found.id}
    kept = tuple(one for one in content.listings if one.id in listings)
    topics = {topic for one in kept for topic in one.topics}
    part = replace(
        content,
        listings=kept,
        guides=tuple(one for one in content.guides if one.id == found.id),
        statements=tuple(one for one in content.statements if one.id in cards),
        notices=tuple(one for one in content.notices if one.id == found.id),
        topics=tuple(one for one in content.topics if one.id in topics),
        retired_numbers={},
        former_names={},
        synonyms={},
    )
    records: tuple[Record, ...] = (
        *part.listings,
        *part.guides,
        *part.statements,
        *part.notices,
        *part.topics,
    )
    ids = {*(each.id for each in records), *(pack.id for pack in part.packs)}
    return replace(
        part,
        translations={
            tag: {place: text for place, text in texts.items() if place[0] in ids}
            for tag, texts in content.translations.items()
        },
    )
