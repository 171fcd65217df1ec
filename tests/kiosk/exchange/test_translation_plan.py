"""A translator's sheet coming back: what is noticed, what is taken in, and that it can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kiosk.clock import Clock
from kiosk.desk import history, tables, translating, translation_edits
from kiosk.desk.changes import Conflict
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.translating import Translated
from kiosk.errors import UserError
from kiosk.exchange import translation_plan, translation_sheet
from kiosk.exchange.translation_plan import Plan
from tests.kiosk.exchange.translators import AMINA, Cells, edit_english, rewrite
from ui.staff.translating_messages import sheet_words

WORDS = sheet_words()
TEXT, STATUS, NOTE = 3, 4, 5
LOOKER = Person("00000000-0000-0000-0000-0000000000aa", "Lou", frozenset({"publisher"}))

Send = Callable[[Callable[[Cells], None]], Plan]


@pytest.fixture
def sheet(small_desk: Database, tmp_path: Path, clock: Clock) -> Path:
    """The Spanish sheet, as it went out."""
    path = tmp_path / "es.xlsx"
    translation_sheet.export(small_desk, "es", path, WORDS[0], clock)
    return path


@pytest.fixture
def back(small_desk: Database, sheet: Path) -> Send:
    """The sheet comes back with these changes; gives the plan."""

    def read(change: Callable[[Cells], None]) -> Plan:
        rewrite(sheet, change)
        return translation_plan.read(small_desk, sheet, WORDS)

    return read


def row_of(cells: Cells, english: str) -> list[object]:
    return next(row for row in cells if row[2] == english)


def texts(desk: Database, language: str = "es") -> dict[str, Translated]:
    with desk.reading() as session:
        found = translating.translated(session, language, translating.items(session))
    return {one.item.english: one for one in found}


def first(desk: Database, part: str) -> Translated:
    return next(one for one in texts(desk).values() if one.item.part == part)


def set_text(english: str, text: object, column: int = TEXT) -> Callable[[Cells], None]:
    def change(cells: Cells) -> None:
        row_of(cells, english)[column] = text

    return change


def fates(plan: Plan) -> dict[str, int]:
    return {fate: count for fate, count in plan.counts().items() if count}


def rest(desk: Database) -> int:
    """Rows nobody touched, when one was."""
    return len(texts(desk)) - 1


def test_a_sheet_nobody_touched_changes_nothing(
    small_desk: Database, sheet: Path, clock: Clock
) -> None:
    plan = translation_plan.read(small_desk, sheet, WORDS)
    assert fates(plan) == {"untouched": len(texts(small_desk))}
    with pytest.raises(UserError, match="nothing to take in"):
        translation_plan.apply(small_desk, plan, AMINA, clock)


def test_a_changed_text_is_planned_then_taken_in_then_undone(
    small_desk: Database, back: Send, clock: Clock
) -> None:
    was = first(small_desk, "summary")
    plan = back(set_text(was.item.english, "  Un texto mejor. "))
    assert fates(plan) == {"changed": 1, "untouched": rest(small_desk)}
    assert first(small_desk, "summary") == was, "nothing changes before the plan is accepted"
    batch = translation_plan.apply(small_desk, plan, AMINA, clock)
    now = first(small_desk, "summary")
    assert (now.text, now.status, now.made_on) == ("Un texto mejor.", "draft", "2026-11-24")
    history.undo(small_desk, batch.id, AMINA, clock)
    assert first(small_desk, "summary") == was


def test_a_whole_language_comes_in_as_one_batch(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "so.xlsx"
    translation_sheet.export(small_desk, "so", path, WORDS[0], clock)

    def fill(cells: Cells) -> None:
        for number, row in enumerate(cells[1:]):
            row[TEXT] = f"Qoraal {number}: {row[2]}"

    rewrite(path, fill)
    plan = translation_plan.read(small_desk, path, WORDS)
    total = len(texts(small_desk, "so"))
    assert fates(plan) == {"new": total}
    batch = translation_plan.apply(small_desk, plan, AMINA, clock)
    assert {one.status for one in texts(small_desk, "so").values()} == {"draft"}
    with small_desk.reading() as session:
        count = select(func.count(func.distinct(tables.Change.batch)))
        assert session.scalar(count) == 1
    history.undo(small_desk, batch.id, AMINA, clock)
    assert {one.status for one in texts(small_desk, "so").values()} == {"missing"}


@pytest.mark.parametrize("words", WORDS, ids=["en", "es"])
def test_a_text_found_right_is_a_draft_of_a_person(
    small_desk: Database, tmp_path: Path, clock: Clock, words: object
) -> None:
    was = next(one for one in texts(small_desk).values() if one.status == "machine")
    path = tmp_path / "right.xlsx"
    spoken = next(each for each in WORDS if each is words)
    translation_sheet.export(small_desk, "es", path, spoken, clock)
    draft = spoken.say("translate.status.draft")
    rewrite(path, set_text(was.item.english, draft, STATUS))
    plan = translation_plan.read(small_desk, path, WORDS)
    assert fates(plan) == {"confirmed": 1, "untouched": rest(small_desk)}
    translation_plan.apply(small_desk, plan, AMINA, clock)
    now = texts(small_desk)[was.item.english]
    assert (now.status, now.text) == ("draft", was.text)


def test_nobody_reviews_by_a_sheet(small_desk: Database, back: Send, clock: Clock) -> None:
    was = first(small_desk, "summary")

    def change(cells: Cells) -> None:
        set_text(was.item.english, "Otro texto.")(cells)
        set_text(was.item.english, WORDS[0].say("translate.status.reviewed"), STATUS)(cells)

    translation_plan.apply(small_desk, back(change), AMINA, clock)
    assert first(small_desk, "summary").status == "draft"


def test_an_english_that_changed_meanwhile_is_noticed_and_kept_as_outdated(
    small_desk: Database, sheet: Path, clock: Clock
) -> None:
    was = edit_english(small_desk, "summary", "Something quite new.", clock)
    rewrite(sheet, set_text(was, "De lo que era antes."))
    plan = translation_plan.read(small_desk, sheet, WORDS)
    assert fates(plan) == {"moved": 1, "untouched": rest(small_desk)}
    translation_plan.apply(small_desk, plan, AMINA, clock)
    now = first(small_desk, "summary")
    assert (now.status, now.text, now.source_text) == ("outdated", "De lo que era antes.", was)


def test_what_was_translated_here_meanwhile_is_not_overwritten(
    small_desk: Database, sheet: Path, clock: Clock
) -> None:
    was = first(small_desk, "summary")
    translation_edits.save_text(small_desk, was, "De aquí.", was.text, AMINA, clock)
    rewrite(sheet, set_text(was.item.english, "De allá."))
    plan = translation_plan.read(small_desk, sheet, WORDS)
    assert fates(plan) == {"superseded": 1, "untouched": rest(small_desk)}
    assert not plan.taken()
    assert first(small_desk, "summary").text == "De aquí."


def test_a_newer_translation_of_a_newer_english_stays(
    small_desk: Database, sheet: Path, clock: Clock
) -> None:
    old = edit_english(small_desk, "summary", "Something quite new.", clock)
    now = first(small_desk, "summary")
    translation_edits.save_text(small_desk, now, "De lo nuevo.", now.text, AMINA, clock)
    rewrite(sheet, set_text(old, "De lo viejo."))
    assert fates(translation_plan.read(small_desk, sheet, WORDS))["superseded"] == 1


def test_somebody_between_plan_and_acceptance_is_met(
    small_desk: Database, back: Send, clock: Clock
) -> None:
    was = first(small_desk, "summary")
    plan = back(set_text(was.item.english, "De allá."))
    translation_edits.save_text(small_desk, was, "De aquí.", was.text, AMINA, clock)
    with pytest.raises(Conflict):
        translation_plan.apply(small_desk, plan, AMINA, clock)
    assert first(small_desk, "summary").text == "De aquí."


def test_placeholders_are_kept(small_desk: Database, tmp_path: Path, clock: Clock) -> None:
    edit_english(small_desk, "summary", "Ask {name} at 651-555-0100.", clock)
    path = tmp_path / "es.xlsx"
    translation_sheet.export(small_desk, "es", path, WORDS[0], clock)
    rewrite(path, set_text("Ask {name} at 651-555-0100.", "Pregunte a {nombre}."))
    (row,) = [
        each
        for each in translation_plan.read(small_desk, path, WORDS).rows
        if each.fate != "untouched"
    ]
    assert (row.fate, row.why) == ("refused", "placeholder")
    rewrite(path, set_text("Ask {name} at 651-555-0100.", "Pregunte a {name}."))
    (row,) = translation_plan.read(small_desk, path, WORDS).taken()
    assert row.numbers == ("651-555-0100",)


@pytest.mark.parametrize(
    ("text", "why"),
    [(True, "not_text"), (dt.date(2026, 1, 2), "not_text"), ("x" * 6000, "long")],
)
def test_what_is_no_translation_is_refused(
    small_desk: Database, back: Send, text: object, why: str
) -> None:
    was = first(small_desk, "summary")
    plan = back(set_text(was.item.english, text))
    assert [row.why for row in plan.rows if row.fate == "refused"] == [why]


def test_a_number_is_a_text_too(small_desk: Database, back: Send) -> None:
    was = first(small_desk, "summary")
    (row,) = back(set_text(was.item.english, 911)).taken()
    assert row.text == "911"


def test_an_emptied_cell_takes_nothing_away(small_desk: Database, back: Send) -> None:
    plan = back(set_text(first(small_desk, "summary").item.english, ""))
    assert fates(plan) == {"untouched": rest(small_desk) + 1}


def test_a_row_that_stands_twice_with_two_texts(small_desk: Database, back: Send) -> None:
    was = first(small_desk, "summary")

    def change(cells: Cells) -> None:
        row = row_of(cells, was.item.english)
        row[TEXT] = "Uno."
        cells.append([*row[:TEXT], "Dos.", *row[STATUS:]])

    plan = back(change)
    assert [row.text for row in plan.taken()] == ["Uno."]
    assert [row.why for row in plan.rows if row.fate == "refused"] == ["twice"]


def test_numbers_that_were_changed(small_desk: Database, back: Send) -> None:
    summary, title = first(small_desk, "summary"), first(small_desk, "title")

    def change(cells: Cells) -> None:
        row_of(cells, summary.item.english)[0] = "mine"
        row_of(cells, summary.item.english)[TEXT] = "Uno."
        row = row_of(cells, title.item.english)
        row[0] = str(row[0]).replace(title.item.record, summary.item.record[::-1])
        row[TEXT] = "Dos."

    plan = back(change)
    assert sorted(row.why for row in plan.rows if row.fate == "refused") == ["gone", "number"]
    assert not plan.taken()


def test_an_english_that_was_changed_in_the_sheet_makes_nothing_up_to_date(
    small_desk: Database, sheet: Path, clock: Clock
) -> None:
    was = edit_english(small_desk, "summary", "Something quite new.", clock)

    def change(cells: Cells) -> None:
        row = row_of(cells, was)
        row[2], row[TEXT] = "Something quite new.", "De lo viejo."

    rewrite(sheet, change)
    plan = translation_plan.read(small_desk, sheet, WORDS)
    assert [row.why for row in plan.rows if row.fate == "refused"] == ["number"]


def test_notes_reach_the_staff_from_rows_nobody_translated(
    small_desk: Database, back: Send
) -> None:
    was = first(small_desk, "summary")
    plan = back(set_text(was.item.english, "What does this mean?", NOTE))
    assert [row.note for row in plan.rows if row.note] == ["What does this mean?"]
    assert not plan.taken()


def test_columns_may_have_moved_and_rows_been_sorted(small_desk: Database, back: Send) -> None:
    was = first(small_desk, "summary")

    def change(cells: Cells) -> None:
        row_of(cells, was.item.english)[TEXT] = "Un texto mejor."
        cells[1:] = sorted(cells[1:], key=lambda row: str(row[2]))
        for row in cells:
            row.insert(0, "mine")
        cells.insert(0, ["A title of mine"])

    assert [row.text for row in back(change).taken()] == ["Un texto mejor."]


def test_what_is_no_sheet_of_ours(small_desk: Database, back: Send) -> None:
    def empty(cells: Cells) -> None:
        cells[:] = [["name", "phone"], ["Heron", "651-555-0100"]]

    with pytest.raises(UserError, match="no sheet for translators"):
        back(empty)


@pytest.mark.parametrize(("tag", "says"), [("so", "more than one"), ("zz", "more than one")])
def test_one_language_a_sheet(small_desk: Database, back: Send, tag: str, says: str) -> None:
    def change(cells: Cells) -> None:
        cells[1][0] = str(cells[1][0]).replace("es/", f"{tag}/")

    with pytest.raises(UserError, match=says):
        back(change)


@pytest.mark.parametrize("tag", ["en", "zz"])
def test_a_language_nobody_knows(small_desk: Database, back: Send, tag: str) -> None:
    def change(cells: Cells) -> None:
        for row in cells[1:]:
            row[0] = str(row[0]).replace("es/", f"{tag}/")

    with pytest.raises(UserError, match="There is no language"):
        back(change)


def test_only_who_may_edit_takes_a_sheet_in(small_desk: Database, back: Send, clock: Clock) -> None:
    was = first(small_desk, "summary")
    plan = back(set_text(was.item.english, "Otro."))
    with pytest.raises(UserError, match="may look"):
        translation_plan.apply(small_desk, plan, LOOKER, clock)
    assert first(small_desk, "summary") == was
