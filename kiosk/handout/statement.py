"""A statement as a card to cut out: the English counts and comes first."""

from __future__ import annotations

from kiosk.edition.records import Statement
from kiosk.handout.document import Block, Card, Paragraph
from kiosk.handout.wording import Wording


def blocks(statement: Statement, wording: Wording) -> list[Block]:
    """The card, then what counts on it and its code for the desk."""
    found: list[Block] = [card(statement, wording)]
    if _own(statement, wording):
        found.append(wording.both("handout.english_counts"))
    if statement.code:
        found.append(wording.say("handout.wrong", code=statement.code))
    return found


def card(statement: Statement, wording: Wording) -> Card:
    """The card in English and, for readers of another language, in theirs."""
    to = statement.to.english or statement.to.text
    # reviewed: the English is not beside it, and whoever is shown the card need not be told twice
    shown = to if statement.to.english or statement.to.language == "en" else ""
    own = _own(statement, wording)
    return Card(
        tuple(Paragraph(line, "en", "quote") for line in statement.english),
        own,
        Paragraph(shown, "en", "small") if shown else None,
        wording.say("handout.card_says") if own else None,
    )


def _own(statement: Statement, wording: Wording) -> tuple[Paragraph, ...]:
    """What the card says, where that is not the English again."""
    if wording.language == "en":
        return ()
    return tuple(
        Paragraph(line.text, line.language)
        for line in statement.own
        if line.text and line.language != "en"
    )
