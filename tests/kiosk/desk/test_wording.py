"""Placeholders are kept, numbers are looked for in the digits of any script."""

from __future__ import annotations

import pytest

from kiosk.desk.wording import clean, missing_numbers, same_placeholders


@pytest.mark.parametrize(
    ("english", "text", "same"),
    [
        ("Call {name}.", "Llame a {name}.", True),
        ("Call {name}.", "Llame a {nombre}.", False),
        ("Call {name}.", "Llame.", False),
        ("Call.", "Llame a {name}.", False),
        ("{a} and {b}", "{b} y {a}", True),
        ("{a} and {a}", "{a}", False),
        ("%n of %1", "%1 de %n", True),
        ("%n", "5", False),
        ("A { b", "A { b", True),
    ],
)
def test_placeholders(english: str, text: str, same: bool) -> None:
    assert same_placeholders(english, text) is same


@pytest.mark.parametrize(
    ("english", "text", "missing"),
    [
        ("Call 651-641-1011.", "Llame al 651-641-1011.", ()),
        ("Call 651-641-1011.", "Llame al 651 641 1011.", ()),
        ("Call 651-641-1011.", "اتصل بالرقم ٦٥١-٦٤١-١٠١١.", ()),
        ("Call 651-641-1011.", "Llame al 651-641-1012.", ("651-641-1011",)),
        ("Call 911 or 211.", "Llame al 911.", ("211",)),
        ("Form I-205", "Formulario I-206", ("205",)),
        ("In 10 days", "En diez días", ()),
    ],
)
def test_numbers(english: str, text: str, missing: tuple[str, ...]) -> None:
    assert missing_numbers(english, text) == missing


def test_clean_keeps_what_is_written_and_drops_what_is_not_seen() -> None:
    assert clean("  Qué\u0301  \x00hacer\r\nhoy ") == "Qu\u00e9\u0301 hacer\nhoy"
    assert clean("e\u0301") == "\u00e9"
    assert clean("\u2067سلام\u2069") == "\u2067سلام\u2069"
