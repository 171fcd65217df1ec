"""Texts of the interface: catalogues made by Qt's own tool, read by ours."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from ui.messages import MESSAGES
from ui.words import Catalogue, words_for

PLURAL = MESSAGES["topic.count"]


def catalogue(folder: Path, language: str, texts: dict[str, str | list[str]]) -> Catalogue:
    """A catalogue made by lrelease; a list of texts gives plural forms."""
    messages = []
    for source, text in texts.items():
        forms = isinstance(text, list)
        inside = (
            "".join(f"<numerusform>{escape(form)}</numerusform>" for form in text)
            if isinstance(text, list)
            else escape(text)
        )
        kind = ' numerus="yes"' if forms else ""
        messages.append(
            f"<message{kind}><source>{escape(source)}</source>"
            f"<translation>{inside}</translation></message>"
        )
    source_file = folder / f"{language}.ts"
    source_file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
        f"<context><name>messages</name>{''.join(messages)}</context></TS>",
        encoding="utf-8",
    )
    tool = Path(PySide6.__file__).parent / "lrelease"
    made = folder / f"{language}.qm"
    subprocess.run([tool, "-silent", source_file, "-qm", made], check=True)
    return Catalogue(language, folder)


def test_says_the_translation_and_fills_it(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "es", {"From their own page, {date}.": "De su página, {date}."})
    assert words.say("source.own_page", date="marzo") == "De su página, marzo."


def test_a_text_without_translation_is_english(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "es", {"Free": "Gratis"})
    assert words.say("listing.free") == "Gratis"
    assert words.say("source.not_called") == "Not called yet."


def test_count_chooses_the_plural_form(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "es", {PLURAL: ["%n lugar", "%n lugares"]})
    assert words.say("topic.count", count=1) == "1 lugar"
    assert words.say("topic.count", count=5) == "5 lugares"


def test_polish_has_three_plural_forms(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "pl", {PLURAL: ["%n miejsce", "%n miejsca", "%n miejsc"]})
    said = [words.say("topic.count", count=number) for number in (1, 3, 5, 22)]
    assert said == ["1 miejsce", "3 miejsca", "5 miejsc", "22 miejsca"]


def test_a_misspelt_id_fails(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        Catalogue("en", tmp_path).say("source.not_caled")


def test_a_placeholder_without_its_value_fails(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        Catalogue("en", tmp_path).say("source.own_page")


def test_a_value_with_braces_is_not_filled_again(tmp_path: Path) -> None:
    said = Catalogue("en", tmp_path).say("source.own_page", date="{date}")
    assert said == "From their own page, {date}."


def test_values_are_isolated_in_a_right_to_left_language(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "ar", {"From their own page, {date}.": "من صفحتهم، {date}."})
    assert words.say("source.own_page", date="2020") == "من صفحتهم، \u20682020\u2069."


def test_complete_means_every_text(tmp_path: Path) -> None:
    whole: dict[str, str | list[str]] = {
        text: ["a %n", "b %n"] if "%n" in text else f"x {text}" for text in MESSAGES.values()
    }
    assert catalogue(tmp_path, "es", whole).complete
    whole.pop(MESSAGES["source.not_called"])
    assert not catalogue(tmp_path, "es", whole).complete
    assert not Catalogue("so", tmp_path).complete
    assert Catalogue("en", tmp_path).complete


def test_a_text_without_plural_is_found_in_a_language_of_six_forms(tmp_path: Path) -> None:
    texts: dict[str, str | list[str]] = {
        text: [f"{form} %n" for form in "abcdef"] if "%n" in text else f"x {text}"
        for text in MESSAGES.values()
    }
    words = catalogue(tmp_path, "ar", texts)
    assert words.complete
    assert words.say("topic.count", count=2).startswith("c ")


def test_a_torn_catalogue_is_as_none(tmp_path: Path) -> None:
    catalogue(tmp_path, "es", {"Free": "Gratis"})
    whole = (tmp_path / "es.qm").read_bytes()
    (tmp_path / "es.qm").write_bytes(whole[: len(whole) // 2])
    torn = Catalogue("es", tmp_path)
    assert not torn.complete
    assert torn.say("source.not_called") == "Not called yet."


@pytest.mark.parametrize(
    ("partial", "shown"),
    [("2020", "2020"), ("2020-03", "March 2020"), ("2020-03-24", "March 24, 2020")],
)
def test_dates_are_written_as_exactly_as_they_are_known(
    tmp_path: Path, partial: str, shown: str
) -> None:
    assert Catalogue("en", tmp_path).date(partial) == shown


def test_dates_and_times_follow_the_catalogue_and_the_language(tmp_path: Path) -> None:
    words = catalogue(
        tmp_path,
        "es",
        {"MMMM d, yyyy": "d 'de' MMMM 'de' yyyy", "MMMM yyyy": "MMMM 'de' yyyy", "h:mm ap": "H:mm"},
    )
    assert words.date("2020-03-24") == "24 de marzo de 2020"
    assert words.date("2020-03") == "marzo de 2020"
    assert words.time(17 * 60 + 5) == "17:05"
    assert words.weekday(0) == "lunes"
    assert words.weekday(6) == "domingo"


@pytest.mark.parametrize(
    ("minutes", "shown"), [(0, "12:00 am"), (8 * 60, "8:00 am"), (13 * 60 + 30, "1:30 pm")]
)
def test_american_times(tmp_path: Path, minutes: int, shown: str) -> None:
    assert Catalogue("en", tmp_path).time(minutes) == shown


def test_two_languages_at_once(tmp_path: Path) -> None:
    spanish = catalogue(tmp_path, "es", {"Free": "Gratis"})
    french = catalogue(tmp_path, "fr", {"Free": "Gratuit"})
    assert (spanish.say("listing.free"), french.say("listing.free")) == ("Gratis", "Gratuit")
    assert isinstance(spanish.translator, QTranslator)


def test_a_catalogue_is_loaded_once(tmp_path: Path) -> None:
    assert words_for("es", tmp_path) is words_for("es", tmp_path)
    assert words_for("", tmp_path).language == "en"
