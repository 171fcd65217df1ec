"""A record as visitors will see it, before it is published: pictures of their own pages, and its slip.

Publish's own builder writes a temporary edition of the record and what it names; the visitor's pages
open it, without a screen. The desk's window keeps one such process while its page is open and asks
it with a line of JSON each:

    {"record": "…", "language": "es", "width": 1080, "height": 1920, "text": 1.5, "theme": "dark"}

It answers with lines: {"page": PNG} for each screenful, {"slip": PNG}, then {"done": …} with the
reasons where a rule keeps the record out. Pictures are base64: nothing is written for them.
"""

from __future__ import annotations

import base64
import json
import shutil
import tempfile
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk import clock, paths
from kiosk.clock import Today
from kiosk.desk.preview import Preview, preview
from kiosk.edition import folder, last_seen, notices_today
from kiosk.edition.commit import commit
from kiosk.edition.folder import Pointer
from kiosk.errors import AmparoError, UserError
from kiosk.exchange import setup
from ui import app, fonts, paint, tour
from ui.screens import screen_for
from ui.visitor.keeper import EditionKeeper

NO_SLIP = frozenset({"notice", "topic"})
"""Pages whose record cannot be handed out."""


@dataclass(frozen=True, slots=True)
class Look:
    """How to look at a record: language, screen in pixels, text at 1, 1.5 or 2, and theme."""

    record: str
    language: str = "en"
    width: int = 1920
    height: int = 1080
    text: float = 1.0
    theme: str = "paper"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture. `what`: "page" (a screenful, in order) or "slip"."""

    what: str
    image: QImage


def pictures(data: paths.Data, look: Look) -> tuple[Preview, Iterator[Picture]]:
    """The record as it would be published now, and its pictures as they are made.

    Raises:
        AmparoError: the desk cannot be read, or the disk has no room for a temporary edition.
    """
    now = clock.system_clock()
    today = clock.today(now, now.date(), last_seen.read(data.last_seen))
    with closing(setup.open_desk(data)) as desk, desk.reading() as session:
        told = preview(session, look.record, today.date)
    return told, _drawn(data, told, look, today)


def _drawn(data: paths.Data, told: Preview, look: Look, today: Today) -> Iterator[Picture]:
    if told.content is None or told.page is None:
        return
    app.application()
    with ExitStack() as stack:
        made = Path(stack.enter_context(_folder()))
        temporary = paths.Data(made)
        _begin_at(temporary, data)
        commit(temporary.editions, told.content)
        lines = data.editions / notices_today.NAME
        if lines.is_file():
            shutil.copy(lines, temporary.editions / notices_today.NAME)
        keeper = EditionKeeper(temporary, tour.report)
        stack.callback(keeper.close)
        face = app.open_face(keeper, screen=screen_for(look.width, look.height), report=tour.report)
        stack.callback(face.close)
        fonts.load_other_fonts(tour.report)
        face.view.show()
        stop = tour.Stop("preview", told.page.page, told.page.record)
        tour.go(face, stop, look.language, look.text, look.theme)
        for _ in range(tour.MOST_SCREENFULS):
            tour.settle(face)
            yield Picture("page", face.grab())
            if not tour.turn(face):
                break
        if told.page.page not in NO_SLIP:
            wanted = [(told.page.page, told.page.record)]
            document = paint.compose(keeper.edition(), wanted, look.language, today)
            yield Picture("slip", paint.preview(document))


def _begin_at(temporary: paths.Data, data: paths.Data) -> None:
    """Have the slip name the edition that publishing would make."""
    if data.editions.is_dir() and (number := folder.next_number(data.editions) - 1):
        temporary.editions.mkdir()
        folder.write_pointer(temporary.editions, Pointer(number, number))


def _folder() -> tempfile.TemporaryDirectory[str]:
    try:
        return tempfile.TemporaryDirectory(prefix="amparo-preview-")
    except OSError as error:
        raise AmparoError("The disk has no room for a preview.", repr(error)) from error


def answer(data: paths.Data, requests: Iterable[str]) -> int:
    """Answer requests until there are no more; what fails is said, and the next one answered."""
    for line in requests:
        try:
            _answer(data, Look(**json.loads(line)))
        except AmparoError as error:
            _say({"done": True, "failed": error.sentence, "reasons": []})
    return 0


def _answer(data: paths.Data, look: Look) -> None:
    told, drawn = pictures(data, look)
    for picture in drawn:
        _say({picture.what: base64.b64encode(_png(picture.image)).decode()})
    reasons = [list(reason) for reason in told.reasons]
    _say({"done": True, "failed": "", "reasons": reasons})


def save(data: paths.Data, asked: Namespace) -> int:
    """Write the pictures of one record to a folder, and say their paths.

    Raises:
        UserError: a rule keeps the record out; the sentence says which.
        AmparoError: the folder does not take them.
    """
    width, height = asked.size
    look = Look(asked.id, asked.language, width, height, asked.text / 100, asked.theme)
    told, drawn = pictures(data, look)
    if told.reasons:
        what, sentence = told.reasons[0]
        raise UserError(sentence or f"Visitors do not see this: {what.replace('_', ' ')}.")
    asked.to.mkdir(parents=True, exist_ok=True)
    for number, picture in enumerate(drawn, start=1):
        path = asked.to / f"{number}-{picture.what}.png"
        if not picture.image.save(str(path)):
            raise AmparoError(f"The picture {path} could not be written.")
        print(path)
    return 0


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _say(document: dict[str, Any]) -> None:
    print(json.dumps(document), flush=True)
