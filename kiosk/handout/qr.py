"""How large a code is drawn on paper.

The matrices themselves are ready in the edition (error correction level M); nothing is encoded
here. A module is a whole number of dots, or of the page's units: a scanner, and a thermal head,
must meet straight edges.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.edition.records import Code

QUIET_ZONE = 4
"""Empty modules on every side (ISO/IEC 18004, 9.1)."""

LEAST_MODULE_MM = 0.75
"""At 203 dots an inch: six dots. FIELD.md 5: smaller modules fail on receipt paper."""

MILLIMETRES_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Size:
    """A code's measures in whole dots. `quiet` is the empty border on each side."""

    module: int
    side: int
    quiet: int

    @property
    def across(self) -> int:
        """From edge to edge of the quiet zone."""
        return self.side + 2 * self.quiet


def least_module(dots_per_inch: float) -> int:
    """Whole dots of the smallest module we draw: 6 at 203 dots an inch."""
    return math.ceil(LEAST_MODULE_MM * dots_per_inch / MILLIMETRES_PER_INCH)


def size(code: Code, available: int, dots_per_inch: float, least_side_mm: float = 0) -> Size | None:
    """The measures of a code on a paper, or None when it does not fit or is none.

    Args:
        code: the matrix.
        available: dots from edge to edge, quiet zone included.
        dots_per_inch: of the paper's printer.
        least_side_mm: the code, without its quiet zone, is at least as wide as this.
    """
    if not code.size:
        return None
    wanted = math.ceil(least_side_mm * dots_per_inch / MILLIMETRES_PER_INCH / code.size)
    module = max(least_module(dots_per_inch), wanted)
    found = Size(module, module * code.size, module * QUIET_ZONE)
    return found if found.across <= available else None
