"""A spreadsheet for a translator, going out: one row a text, English beside the translation.

    number | where it stands | English | translation | status | note

The translator writes into the last three columns; the others are locked. Every cell is written as a
text, so that nothing in it begins a formula or becomes a date. The number of a row holds what it is
of and, shortened, the hashes of the English and of the translation as they went out, so that what
changed here meanwhile is noticed when the sheet comes back (`kiosk.exchange.translation_plan`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from kiosk import languages
from kiosk.clock import Clock
from kiosk.desk.database import Database
from kiosk.desk.hashes import text_hash
from kiosk.desk.translating import STATUSES, Translated, items, old_english, translated
from kiosk.desk.wording import clean
from kiosk.edition.disk import replace_file
from kiosk.errors import UserError
from kiosk.words import Words

COLUMNS = ("id", "where", "english", "text", "status", "note")
WIDTHS = (14, 34, 60, 60, 24, 34)
"""In letters."""

SHORT = 12
"""Hex digits of a hash in a row's number: enough to notice any change."""

NONE = "-"
HOW_TO = 6
"""Sentences on the page that explains, "sheet.how_1" to this one."""

_AS_TEXT = 49
"""The built-in format "@": what is typed into such a cell stays a text."""

_NOTHING_GUESSED = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_ALLOWED = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "autofilter": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}
_FILLS = {
    "missing": "#FBE3DF",
    "outdated": "#FDF0D5",
    "machine": "#FDF0D5",
    "draft": "#F7F4EE",
    "reviewed": "#E1F0E5",
}


def number(one: Translated) -> str:
    """What a row is of, and what both sides were when it went out."""
    english = text_hash(one.item.english)[:SHORT]
    text = text_hash(clean(one.text))[:SHORT] if one.text else NONE
    return f"{one.language}/{one.item.key}/{english}/{text}"


def export(desk: Database, language: str, path: Path, words: Words, clock: Clock) -> int:
    """Write a translator's sheet with every text of what would be published.

    Args:
        desk: the open desk.
        language: BCP 47 tag; any of `kiosk.languages` but English.
        path: of the .xlsx file; one that is there is replaced.
        words: in the language of whoever gets the sheet.
        clock: says which day it is.

    Returns:
        How many texts are in it.

    Raises:
        UserError: the language or the ending of the file's name will not do.
        OSError: the file cannot be written.
    """
    check_language(language)
    if path.suffix.lower() != ".xlsx":
        raise UserError(f"{path.name} should end in .xlsx.")
    with desk.reading() as session:
        listed = translated(session, language, items(session))
        old = _old(session, listed)
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, sheet(listed, old, language, words, clock().date()))
    return len(listed)


def check_language(language: str) -> None:
    """Go on only with a language that can be translated into.

    Raises:
        UserError: English, or a tag our table does not have.
    """
    row = languages.table().get(language)
    if language == "en" or row is None or row.pseudo:
        raise UserError(f"There is no language {language!r} to translate into. Try: es, so, ar.")


def sheet(
    listed: Sequence[Translated],
    old: Mapping[str, str],
    language: str,
    words: Words,
    today: date,
) -> bytes:
    """The file.

    Args:
        listed: the texts, in the order of the rows.
        old: key of an item -> the English its translation was made from, where that changed.
        language: BCP 47 tag.
        words: in the language of whoever gets it.
        today: stands in the file's properties.
    """
    target = BytesIO()
    workbook = Workbook(target, _NOTHING_GUESSED)
    made = datetime.combine(today, time())
    workbook.set_properties({"title": f"Amparo {language}", "created": made})
    right_to_left = languages.language(language).right_to_left
    page = workbook.add_worksheet(words.say("sheet.page"))
    _rows(workbook, page, listed, old, words, right_to_left=right_to_left)
    _about(workbook, language, words)
    workbook.close()
    return target.getvalue()


def _rows(  # noqa: PLR0913 - what a page is made of
    workbook: Workbook,
    page: Worksheet,
    listed: Sequence[Translated],
    old: Mapping[str, str],
    words: Words,
    *,
    right_to_left: bool,
) -> None:
    usual: dict[str, Any] = {
        "num_format": _AS_TEXT,
        "text_wrap": True,
        "valign": "top",
        "border": 1,
        "border_color": "#D9D4C7",
    }
    head = workbook.add_format(
        {**usual, "bold": True, "bg_color": "#0F4C55", "font_color": "white"}
    )
    small = workbook.add_format({**usual, "font_size": 7, "font_color": "#777777"})
    plain = workbook.add_format({**usual, "bg_color": "#F7F4EE"})
    open_cell = {**usual, "locked": False}
    side = {"reading_order": 2, "align": "right"} if right_to_left else {"reading_order": 1}
    text = workbook.add_format({**open_cell, **side})
    note = workbook.add_format(open_cell)
    filled = {
        each: workbook.add_format({**open_cell, "bg_color": _FILLS[each]}) for each in STATUSES
    }
    status_words = {each: words.say(f"translate.status.{each}") for each in STATUSES}
    for column, (name, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True)):
        page.set_column(column, column, width)
        page.write_string(0, column, words.say(f"sheet.{name}"), head)
    for row, one in enumerate(listed, start=1):
        page.write_string(row, 0, number(one), small)
        page.write_string(row, 1, one.item.where(words), plain)
        page.write_string(row, 2, one.item.english, plain)
        _write(page, row, 3, one.text, text)
        page.write_string(row, 4, status_words[one.status], filled[one.status])
        page.write_blank(row, 5, None, note)
        if before := old.get(one.item.key):
            page.write_comment(row, 2, before, {"author": "Amparo", "x_scale": 2})
    choices = [status_words[each] for each in STATUSES]
    last = max(len(listed), 1)
    page.data_validation(1, 4, last, 4, {"validate": "list", "source": choices})
    page.autofilter(0, 0, last, len(COLUMNS) - 1)
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.protect("", _ALLOWED)


def _write(page: Worksheet, row: int, column: int, text: str, form: Any) -> None:  # noqa: ANN401 - XlsxWriter's own
    if text:
        page.write_string(row, column, text, form)
    else:
        page.write_blank(row, column, None, form)


def _about(workbook: Workbook, language: str, words: Words) -> None:
    page = workbook.add_worksheet(words.say("sheet.about"))
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": _AS_TEXT})
    page.set_column(0, 0, 90)
    name = languages.language(language).english_name
    for row in range(HOW_TO):
        page.write_string(row, 0, words.say(f"sheet.how_{row + 1}", language=name), wrapped)
    page.protect()


def _old(session: Session, listed: Sequence[Translated]) -> dict[str, str]:
    """What the English was, of the texts whose English changed."""
    outdated = (one for one in listed if one.status == "outdated")
    return {one.item.key: before for one in outdated if (before := old_english(session, one))}
