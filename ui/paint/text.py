"""One paragraph as lines that fit, in any script and direction, by Qt's own text layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextLayout, QTextLine, QTextOption

from kiosk import languages
from kiosk.handout.document import Paragraph
from ui.paint import fonts
from ui.paint.sheet import Sheet

HEADINGS = ("title", "heading", "strong")

LINE_SEPARATOR = "\u2028"
TALLEST_LINE = 1.62
"""Height of a line in sizes of its letters, at most. Some fonts (Arabic) ask for twice their size,
which tears a paragraph apart on paper; their marks reach no further than this."""

SMALLEST_NUMBER = 0.6
"""A number or domain shrinks to this part of its size before it may break over two lines."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What is drawn across the paper and never cut by the end of a sheet.

    Attributes:
        height: device units.
        draw: paints it, its top at the given y.
        keep: True when the next strip must stand on the same sheet.
        space: True for emptiness, which is dropped at the top of a sheet.
    """

    height: float
    draw: Callable[[QPainter, float], None]
    keep: bool = False
    space: bool = False


def spaced(paragraph: Paragraph, sheet: Sheet, x: float, width: float) -> list[Strip]:
    """A paragraph with the space before it; a heading or label stays with what follows."""
    if not paragraph.text:
        return []
    found = lines(paragraph, sheet, x, width)
    if paragraph.style in HEADINGS:
        found = joined(found, last=True)
    return [gap(sheet.types[paragraph.style].before, keep=True), *found]


def gap(height: float, *, keep: bool = False) -> Strip:
    """Emptiness of a height."""
    return Strip(height, lambda _painter, _y: None, keep=keep, space=True)


def lines(
    paragraph: Paragraph, sheet: Sheet, x: float, width: float, scale: float = 1.0
) -> list[Strip]:
    """The lines of a paragraph from `x` over `width`, the English smaller below.

    The first two and the last two lines stay together, so that a sheet neither begins nor ends
    with a single one. Nothing reaches beyond `width`: a word that is too long is broken.
    """
    look = sheet.types[paragraph.style]
    size = look.size * scale
    sign = fonts.icon(paragraph.icon)
    if sign:
        return _signed(sign, replace(paragraph, icon=""), sheet, (x, width), size)
    if paragraph.style == "number" or (paragraph.style == "strong" and _one_word(paragraph.text)):
        size = _fitting(paragraph, size, width)
    strips = _lay(paragraph.text, paragraph.language, sheet, (size, look.bold), (x, width))
    if paragraph.english:
        below = sheet.types["small"]
        smaller = min(below.size, size * 0.8)
        strips[-1:] = [_kept(strip) for strip in strips[-1:]]
        strips += _lay(paragraph.english, "en", sheet, (smaller, False), (x, width))
    return strips


def _signed(
    sign: str, paragraph: Paragraph, sheet: Sheet, place: tuple[float, float], size: float
) -> list[Strip]:
    """A paragraph with its pictogram at the side it begins on."""
    x, width = place
    high = size * 1.1
    column = size * 1.5
    strips = lines(paragraph, sheet, x if sheet.right else x + column, width - column)
    edge = x + width - high if sheet.right else x
    strips[0] = over(picture(sign, high, edge, strips[0].height), strips[0])
    return strips


def picture(sign: str, size: float, x: float, tall: float) -> Strip:
    """A pictogram in the middle of a strip: a shape, not a letter, so that no reader spells it."""
    shape = QPainterPath()
    shape.addText(QPointF(0, 0), fonts.icon_font(size), sign)
    middle = shape.boundingRect().center()

    def draw(painter: QPainter, y: float) -> None:
        place = QPointF(x + size / 2, y + tall / 2) - middle
        painter.fillPath(shape.translated(place), QColor(Qt.GlobalColor.black))

    return Strip(tall, draw)


def over(one: Strip, other: Strip) -> Strip:
    """Two strips at the same height."""

    def draw(painter: QPainter, y: float) -> None:
        one.draw(painter, y)
        other.draw(painter, y)

    return Strip(max(one.height, other.height), draw, keep=other.keep)


def beside(*columns: list[Strip]) -> Strip:
    """Columns of strips at the same height, as one."""

    def draw(painter: QPainter, y: float) -> None:
        for column in columns:
            top = y
            for strip in column:
                strip.draw(painter, top)
                top += strip.height

    return Strip(max(map(height, columns)), draw)


def joined(strips: list[Strip], *, last: bool = False) -> list[Strip]:
    """The strips held on one sheet; with `last` the next one after them too."""
    if not strips:
        return []
    return [*(_kept(strip) for strip in strips[:-1]), _kept(strips[-1]) if last else strips[-1]]


def height(strips: list[Strip]) -> float:
    """The height of strips on top of each other."""
    return sum(strip.height for strip in strips)


def _kept(strip: Strip) -> Strip:
    return Strip(strip.height, strip.draw, keep=True, space=strip.space)


def _option(language: str, *, at_right: bool) -> QTextOption:
    """The language decides the order of words in a line, the document where lines begin."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right = languages.language(language).right_to_left
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _one_word(text: str) -> bool:
    """True for a domain, which would be broken anywhere."""
    return "." in text and not any(letter.isspace() for letter in text)


def _fitting(paragraph: Paragraph, size: float, width: float) -> float:
    """The size at which a number or domain stands on one line, within reason."""
    layout = QTextLayout(paragraph.text, fonts.font(paragraph.language, size, bold=True))
    layout.setTextOption(_option(paragraph.language, at_right=False))
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(paragraph.text))
    layout.endLayout()
    natural = line.naturalTextWidth() if line.isValid() else 0
    if natural <= width:
        return size
    # a little less than what would just fit, since letters do not shrink quite evenly
    return max(size * SMALLEST_NUMBER, int(size * width / natural * 0.98))


def _lay(
    text: str, language: str, sheet: Sheet, letters: tuple[float, bool], place: tuple[float, float]
) -> list[Strip]:
    """The lines of one text. `letters`: size and boldness; `place`: left edge and width."""
    size, bold = letters
    x, width = place
    broken = text.replace("\n", LINE_SEPARATOR)
    layout = QTextLayout(broken, fonts.font(language, size, bold=bold))
    layout.setTextOption(_option(language, at_right=sheet.right))
    layout.setCacheEnabled(True)
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(line)
    layout.endLayout()
    strips = []
    for number, line in enumerate(found):
        tall = size * min(max(sheet.line, line.height() / size), TALLEST_LINE)
        draw = _drawer(layout, line, x, (tall - line.height()) / 2)
        keep = number in (0, len(found) - 2) and number < len(found) - 1
        strips.append(Strip(tall, draw, keep=keep))
    return strips


def _drawer(
    layout: QTextLayout, line: QTextLine, x: float, lead: float
) -> Callable[[QPainter, float], None]:
    """Draws one line. Holds on to the layout, which owns the line."""

    def draw(painter: QPainter, y: float) -> None:
        assert layout is not None
        line.draw(painter, QPointF(x, y + lead))

    return draw
