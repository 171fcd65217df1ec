"""Languages at a glance, translators' sheets and words that mean the same, through the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.desk import history, synonyms, tables, translating
from kiosk.desk.account_rows import Rights
from kiosk.exchange import translation_sheet
from tests.kiosk.exchange.translators import Cells, rewrite
from ui.staff import pictures
from ui.staff.pictures import Place
from ui.staff.translating_messages import sheet_words

Sit = Callable[..., Any]

EDITOR = Rights(frozenset({"editor"}))


def total(who: Any) -> int:
    with who.staff.desk().reading() as session:
        return len(translating.items(session))


def translations(who: Any, language: str) -> dict[str, tuple[str, str]]:
    """English -> text and status, of what there is."""
    with who.staff.desk().reading() as session:
        found = translating.translated(session, language, translating.items(session))
    return {one.item.english: (one.text, one.status) for one in found if one.row}


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in; nothing else is."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    monkeypatch.setattr(pictures, "sticks", lambda: (Place(folder, "Blue stick"),))
    monkeypatch.setattr(pictures, "own_folders", lambda: ())
    return folder


def test_each_language_shows_three_measures(sit_down: Sit) -> None:
    rosa = sit_down("languages")
    every = total(rosa)
    assert rosa.sees("Español")
    assert rosa.sees(f"Translated: {every} of {every}")
    assert rosa.sees(f"Reviewed: 0 of {every}")
    assert rosa.sees(f"Recorded: 0 of {every}")
    assert rosa.sees(f"{every} by machine")


def test_from_the_bar_to_a_language(sit_down: Sit) -> None:
    rosa = sit_down("about")
    rosa.touch("Languages")
    rosa.touch("Translate and review: Spanish")
    assert rosa.sees("Translate: Español")
    rosa.touch("Back")
    assert rosa.sees("Recorded")


def test_another_language_is_found_by_its_name_and_begun(sit_down: Sit) -> None:
    rosa = sit_down("languages")
    rosa.type("Name of a language", "oroMO")
    rosa.touch("Begin Oromo")
    rosa.type("Translation: Oromoo", "Cufaa isaa")
    rosa.touch("Save draft")
    rosa.touch("Back")
    assert rosa.sees("Oromo, not shown to visitors")
    assert rosa.sees(f"Translated: 1 of {total(rosa)}")


def test_the_policy_is_an_administrators(sit_down: Sit) -> None:
    rosa = sit_down("languages")
    name = "Do not show guides in a language until somebody reviewed them"
    assert not rosa.checked(name)
    rosa.touch(name)
    assert rosa.checked(name)
    with rosa.staff.desk().reading() as session:
        assert session.scalar(select(tables.Place.withhold_unreviewed))
    ali = sit_down("languages", rights=EDITOR, name="Ali")
    assert ali.checked(name)
    assert not ali.able(name)


def test_a_sheet_goes_out_to_a_stick_and_comes_in_again(
    sit_down: Sit, stick: Path, qtbot: QtBot
) -> None:
    rosa = sit_down("languages")
    rosa.touch("Sheet for a translator: Spanish")
    rosa.touch("Blue stick")
    path = stick / "amparo-es-2026-11-24.xlsx"
    assert path.is_file()
    assert rosa.sees(f"The sheet is in {path}.")
    english: list[str] = []

    def translate(cells: Cells) -> None:
        english.extend(str(row[2]) for row in cells[1:3])
        cells[1][3], cells[2][3] = "Uno nuevo.", "Dos nuevo."
        cells[2][5] = "I was not sure."

    rewrite(path, translate)
    rosa.touch("Back")
    rosa.touch("Take in a translator's sheet")
    rosa.touch(path.name)
    qtbot.waitUntil(lambda: rosa.sees("Español, from"))
    rosa.settle()
    assert rosa.sees("2 translation")
    assert rosa.sees("The translator writes: I was not sure.")
    before = translations(rosa, "es")
    assert "Uno nuevo." not in {text for text, _ in before.values()}, "nothing before the yes"
    rosa.touch("Take it in")
    now = translations(rosa, "es")
    assert [now[each] for each in english] == [("Uno nuevo.", "draft"), ("Dos nuevo.", "draft")]
    assert rosa.sees("were taken in")
    with rosa.staff.desk().reading() as session:
        (latest, *_) = history.history(session, limit=1)
    history.undo(rosa.staff.desk(), latest.id, rosa.staff.person(), rosa.staff.clock())
    assert translations(rosa, "es") == before


def test_a_plan_can_be_left_alone(sit_down: Sit, stick: Path, qtbot: QtBot) -> None:
    rosa = sit_down("sheet", "")
    path = stick / "es.xlsx"
    words = sheet_words()[0]
    translation_sheet.export(rosa.staff.desk(), "es", path, words, rosa.staff.clock())
    before = translations(rosa, "es")

    def translate(cells: Cells) -> None:
        cells[1][3] = "Uno nuevo."

    rewrite(path, translate)
    rosa.touch("Look again for a stick")
    rosa.touch("es.xlsx")
    qtbot.waitUntil(lambda: rosa.sees("Español, from"))
    rosa.settle()
    rosa.touch("Do not take it in")
    assert not rosa.sees("Take it in")
    assert translations(rosa, "es") == before


def test_a_file_that_is_no_sheet_is_refused_with_a_sentence(
    sit_down: Sit, stick: Path, qtbot: QtBot
) -> None:
    (stick / "notes.xlsx").write_text("not a sheet")
    rosa = sit_down("sheet", "")
    rosa.touch("notes.xlsx")
    qtbot.waitUntil(lambda: rosa.sees("This is no .xlsx file"))
    assert not rosa.sees("Take it in")


def test_a_path_can_be_typed_on_a_computer_but_not_at_the_kiosk(
    sit_down: Sit, stick: Path, tmp_path: Path
) -> None:
    rosa = sit_down("sheet", "so")
    rosa.type("Path of a file", str(tmp_path / "out" / "so.xlsx"))
    rosa.touch("Write it there")
    assert (tmp_path / "out" / "so.xlsx").is_file()
    at_kiosk = sit_down("sheet", "so", from_kiosk=True)
    assert not at_kiosk.sees("Path of a file")
    assert at_kiosk.sees("Blue stick")


def test_a_folder_that_cannot_be_written_is_a_sentence(
    sit_down: Sit, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "flat").write_text("a file, not a folder")
    rosa = sit_down("sheet", "so")
    rosa.type("Path of a file", str(tmp_path / "flat" / "so.xlsx"))
    rosa.touch("Write it there")
    assert rosa.sees("could not be saved")


def test_words_that_mean_the_same_are_edited_by_language(sit_down: Sit) -> None:
    rosa = sit_down("languages")
    rosa.touch("Words that mean the same in a search")
    rosa.touch("Español")
    rosa.type("Food", "pan, leche, arroz")
    rosa.touch("Save")
    with rosa.staff.desk().reading() as session:
        groups = {group.name: group.words for group in synonyms.groups(session, "es")}
    assert groups["Food"] == ("pan", "leche", "arroz")
    assert groups["Housing"], "the others stay"


def test_a_group_of_its_own_needs_two_words(sit_down: Sit) -> None:
    rosa = sit_down("synonyms", "en")
    rosa.type("Another group of words", "ride")
    assert rosa.sees("A group needs two words or more.")
    assert not rosa.able("Save")
    rosa.type("Another group of words", "ride, lift")
    rosa.touch("Save")
    with rosa.staff.desk().reading() as session:
        words = [group.words for group in synonyms.groups(session, "en") if not group.topic]
    assert words == [("ride", "lift")]
