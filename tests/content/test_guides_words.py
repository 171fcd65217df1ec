"""How guides and statements are written: short, plain, with a picture, the same in Spanish."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable

import pytest

from tests.content.guide_files import (
    ROOT,
    STARTER,
    File,
    branches,
    each,
    files,
    step_text,
    steps,
    texts,
)

Grade = Callable[[str], float]

_GRADE = 5.0
_ALL = pytest.mark.parametrize(
    "file", [*files("guides"), *files("statements")], ids=lambda f: f.name
)

_PROPER = {
    *("Attorney", "General", "Department", "Homeland", "Security", "Justice", "Supreme", "Court"),
    *("Los", "Angeles", "Minnesota", "Rochester", "US", "English", "Spanish", "ICE", "USCIS"),
    *("LawHelpMN", "MinnesotaCare", "Medicaid", "Medical", "Emergency", "Assistance", "EMA"),
    *("Notice", "Appear", "Form", "DOPA", "REAL", "ID", "Social", "A", "I"),
    *("January", "March", "June", "September", "October", "December"),
}
"""Words with a capital inside a sentence: places, bodies, papers, programs, months. No person."""


def _sentences(text: str) -> int:
    return len(re.findall(r"[.?!](?=\s|$)", text))


def test_the_measure_is_the_published_one(grade: Grade) -> None:
    """Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    text = "The cat sat on the mat. The dog ran to the open door."  # 13 words, 14 syllables
    assert grade(text) == pytest.approx(0.39 * 13 / 2 + 11.8 * 14 / 13 - 15.59, abs=0.01)


@each("guides")
def test_each_step_answer_and_whole_guide_reads_at_grade_five(file: File, grade: Grade) -> None:
    whole = [file.data["summary"]["text"]]
    if "caution" in file.data:
        whole.append(file.data["caution"]["text"])
    whole += [step_text(step) for step in steps(file)]
    whole += [branch["text"] for _, branch in branches(file)]
    for text in whole:
        assert grade(" ".join(text.split())) <= _GRADE, text
    assert grade(" ".join(whole)) <= _GRADE
    for step in steps(file):
        forks = [f"{branch['answer']}. {branch['text']}" for branch in step.get("branches", ())]
        assert grade(" ".join([step_text(step), *forks])) <= _GRADE, step["id"]


@each("guides")
def test_a_step_is_one_or_two_short_sentences(file: File) -> None:
    for step in steps(file):
        assert step["title"].endswith((".", "?")), step["title"]
        assert 1 <= _sentences(step_text(step)) <= 2, step_text(step)
    for step, branch in branches(file):
        assert "?" in step["title"]
        assert 1 <= _sentences(branch["text"]) <= 2, branch["text"]
        assert not branch["answer"].endswith(".")
    every = [step_text(step) for step in steps(file)] + [
        branch["text"] for _, branch in branches(file)
    ]
    for sentence in re.split(r"(?<=[.?!])\s", " ".join(every)):
        assert len(sentence.split()) <= 25, sentence


@each("statements")
def test_a_line_of_a_statement_is_one_sentence(file: File) -> None:
    for line in file.data["lines"]:
        assert _sentences(line["text"]) == 1


@each("guides")
def test_every_pictogram_is_in_the_icon_font(file: File) -> None:
    icons = json.loads((ROOT / "assets/icons/phosphor-bold.json").read_text("utf-8"))
    for icon in [file.data["icon"], *(step["icon"] for step in steps(file))]:
        assert icon in icons


@_ALL
def test_nobody_is_named(file: File) -> None:
    """No names of office-holders: a capital inside a sentence belongs to no person."""
    for name, text in texts(file).items():
        if name == "link.label":
            continue
        for sentence in re.split(r"(?<=[.?!:])\s+", text):
            for word in re.findall(r"[A-Za-z][\w-]*", sentence)[1:]:
                if word[0].isupper():
                    assert word in _PROPER or re.fullmatch(r"I-\d+|A-numbers?", word), text


@_ALL
def test_spanish_has_every_text_made_from_this_english(file: File) -> None:
    spanish = file.spanish
    assert (spanish["language"], spanish["status"]) == ("es", "machine")
    english = texts(file)
    assert spanish["texts"].keys() == english.keys()
    for path, made in spanish["texts"].items():
        assert made["english"] == " ".join(english[path].split()), path
        if path != "link.label" and english[path] != "No":
            assert made["text"] != made["english"], path


@_ALL
def test_spanish_has_the_same_numbers(file: File) -> None:
    for path, made in file.spanish["texts"].items():
        numbers = [Counter(re.findall(r"\d+", made[side])) for side in ("english", "text")]
        assert numbers[0] == numbers[1], path


@_ALL
def test_spanish_says_usted_and_asks_with_both_marks(file: File) -> None:
    for path, made in file.spanish["texts"].items():
        text = made["text"]
        assert not re.search(r"\b(tú|tu|tus|te|vos|vosotros|puedes|tienes)\b", text), path
        assert text.replace('"Am I free to go?"', "").count("?") == text.count("¿"), path
        assert made["english"].rstrip()[-1] in ".?" or text[-1] != ".", path


def test_the_folder_of_translations_has_no_strays() -> None:
    mains = {file.path for kind in ("guides", "statements") for file in files(kind)}
    for kind in ("guides", "statements"):
        for path in STARTER.glob(f"*/{kind}/*.es.yaml"):
            assert path.with_name(path.name.removesuffix(".es.yaml") + ".yaml") in mains
