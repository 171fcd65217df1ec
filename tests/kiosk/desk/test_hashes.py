"""Whether a text is still the one something was made from."""

from __future__ import annotations

from kiosk.desk.hashes import text_hash


def test_both_ways_of_writing_an_accent_are_one_text() -> None:
    assert text_hash("Recepci\u00f3n") == text_hash("Recepcio\u0301n")


def test_any_other_difference_is_another_text() -> None:
    texts = ["Call.", "Call", "call.", "Call. ", "Call .", ""]
    assert len({text_hash(text) for text in texts}) == len(texts)
