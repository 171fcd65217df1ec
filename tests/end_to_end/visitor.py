"""A kiosk in a process of its own, with a visitor who obeys: for the tests of what is left behind.

    python visitor.py DATA

Reads commands from standard input, a line each, and answers each with a line. The letters of a
canary come one by one as numbers, so that the word itself is nowhere but where the visitor's typing
puts it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.handout.printers import Job, MediaType, Outcome, State
from kiosk.paths import Data
from ui.face import Face, open_face
from ui.log import Log
from ui.screens import screen_for
from ui.tour import Stop, settle
from ui.visitor.keeper import EditionKeeper
from ui.visitor.printing import Printing
from ui.wiping import after_visits


class CountingPrinter:
    """A printer that is always ready and counts what it was asked to print."""

    media_type: MediaType = "image/png"
    name = "counting"

    def __init__(self) -> None:
        self.jobs = 0

    def state(self) -> State:
        return "ready"

    def print(self, _job: Job) -> Outcome:
        self.jobs += 1
        return Outcome(printed=True, state="ready")

    def cancel(self) -> None:
        """Nothing waits."""


class Visitor:
    """Does what the test says."""

    def __init__(self, face: Face, printer: CountingPrinter) -> None:
        self.face = face
        self.wiping = after_visits(face.visit)
        self.printer = printer
        edition = face.visit.edition()
        listings = [one for one in edition.all_listings("en") if one.phones and not one.sensitive]
        self.listings = [one.id for one in listings]
        self.guides = [one.id for one in edition.guides("en")]
        self.statements = [one.id for one in edition.statements("en")]
        self.topics = [one.id for one in edition.topics("en")]

    def look(self) -> None:
        """What the event loop does between touches; pages that were left are deleted there."""
        for _ in range(3):
            QGuiApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def type(self, *codes: str) -> str:
        """Touch search and type letters, by their numbers."""
        self.face.visit.chooseLanguage("en")
        self.face.visit.open("search", "")
        self.look()
        for code in codes:
            QTest.keyClick(self.face.view, Qt.Key(int(code)))
            self.look()
        settle(self.face)
        return str(len(self.face.visit.visit_state().query))

    def collect(self, number: str) -> str:
        """Put one listing and a guide on my list, see list, handout and its preview."""
        visit, at = self.face.visit, int(number)
        visit.collect("listing", self.listings[at % len(self.listings)])
        visit.collect("guide", self.guides[at % len(self.guides)])
        for page in ("list", "handout"):
            visit.open(page, "")
            self.look()
        settle(self.face)
        return str(len(visit.visit_state().my_list))

    def copy(self, *codes: str) -> str:
        """Put letters on the clipboard, as another program could."""
        QGuiApplication.clipboard().setText("".join(chr(int(code)).lower() for code in codes))
        return "copied"

    def clipboard(self) -> str:
        """What is on the clipboard."""
        return QGuiApplication.clipboard().text() or "empty"

    def visits(self, count: str) -> str:
        """Many visits: languages, pages, searches, lists and previews; never a print."""
        for number in range(int(count)):
            self.visit(number)
        return "done"

    def visit(self, number: int) -> None:
        visit = self.face.visit
        visit.chooseLanguage(("en", "es")[number % 2])
        visit.open("topic", self.topics[number % len(self.topics)])
        self.look()
        visit.open("listing", self.listings[number % len(self.listings)])
        self.look()
        visit.open("guide", self.guides[number % len(self.guides)])
        self.look()
        if number % 3 == 0:
            visit.open("search", "")
            self.look()
            for code in (b"FOOD", b"LAWYER", b"XQZW")[number % 9 // 3]:
                QTest.keyClick(self.face.view, Qt.Key(code))
            self.look()
        if number % 5 == 0:
            visit.collect("listing", self.listings[number % len(self.listings)])
            visit.open("list", "")
            self.look()
        if number % 10 == 0:
            visit.open("statement", self.statements[number % len(self.statements)])
            self.look()
            visit.open("handout", self.listings[number % len(self.listings)])
            self.look()
        if number % 25 == 0:
            settle(self.face)
        visit.finish()
        self.look()

    def finish(self) -> str:
        """End the visit as the button does."""
        self.face.visit.finish()
        while self.wiping.isActive():
            self.look()
        settle(self.face)
        self.look()
        return "finished"

    def print(self) -> str:
        """Touch "print" on a slip's page; gives how many jobs the printer got then."""
        self.face.visit.open("handout", self.listings[0])
        settle(self.face)
        root: Any = self.face.view.rootObject()
        root.findChild(QQuickItem, "print-now").act()
        while self.printer.jobs == 0:
            self.look()
        return self.printed()

    def printed(self) -> str:
        """How many jobs the printer got."""
        return str(self.printer.jobs)

    def page(self, name: str) -> str:
        """Go straight to a page of the tour."""
        self.face.visit.open(Stop(name, name).page, "")
        self.look()
        return name


def main() -> None:
    data = Data(Path(sys.argv[1]))
    when = datetime(2026, 11, 24, 10)  # noqa: DTZ001 - local wall time
    report = Log(data.log, lambda: when)
    keeper = EditionKeeper(data, report)
    face = open_face(
        keeper, screen=screen_for(1080, 1920), clock=lambda: when, also=("es",), report=report
    )
    printer = CountingPrinter()
    face.visit.use_printing(Printing(printer, parent=face.visit))
    face.view.show()
    visitor = Visitor(face, printer)
    visitor.look()
    print("ready", flush=True)  # noqa: T201 - the answer
    for line in sys.stdin:
        command, *words = line.split()
        if command == "quit":
            break
        do: Callable[..., str] = getattr(visitor, command)
        print(do(*words), flush=True)  # noqa: T201 - the answer
    face.close()
    keeper.close()


if __name__ == "__main__":
    main()
