"""A picture of every page of the staff desk, without a screen: `amparo tour --desk`.

The desk is made anew from the starter content in a folder of its own, whatever this machine has.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Q_RETURN_ARG, QMetaObject
from PySide6.QtGui import QGuiApplication
from sqlalchemy import select

from kiosk.clock import Clock, system_clock
from kiosk.desk import tables
from kiosk.desk.database import Database
from kiosk.desk.first_account import first
from kiosk.desk.people import Person
from kiosk.errors import AmparoError, UserError
from kiosk.exchange import setup
from kiosk.paths import Data
from ui.screens import screen_for
from ui.staff.desk_face import DeskFace, open_desk_face
from ui.visitor.keeper import EditionKeeper
from ui.words import words_for

MOST_SCREENFULS = 4
NAME, SECRET = "Rosa", "tour-of-the-desk"
PACKS = ("national", "minnesota", "rochester")


@dataclass(frozen=True, slots=True)
class Stop:
    """One page of the tour. `signed_in`: whether somebody is."""

    page: str
    record: str = ""
    signed_in: bool = True


def stops(desk: Database) -> tuple[Stop, ...]:
    """Every page, with records that the desk has."""
    with desk.reading() as session:
        service = session.scalars(select(tables.Service.id).order_by(tables.Service.name)).first()
        guide = session.scalars(select(tables.Guide.id).order_by(tables.Guide.code)).first()
    return (
        Stop("signin", signed_in=False),
        Stop("todo"),
        Stop("listings"),
        Stop("listing", service or ""),
        Stop("guides"),
        Stop("guide", guide or ""),
        Stop("languages"),
        Stop("translate", "es"),
        Stop("sheet", "es"),
        Stop("synonyms", "en"),
        Stop("publish"),
        Stop("preview", service or ""),
        Stop("history"),
        Stop("place"),
        Stop("accounts"),
        Stop("device"),
        Stop("backup"),
        Stop("about"),
    )


def tour(  # noqa: PLR0913 - each is a choice of whoever looks
    folder: Path,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str] = ("en",),
    text_scale: float = 1.0,
    clock: Clock = system_clock,
    only: Sequence[str] = (),
) -> Iterator[Path]:
    """Make the pictures; gives the path of each as it is made: `<WxH>/<language>/desk-<page>.png`.

    Args:
        folder: for the pictures; made if it is not there.
        sizes: of the screen, in pixels.
        languages: BCP 47 tags of the staff's own screens.
        text_scale: 1, 1.5 or 2.
        clock: the local wall time.
        only: names of pages; all when empty.

    Raises:
        UserError: a language has no catalogue here.
        AmparoError: a picture cannot be written.
    """
    for language in languages:
        if not words_for(language).complete:
            raise UserError(f"There is no complete catalogue for {language!r} here.")
    with ExitStack() as stack:
        made = stack.enter_context(tempfile.TemporaryDirectory(prefix="amparo-tour-"))
        empty, data = Data(Path(made) / "empty"), Data(Path(made) / "data")
        setup.init(data, place_name="Rochester Public Library")
        desk = setup.open_desk(data)
        person, _ = first(desk, "Reference desk", NAME, "Sam", PACKS, NAME, SECRET, clock)
        wanted = stops(desk)
        desk.close()
        for width, height in sizes:
            for language in languages:
                into = folder / f"{width}x{height}" / language
                into.mkdir(parents=True, exist_ok=True)
                if not only or "first" in only:
                    with ExitStack() as opened:
                        face = _open(empty, (width, height), clock, language, text_scale, opened)
                        yield from _pictures(face, into / "desk-first")
                for stop in wanted:
                    if not only or stop.page in only:
                        with ExitStack() as opened:
                            face = _open(data, (width, height), clock, language, text_scale, opened)
                            go(face, stop, person)
                            yield from _pictures(face, into / f"desk-{stop.page}")


def _open(  # noqa: PLR0913, PLR0917 - what a picture depends on
    data: Data,
    size: tuple[int, int],
    clock: Clock,
    language: str,
    text_scale: float,
    stack: ExitStack,
) -> DeskFace:
    keeper = EditionKeeper(data, report)
    stack.callback(keeper.close)
    face = open_desk_face(data, keeper, screen=screen_for(*size), clock=clock, report=report)
    stack.callback(face.close)
    face.staff.chooseLanguage(language)
    face.staff.setTextScale(text_scale)
    face.view.show()
    return face


def report(sentence: str, detail: str = "") -> None:
    """A tour tells nobody: `amparo doctor` does."""


def go(face: DeskFace, stop: Stop, person: Person) -> None:
    """Bring the desk to a page."""
    if stop.signed_in:
        face.staff.sign_in(person)
        face.staff.openEntry(stop.page)
        if stop.record:
            face.staff.open(stop.page, stop.record)


def settle(face: DeskFace) -> None:
    """Let layouts and what a page loads later come to rest."""
    for _ in range(8):
        QGuiApplication.processEvents()
    face.view.grabWindow()
    QGuiApplication.processEvents()


def _pictures(face: DeskFace, path: Path) -> Iterator[Path]:
    for number in range(1, MOST_SCREENFULS + 1):
        settle(face)
        picture = path.with_name(f"{path.name}{f'-{number}' if number > 1 else ''}.png")
        if not face.grab().save(str(picture)):
            raise AmparoError(f"The picture {picture} could not be written.")
        yield picture
        root = face.view.rootObject()
        if not QMetaObject.invokeMethod(root, "turnPage", Q_RETURN_ARG(bool)):
            return
