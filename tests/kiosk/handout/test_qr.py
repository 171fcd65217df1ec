"""Codes on paper are made of whole dots, wide enough to be read."""

from __future__ import annotations

import pytest

from kiosk.edition import codes
from kiosk.edition.records import Code
from kiosk.handout import qr


def code(modules: int) -> Code:
    return Code("x", modules, ("1" * modules,) * modules)


@pytest.mark.parametrize(
    ("dots_per_inch", "dots"),
    # 0.75 mm in dots, rounded up, worked out by hand: 203 / 25.4 * 0.75 = 5.99
    [(203, 6), (180, 6), (300, 9), (600, 18), (1200, 36)],
)
def test_a_module_is_at_least_three_quarters_of_a_millimetre(dots_per_inch: int, dots: int) -> None:
    assert qr.least_module(dots_per_inch) == dots
    assert dots / dots_per_inch * 25.4 >= 0.75


def test_a_code_that_fits_to_the_dot_is_drawn_and_one_dot_less_is_not() -> None:
    across = 6 * (25 + 8)
    assert qr.size(code(25), across, 203) == qr.Size(module=6, side=150, quiet=24)
    assert qr.size(code(25), across - 1, 203) is None


def test_on_a_page_a_code_is_as_wide_as_asked() -> None:
    found = qr.size(code(25), 10_000, 1200, least_side_mm=25)
    assert found is not None
    assert found.side / 1200 * 25.4 >= 25
    assert found.side % 25 == 0


def test_no_code_has_no_size() -> None:
    assert qr.size(code(0), 512, 203) is None


def test_the_largest_code_of_an_edition_fits_on_the_usual_slip() -> None:
    assert qr.size(code(codes.LARGEST_SIZE), 512, 203) is not None
