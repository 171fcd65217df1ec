"""What every test of a screen shares: a person's eyes and hands, by accessible names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot


class Hands:
    """Looks at a screen and touches it: finds things by the names a screen reader would say."""

    def __init__(self, view: QQuickView, qtbot: QtBot) -> None:
        self.view = view
        self._qtbot = qtbot

    def settle(self) -> None:
        """Let the screen lay itself out and draw."""
        for _ in range(3):
            QGuiApplication.processEvents()
        # What a page left behind goes when control returns to the event loop; here it does not.
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.view.grabWindow()

    def things(self) -> list[QAccessibleInterface]:
        """Everything that can be seen, on the screen or further down the page."""
        root = QAccessible.queryAccessibleInterface(self.view)
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
        roles = {
            QAccessible.Role.Button,
            QAccessible.Role.CheckBox,
            QAccessible.Role.EditableText,
            QAccessible.Role.RadioButton,
        }
        able = [thing for thing in self.things() if thing.role() in roles]
        named = [(plain(self._said(thing)), thing) for thing in able]
        exact = [thing for said, thing in named if said == name]
        found = exact or [thing for said, thing in named if said.startswith(name)]
        assert len(found) == 1, f"{name!r} is there {len(found)} times among {self.names()}"
        return found[0]

    @staticmethod
    def _said(thing: QAccessibleInterface) -> str:
        """Its name; of a password field, whose name Qt keeps to itself, the description."""
        name = thing.text(QAccessible.Text.Name)
        return name or thing.text(QAccessible.Text.Description)

    def place(self, name: str) -> QRect:
        """Where a thing to touch is on the screen."""
        rect = self.find(name).rect()
        return rect.translated(-self.view.position())

    def touch(self, name: str) -> None:
        """Touch a thing, turning the page down to it first if it is further down."""
        self.bring(name)
        self.click(self.place(name).center())

    def bring(self, name: str) -> None:
        """Turn the page, down or back up, until the thing is in sight."""
        for _ in range(30):
            if self.in_sight(name):
                return
            button = self.turn("scroll-up" if self.above(name) else "scroll-down")
            assert button is not None, f"{name!r} is out of sight, and the page does not turn."
            before = self.place(name)
            self.click(middle(button))
            self._still(name, before)
        raise AssertionError(f"{name!r} cannot be reached.")

    def above(self, name: str) -> bool:
        """True when the thing begins above the part of the page that is in sight."""
        item = self.find(name).object()
        assert isinstance(item, QQuickItem)
        up: QQuickItem | None = item
        while up is not None and not up.inherits("QQuickFlickable"):
            up = up.parentItem()
        assert up is not None
        top = item.mapRectToScene(item.boundingRect()).top()
        return top < up.mapRectToScene(up.boundingRect()).top()

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
        inner = inside(self.view.contentItem())
        return next((one for one in inner if one.objectName() == name and one.isVisible()), None)

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
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=point)
        self.settle()

    def press(self, key: str) -> None:
        """Press a real key."""
        QTest.keyClick(self.view, key)  # type: ignore[call-overload]
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Touch a field and type on real keys, in place of what stood there."""
        self.touch(name)
        QTest.keySequence(self.view, QKeySequence.StandardKey.SelectAll)
        QTest.keyClick(self.view, Qt.Key.Key_Backspace)
        for letter in text:
            QTest.keyClick(self.view, letter)  # type: ignore[call-overload]
        self.settle()

    def value(self, name: str) -> str:
        """What stands in a field."""
        return self.find(name).text(QAccessible.Text.Value)

    def checked(self, name: str) -> bool:
        """Whether a switch or choice is on."""
        return bool(self.find(name).state().checked)

    def able(self, name: str) -> bool:
        """Whether a thing to touch does something now."""
        return not self.find(name).state().disabled

    def item(self, name: str) -> QQuickItem:
        """The item with an object name."""
        found = [one for one in inside(self.view.contentItem()) if one.objectName() == name]
        assert found, f"no item is called {name}"
        return found[0]

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


def inside(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything drawn inside an item."""
    for child in item.childItems():
        yield child
        yield from inside(child)


def middle(item: QQuickItem) -> QPoint:
    """Where the middle of an item is on the screen."""
    return item.mapToScene(item.boundingRect().center()).toPoint()


def plain(text: str) -> str:
    """Without the marks that isolate numbers in right-to-left text."""
    return text.translate({ord(mark): None for mark in "\u2066\u2067\u2068\u2069"})
