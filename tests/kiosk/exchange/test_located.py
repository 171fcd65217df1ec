"""Reading YAML as it was typed, with the line of every value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.located import LocatedError, read


def _read(folder: Path, text: str) -> Any:
    path = folder / "file.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def test_dates_and_years_stay_as_they_were_typed(tmp_path: Path) -> None:
    document = _read(tmp_path, "a: 2020-03-24\nb: 2020-03\nc: '2020'\nd: 12:30\ne: 1_000\nf: 007\n")
    assert document.data == {
        "a": "2020-03-24",
        "b": "2020-03",
        "c": "2020",
        "d": "12:30",
        "e": "1_000",
        "f": "007",
    }


def test_plain_numbers_truths_and_nothing_are_what_they_are(tmp_path: Path) -> None:
    document = _read(tmp_path, "a: 12\nb: -3\nc: true\nd: false\ne:\nf: ~\n'yes': 'no'\n")
    values = {"a": 12, "b": -3, "c": True, "d": False, "e": None, "f": None, "yes": "no"}
    assert document.data == values


def test_every_value_has_its_line(tmp_path: Path) -> None:
    document = _read(
        tmp_path, "# a comment\na:\n  - b: 1\n\n    c: >\n      long\n      text\n  - d\n"
    )
    assert document.lines[("a",)] == 2
    assert document.lines["a", 0, "b"] == 3
    assert document.lines["a", 0, "c"] == 5
    assert document.lines["a", 1] == 8
    assert document.line(("a", 0, "missing", 3)) == 3
    assert document.line(("nothing",)) == 2


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "`a` twice"),
        ("a:\n  b: 1\n  b: 2\n", 3, "`b` twice"),
        ("a: 1\n  b: 2\n", 2, "is not YAML"),
        ("a: [1, 2\nb: 3\n", 2, "is not YAML"),
        ('a: "one\n', 2, "is not YAML"),
        ("a: 1\n---\nb: 2\n", 2, "is not YAML"),
        ("a: \x07\n", 1, "is not YAML"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_has_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    with pytest.raises(LocatedError, match=says) as caught:
        _read(tmp_path, text)
    assert abs(caught.value.line - line) <= 1


plain = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-999, 9999), st.text("abc ñ:-#'\"", max_size=6)
    ),
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.dictionaries(st.text("abyn1", min_size=1), inside, max_size=3),
    ),
    max_leaves=8,
)


@given(plain)
def test_what_another_library_writes_is_read_back(value: Any) -> None:
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - hypothesis shares tmp_path

    with TemporaryDirectory() as folder:
        assert _read(Path(folder), yaml.safe_dump(value, allow_unicode=True)).data == value
