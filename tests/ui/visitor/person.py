"""A person at the screen, for tests: looks, touches, presses keys; knows no page's insides."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.edition.reader import Edition
from ui.face import Face


class OneEdition:
    """Gives one edition; `hide` withdraws as staff do, and is noticed at the next look."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._changed = False

    def edition(self) -> Edition:
        return self._edition

    def renew(self) -> bool:
        return False

    def withdrawals_changed(self) -> bool:
        changed, self._changed = self._changed, False
        return changed

    def hide(self, *keys: str) -> None:
        self._edition.withdraw(frozenset(keys))
        self._changed = True


class Person:
    """Looks at a screen and touches it: finds things by the names a screen reader would say."""

    def __init__(self, face: Face, qtbot: QtBot) -> None:
        self.face = face
        self.visit = face.visit
        self._qtbot = qtbot

    def open(self, page: str, record: str = "") -> None:
        """Go straight to a page."""
        self.visit.open(page, record)
        self.settle()

    def settle(self) -> None:
        """Let the screen lay itself out and draw."""
        for _ in range(3):
            QGuiApplication.processEvents()
        # What a page left behind goes when control returns to the event loop; here it does not.
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.face.view.grabWindow()

    def things(self) -> list[QAccessibleInterface]:
        """Everything that can be seen, on the screen or further down the page."""
        root = QAccessible.queryAccessibleInterface(self.face.view)
        assert root is not None
        return [thing for thing in below(root) if not thing.rect().isEmpty()]

    def names(self) -> list[str]:
        """What a screen reader would say, thing by thing, without isolates."""
        return [plain(thing.text(QAccessible.Text.Name)) for thing in self.things()]

    def sees(self, words: str) -> bool:
        """True when the words stand somewhere on the page."""
        return any(words in name for name in self.names())

    def find(self, name: str) -> QAccessibleInterface:
        """The one thing to touch of this name, or whose name begins so."""
        roles = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText}
        able = [thing for thing in self.things() if thing.role() in roles]
        named = [(plain(thing.text(QAccessible.Text.Name)), thing) for thing in able]
        exact = [thing for said, thing in named if said == name]
        found = exact or [thing for said, thing in named if said.startswith(name)]
        assert len(found) == 1, f"{name!r} is there {len(found)} times among {self.names()}"
        return found[0]

    def place(self, name: str) -> QRect:
        """Where a thing to touch is on the screen."""
        rect = self.find(name).rect()
        return rect.translated(-self.face.view.position())

    def touch(self, name: str) -> None:
        """Touch a thing, turning the page down to it first if it is further down."""
        self.bring(name)
        self.click(self.place(name).center())

    def bring(self, name: str) -> None:
        """Turn the page down until the thing is in sight."""
        for _ in range(30):
            if self.in_sight(name):
                return
            down = self.turn("scroll-down")
            assert down is not None, f"{name!r} is out of sight, and the page does not turn."
            before = self.place(name)
            self.click(middle(down))
            self._still(name, before)
        raise AssertionError(f"{name!r} cannot be reached.")

    def _still(self, name: str, before: QRect) -> None:
        """Wait until the page has moved and stands still."""
        places: list[QRect] = []

        def stands() -> bool:
            places.append(self.place(name))
            return (
                places[-1] != before and len(places) > 5 and len(set(map(repr, places[-5:]))) == 1
            )

        self._qtbot.waitUntil(stands)

    def turn(self, name: str) -> QQuickItem | None:
        """The button that turns the page, if the page is longer than the screen."""
        root = self.face.view.rootObject()
        return next((one for one in root.findChildren(QQuickItem, name) if one.isVisible()), None)

    def in_sight(self, name: str) -> bool:
        """True when the whole thing is inside the scrolling part it belongs to, or in none."""
        item = self.find(name).object()
        assert isinstance(item, QQuickItem)
        up: QQuickItem | None = item
        while up is not None and not up.inherits("QQuickFlickable"):
            up = up.parentItem()
        if up is None:
            return True
        seen = up.mapRectToScene(up.boundingRect())
        whole = item.mapRectToScene(item.boundingRect())
        return seen.contains(whole) or (
            whole.height() > seen.height() and seen.contains(whole.center())
        )

    def click(self, point: QPoint) -> None:
        """Press and let go."""
        QTest.mouseClick(self.face.view, Qt.MouseButton.LeftButton, pos=point)
        self.settle()

    def press(self, key: str) -> None:
        """Press a real key."""
        QTest.keyClick(self.face.view, key)  # type: ignore[call-overload]
        self.settle()

    def item(self, name: str) -> QQuickItem:
        """The item with an object name."""
        found = self.face.view.rootObject().findChild(QQuickItem, name)
        assert found is not None, f"no item is called {name}"
        return found

    def middle(self, name: str) -> QPoint:
        """Where the middle of the item with an object name is."""
        return middle(self.item(name))


def below(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below a thing. Nothing may keep these: they die with what they stand for."""
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child is not None:
            yield child
            yield from below(child)


def middle(item: QQuickItem) -> QPoint:
    """Where the middle of an item is on the screen."""
    return item.mapToScene(item.boundingRect().center()).toPoint()


def plain(text: str) -> str:
    """Without the marks that isolate numbers in right-to-left text."""
    return text.translate({ord(mark): None for mark in "\u2066\u2067\u2068\u2069"})
