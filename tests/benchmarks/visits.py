"""Visits for the figures of memory: short ones, each with pages, a search, a list, in two languages."""

from __future__ import annotations

from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication


def look() -> None:
    """What the event loop does between touches; pages that were left are deleted there."""
    QGuiApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def visit(face: Any, number: int) -> None:
    """One short visit; ten of them show ten kinds of page."""
    model = face.visit
    edition = model.edition()
    listings, guides = edition.all_listings("en"), edition.guides("en")
    model.chooseLanguage(("en", "es")[number % 2])
    look()
    listing = listings[number % len(listings)].id
    guide = guides[number % len(guides)].id
    pages = {
        0: (("topic", edition.topics("en")[number % 5].id),),
        1: (("listing", listing),),
        2: (("guide", guide),),
        3: (("search", ""),),
        4: (("list", ""),),
        5: (("guides", ""), ("proof", guide)),
        6: (("urgent", ""),),
        7: (("interpreter", ""),),
        8: (("statement", edition.statements("en")[0].id),),
        9: (("handout", guide),),
    }[number % 10]
    if number % 10 == 3:
        model.visit_state().query = ("food", "lawyer", "xqzw")[number % 3]
    if number % 10 == 4:
        model.collect("listing", listing)
    for page, record in pages:
        model.open(page, record)
        look()
    model.finish()
    look()


def held() -> float:
    """Memory this process alone holds (USS), in MB, as the system counts it."""
    return float(psutil.Process().memory_full_info().uss) / 1e6
