"""A handout as plain data: blocks from top to bottom, for a slip or a page.

`kiosk.handout.slip` and `.page` make documents; `ui.paint` draws them as a picture of dots, a PDF
or a print job. Nothing here measures anything: lines break where the painter finds the paper ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.edition.records import Code

Style = Literal["title", "heading", "body", "strong", "number", "small", "quote"]

TITLE = "Amparo"
"""The title of every file and print job: the same word, whatever the handout is about."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text in one language; direction and font follow from the tag.

    Attributes:
        text: one paragraph; names and numbers in it are isolated where it runs right to left.
        language: BCP 47 tag.
        style: what it is, not how it looks.
        icon: name of a pictogram that stands before it, or "".
        english: the original, set smaller below a translation nobody reviewed; else "".
    """

    text: str
    language: str
    style: Style = "body"
    icon: str = ""
    english: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A step with its number, its second line, its branches and the name of its pictogram."""

    number: int
    title: Paragraph
    text: Paragraph | None = None
    branches: tuple[tuple[Paragraph, Paragraph], ...] = ()
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A label and what is known under it: beside it on a page, below it on a slip."""

    label: Paragraph
    values: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A code with what it does in words and the number or domain it leads to.

    Attributes:
        code: the matrix; None when too much data was to go into one code.
        caption: what a phone does with it.
        words: the number or domain it leads to, as it stands beside it.
        beside: what else stands beside it, the number in large digits among it. When it has the
            words in it, `words` is not said again.
        left_out: what stands in its place where there is no code or the paper is too narrow.
    """

    code: Code | None
    caption: Paragraph
    words: str
    beside: tuple[Paragraph, ...] = ()
    left_out: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper; `heavy` between parts."""

    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A statement to cut out and show: framed, the English first and larger.

    Attributes:
        english: what is shown and counts.
        own: what it says, for the person who shows it; empty for a reader of English.
        to: whom it is shown to, in English.
        own_heading: "What the card says", in the visitor's language.
    """

    english: tuple[Paragraph, ...]
    own: tuple[Paragraph, ...]
    to: Paragraph | None = None
    own_heading: Paragraph | None = None


Block = Paragraph | Numbered | Field | QrBlock | Rule | Card


@dataclass(frozen=True, slots=True)
class Document:
    """A whole handout.

    Attributes:
        language: decides the side that text begins on.
        blocks: from top to bottom.
        running: stands at the foot of each sheet of a page: which edition this is.
    """

    language: str
    blocks: tuple[Block, ...]
    running: Paragraph | None = None
