"""From the desk's rows to an edition's place, packs, topics and words that mean the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.texts import Texts
from kiosk.edition.content import Translations
from kiosk.edition.records import Listing, Pack, Place, Topic

Synonyms = Mapping[str, tuple[tuple[str, ...], ...]]


def place(session: Session) -> Place:
    """The institution."""
    row = session.scalars(select(tables.Place)).one()
    return Place(
        name=row.name,
        jurisdiction=row.jurisdiction,
        languages=tuple(row.languages),
        logo=row.logo,
        withhold_unreviewed=row.withhold_unreviewed,
    )


def withholds_unread(session: Session) -> bool:
    """True when the place shows no guide that a lawyer has not read."""
    return session.scalars(select(tables.Place.withhold_unread)).one()


def media(session: Session) -> Mapping[str, bytes]:
    """The pictures that the place shows: its logo, where it has one."""
    rows = select(tables.Media.sha256, tables.Media.data).where(
        tables.Media.sha256.in_(select(tables.Place.logo))
    )
    return {name: bytes(data) for name, data in session.execute(rows)}


def packs(session: Session, used: set[str], texts: Texts) -> tuple[Pack, ...]:
    """The chosen ones that something shown belongs to (`used`: their ids), in the place's order."""
    rows = session.scalars(
        select(tables.Pack)
        .where(tables.Pack.chosen)
        .order_by(tables.Pack.position, tables.Pack.code),
    )
    return tuple(
        Pack(
            id=row.id,
            name=texts.text(row.name, (row.id, "name"), (row.id, "name")),
            jurisdiction=row.jurisdiction,
            advocacy=row.advocacy,
        )
        for row in rows
        if row.id in used
    )


def topics(session: Session, listings: tuple[Listing, ...], texts: Texts) -> tuple[Topic, ...]:
    """Those with a listing to turn to (rule 9), in the order of their tiles."""
    counts = Counter(topic for listing in listings for topic in listing.topics)
    rows = session.scalars(select(tables.Topic).order_by(tables.Topic.position, tables.Topic.code))
    return tuple(
        Topic(
            id=row.id,
            code=row.code,
            name=texts.text(row.name, (row.id, "name"), (row.id, "name")),
            icon=row.icon,
            tone=cast("Literal['teal', 'sun', 'leaf']", row.tone),
            sensitive=row.sensitive,
            count=counts[row.id],
        )
        for row in rows
        if counts[row.id]
    )


def synonyms(session: Session, translations: Translations) -> Synonyms:
    """Language -> groups. A topic's group begins with its name, in the language and in English."""
    names = {topic.id: topic.name for topic in session.scalars(select(tables.Topic))}
    groups: dict[tuple[str, str], list[str]] = {}
    for row in session.scalars(
        select(tables.Synonym).order_by(
            tables.Synonym.language,
            tables.Synonym.group_id,
            tables.Synonym.position,
            tables.Synonym.word,
        ),
    ):
        words = groups.setdefault((row.language, row.group_id), [])
        if row.topic_id and not words:
            translated = translations.get(row.language, {}).get((row.topic_id, "name"))
            words += [translated[0]] if translated else []
            words.append(names[row.topic_id])
        words.append(row.word)
    found: dict[str, list[tuple[str, ...]]] = {}
    for (language, _), words in groups.items():
        found.setdefault(language, []).append(tuple(dict.fromkeys(words)))
    return {language: tuple(each) for language, each in found.items()}
