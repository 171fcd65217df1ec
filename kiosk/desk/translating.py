"""What there is to translate, how far each language is, and what changed in the English since.

`items` lists every text of what would be published, once for each row and field it is stored in,
however many records show it. `translated` says how each stands in one language; `measures` counts.
Nothing is changed here (see `kiosk.desk.translation_edits`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import translatable
from kiosk.desk.hashes import text_hash
from kiosk.desk.tables import Batch, Change, Clip, Place, Review, Translation
from kiosk.desk.texts import status as status_of
from kiosk.desk.translatable import Item, items

__all__ = [
    "STATUSES",
    "Item",
    "Measure",
    "Status",
    "Translated",
    "find",
    "items",
    "languages",
    "measures",
    "old_english",
    "translated",
]

Status = Literal["missing", "machine", "draft", "reviewed", "outdated"]
STATUSES: tuple[Status, ...] = ("outdated", "missing", "machine", "draft", "reviewed")
"""In the order in which a translator looks at them: what is wrong first, then what is not there."""


@dataclass(frozen=True, slots=True)
class Translated:
    """One text in one language.

    Attributes:
        row: key of the translation; "" while it is missing.
        status: what it is worth today (rule 6).
        kept_status: what it was when it was saved; "" while it is missing.
        source_text: the English it was made from, where that was written down, else "".
        source_hash: hash of that English.
        made_on: a partial ISO date, or "".
        reviewer: who read this very text beside this very English; "" when nobody has.
        reviewed_on: the day, ISO; "" when nobody has.
    """

    item: Item
    language: str
    row: str = ""
    text: str = ""
    status: Status = "missing"
    kept_status: str = ""
    source_text: str = ""
    source_hash: str = ""
    made_on: str = ""
    reviewer: str = ""
    reviewed_on: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """How far a language is, in texts.

    Attributes:
        total: texts there are.
        counts: texts by status; every status is there.
        voiced: texts with a recorded voice that reads what is shown.
    """

    language: str
    total: int
    counts: dict[Status, int]
    voiced: int

    @property
    def complete(self) -> int:
        """Texts with a translation, be it outdated."""
        return self.total - self.counts["missing"]

    @property
    def reviewed(self) -> int:
        """Texts whose translation somebody reviewed and whose English did not change since."""
        return self.counts["reviewed"]


def review_hash(english: str, text: str) -> str:
    """What a reviewer read: both sides. An edit of either voids the review."""
    return text_hash(f"{english}\n{text}")


def translated(session: Session, language: str, listed: Sequence[Item]) -> tuple[Translated, ...]:
    """How each of these texts stands in a language, in their order."""
    wanted = select(Translation).where(Translation.language == language)
    if len(listed) == 1:
        wanted = wanted.where(Translation.record_id == listed[0].record)
    rows = {(row.record_id, row.field): row for row in session.scalars(wanted)}
    reviews = {
        (review.record_id, review.text_hash): review
        for review in session.scalars(
            select(Review)
            .where(Review.kind == "language", Review.language == language)
            .order_by(Review.reviewed_on),
        )
    }
    return tuple(_one(item, language, rows.get(item.stored), reviews) for item in listed)


def _one(
    item: Item,
    language: str,
    row: Translation | None,
    reviews: dict[tuple[str, str], Review],
) -> Translated:
    if row is None:
        return Translated(item, language)
    review = reviews.get((row.id, review_hash(item.english, row.text)))
    worth = status_of(row, item.english)
    assert worth != "original"
    return Translated(
        item=item,
        language=language,
        row=row.id,
        text=row.text,
        status=worth,
        kept_status=row.status,
        source_text=row.source_text or "",
        source_hash=row.source_hash,
        made_on=row.made_on or "",
        reviewer=review.reviewer if review else "",
        reviewed_on=review.reviewed_on.isoformat() if review else "",
    )


def find(session: Session, language: str, key: str) -> Translated | None:
    """One text by the key of its item; None when it would not be published (any more)."""
    found = [item for item in items(session) if item.key == key]
    return translated(session, language, found)[0] if found else None


def old_english(session: Session, one: Translated) -> str:
    """The English a translation was made from; "" when nobody knows it any more.

    Translations made before it was written down are looked up in the history of the English.
    """
    if one.source_text or not one.row:
        return one.source_text
    before = (
        select(Change.before)
        .join(Batch, Batch.id == Change.batch)
        .where(Change.record_id == one.item.record, Change.field == one.item.field)
        .order_by(Batch.number.desc())
    )
    for text in session.scalars(before):
        if isinstance(text, str) and text_hash(text) == one.source_hash:
            return text
    return ""


def measures(session: Session, listed: Sequence[Item], tags: Iterable[str]) -> tuple[Measure, ...]:
    """How far each of these languages is."""
    english = {item.stored: item.english for item in listed}
    hashes = {stored: text_hash(text) for stored, text in english.items()}
    counts: dict[str, Counter[str]] = {}
    row = Translation
    columns = select(row.language, row.status, row.source_hash, row.record_id, row.field)
    for language, status, made_from, *stored in session.execute(columns):
        now = hashes.get((stored[0], stored[1]))
        if now is not None:
            worth = status if made_from == now else "outdated"
            counts.setdefault(language, Counter())[worth] += 1
    voiced = _voiced(session, english)
    return tuple(
        _measure(tag, len(english), counts.get(tag, Counter()), voiced[tag]) for tag in tags
    )


def _voiced(session: Session, english: Mapping[tuple[str, str], str]) -> Counter[str]:
    """By language, how many of these texts have a recording of what is shown."""
    clips = session.scalars(select(Clip)).all()
    row = Translation
    recorded = select(row.language, row.record_id, row.field, row.text).join(
        Clip,
        (Clip.record_id == row.record_id)
        & (Clip.field == row.field)
        & (Clip.language == row.language),
    )
    texts = {
        (language, record, field): text
        for language, record, field, text in session.execute(recorded)
    }
    texts |= {(translatable.ENGLISH, *stored): text for stored, text in english.items()}
    voiced: Counter[str] = Counter()
    for clip in clips:
        shown = texts.get((clip.language, clip.record_id, clip.field))
        here = (clip.record_id, clip.field) in english
        voiced[clip.language] += (
            here and shown is not None and (clip.source_hash == text_hash(shown))
        )
    return voiced


def _measure(tag: str, total: int, found: Counter[str], voiced: int) -> Measure:
    counts: dict[Status, int] = {each: found[each] for each in STATUSES}
    counts["missing"] = total - sum(found.values())
    return Measure(tag, total, counts, voiced)


def languages(session: Session) -> tuple[str, ...]:
    """Tags of the languages this place works on: its own in their order, then any begun."""
    own = session.scalars(select(Place.languages)).first() or []
    begun = session.scalars(select(Translation.language).distinct().order_by(Translation.language))
    tags = dict.fromkeys([*own, *begun])
    return tuple(tag for tag in tags if tag != translatable.ENGLISH)
