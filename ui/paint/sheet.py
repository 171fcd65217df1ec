"""The measures of paper: one table for receipt paper, one for pages. All in device units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.handout import qr
from kiosk.handout.document import Style

SLIP_DOTS_PER_INCH = 203
PAGE_DOTS_PER_INCH = 1200
Paper = Literal["letter", "a4"]


@dataclass(frozen=True, slots=True)
class Type:
    """How a style looks. `before`: space above, in the same units as `size`."""

    size: float
    bold: bool
    before: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One kind of paper.

    Attributes:
        width: of the paper.
        height: of one sheet; 0 for a roll.
        margin: empty on every side.
        foot: where the running foot stands, inside the lower margin: above the paper's end.
        types: by style.
        line: height of a line, in sizes of its letters.
        hairline: of a thin rule; `heavy` of a strong one.
        gap: between things that stand side by side, and around rules.
        least_code_mm: codes are at least as wide as this, without quiet zone.
        right: text begins on the right side, in whichever language it is.
    """

    width: int
    height: int
    margin: int
    foot: int
    dots_per_inch: int
    types: Mapping[Style, Type]
    line: float
    hairline: int
    heavy: int
    gap: int
    least_code_mm: float
    right: bool = False

    @property
    def measure(self) -> int:
        """Width of the text."""
        return self.width - 2 * self.margin


def roll(dots: int) -> Sheet:
    """Receipt paper `dots` wide at 203 dots an inch; the letters of small print stay 2.5 mm."""
    types: dict[Style, Type] = {
        "title": Type(34, bold=True, before=0),
        "heading": Type(31, bold=True, before=18),
        "strong": Type(25, bold=True, before=12),
        "body": Type(25, bold=False, before=8),
        "number": Type(42, bold=True, before=6),
        "small": Type(20, bold=False, before=6),
        "quote": Type(31, bold=True, before=14),
    }
    module = qr.least_module(SLIP_DOTS_PER_INCH)
    return Sheet(
        width=dots,
        height=0,
        margin=module * qr.QUIET_ZONE,
        foot=0,
        dots_per_inch=SLIP_DOTS_PER_INCH,
        types=types,
        line=1.32,
        hairline=2,
        heavy=4,
        gap=16,
        least_code_mm=0,
    )


SCALES = (1.0, 0.96, 0.92, 0.88)
"""Letters of a page may be this much smaller where that saves a sheet; body 10.6, small print 8.4 pt at least."""

PAPER_MM: Mapping[Paper, tuple[float, float]] = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}


def page(paper: Paper, dots_per_inch: int = PAGE_DOTS_PER_INCH, scale: float = 1) -> Sheet:
    """A letter or A4 sheet with margins of 16 mm, in units of `dots_per_inch`.

    `scale`: of letters and the spaces between them; codes keep their size.
    """
    points = dots_per_inch / 72 * scale
    millimetres = dots_per_inch / qr.MILLIMETRES_PER_INCH

    def letters(size: float, before: float, *, bold: bool = False) -> Type:
        return Type(size * points, bold, before * points)

    width, height = PAPER_MM[paper]
    return Sheet(
        width=round(width * millimetres),
        height=round(height * millimetres),
        margin=round(16 * millimetres),
        foot=round(8 * millimetres),
        dots_per_inch=dots_per_inch,
        types={
            "title": letters(24, 0, bold=True),
            "heading": letters(16, 12, bold=True),
            "strong": letters(12, 7, bold=True),
            "body": letters(12, 4),
            "number": letters(24, 3, bold=True),
            "small": letters(9.5, 3),
            "quote": letters(18, 8, bold=True),
        },
        line=1.36,
        hairline=max(1, round(0.6 * points)),
        heavy=round(1.8 * points),
        gap=round(9 * points),
        least_code_mm=25,
    )
