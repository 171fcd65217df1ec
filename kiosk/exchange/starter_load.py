"""Putting starter files into the desk: the rows they become, all in one go."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.hashes import text_hash
from kiosk.desk.intervals import PREPARED_ON
from kiosk.exchange import starter_load_guides, starter_load_organizations
from kiosk.exchange.starter_fields import shown
from kiosk.exchange.starter_files import Filed, Main, Starter, StarterPack
from kiosk.exchange.starter_ids import key
from kiosk.exchange.starter_rows import Rows


def load(session: Session, starter: Starter, chosen: Sequence[str]) -> None:
    """Put sources, facts, topics and the chosen packs into an empty desk.

    Packs that are not chosen are written down as off; of them only the facts are loaded.

    Args:
        session: a writing session of the desk.
        starter: without problems (see `kiosk.exchange.starter.read`).
        chosen: ids of packs.
    """
    rows = Rows()
    for source_id, source in starter.sources.content.items():
        rows.add(
            tables.Source, id=source_id, title=source.title, kind=source.kind, date=source.date
        )
    _topics(rows, starter)
    _fields(rows, starter.topics)
    on = [pack for pack in starter.packs if pack.pack.content.id in chosen]
    for position, pack in enumerate(starter.packs):
        _pack(rows, pack, position, chosen=pack in on)
    _facts(rows, starter)
    _contents(rows, on, on)
    rows.insert(session)


def bring(session: Session, starter: Starter, packs: Sequence[str]) -> None:
    """Put the content of starter packs into a desk that has only their names (see `load`).

    A pack with content in the desk is left as it is, so that nothing that staff changed is lost.

    Args:
        session: a writing session of the desk.
        starter: without problems.
        packs: ids of packs.
    """
    there = {
        pack.pack.content.id: _has_content(session, key("pack", pack.pack.content.id))
        for pack in starter.packs
    }
    new = [
        pack
        for pack in starter.packs
        if pack.pack.content.id in packs and not there[pack.pack.content.id]
    ]
    loaded = [pack for pack in starter.packs if there[pack.pack.content.id] or pack in new]
    rows = Rows()
    _contents(rows, new, loaded)
    rows.insert(session)


def _has_content(session: Session, pack: str) -> bool:
    kinds = (tables.Organization, tables.Guide, tables.Statement)
    return any(
        session.scalar(select(kind.id).where(kind.pack_id == pack).limit(1)) is not None
        for kind in kinds
    )


def _contents(rows: Rows, on: Sequence[StarterPack], loaded: Sequence[StarterPack]) -> None:
    """All of the packs `on`. They may refer to what is in the packs `loaded`."""
    services = {s.id for pack in loaded for o in pack.organizations for s in o.content.services}
    statements = {each.content.id for pack in loaded for each in pack.statements}
    for pack in on:
        pack_id = key("pack", pack.pack.content.id)
        for statement in pack.statements:
            starter_load_guides.statement(rows, statement.content, pack_id)
        for organization in pack.organizations:
            starter_load_organizations.organization(rows, organization.content, pack_id, services)
        for guide in pack.guides:
            starter_load_guides.guide(rows, guide.content, pack_id, services, statements)
        for filed in pack.files():
            _fields(rows, filed)


def _topics(rows: Rows, starter: Starter) -> None:
    for position, topic in enumerate(starter.topics.content.topics):
        row = key("topic", topic.id)
        rows.add(
            tables.Topic,
            id=row,
            code=topic.id,
            name=topic.name,
            icon=topic.icon,
            tone=topic.tone,
            sensitive=topic.sensitive,
            position=position,
        )
        for term in dict.fromkeys(topic.taxonomy_terms):
            rows.add(tables.TopicTerm, topic_id=row, term=term)
        for language, words in topic.synonyms.items():
            for place, word in enumerate(dict.fromkeys(words)):
                rows.add(
                    tables.Synonym,
                    id=key("synonym", topic.id, language, word),
                    language=language,
                    group_id=row,
                    topic_id=row,
                    word=word,
                    position=place,
                )


def _pack(rows: Rows, pack: StarterPack, position: int, *, chosen: bool) -> None:
    content = pack.pack.content
    rows.add(
        tables.Pack,
        id=key("pack", content.id),
        code=content.id,
        name=content.name,
        jurisdiction=content.jurisdiction,
        advocacy=content.advocacy,
        chosen=chosen,
        position=position,
    )
    _fields(rows, pack.pack)


def _facts(rows: Rows, starter: Starter) -> None:
    """Of every pack: a field may rest on a fact that stands in another pack's file."""
    for fact_id, _, fact, _ in starter.fact_files():
        rows.add(
            tables.Fact,
            id=fact_id,
            claim=fact.claim,
            confidence=fact.confidence,
            status=fact.status,
            date=fact.date,
            own=fact.own,
            recorded_on=PREPARED_ON,
        )
        for position, source in enumerate(dict.fromkeys(fact.sources)):
            rows.add(tables.FactSource, fact_id=fact_id, source_id=source, position=position)


def _fields(rows: Rows, filed: Filed[Main]) -> None:
    """The proof chain and the translations of a file."""
    for field in shown(filed.content):
        for position, fact_id in enumerate(dict.fromkeys(field.facts or ())):
            rows.add(
                tables.FieldFact,
                record_id=field.row,
                field=field.field,
                fact_id=fact_id,
                position=position,
            )
        for words in field.words:
            for translation in filed.translations:
                text = translation.content.texts.get(words.name)
                if text:
                    rows.add(
                        tables.Translation,
                        id=key("translation", translation.content.language, words.row, words.field),
                        table_name=words.table,
                        record_id=words.row,
                        field=words.field,
                        language=translation.content.language,
                        text=text.text,
                        status=translation.content.status,
                        source_hash=text_hash(text.english),
                        source_text=text.english,
                        made_on=translation.content.made_on,
                    )
