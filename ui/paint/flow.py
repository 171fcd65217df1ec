"""A document as strips from top to bottom, for a roll or for sheets."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk import languages
from kiosk.handout import qr
from kiosk.handout.document import (
    Block,
    Card,
    Document,
    Field,
    Numbered,
    Paragraph,
    QrBlock,
    Rule,
)
from ui.paint import card, code, fonts
from ui.paint.sheet import Sheet
from ui.paint.text import Strip, beside, gap, height, joined, lines, over, picture, spaced

INK = QColor(0, 0, 0)


LABELS = 0.3
"""Part of a page's width that labels stand in."""


def flow(document: Document, sheet: Sheet) -> list[Strip]:
    """The strips of a document. Never fails and never leaves the margins, whatever it holds."""
    right = languages.language(document.language).right_to_left
    sided = replace(sheet, right=right)
    strips: list[Strip] = []
    for codes, blocks in itertools.groupby(document.blocks, lambda block: type(block) is QrBlock):
        if codes:
            strips += _codes([block for block in blocks if isinstance(block, QrBlock)], sided)
        else:
            strips += [strip for block in blocks for strip in _block(block, document, sided)]
    return strips


def _block(block: Block, document: Document, sheet: Sheet) -> list[Strip]:
    match block:
        case Paragraph():
            return spaced(block, sheet, sheet.margin, sheet.measure)
        case Numbered():
            return _numbered(block, document, sheet)
        case Field():
            return _field(block, sheet)
        case QrBlock():
            return _codes([block], sheet)
        case Rule():
            return _rule(block, sheet)
        case Card():
            return card.strips(block, sheet)


def _field(field: Field, sheet: Sheet) -> list[Strip]:
    """A label above its values on a roll, beside them on a page."""
    values = [value for value in field.values if value.text]
    if not sheet.height:
        return [
            strip
            for paragraph in (field.label, *values)
            for strip in spaced(paragraph, sheet, sheet.margin, sheet.measure)
        ]
    column = sheet.measure * LABELS
    far = sheet.margin + sheet.measure - column
    start, rest = (far, sheet.margin) if sheet.right else (sheet.margin, sheet.margin + column)
    label = lines(field.label, sheet, start, column - sheet.gap)
    body = [
        strip for value in values for strip in spaced(value, sheet, rest, sheet.measure - column)
    ][1:]
    # a value longer than its label may go on on the next sheet
    first = beside(label, body[:1])
    return [gap(sheet.types["strong"].before, keep=True), first, *body[1:]]


def _rule(rule: Rule, sheet: Sheet) -> list[Strip]:
    thick = sheet.heavy if rule.heavy else sheet.hairline

    def draw(painter: QPainter, y: float) -> None:
        painter.fillRect(QRectF(sheet.margin, round(y), sheet.measure, thick), INK)

    return [gap(sheet.gap), Strip(thick, draw, space=True), gap(sheet.gap * 0.6)]


def _numbered(step: Numbered, document: Document, sheet: Sheet) -> list[Strip]:
    """The number, and below it the pictogram, stand at the side text begins on."""
    right = sheet.right
    size = sheet.types["strong"].size
    indent = size * 2
    edge = sheet.margin + (sheet.measure - indent if right else 0)
    x = sheet.margin + (0 if right else indent)
    width = sheet.measure - indent
    strips = lines(step.title, sheet, x, width)
    if step.text is not None and step.text.text:
        strips = [*joined(strips, last=True), *lines(step.text, sheet, x, width)]
    for answer, then in step.branches:
        strips = [
            *joined(strips, last=True),
            *_branch(answer, then, sheet, (x, width)),
        ]
    number = Paragraph(f"{step.number}.", document.language, "strong")
    strips[0] = over(lines(number, sheet, edge, indent)[0], strips[0])
    sign = fonts.icon(step.icon)
    if sign:
        strips = _with_sign(strips, sign, size * 1.5, edge + (indent - size * 1.5 if right else 0))
    return [gap(sheet.types["strong"].before, keep=True), *strips]


