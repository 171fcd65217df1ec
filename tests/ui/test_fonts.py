"""The fonts that ship have the letters of the languages that name them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.languages import Language, table
from ui import fonts

IGNORED = {"\u200b", "\u200d", "\u200c"}


def letters(file: Path) -> set[int]:
    """Code points a font file has, by fontTools."""
    with TTFont(file) as font:
        return set(font.getBestCmap())


@pytest.mark.parametrize("row", [pytest.param(row, id=tag) for tag, row in table().items()])
def test_a_language_is_written_in_the_font_it_names(row: Language) -> None:
    files = fonts.files_of(row.font)
    assert files, f"{row.font} does not ship"
    latin = letters(fonts.files_of(fonts.LATIN)[-1])
    for file in files:
        has = letters(file)
        for letter in (row.own_name + row.greeting).replace(" ", ""):
            if letter in IGNORED or unicodedata.category(letter) in {"Ps", "Pe"}:
                continue
            assert ord(letter) in has or (letter.isascii() and ord(letter) in latin), letter


@pytest.mark.parametrize(
    "file", [pytest.param(file, id=file.name) for file in sorted(paths.fonts().glob("*.[ot]tf"))]
)
def test_a_file_is_named_for_the_family_inside(file: Path) -> None:
    with TTFont(file) as font:
        family = font["name"].getDebugName(1)
    assert file in fonts.files_of(family)


def test_together_they_stay_small() -> None:
    assert sum(file.stat().st_size for file in paths.fonts().iterdir()) < 6_000_000


def test_missing_fonts_are_reported_and_cost_no_screen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(fonts, "_loaded", set())
    monkeypatch.setattr(paths, "fonts", lambda: tmp_path / "nowhere")
    monkeypatch.setattr(paths, "shipped", lambda name: tmp_path / name)
    fonts.load_first_fonts(["Noto Sans Arabic"], lambda sentence, _detail="": said.append(sentence))
    fonts.load_other_fonts(lambda sentence, _detail="": said.append(sentence))
    assert said == [
        "The fonts that belong to this program are missing. Install it again.",
        "A font of this program is missing or broken. Install it again.",
    ]


def test_a_broken_font_is_reported(tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "NotoSans-Regular.ttf"
    broken.write_bytes(b"not a font")
    said: list[str] = []
    fonts.load(broken, lambda _sentence, detail="": said.append(detail))
    assert said == [str(broken)]


def test_the_licences_lie_beside_the_files() -> None:
    assert "SIL OPEN FONT LICENSE" in (paths.fonts() / "OFL.txt").read_text(encoding="utf-8")
    assert "MIT" in (paths.shipped("assets") / "icons" / "LICENSE-Phosphor.txt").read_text()
