"""What holds on every page of contents: in each size, language and size of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from ui.screens import screen_for

PAGES = {
    "topic": "food",
    "listing": "K47",
    "guides": "",
    "guide": "door",
    "statement": "officer",
    "list": "",
    "proof": "door",
    "search": "",
    "handout": "K47",
    "code": "11111111-0000-0000-0000-000000000001/save",
    "notice": "44444444-0000-0000-0000-000000000001",
}
ROLES = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText}
TARGET_MILLIMETRES = 14
GAP_MILLIMETRES = 3


def touchables(person: Any) -> Iterator[tuple[str, QQuickItem]]:
    """What can be touched, wherever it is on the page."""
    for thing in person.things():
        item = thing.object()
        if thing.role() in ROLES and isinstance(item, QQuickItem) and item.isEnabled():
            yield thing.text(QAccessible.Text.Name), item


def place(item: QQuickItem) -> QRectF:
    """Where an item is on the screen, or would be if the screen were long enough."""
    return item.mapRectToScene(item.boundingRect())


def distance(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; below 0 where they overlap."""
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


class Way(NamedTuple):
    """How a person looks at the pages."""

    language: str
    size: tuple[int, int]
    scale: float
    theme: str


WAYS = (
    Way("en", (1080, 1920), 1.0, "paper"),
    Way("en-XA", (1080, 1920), 2.0, "dark"),
    Way("ar-XB", (1920, 1080), 1.0, "contrast"),
    Way("es", (1366, 768), 1.5, "paper"),
    Way("en-XA", (1366, 768), 2.0, "paper"),
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.language}-{way.size[0]}-{way.scale}")
def test_all_can_be_touched_named_and_read(meet: Callable[..., Any], page: str, way: Way) -> None:
    size = way.size
    person = meet(way.language, size)
    person.visit.setTextScale(way.scale)
    person.visit.setTheme(way.theme)
    for kind, record in (("listing", "K47"), ("guide", "door")):
        person.visit.collect(kind, person.visit.edition().find(record)[1])
    person.open(page, PAGES[page])
    millimetre = screen_for(*size).pixels_per_millimetre
    found = list(touchables(person))
    assert found
    for name, item in found:
        rect = place(item)
        assert name.strip(), item
        if not item.inherits("QQuickTextInput"):
            assert item.objectName(), name
            assert min(rect.width(), rect.height()) >= TARGET_MILLIMETRES * millimetre - 1, name
        assert rect.left() >= 0, name
        assert rect.right() <= size[0], name
    for (name, item), (other_name, other) in combinations(found, 2):
        if inside(item, other) or inside(other, item) or other_scroll(item, other):
            continue
        apart = distance(place(item), place(other))
        assert apart >= GAP_MILLIMETRES * millimetre - 1, (name, other_name)
    for text in texts(person.face.view.rootObject()):
        assert text.property("contentWidth") <= text.width() + 2, text.property("text")
        assert not text.property("truncated"), text.property("text")


def inside(item: QQuickItem, other: QQuickItem) -> bool:
    """True when `item` belongs to `other`."""
    up: QQuickItem | None = item
    while up is not None and up is not other:
        up = up.parentItem()
    return up is other


def other_scroll(item: QQuickItem, other: QQuickItem) -> bool:
    """True when one of them scrolls beneath the other."""
    return scrolling(item) is not scrolling(other)


def scrolling(item: QQuickItem) -> QQuickItem | None:
    """The scrolling part an item is in."""
    up: QQuickItem | None = item
    while up is not None and not up.inherits("QQuickFlickable"):
        up = up.parentItem()
    return up


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every text that can be seen below an item."""
    for child in item.childItems():
        if child.isVisible():
            if child.inherits("QQuickText") and child.property("text"):
                yield child
            yield from texts(child)