def _with_sign(strips: list[Strip], sign: str, size: float, x: float) -> list[Strip]:
    """A step with its pictogram below its number, and room for it if the step is one line."""
    first = strips[0]
    drawn = picture(sign, size, x, size)

    def draw(painter: QPainter, y: float) -> None:
        first.draw(painter, y)
        drawn.draw(painter, y + first.height)

    missing = first.height + size - height(strips)
    marked = [Strip(first.height, draw, keep=len(strips) > 1 or missing > 0), *strips[1:]]
    return [*joined(marked, last=True), gap(missing)] if missing > 0 else marked


def _branch(
    answer: Paragraph,
    then: Paragraph,
    sheet: Sheet,
    place: tuple[float, float],
) -> list[Strip]:
    """An answer and what to do then, with a bar beside them that holds them together."""
    x, width = place
    inner = sheet.gap * 0.9
    left = x if sheet.right else x + inner
    body = [
        *joined(lines(answer, sheet, left, width - inner), last=True),
        *lines(then, sheet, left, width - inner),
    ]
    bar = x + width - sheet.heavy if sheet.right else x
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


def _codes(blocks: list[QrBlock], sheet: Sheet) -> list[Strip]:
    """Codes one below the other on a roll, two in a row on a page."""
    if not sheet.height:
        return [
            strip for block in blocks for strip in _code(block, sheet, sheet.margin, sheet.measure)
        ]
    strips: list[Strip] = []
    for place in range(0, len(blocks), 2):
        pair = blocks[place : place + 2]
        if len(pair) == 1:
            strips += _code(pair[0], sheet, sheet.margin, sheet.measure)
            continue
        width = (sheet.measure - sheet.gap) / 2
        edges = [sheet.margin, sheet.margin + width + sheet.gap]
        if sheet.right:
            edges.reverse()
        strips.append(
            beside(
                *(_code(block, sheet, x, width) for block, x in zip(pair, edges, strict=True)),
            )
        )
    return strips


def _code(block: QrBlock, sheet: Sheet, x: float, width: float) -> list[Strip]:
    """A code with its words beside it; what does not fit beside goes below, over all the width."""
    words = _words(block)
    # the margins of the paper are part of the quiet zone
    alone = width == sheet.measure
    size = block.code and qr.size(
        block.code,
        math.floor(width + (2 * sheet.margin if alone else 0)),
        sheet.dots_per_inch,
        least_side_mm=sheet.least_code_mm,
    )
    if not size or not block.code:
        instead = block.left_out or block.caption
        return [
            strip
            for paragraph in (*words[:-1], instead)
            for strip in spaced(paragraph, sheet, x, width)
        ]
    push = max(0, size.quiet - sheet.margin)
    taken = push + size.side + max(size.quiet, sheet.gap)
    left = x if sheet.right else x + taken
    at = x + width - push - size.side if sheet.right else x + push
    near, below = _shared(words, sheet, (left, width - taken), (x, width), size.side)
    drawn = code.strip(block.code, size, at)
    text_height = height(near)

    def draw(painter: QPainter, y: float) -> None:
        drawn.draw(painter, y)
        top = y + max(0, (drawn.height - text_height) / 2)
        for strip in near:
            strip.draw(painter, top)
            top += strip.height

    space = max(size.quiet, sheet.gap)
    tall = Strip(max(drawn.height, text_height), draw, keep=bool(below))
    return [gap(space, keep=True), tall, *(below or [gap(max(0, size.quiet - sheet.gap))])]


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
    words: tuple[Paragraph, ...],
    sheet: Sheet,
    column: tuple[float, float],
    whole: tuple[float, float],
    tall: float,
) -> tuple[list[Strip], list[Strip]]:
    """What stands beside a code and what goes below it. `column`, `whole`: left edge, width."""
    near: list[Strip] = []
    below: list[Strip] = []
    narrow = column[1] < sheet.types["body"].size * 7
    for paragraph in words:
        piece = [] if narrow else spaced(paragraph, sheet, *column)
        if below or not piece or height(near) + height(piece) > tall * 1.35:
            below += spaced(paragraph, sheet, *whole)
        else:
            near += piece if near else piece[1:]
    return near, below
