"""Every page of the desk opens in every size and with large letters, and says where one is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from ui.staff import pages, tour


def test_every_page_has_its_file(root: Path) -> None:
    files = {file.stem for file in (root / "ui" / "staff").glob("*Page.qml")}
    assert set(pages.PAGES.values()) == files
    assert set(pages.ENTRY_OF) < set(pages.PAGES)
    assert set(pages.ENTRY_OF.values()) < set(pages.PAGES)


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1080, 1920), 1.0), ((1920, 1080), 1.5), ((1366, 768), 2.0)],
)
def test_every_page_opens_and_has_a_heading(
    sit_down: Callable[..., Any], size: tuple[int, int], scale: float
) -> None:
    rosa = sit_down(size=size)
    rosa.staff.setTextScale(scale)
    seen = set()
    for stop in tour.stops(rosa.staff.desk()):
        if stop.signed_in:
            rosa.staff.openEntry(stop.page)
            rosa.open(stop.page, stop.record)
            headings = [one for one in rosa.things() if one.role() == QAccessible.Role.Heading]
            assert headings, f"{stop.page} has no heading"
            assert headings[0].text(QAccessible.Text.Name)
            seen.add(stop.page)
    assert seen >= set(pages.PAGES) - {"signin", "first", "statement"}
