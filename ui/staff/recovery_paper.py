"""The paper with a recovery code, as plain data for a slip or a page."""

from __future__ import annotations

from kiosk.handout.document import Document, Paragraph, Rule
from kiosk.words import Words


def document(code: str, place_name: str, day: str, words: Words) -> Document:
    """What stands on it.

    Args:
        code: in groups of four.
        place_name: of the institution, "" while it has none.
        day: ISO date on which it was made.
        words: the interface's texts.
    """
    tag = words.language

    def line(text: str, style: str = "body") -> Paragraph:
        return Paragraph(text, tag, style)  # type: ignore[arg-type]

    name = [line(place_name)] if place_name else []
    return Document(
        tag,
        (
            line(words.say("recovery.title"), "title"),
            *name,
            Rule(),
            Paragraph(code, "en", "number"),
            Rule(),
            line(words.say("recovery.use")),
            line(words.say("recovery.keep"), "strong"),
            line(words.date(day), "small"),
        ),
    )
