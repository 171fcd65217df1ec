"""Numbers as FACTS.md has them, and what must not be taken for a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import phones


@pytest.mark.parametrize(
    ("written", "number", "shown"),
    [
        ("911", "911", "911"),
        ("211", "211", "211"),
        ("988", "988", "988"),
        ("711", "711", "711"),
        ("233733", "233733", "233733"),
        ("651-641-1011", "+16516411011", "651-641-1011"),
        ("(507) 289-5960", "+15072895960", "507-289-5960"),
        ("507.328.2300", "+15073282300", "507-328-2300"),
        ("+1 507 328 2300", "+15073282300", "507-328-2300"),
        ("1-888-373-7888", "+18883737888", "1-888-373-7888"),
        ("800-223-1368", "+18002231368", "1-800-223-1368"),
        ("+52 55 5062 6000", "+525550626000", "+52 55 5062 6000"),
    ],
)
def test_numbers_as_people_write_them(written: str, number: str, shown: str) -> None:
    parsed = phones.parse(written)
    assert parsed is not None
    assert (parsed.number, parsed.display, parsed.extension) == (number, shown, "")


@pytest.mark.parametrize("written", ["651-641-1011 ext. 12", "651-641-1011 x12"])
def test_an_extension_is_kept_apart_and_dialled_after_a_pause(written: str) -> None:
    parsed = phones.parse(written)
    assert parsed is not None
    assert (parsed.number, parsed.extension) == ("+16516411011", "12")
    assert parsed.tel == "tel:+16516411011,12"


@pytest.mark.parametrize(
    "written", ["", "call us", "0", "12", "651-641-101", "651-641-10111", "123-456-7890", "1 / 2"]
)
def test_what_reaches_nobody_is_no_number(written: str) -> None:
    assert phones.parse(written) is None


@given(st.text(max_size=40))
def test_reading_anything_never_fails_and_what_is_read_reads_the_same_again(text: str) -> None:
    parsed = phones.parse(text)
    if parsed is not None:
        again = phones.parse(parsed.display)
        assert again is not None
        assert again.number == parsed.number
