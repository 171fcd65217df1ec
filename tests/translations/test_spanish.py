"""The Spanish interface keeps one word for one thing, says "usted", and writes dates its own way."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QDate, QLocale

CATALOGUE = Path(__file__).parents[2] / "translations" / "es.ts"

# Some of these words stand in the guides alone until the interface has them too.
GLOSSARY = {
    # English word: how the guides in assets/starter say it in Spanish
    r"warrants?": r"orden judicial|órdenes judiciales",
    r"judges?": r"juez|jueces",
    r"lawyers?": r"abogados?",
    r"interpreters?": r"intérpretes?",
    r"courts?": r"tribunal(es)?|cortes?",
    r"(stay|staying|remain) silent": r"guard\w+ silencio",
    r"sign(ed|s)?(?! (in|out)\b| typed|\(s\)|ed in|-in)": r"firm\w+",
    r"desk|staff": r"personal|escritorio|mostrador",
    r"cards?": r"tarjetas?",
    r"kiosks?": r"kioscos?",
    r"(?<!/)printer(?!\.)": r"impresora",
    r"(?<!\{)guides?(?!\})": r"guías?",
    r"my list": r"mi lista",
    r"English": r"inglés",
}

INFORMAL = re.compile(r"\b(tú|tu|tus|ti|contigo|vos|vosotros|os|vuestr\w+)\b", re.IGNORECASE)
"""Words that speak to somebody as "tú", "vos" or "vosotros"."""


def texts() -> list[tuple[str, str]]:
    """Each English text with each of its Spanish forms."""
    found: list[tuple[str, str]] = []
    for message in ET.parse(CATALOGUE).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        found += [(message.findtext("source") or "", form) for form in forms]
    return found


def spanish(english: str) -> str:
    """The Spanish of one English text that the catalogue must have."""
    return dict(texts())[english]


def test_one_word_for_one_thing() -> None:
    """Where the English has a word of the glossary, the Spanish has its term."""
    other = [
        (english, source, text)
        for english, term in GLOSSARY.items()
        for source, text in texts()
        if re.search(rf"\b({english})\b", source, re.IGNORECASE)
        and not re.search(rf"\b({term})\b", text, re.IGNORECASE)
    ]
    assert other == []


def test_a_visitor_is_usted() -> None:
    """No text speaks to the visitor as to a child or a friend."""
    assert [text for _, text in texts() if INFORMAL.search(text)] == []


def test_the_empty_list_names_the_button_as_it_is() -> None:
    """My list tells to touch a button: by the words that stand on it."""
    told = spanish("Nothing here yet. Open a place or a guide and touch “Add to my list”.")
    assert f"“{spanish('Add to my list')}”" in told


@pytest.mark.parametrize(
    ("layout", "written"),
    [("MMMM d, yyyy", "4 de marzo de 2020"), ("MMMM yyyy", "marzo de 2020")],
)
def test_dates_read_as_in_spanish(layout: str, written: str) -> None:
    """Qt takes the letters of "de" for a layout unless they are quoted."""
    shown = QLocale("es").toString(QDate(2020, 3, 4), spanish(layout))
    assert shown == written


@pytest.mark.parametrize(("first", "then"), [("¿", "?"), ("¡", "!")])
def test_questions_and_calls_are_opened_too(first: str, then: str) -> None:
    """What ends in ? or ! begins with its own mark."""
    assert [text for _, text in texts() if text.count(first) != text.count(then)] == []
