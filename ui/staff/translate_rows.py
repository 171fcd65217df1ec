"""What the page for translating shows, as plain data: filters, and the words that changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.desk.translating import STATUSES, Status, Translated
from kiosk.desk.word_diff import PieceKind, word_diff
from kiosk.words import Words
from ui.parts.rows import RowsModel

TONES: dict[Status, str] = {
    "missing": "coral",
    "outdated": "sun",
    "machine": "sun",
    "draft": "teal",
    "reviewed": "leaf",
}
"""A colour for each status; its words stand beside it."""

ALL = "all"


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A filter of texts by their status, with how many there are."""

    key: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word of the English: kept, taken out, or put in since the translation was made."""

    word: str
    kind: PieceKind


class FilterRows(RowsModel):
    """Filters of texts by their status."""

    row_type = FilterRow


class WordRows(RowsModel):
    """The English, word by word, with what changed."""

    row_type = WordRow


def filters(listed: Sequence[Translated], chosen: str, words: Words) -> list[FilterRow]:
    """All texts, and those of each status."""
    found = [FilterRow(ALL, words.say("translate.all"), len(listed), chosen == ALL)]
    for status in STATUSES:
        count = sum(one.status == status for one in listed)
        label = words.say(f"translate.filter.{status}")
        found.append(FilterRow(status, label, count, chosen == status))
    return found


def changed_words(before: str, now: str) -> list[WordRow]:
    """The English of now and what is gone from it; nothing when nobody knows what it was."""
    if not before or before == now:
        return []
    return [
        WordRow(word, piece.kind) for piece in word_diff(before, now) for word in piece.text.split()
    ]


def changes_said(before: str, now: str, words: Words) -> str:
    """The same as a sentence, for who listens."""
    if not before or before == now:
        return ""
    pieces = word_diff(before, now)
    gone = [piece.text for piece in pieces if piece.kind == "gone"]
    new = [piece.text for piece in pieces if piece.kind == "new"]
    said = [words.say("translate.gone", text="; ".join(gone))] if gone else []
    said += [words.say("translate.new", text="; ".join(new))] if new else []
    return " ".join(said)


def made(one: Translated, words: Words) -> str:
    """Who reviewed it and when, else when it was translated, else nothing."""
    if one.reviewer and one.status == "reviewed":
        date = words.date(one.reviewed_on)
        return words.say("translate.reviewed_by", name=one.reviewer, date=date)
    return words.say("translate.made_on", date=words.date(one.made_on)) if one.made_on else ""
