"""A document as a PDF on letter or A4: embedded fonts, text that can be searched, no dates."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt, QUuid
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.errors import AmparoError
from kiosk.handout.document import TITLE, Document, Paragraph
from ui.paint import fonts, pdf_file, sheet
from ui.paint.flow import flow
from ui.paint.sheet import Paper, Sheet
from ui.paint.text import Strip, lines

DOCUMENT_ID = QUuid("{6b6f6b6f-616d-4172-b06f-000000000001}")
"""The same for all files: a random one would tell two prints of one list apart."""


def pages(document: Document, paper: Sheet) -> list[list[Strip]]:
    """The strips of each sheet. What is kept together breaks only when a sheet cannot hold it."""
    room = paper.height - 2 * paper.margin
    found: list[list[Strip]] = [[]]
    used = 0.0
    for group in _groups(flow(document, paper)):
        tall = sum(strip.height for strip in group)
        if used and used + tall > room and not all(strip.space for strip in group):
            found.append([])
            used = 0.0
        for strip in group:
            if used == 0 and strip.space:
                continue
            if used and used + strip.height > room:
                if strip.space:
                    continue
                found.append([])
                used = 0.0
            found[-1].append(strip)
            used += strip.height
    for strips in found:
        while strips and strips[-1].space:  # a rule at the end of a sheet divides nothing
            strips.pop()
    return found


def fitted(
    document: Document, paper: Paper, dots_per_inch: int = sheet.PAGE_DOTS_PER_INCH
) -> tuple[Sheet, list[list[Strip]]]:
    """Measures and sheets of a document: letters a little smaller where that saves a sheet."""
    tried = []
    for scale in sheet.SCALES:
        measures = sheet.page(paper, dots_per_inch, scale)
        tried.append((measures, pages(document, measures)))
        if len(tried[0][1]) == 1:
            break
    return min(tried, key=lambda each: len(each[1]))


def _groups(strips: list[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = []
    open_group = False
    for strip in strips:
        if open_group:
            groups[-1].append(strip)
        else:
            groups.append([strip])
        # emptiness holds on to what follows it, or it would end a sheet for nothing
        open_group = strip.keep
    return groups


def paint(
    document: Document,
    device: QPagedPaintDevice,
    paper: Paper,
    dots_per_inch: int = sheet.PAGE_DOTS_PER_INCH,
) -> int:
    """Draw a document on a printer or PDF of that resolution. Returns the sheets used."""
    fonts.load()
    measures, sheets = fitted(document, paper, dots_per_inch)
    painter = QPainter()
    if not painter.begin(device):
        raise AmparoError("The page could not be drawn.")
    try:
        for number, strips in enumerate(sheets, start=1):
            if number > 1 and not device.newPage():
                raise AmparoError("The page could not be drawn.")
            _draw(strips, measures, painter)
            _foot(document, measures, painter, number, len(sheets))
    finally:
        painter.end()
    return len(sheets)


def _draw(strips: list[Strip], paper: Sheet, painter: QPainter) -> None:
    y = float(paper.margin)
    for strip in strips:
        strip.draw(painter, y)
        y += strip.height


def _foot(document: Document, paper: Sheet, painter: QPainter, number: int, of: int) -> None:
    if document.running is None:
        return
    text = f"{document.running.text} · {number}/{of}"
    foot = Paragraph(text, document.running.language, "small")
    line = lines(foot, paper, paper.margin, paper.measure)[0]
    line.draw(painter, paper.height - paper.foot - line.height)


def pdf(document: Document, paper: Paper = "letter") -> bytes:
    """The document as PDF: the same bytes for the same document, and no date in them."""
    fonts.load()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLE)
    writer.setCreator(TITLE)
    writer.setResolution(sheet.PAGE_DOTS_PER_INCH)
    writer.setPageLayout(layout(paper))
    writer.setDocumentId(DOCUMENT_ID)
    writer.setDocumentXmpMetadata(pdf_file.METADATA)
    paint(document, writer, paper)
    return pdf_file.tidied(bytes(buffer.data().data()))


def picture(document: Document, paper: Paper, width: int) -> QImage:
    """The first sheet as a picture `width` pixels wide, for the screen."""
    fonts.load()
    across, _ = sheet.PAPER_MM[paper]
    measures, sheets = fitted(document, paper, max(72, round(width * 25.4 / across)))
    found = QImage(measures.width, measures.height, QImage.Format.Format_RGB32)
    found.fill(Qt.GlobalColor.white)
    painter = QPainter(found)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _draw(sheets[0], measures, painter)
    _foot(document, measures, painter, 1, len(sheets))
    painter.end()
    return found


def layout(paper: Paper) -> QPageLayout:
    """The whole sheet; the margins are drawn, not asked for."""
    width, height = sheet.PAPER_MM[paper]
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    if paper == "letter":
        size = QPageSize(QPageSize.PageSizeId.Letter)
    elif paper == "a4":
        size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
