"""The chosen mask against the library's own drawing and its own rating of all eight."""

from __future__ import annotations

from typing import Any

import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode import util
from qrcode.constants import ERROR_CORRECT_M

from kiosk.edition import mask

payloads = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=90
)


def made(payload: str) -> qrcode.QRCode[Any]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload.encode())
    code.best_fit()
    return code


def drawings(payload: str) -> dict[tuple[str, ...], int]:
    """The library's eight drawings and its rating of each."""
    code = made(payload)
    found = {}
    for number in mask.MASKS:
        code.makeImpl(False, number)
        rows = tuple("".join("1" if dark else "0" for dark in row) for row in code.modules)
        found[rows] = util.lost_point(code.modules)
    return found


@settings(max_examples=60)
@given(payloads)
def test_it_is_one_of_the_librarys_drawings_and_the_best_of_them(payload: str) -> None:
    ratings = drawings(payload)
    assert ratings[mask.draw(made(payload))] == min(ratings.values())


@settings(max_examples=30)
@given(payloads, st.sampled_from(list(mask.MASKS)))
def test_a_picture_is_rated_as_the_library_rates_it(payload: str, number: int) -> None:
    code = made(payload)
    code.makeImpl(False, number)
    picture = mask._picture(code.modules)
    assert mask.penalty(picture, len(code.modules)) == util.lost_point(code.modules)


@pytest.mark.parametrize("length", [1, 14, 84, 180, 400])
def test_small_and_large_versions(length: int) -> None:
    ratings = drawings("x" * length)
    assert ratings[mask.draw(made("x" * length))] == min(ratings.values())
