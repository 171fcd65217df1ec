"""A handout as plain data: blocks from top to bottom, for a slip or a page.

`kiosk.handout.slip` and `.page` make documents; `ui.paint` draws them as a picture of dots, a PDF
or a print job. Nothing here measures anything: lines break where the painter finds the paper ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.edition.records import Code

Style = Literal["title", "heading", "body", "strong", "number", "small", "quote"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text in one language; direction and font follow from the tag."""

    text: str
    language: str
    style: Style = "body"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A step with its number, its second line and its branches."""

    number: int
    title: Paragraph
    text: Paragraph | None = None
    branches: tuple[tuple[Paragraph, Paragraph], ...] = ()


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A code with what it does in words and the number or domain it leads to."""

    code: Code
    caption: Paragraph
    words: str
    beside: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper; `heavy` between parts."""

    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A statement to cut out and show: framed, the English first and larger."""

    english: tuple[Paragraph, ...]
    own: tuple[Paragraph, ...]


Block = Paragraph | Numbered | QrBlock | Rule | Card


@dataclass(frozen=True, slots=True)
class Document:
    """A whole handout. `language` decides the side that text begins on."""

    language: str
    blocks: tuple[Block, ...]
