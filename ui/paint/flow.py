"""A document as strips from top to bottom, for a roll or for sheets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk import languages
from kiosk.handout import qr
from kiosk.handout.document import (
    Block,
    Card,
    Document,
    Numbered,
    Paragraph,
    QrBlock,
    Rule,
)
from ui.paint import code
from ui.paint.sheet import Sheet
from ui.paint.text import Strip, gap, height, joined, lines

INK = QColor(0, 0, 0)
HEADINGS = ("title", "heading")


def flow(document: Document, sheet: Sheet) -> list[Strip]:
    """The strips of a document. Never fails and never leaves the margins, whatever it holds."""
    strips: list[Strip] = []
    for block in document.blocks:
        strips += _block(block, document, sheet)
    return strips


def _block(block: Block, document: Document, sheet: Sheet) -> list[Strip]:
    match block:
        case Paragraph():
            return _paragraph(block, sheet, sheet.margin, sheet.measure)
        case Numbered():
            return _numbered(block, document, sheet)
        case QrBlock():
            return _code(block, document, sheet)
        case Rule():
            return _rule(block, sheet)
        case Card():
            return _card(block, sheet)


def _paragraph(paragraph: Paragraph, sheet: Sheet, x: float, width: float) -> list[Strip]:
    """A paragraph with the space before it; a heading stays with what follows."""
    if not paragraph.text:
        return []
    found = lines(paragraph, sheet, x, width)
    if paragraph.style in HEADINGS:
        found = joined(found, last=True)
    return [gap(sheet.types[paragraph.style].before), *found]


def _rule(rule: Rule, sheet: Sheet) -> list[Strip]:
    thick = sheet.heavy if rule.heavy else sheet.hairline

    def draw(painter: QPainter, y: float) -> None:
        painter.fillRect(QRectF(sheet.margin, round(y), sheet.measure, thick), INK)

    return [gap(sheet.gap), Strip(thick, draw, space=True), gap(sheet.gap * 0.6)]


def _numbered(step: Numbered, document: Document, sheet: Sheet) -> list[Strip]:
    """The number stands at the side text begins on; the step is indented by its width."""
    right = languages.language(document.language).right_to_left
    indent = sheet.types["strong"].size * (1.5 if step.number < 10 else 2.2)
    x = sheet.margin + (0 if right else indent)
    width = sheet.measure - indent
    number = Paragraph(f"{step.number}.", document.language, "strong")
    edge = sheet.margin + (sheet.measure - indent if right else 0)
    mark = lines(number, sheet, edge, indent)[0]
    title = lines(step.title, sheet, x, width)
    title[0] = _over(mark, title[0])
    strips = [gap(sheet.types["strong"].before), *title]
    if step.text is not None and step.text.text:
        strips = [*joined(strips, last=True), *lines(step.text, sheet, x, width)]
    for answer, then in step.branches:
        strips = [
            *joined(strips, last=True),
            *_branch(answer, then, sheet, (x, width), right=right),
        ]
    return strips


def _branch(
    answer: Paragraph,
    then: Paragraph,
    sheet: Sheet,
    place: tuple[float, float],
    *,
    right: bool,
) -> list[Strip]:
    """An answer and what to do then, with a bar beside them that holds them together."""
    x, width = place
    inner = sheet.gap * 0.9
    left = x if right else x + inner
    body = [
        *joined(lines(answer, sheet, left, width - inner), last=True),
        *lines(then, sheet, left, width - inner),
    ]
    bar = x + width - sheet.heavy if right else x
    return [
        gap(sheet.gap * 0.5, keep=True),
        *(_barred(strip, bar, sheet.heavy) for strip in body),
    ]


def _barred(strip: Strip, x: float, thick: float) -> Strip:
    def draw(painter: QPainter, y: float) -> None:
        # a device unit more, so that the bars of two strips meet
        painter.fillRect(QRectF(round(x), round(y), thick, round(strip.height) + 1), INK)
        strip.draw(painter, y)

    return Strip(strip.height, draw, keep=strip.keep)


def _over(one: Strip, other: Strip) -> Strip:
    """Two strips at the same height."""

    def draw(painter: QPainter, y: float) -> None:
        one.draw(painter, y)
        other.draw(painter, y)

    return Strip(max(one.height, other.height), draw, keep=other.keep)


def _code(block: QrBlock, document: Document, sheet: Sheet) -> list[Strip]:
    """A code with its words beside it; what does not fit beside goes below, over all the width."""
    words = _words(block)
    across = sheet.measure + 2 * sheet.margin
    size = block.code and qr.size(
        block.code, across, sheet.dots_per_inch, least_side_mm=sheet.least_code_mm
    )
    if not size or not block.code:
        instead = [block.left_out] if block.left_out else [block.caption]
        return [
            strip
            for paragraph in (*words, *instead)
            for strip in _paragraph(paragraph, sheet, sheet.margin, sheet.measure)
        ]
    right = languages.language(document.language).right_to_left
    # the margin is part of the quiet zone; only what is missing of it is added
    push = max(0, size.quiet - sheet.margin)
    taken = push + size.side + max(size.quiet, sheet.gap)
    left = sheet.margin if right else sheet.margin + taken
    at = sheet.width - sheet.margin - push - size.side if right else sheet.margin + push
    beside, below = _shared(words, sheet, left, sheet.measure - taken, size.side)
    picture = code.strip(block.code, size, at)
    text_height = height(beside)
    tall = max(picture.height, text_height)

    def draw(painter: QPainter, y: float) -> None:
        picture.draw(painter, y)
        top = y + max(0, (picture.height - text_height) / 2)
        for strip in beside:
            strip.draw(painter, top)
            top += strip.height

    strips = [gap(max(size.quiet, sheet.gap)), Strip(tall, draw, keep=bool(below))]
    strips += below or [gap(max(0, size.quiet - sheet.gap))]
    return strips


def _words(block: QrBlock) -> tuple[Paragraph, ...]:
    """What stands beside a code: the words it leads to are always among it."""
    said = any(block.words in paragraph.text for paragraph in block.beside)
    leads = (
        ()
        if said or not block.words
        else (Paragraph(block.words, block.caption.language, "strong"),)
    )
    return (*block.beside, *leads, block.caption)


def _shared(
    words: tuple[Paragraph, ...], sheet: Sheet, x: float, width: float, tall: float
) -> tuple[list[Strip], list[Strip]]:
    """What stands beside a code and what goes below it."""
    beside: list[Strip] = []
    below: list[Strip] = []
    narrow = width < sheet.types["body"].size * 7
    for paragraph in words:
        piece = [] if narrow else _paragraph(paragraph, sheet, x, width)
        fits = bool(piece) and height(beside) + height(piece) <= tall * 1.35
        if below or narrow or not fits:
            below += _paragraph(paragraph, sheet, sheet.margin, sheet.measure)
        else:
            beside += piece[1:] if not beside else piece
    return beside, below


def _card(card: Card, sheet: Sheet) -> list[Strip]:
    """A frame of dashes to cut along. A card that is taller than a sheet goes on on the next."""
    inner = sheet.gap * 1.2
    x, width = sheet.margin + inner, sheet.measure - 2 * inner
    body: list[Strip] = [gap(inner * 0.6)]
    for paragraph in (card.to, *card.english):
        if paragraph is not None:
            body += _paragraph(paragraph, sheet, x, width)
    if card.own:
        body += [gap(inner), _line(sheet, x, width), gap(inner * 0.3)]
    for paragraph in (card.own_heading, *card.own) if card.own else ():
        if paragraph is not None:
            body += _paragraph(paragraph, sheet, x, width)
    body.append(gap(inner))
    top, bottom = _dashes(sheet), _dashes(sheet)
    sides = [_sided(strip, sheet) for strip in body]
    return [gap(sheet.gap), *joined([top, *sides, bottom]), gap(sheet.gap)]


def _line(sheet: Sheet, x: float, width: float) -> Strip:
    return Strip(
        sheet.hairline,
        lambda painter, y: painter.fillRect(QRectF(x, round(y), width, sheet.hairline), INK),
    )


def _pen(sheet: Sheet) -> QPen:
    pen = QPen(INK, sheet.hairline, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([5, 4])
    return pen


def _dashes(sheet: Sheet) -> Strip:
    """The upper or lower edge of a card."""

    def draw(painter: QPainter, y: float) -> None:
        painter.setPen(_pen(sheet))
        middle = round(y) + sheet.hairline / 2
        painter.drawLine(
            QRectF(sheet.margin, middle, sheet.measure, 0).topLeft(),
            QRectF(sheet.margin, middle, sheet.measure, 0).topRight(),
        )

    return Strip(sheet.hairline, draw)


def _sided(strip: Strip, sheet: Sheet) -> Strip:
    """A strip of a card with its left and right edge."""

    def draw(painter: QPainter, y: float) -> None:
        half = sheet.hairline / 2
        painter.setPen(_pen(sheet))
        for edge in (sheet.margin + half, sheet.margin + sheet.measure - half):
            box = QRectF(edge, y, 0, strip.height)
            painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.setPen(INK)
        strip.draw(painter, y)

    return Strip(strip.height, draw, keep=strip.keep)
