from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

import catalogues
import pseudo
import untranslated
from ui import words
from ui.messages import MESSAGES
from ui.staff import models
from ui.words import words_for

MESSAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context><name>{context}</name>
<message{numerus}><source>{source}</source>{note}<translation{type}>{translation}</translation></message>
</context></TS>
"""


def problems(
    folder: Path,
    source: str,
    translation: str,
    *,
    context: str = "HomePage",
    note: str = "<extracomment>A note</extracomment>",
    state: str = "",
) -> list[str]:
    catalogue = folder / "es.ts"
    numerus = ' numerus="yes"' if "numerusform" in translation else ""
    text = MESSAGE.format(
        context=context,
        numerus=numerus,
        source=source,
        note=note,
        type=f' type="{state}"' if state else "",
        translation=translation,
    )
    catalogue.write_text(text, encoding="utf-8")
    return [problem.rpartition("”: ")[2] for problem in catalogues.check_catalogue(catalogue)]


def plural(*forms: str) -> str:
    return "".join(f"<numerusform>{form}</numerusform>" for form in forms)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Back", "Atrás"),
        ("From {date}, by {who}", "De {who}, {date}"),
        ("%1 of %2", "%2: %1"),
        ("%n places", plural("%n lugar", "%n lugares")),
        ("%n places", plural("un lugar", "%n lugares")),
    ],
)
def test_a_good_translation_passes(tmp_path: Path, source: str, translation: str) -> None:
    assert problems(tmp_path, source, translation) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("From {date}", "De {fecha}"),
        ("From {date}", "De"),
        ("%1 of %2", "%1 de %1"),
        ("%n places in {city}", plural("un lugar", "%n lugares en {city}")),
        ("%n places", plural("%n lugar", "lugares")),
    ],
)
def test_differing_placeholders_are_found(tmp_path: Path, source: str, translation: str) -> None:
    assert any("placeholders differ" in p for p in problems(tmp_path, source, translation))


def test_an_unfinished_or_empty_translation_is_found(tmp_path: Path) -> None:
    assert problems(tmp_path, "Back", "Atrás", state="unfinished") == ["not finished"]
    assert problems(tmp_path, "Back", "") == ["not translated"]
    assert problems(tmp_path, "%n places", plural("un lugar", "")) == ["not translated"]


def test_a_text_of_qml_needs_a_note(tmp_path: Path) -> None:
    assert len(problems(tmp_path, "Back", "Atrás", note="")) == 1
    assert problems(tmp_path, "Back", "Atrás", note="", context="messages") == []


def test_lupdate_reads_messages_of_python(tmp_path: Path) -> None:
    catalogue = tmp_path / "es.ts"
    catalogues.extract(catalogue, "es")
    text = catalogue.read_text(encoding="utf-8")
    assert "<source>Not called yet.</source>" in text
    assert "<extracomment>A number nobody has dialled yet</extracomment>" in text
    assert '<message numerus="yes">\n        <source>%n places</source>' in text


def test_every_message_of_python_is_in_the_catalogue(tmp_path: Path, root: Path) -> None:
    catalogue = tmp_path / "es.ts"
    catalogues.extract(catalogue, "es")
    texts = {
        message.findtext("source")
        for context in ET.parse(catalogue).iter("context")
        if context.findtext("name") == "messages"
        for message in context.iter("message")
    }
    assert models.MODELS  # its modules make the staff's sentences known
    assert {*MESSAGES.values(), *words.also()} == texts
    assert untranslated.message_ids((root / "ui" / "messages.py").read_text()) >= set(MESSAGES)


@pytest.mark.parametrize(
    "line",
    [
        'text: "Back"',
        'Accessible.name: "Go back"',
        'property string title: "Back"',
        'text: root.open ? qsTr("Close") : "Open"',
    ],
)
def test_an_untranslated_string_of_qml_is_found(line: str) -> None:
    assert [number for number, _ in untranslated.in_qml(f"Item {{\n    {line}\n}}")] == [2]


@pytest.mark.parametrize(
    "line",
    [
        'text: qsTr("Back")',
        'text: qsTr("%n places", "", root.count)',
        'text: ""',
        'text: root.number + " · " + root.name',
        'text: root.page === "home" ? root.a : root.b',
        'text: "PDF" // untranslated: the same everywhere',
        'name: "house"',
    ],
)
def test_other_strings_of_qml_pass(line: str) -> None:
    assert list(untranslated.in_qml(f"Item {{\n    {line}\n}}")) == []


def test_a_sentence_in_python_is_found() -> None:
    source = (
        '"""A docstring of words."""\n'
        'title = "Know your rights"\n'
        'raise ValueError("No such page there")\n'
        'family = "Noto Sans"\n'
        'log.warning("Not there any more")\n'
        'kind = "listing"\n'
    )
    assert list(untranslated.in_python(source)) == [(2, "Know your rights")]


def test_an_unknown_message_id_is_found() -> None:
    assert list(untranslated.asked_for('words.say("no.such", count=1)')) == [(1, "no.such")]


def test_the_long_language_is_longer_and_keeps_placeholders() -> None:
    text = pseudo.longer("Call {name} at %1, %n times")
    assert text.startswith("[Çåļļ {name} åţ %1, %n ţîɱéš")
    assert len(text) > 1.3 * len("Call {name} at %1, %n times")


def test_the_other_language_runs_from_right_to_left() -> None:
    text = pseudo.right_to_left("Call {name}")
    assert text.endswith(" {name}")
    assert all("\u0600" <= letter <= "\u06ff" for letter in text.split()[0])


@pytest.mark.parametrize(
    ("tag", "expected"), [("en-XA", pseudo.longer), ("ar-XB", pseudo.right_to_left)]
)
def test_the_built_catalogue_speaks_the_made_up_language(
    root: Path,
    tag: str,
    expected: object,
) -> None:
    translator = QTranslator()
    assert translator.load(str(root / "translations" / f"{tag}.qm"))
    assert callable(expected)
    assert translator.translate("messages", "Not called yet.") == expected("Not called yet.")
    assert translator.translate("messages", "%n places", None, 3) == expected("%n places")


def test_the_made_up_languages_still_write_dates(root: Path) -> None:
    for tag in pseudo.PSEUDO:
        words = words_for(tag, root / "translations")
        numbers = re.findall(r"\d+", words.date("2026-11-24"))
        assert sorted(map(int, numbers)) == [24, 2026]
