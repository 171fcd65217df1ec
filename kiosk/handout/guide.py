"""A guide on paper: every step, both answers at every fork, and what stands behind it.

A guide that has given way (DESIGN 6.3) prints that sentence and whom to ask, never its steps.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition import freshness, sentences
from kiosk.edition.records import Guide, Step
from kiosk.handout import listing, statement
from kiosk.handout.document import Block, Numbered, Paragraph, QrBlock
from kiosk.handout.shelf import Shelf
from kiosk.handout.wording import Scope, Wording


def blocks(guide: Guide, shelf: Shelf, wording: Wording, scope: Scope) -> list[Block]:
    """A guide below its title: every step always; card, code and sources as `scope` has room."""
    found = listing.for_today(guide.for_today, wording)
    gives_way = freshness.gives_way(guide, wording.today)
    if guide.summary.text and not gives_way:
        found.append(wording.text(guide.summary))
    found += [
        Paragraph(line, wording.language, "strong" if gives_way else "small")
        for line in sentences.guide_lines(guide, wording.own, wording.today)
    ]
    if not gives_way:
        if guide.caution.text:
            found.append(wording.text(guide.caution, "strong", "scales"))
        found += [_step(number, step, wording) for number, step in enumerate(guide.steps, start=1)]
        if scope.alone:
            found += _card(guide, shelf, wording)
    found += _lawyers(guide, shelf, wording)
    if scope.full and not gives_way:
        found += _link(guide, shelf, wording)
        found += _sources(guide, shelf, wording)
    if guide.code:
        found.append(wording.say("handout.wrong", code=guide.code))
    return found


def facts(guide: Guide) -> tuple[str, ...]:
    """Ids of all facts a guide rests on, each once, in the order of its steps."""
    found: list[str] = []
    for step in guide.steps:
        found += step.facts
        for branch in step.branches:
            found += branch.facts
    return tuple(dict.fromkeys(found))


def _step(number: int, step: Step, wording: Wording) -> Numbered:
    text = wording.text(step.text) if step.text.text else None
    if step.said_on:
        message = "guide.said_on_day" if len(step.said_on) == len("2020-03-24") else "guide.said_on"
        said = wording.own.say(message, date=wording.own.date(step.said_on))
        text = Paragraph(said, wording.language) if text is None else _followed(text, said, wording)
    return Numbered(
        number,
        wording.text(step.title, "strong"),
        text,
        tuple(
            (wording.text(branch.answer, "strong"), wording.text(branch.text))
            for branch in step.branches
        ),
        step.icon,
    )


def _followed(text: Paragraph, said: str, wording: Wording) -> Paragraph:
    """The text with the day it was said. In a text that fell back to English, on its own line."""
    between = " " if text.language == wording.language else "\n"
    return Paragraph(f"{text.text}{between}{said}", text.language, text.style, "", text.english)


def _card(guide: Guide, shelf: Shelf, wording: Wording) -> list[Block]:
    """The card of this situation; the others are printed from their own page."""
    found = (shelf.statement(one, wording.language) for one in guide.statements)
    return [statement.card(card, wording) for card in list(filter(None, found))[:1]]


def _lawyers(guide: Guide, shelf: Shelf, wording: Wording) -> Iterator[Block]:
    found = [shelf.listing(one, wording.language) for one in guide.lawyers]
    there = [one for one in found if one is not None]
    if there:
        yield wording.say("handout.lawyers", "heading", "scales")
    for one in there:
        yield from listing.contact(one, wording)


def _link(guide: Guide, shelf: Shelf, wording: Wording) -> Iterator[Block]:
    code = shelf.code(guide.id, "link")
    if guide.link is None or code is None:
        return
    beside: tuple[Paragraph, ...] = (wording.name(guide.link.display, "strong"),)
    if guide.link.label.text:
        beside = (*beside, wording.text(guide.link.label, "small"))
    yield QrBlock(
        code,
        wording.say("handout.scan_link"),
        guide.link.display,
        beside,
        wording.say("handout.no_code"),
    )


def _sources(guide: Guide, shelf: Shelf, wording: Wording) -> Iterator[Block]:
    """Titles of the pages and papers, each once, in the order the steps rest on them."""
    titles = dict.fromkeys(
        source.title for fact in shelf.facts(facts(guide)) for source in fact.sources
    )
    if titles:
        yield wording.say("handout.sources", "strong", "books")
        yield Paragraph("; ".join(titles) + ".", "en", "small")
