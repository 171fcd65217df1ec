"""The keyboard's layouts: data files, each of which can type what its language needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import languages
from kiosk.errors import AmparoError
from ui.parts import keyboard_model
from ui.parts.keyboard_model import KeyboardModel

NEEDED = {
    "en": "abcdefghijklmnopqrstuvwxyz0123456789-'",
    # Ortografía de la lengua española (RAE, 2010): letters, accents, ü, ñ, opening marks
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü0123456789-¿?¡!",
}


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_types_every_letter_of_its_language(name: str) -> None:
    layout = keyboard_model.layout(name)
    keys = {key for row in layout.rows for key in row} | set(layout.accents)
    assert set(NEEDED[name]) - keys == set()


def test_every_offered_language_names_a_keyboard_that_is_there() -> None:
    there = {file.stem for file in keyboard_model.folder().glob("*.toml")}
    named = {language.keyboard for language in languages.table().values() if language.keyboard}
    assert named <= there
    assert {"en", "es"} <= named


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_rows_fit_ten_keys_of_fourteen_millimetres(name: str) -> None:
    assert max(len(row) for row in keyboard_model.layout(name).rows) <= 10


def test_a_language_without_a_keyboard_types_on_the_english_one() -> None:
    assert keyboard_model.layout("").name == "en"
    assert keyboard_model.layout("../../../secret").name == "en"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rows = 3", "cannot be read"),
        ('name="x"\nlanguage="x"\nrows=[["a"],[]]', "empty row"),
        ('name="x"\nlanguage="x"\nrows=[["a"]]\nvariants={b=["c"]}', r"not there: \['b'\]"),
        ("rows = [", "cannot be read"),
    ],
)
def test_a_bad_file_says_what_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(AmparoError, match=says):
        keyboard_model.read(file)


def test_the_model_follows_the_language() -> None:
    model = KeyboardModel()
    assert model.name() == "en"
    model.set_name("es")
    assert ["ñ" in row for row in model.rows()] == [False, False, True, False]
    assert model.variants()["u"] == ["ú", "ü"]
    assert model.accents()[0] == "é"
