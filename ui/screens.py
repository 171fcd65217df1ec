"""How large a pixel is on the glass. Sizes of the screens we know, in millimetres.

Operating systems often report a wrong size, so that what we know and what the device's settings
say count more. Capital heights: EN 301 549 5.1.4 asks for 0.7 degrees of view, 7.3 mm at the 60 cm
of a standing kiosk; Section 508 402.4 asks for 4.8 mm, the figure for a seated library terminal.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its size in pixels, the width of the glass and its smallest capitals in mm."""

    width: int
    height: int
    width_mm: float
    capitals_mm: float

    @property
    def pixels_per_millimetre(self) -> float:
        """Pixels in one millimetre of glass; the same down as across."""
        return self.width / self.width_mm


KIOSK_PORTRAIT = Screen(1080, 1920, 398.5, 7.9)
"""A 32-inch panel on end. 7.9 mm rather than 7.3: there is room for it."""

KIOSK_LANDSCAPE = Screen(1920, 1080, 531.4, 7.3)
"""A 24-inch panel."""

LIBRARY = Screen(1366, 768, 344.2, 4.8)
"""A 15.6-inch terminal at a desk."""

KNOWN = (KIOSK_PORTRAIT, KIOSK_LANDSCAPE, LIBRARY)


def screen_for(width: int, height: int, width_mm: float = 0.0, capitals_mm: float = 0.0) -> Screen:
    """The screen of a size in pixels; what is given in millimetres counts over what we know.

    An unknown size is taken as the known screen of the same turn that is nearest in pixels, its
    glass stretched in proportion, so that a test window shows the same layout smaller or larger.
    """
    alike = [known for known in KNOWN if (known.height > known.width) == (height > width)]
    nearest = min(alike, key=lambda known: abs(known.width - width) + abs(known.height - height))
    return Screen(width, height, width_mm or nearest.width_mm, capitals_mm or nearest.capitals_mm)
