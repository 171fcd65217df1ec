"""What taking a translator's sheet in would do, in words: for the page and for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.exchange.translation_plan import FATES, TAKEN, Fate, Plan, PlanRow
from kiosk.words import Words
from ui.parts.rows import RowsModel

TONES: dict[Fate, str] = {
    "new": "leaf",
    "changed": "leaf",
    "confirmed": "leaf",
    "moved": "sun",
    "superseded": "sun",
    "refused": "coral",
    "untouched": "teal",
}
"""A colour for what becomes of rows; the words say it too."""


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many rows share a fate."""

    key: str
    said: str
    tone: str


@dataclass(frozen=True, slots=True)
class NotableRow:
    """A row that somebody should look at: left out, in doubt, or with a note.

    Attributes:
        title: where its text stands.
        note: what is to be said about it.
        translation: as it is in the sheet.
        language: of that translation.
    """

    key: str
    title: str
    note: str
    translation: str
    language: str
    tone: str


class CountRows(RowsModel):
    """How many rows share a fate."""

    row_type = CountRow


class NotableRows(RowsModel):
    """Rows that somebody should look at."""

    row_type = NotableRow


def counts(plan: Plan, words: Words) -> list[CountRow]:
    """What becomes of the rows, one line a fate that any of them has."""
    found = [
        CountRow(fate, words.say(f"sheet.{fate}", count=count), TONES[fate])
        for fate, count in plan.counts().items()
        if count
    ]
    notes = sum(bool(row.note) for row in plan.rows)
    if notes:
        found.append(CountRow("noted", words.say("sheet.noted", count=notes), "teal"))
    return found


def notable(plan: Plan, words: Words) -> list[NotableRow]:
    """Rows that somebody should look at, those left out first."""
    order = {"refused": 0, "superseded": 1, "moved": 2}
    return [
        NotableRow(
            key=str(row.line),
            title=row.one.item.where(words)
            if row.one
            else words.say("sheet.line", number=row.line),
            note=" ".join(said),
            translation=row.text,
            language=plan.language,
            tone="sun" if row.fate in TAKEN and row.numbers else TONES[row.fate],
        )
        for row in sorted(plan.rows, key=lambda each: (order.get(each.fate, 3), each.line))
        if (said := list(_said(row, words)))
    ]


def _said(row: PlanRow, words: Words) -> Iterator[str]:
    if row.fate == "refused":
        yield words.say(f"sheet.why.{row.why}")
    elif row.fate in {"moved", "superseded"}:
        yield words.say(f"sheet.one_{row.fate}")
    if row.fate in TAKEN and row.numbers:
        yield words.say("translate.numbers", numbers=", ".join(row.numbers))
    if row.note:
        yield words.say("sheet.note_says", note=row.note)


__all__ = ["FATES", "CountRow", "CountRows", "NotableRow", "NotableRows", "counts", "notable"]
