"""What is not there or would be refused: stewards, fields, translations, broken rules of truth."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.hashes import text_hash
from kiosk.desk.shown_contacts import Spot
from kiosk.desk.tasks import LATER, Task
from kiosk.edition.records import Guide

ENGLISH = "en"


def stewards(session: Session, crowds: Mapping[str, int]) -> Iterator[Task]:
    """One task a topic that visitors see and that nobody looks after, the largest first.

    Args:
        session: of the desk.
        crowds: id of a topic -> how many listings stand under it.
    """
    topic = tables.Topic
    for key, name in session.execute(select(topic.id, topic.name).where(topic.steward == "")):
        if crowds.get(key):
            yield Task(
                key=f"steward:{key}",
                kind="steward",
                page="listings",
                record=key,
                name=name,
                count=crowds[key],
                risk=LATER,
                crowd=crowds[key],
            )


def invalid(problems: Iterable[str]) -> Iterator[Task]:
    """One task a sentence that publishing would stop with."""
    for number, sentence in enumerate(problems):
        yield Task(
            key=f"invalid:{number:06}",
            kind="invalid",
            page="publish",
            record="",
            name="",
            sentence=sentence,
        )


def missing(spots: Iterable[Spot], guides: Iterable[Guide]) -> Iterator[Task]:
    """One task a listing that does not say what visitors ask, and a guide no lawyer read."""
    for spot in spots:
        if spot.lacks:
            yield Task(
                key=f"missing:{spot.id}",
                kind="missing",
                page="listing",
                record=spot.id,
                name=spot.name,
                fields=spot.lacks,
                count=len(spot.lacks),
                crowd=len(spot.lacks),
            )
    for guide in guides:
        if not guide.read_by_lawyer_on:
            yield _unread(guide)


def _unread(guide: Guide) -> Task:
    return Task(
        key=f"missing:{guide.id}",
        kind="missing",
        page="guide",
        record=guide.id,
        name=guide.title.text,
        fields=("lawyer",),
    )


def translations(session: Session, english: Mapping[tuple[str, str], str]) -> Iterator[Task]:
    """One task a language of the place that lacks texts, or has some whose English changed.

    Args:
        session: of the desk.
        english: every text that visitors see, by the row and field it is stored in.

    The database counts translations that were made from the same English together: what comes back
    grows with the texts, not with texts times languages.
    """
    of_the_place = session.scalar(select(tables.Place.languages)) or []
    wanted = [tag for tag in of_the_place if tag != ENGLISH]
    t = tables.Translation
    listed = func.aggregate_strings(t.language, ",")
    now: dict[tuple[str, str], str] = {}
    present: Counter[str] = Counter()
    outdated: dict[str, int] = defaultdict(int)
    for record, field, made_from, languages in session.execute(
        select(t.record_id, t.field, t.source_hash, listed)
        .where(t.language.in_(wanted))
        .group_by(t.record_id, t.field, t.source_hash)
    ):
        text = english.get((record, field))
        if text is None:
            continue
        if (record, field) not in now:
            now[record, field] = text_hash(text)
        for language in languages.split(","):
            present[language] += 1
            outdated[language] += made_from != now[record, field]
    for tag in wanted:
        lacking = len(english) - present[tag]
        if lacking or outdated[tag]:
            yield Task(
                key=f"translate:{tag}",
                kind="translate",
                page="languages",
                record=tag,
                name=tag,
                count=lacking,
                outdated=outdated[tag],
                crowd=lacking + outdated[tag],
            )
