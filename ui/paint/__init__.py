"""Handouts as pictures of dots, PDFs and print jobs. What pages and the command line call.

    document = compose(edition, [("listing", id)], "es", today)
    slip(document)            the picture a receipt printer gets
    pdf(document)             the bytes of a page
    save(edition, keys, "es", today, path)   either, by the file's name

The application that drawing needs is made when there is none; nothing here opens a window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.clock import Today
from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError, UserError
from kiosk.handout.compose import Entry
from kiosk.handout.document import Document
from kiosk.handout.ipp import IppPrinter
from kiosk.handout.page import page
from kiosk.handout.printers import Job, Printer
from kiosk.handout.slip import slip as slip_document
from kiosk.handout.wording import Wording
from ui.paint import page_painter, slip_painter
from ui.paint.page_painter import pdf
from ui.paint.sheet import Paper
from ui.paint.slip_painter import draw as slip
from ui.paint.slip_painter import png
from ui.paint.system_printer import SystemPrinter
from ui.words import words_for

__all__ = [
    "Paper",
    "compose",
    "entries",
    "job",
    "pdf",
    "png",
    "preview",
    "printer",
    "save",
    "slip",
]

HANDED_OUT = ("listing", "guide", "statement")
DOTS = 512


def entries(edition: Edition, keys: Iterable[str]) -> tuple[Entry, ...]:
    """The records with these ids or codes. Raises UserError for one that cannot be handed out."""
    found = []
    for key in keys:
        entry = edition.find(key)
        if entry is None or entry[0] not in HANDED_OUT:
            raise UserError(f"No listing, guide or statement has the id or code {key!r}.")
        found.append(entry)
    return tuple(found)


def compose(  # noqa: PLR0913 - each is a choice of the visitor or the command line
    edition: Edition,
    wanted: Sequence[Entry],
    language: str,
    today: Today,
    *,
    on_page: bool = False,
    plain_heading: bool | None = None,
) -> Document:
    """The handout of some records, for a slip or (`on_page`) for a page.

    Args:
        edition: what the kiosk shows.
        wanted: kind and id of each record, in the visitor's order.
        language: BCP 47 tag of the visitor's language.
        today: the day by which content is judged.
        on_page: all that is known of every record of a list.
        plain_heading: see `kiosk.handout.compose.document`; None is the safe choice.
    """
    wording = Wording(words_for(language), words_for("en"), today)
    make = page if on_page else slip_document
    return make(edition, wanted, wording, plain_heading=plain_heading)


def save(  # noqa: PLR0913 - each is a choice of the command line
    edition: Edition,
    keys: Iterable[str],
    language: str,
    today: Today,
    path: Path,
    *,
    paper: Paper = "letter",
    dots: int = DOTS,
    plain_heading: bool | None = None,
) -> None:
    """Write a handout: .png is a slip, .pdf a page.

    Raises UserError for an unknown key or suffix, AmparoError when the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in (".png", ".pdf"):
        raise UserError(f"{path.name} should end in .png (a slip) or .pdf (a page).")
    document = compose(
        edition,
        entries(edition, keys),
        language,
        today,
        on_page=suffix == ".pdf",
        plain_heading=plain_heading,
    )
    data = pdf(document, paper) if suffix == ".pdf" else png(slip(document, dots))
    try:
        path.write_bytes(data)
    except OSError as error:
        raise AmparoError(f"The handout could not be written to {path}.", str(error)) from error


def preview(document: Document, paper: Paper | None = None, width: int = DOTS) -> QImage:
    """What the screen shows before anything is printed: the slip, or (`paper`) the first sheet.

    Args:
        document: the handout.
        paper: None for a slip.
        width: of the picture, in pixels.
    """
    if paper is None:
        return slip(document, DOTS)
    return page_painter.picture(document, paper, width)


def job(document: Document, taker: Printer, paper: Paper = "letter", dots: int = DOTS) -> Job:
    """A handout, drawn as its printer wants it."""
    if taker.media_type == "image/png":
        return Job(document, png(slip_painter.draw(document, dots)), "image/png", paper)
    return Job(document, pdf(document, paper), "application/pdf", paper)


def printer(setting: str) -> Printer | None:
    """The page printer of this device's settings: an IPP address, the system's name, or "".

    IPP is the way of choice (see `kiosk.handout.ipp`); a name is looked up when it is used.
    """
    if not setting:
        return None
    if setting.startswith(("ipp://", "ipps://")):
        return IppPrinter(setting)
    return SystemPrinter(setting)
