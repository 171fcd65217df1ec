"""A translator's sheet coming back: what taking it in would do, and then doing it.

Nothing is changed before somebody accepted the plan; then all of it is saved in one batch that the
history can undo. What a person wrote in a sheet becomes a draft; reviewing is done at the desk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from sqlalchemy.orm import Session

from kiosk import languages
from kiosk.clock import Clock
from kiosk.desk.changes import Act, Batch, save
from kiosk.desk.database import Database
from kiosk.desk.hashes import text_hash
from kiosk.desk.people import Person
from kiosk.desk.translating import Translated, items, translated
from kiosk.desk.translation_edits import text_acts
from kiosk.desk.wording import clean, missing_numbers, same_placeholders
from kiosk.errors import UserError
from kiosk.exchange import sheet_file
from kiosk.exchange.sheet_file import Sheet
from kiosk.exchange.translation_sheet import COLUMNS, NONE, SHORT, check_language
from kiosk.words import Words

Fate = Literal["new", "changed", "confirmed", "moved", "superseded", "refused", "untouched"]
TAKEN: tuple[Fate, ...] = ("new", "changed", "confirmed", "moved")
"""What is saved when the plan is accepted."""

FATES: tuple[Fate, ...] = (*TAKEN, "superseded", "refused", "untouched")

LONGEST = 5_000
"""Letters of one translation; no text of the program comes near it."""

_NUMBER = re.compile(
    rf"(?P<language>[A-Za-z0-9-]{{2,35}})/(?P<key>[0-9a-f-]{{36}}:[a-z_0-9]{{1,60}})"
    rf"/(?P<english>[0-9a-f]{{{SHORT}}})/(?P<text>[0-9a-f]{{{SHORT}}}|-)"
)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the sheet.

    Attributes:
        line: where it stands in the sheet, from 1.
        one: how the text stands at the desk now; None when it is not there.
        text: the translation in the sheet.
        english: the English it was made from.
        note: what the translator wrote to the staff.
        why: of a refused row, the end of a message's id ("sheet.why.…"); else "".
        numbers: numbers of the English that are not in the translation.
    """

    line: int
    fate: Fate
    one: Translated | None
    text: str
    english: str = ""
    note: str = ""
    why: str = ""
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking a sheet in would do."""

    language: str
    file: str
    rows: tuple[PlanRow, ...]

    def counts(self) -> dict[Fate, int]:
        """Rows by what becomes of them."""
        found = Counter(row.fate for row in self.rows)
        return {fate: found[fate] for fate in FATES}

    def taken(self) -> tuple[PlanRow, ...]:
        """The rows that would be saved."""
        return tuple(row for row in self.rows if row.fate in TAKEN)


def read(desk: Database, path: Path, spoken: Sequence[Words]) -> Plan:
    """Read a sheet that came back; nothing is changed.

    Args:
        desk: the open desk.
        path: of the .xlsx file.
        spoken: the languages in which sheets go out, for the words in the column of the status.

    Raises:
        UserError: the file cannot be opened safely, or is no sheet of ours.
    """
    sheets = sheet_file.read(path)
    with desk.reading() as session:
        return plan(session, sheets, path.name, spoken)


def plan(session: Session, sheets: Sequence[Sheet], name: str, spoken: Sequence[Words]) -> Plan:
    """What taking these cells in would do.

    Raises:
        UserError: they are no sheet of ours, or hold more than one language.
    """
    found = [(line, cells) for sheet in sheets for line, cells in _ours(sheet)]
    tags = {match["language"] for _, (match, *_) in found if match}
    if not tags:
        raise UserError(f"{name}: This is no sheet for translators of this program.")
    if len(tags) > 1:
        raise UserError(f"{name}: There is more than one language in this sheet.")
    language = tags.pop()
    check_language(language)
    now = {one.item.key: one for one in translated(session, language, items(session))}
    drafts = {words.say("translate.status.draft").casefold() for words in spoken}
    rows: list[PlanRow] = []
    seen: dict[str, str] = {}
    for line, (match, english, text, status, note) in found:
        row = _row(line, match, english, text, now, confirmed=_plain(status) in drafts)
        key = match["key"] if match else ""
        if row.fate != "untouched" and row.text != seen.setdefault(key, row.text):
            row = replace(row, fate="refused", why="twice")
        rows.append(replace(row, note=(note or "").strip()[:LONGEST]))
    return Plan(language, name, tuple(rows))


def apply(desk: Database, accepted: Plan, who: Person, clock: Clock) -> Batch:
    """Take in what a plan says, in one batch.

    Raises:
        Conflict: somebody changed one of the texts since the plan was made; nothing is saved.
        UserError: their role does not allow it, or there is nothing to take in.
    """
    acts = list(_acts(accepted, clock().date()))
    if not acts:
        raise UserError("There is nothing to take in.")
    name = languages.language(accepted.language).english_name
    return save(desk, acts, who, clock, note=f"{name}: {accepted.file}")


def _acts(accepted: Plan, today: date) -> Iterator[Act]:
    for row in accepted.taken():
        assert row.one is not None
        yield from text_acts(row.one, row.text, today, english=row.english)


_Cells = tuple[re.Match[str] | None, str | None, str | None, str | None, str | None]


def _ours(sheet: Sheet) -> Iterator[tuple[int, _Cells]]:
    """Rows with what matters of them. The column of the numbers says where the others are."""
    first = next(
        (
            column
            for cells in sheet
            for column, cell in enumerate(cells)
            if cell and _NUMBER.fullmatch(cell.strip())
        ),
        None,
    )
    if first is None:
        return
    for line, cells in enumerate(sheet, start=1):
        number, _, english, text, status, note = _six(cells, first)
        match = _NUMBER.fullmatch((number or "").strip())
        if match or (line > 1 and text != ""):
            yield line, (match, english, text, status, note)


def _six(cells: list[str | None], first: int) -> list[str | None]:
    row = cells[first : first + len(COLUMNS)]
    return row + [""] * (len(COLUMNS) - len(row))


def _row(  # noqa: PLR0913 - what a row is made of
    line: int,
    match: re.Match[str] | None,
    english: str | None,
    text: str | None,
    now: Mapping[str, Translated],
    *,
    confirmed: bool,
) -> PlanRow:
    written = clean(text or "")
    one = now.get(match["key"]) if match else None
    row = PlanRow(line, "refused", one, written)
    if match is None or text is None:
        return replace(row, why="not_text" if match else "number")
    touched = bool(written) and text_hash(written)[:SHORT] != match["text"]
    if not touched and not (confirmed and written):
        return replace(row, fate="untouched")
    if one is None:
        return replace(row, why="gone")
    moved = text_hash(one.item.english)[:SHORT] != match["english"]
    made_from = (english or "") if moved else one.item.english
    why = _why(made_from, written, match["english"])
    if why:
        return replace(row, why=why, text=written[:LONGEST])
    here = text_hash(clean(one.text))[:SHORT] if one.text else NONE
    fate = _fate(one, written, here == match["text"], moved, confirmed)
    numbers = missing_numbers(made_from, written)
    return replace(row, fate=fate, english=made_from, numbers=numbers)


def _why(english: str, written: str, short_hash: str) -> str:
    """Why a translation of this English cannot be taken in; "" when it can."""
    if text_hash(english)[:SHORT] != short_hash:
        return "number"
    if len(written) > LONGEST:
        return "long"
    return "" if same_placeholders(english, written) else "placeholder"


def _fate(
    one: Translated, written: str, unchanged_here: bool, moved: bool, confirmed: bool
) -> Fate:
    """What becomes of a row that somebody wrote in or confirmed."""
    same = written == clean(one.text)
    if same and (one.status in {"draft", "reviewed"} or moved or not confirmed):
        return "untouched"
    if not unchanged_here and not same:
        return "superseded"
    if moved:
        return "superseded" if one.status not in {"missing", "outdated"} else "moved"
    if same:
        return "confirmed"
    return "changed" if one.row else "new"


def _plain(cell: str | None) -> str:
    return (cell or "").strip().casefold()
