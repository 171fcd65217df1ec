"""What the desk keeps becomes text and comes back as it was."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.staff.form_rows import FieldRow, FieldRows, FieldSpec, from_text, row, to_text
from ui.words import words_for

WORD = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=12)
LINE = st.lists(WORD, max_size=4).map(" ".join)


@given(LINE)
def test_a_line_comes_back(text: str) -> None:
    assert from_text("line", to_text(text), text) == text


@given(st.booleans())
def test_a_flag_comes_back(flag: bool) -> None:
    assert from_text("flag", to_text(flag), flag) is flag


@given(st.lists(WORD, unique=True))
def test_a_list_comes_back_in_its_order(values: list[str]) -> None:
    assert from_text("languages", to_text(values), values) == values


@given(st.integers(-(10**9), 10**9) | st.integers(-(10**6), 10**6).map(lambda n: n / 4))
def test_a_number_comes_back(number: float) -> None:
    assert from_text("number", to_text(number), number) == number


@pytest.mark.parametrize(
    ("kind", "typed", "was", "kept"),
    [
        ("line", "", None, None),
        ("line", "  ", None, None),
        ("line", "", "there", ""),
        ("line", "  two   words ", "", "two words"),
        ("line", "new", None, "new"),
        ("text", " a line\n\nanother ", "", "a line\n\nanother"),
        ("text", "", None, None),
        ("choices", "", ["a"], []),
    ],
)
def test_spaces_at_the_ends_and_nothing_at_all(kind: str, typed: str, was: Any, kept: Any) -> None:
    assert from_text(kind, typed, was) == kept


def shown(*values: str) -> list[FieldRow]:
    words = words_for("en")
    specs = [FieldSpec(f"f{number}", named="Field") for number in range(len(values))]
    pairs = zip(specs, values, strict=True)
    return [row(spec, words, value, "", edited=False) for spec, value in pairs]


def test_typing_changes_one_row_and_rebuilds_none(qtmodeltester: Any) -> None:
    rows = FieldRows()
    rows.set_rows(shown("a", "b", "c"))
    qtmodeltester.check(rows)
    resets: list[str] = []
    changed: list[int] = []
    rows.modelReset.connect(lambda: resets.append("reset"))
    rows.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    rows.set_rows(shown("a", "B", "c"))
    assert (resets, changed) == ([], [1])
    rows.set_rows(shown("a", "B", "c"))
    assert (resets, changed) == ([], [1])
    rows.set_rows(shown("a", "B"))
    assert resets == ["reset"]
