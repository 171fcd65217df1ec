"""What keeps a guide or a card from being published, beside the field that would mend it.

The same rules of truth that publishing holds (`kiosk.desk.rights`), asked of what is typed and not
saved yet; a test holds the two together. Sentences are ids, with the values that go into them.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.desk.fact_edits import Fact
from kiosk.desk.rights import UNSETTLED

Value = Callable[[str], Any]
"""Gives what stands in a field of the form now; lists as lists."""

NO_FACT = "guide.block.no_fact"


@dataclass(frozen=True, slots=True)
class Block:
    """Why publishing stops, beside the field `key`."""

    key: str
    message: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What the desk holds besides.

    Attributes:
        facts: by id.
        reachable: keys of services that visitors can turn to.
        shown_cards: keys of statements in chosen packs.
    """

    facts: Mapping[str, Fact]
    reachable: Container[str]
    shown_cards: Container[str]


def guide(value: Value, known: Known) -> list[Block]:
    """Everything that keeps a guide back, field by field, from its top to its end."""
    return [*_guide(value, known), *_steps(value, known)]


def statement(value: Value, known: Known) -> list[Block]:
    """The same of a card."""
    lines = value("lines") or []
    found = [] if lines else [Block("lines", "guide.block.no_line")]
    for line in lines:
        found += _facts(value, known, f"line.{line}.facts")
    return found


def of_part(blocks: list[Block], parts: list[str]) -> list[Block]:
    """Those that stand inside one of these parts ("step.<key>")."""
    return [one for one in blocks if any(one.key.startswith(f"{part}.") for part in parts)]


def _guide(value: Value, known: Known) -> Iterator[Block]:
    if not value("as_of"):
        yield Block("as_of", "guide.block.no_date")
    yield from _facts(value, known, "facts.summary")
    if value("caution"):
        yield from _facts(value, known, "facts.caution")
    if value("link_url"):
        yield from _facts(value, known, "facts.link")
    status = value("status")
    if status in UNSETTLED and not value("caution"):
        yield Block("caution", f"guide.block.no_caution_{status}")
    statuses = {known.facts[each].status for each in _all_facts(value) if each in known.facts}
    if statuses & UNSETTLED and status not in UNSETTLED:
        yield Block("status", "guide.block.unsettled")
    if not any(each in known.reachable for each in value("lawyers") or ()):
        yield Block("lawyers", "guide.block.no_lawyer")
    if any(each not in known.shown_cards for each in value("statements") or ()):
        yield Block("statements", "guide.block.card_off")
    if not value("steps"):
        yield Block("steps", "guide.block.no_step")


def _steps(value: Value, known: Known) -> Iterator[Block]:
    for step in value("steps") or ():
        name = f"step.{step}"
        yield from _facts(value, known, f"{name}.facts")
        listed = value(f"{name}.facts") or ()
        statuses = [known.facts[each].status for each in listed if each in known.facts]
        if statuses == ["local-dated"] and not value(f"{name}.said_on"):
            yield Block(f"{name}.said_on", "guide.block.no_said_on")
        branches = value(f"{name}.branches") or ()
        if len(branches) == 1:
            yield Block(f"{name}.branches", "guide.block.one_answer")
        for branch in branches:
            yield from _facts(value, known, f"branch.{branch}.facts")


def _facts(value: Value, known: Known, key: str) -> Iterator[Block]:
    listed = value(key) or ()
    if not listed:
        yield Block(key, NO_FACT)
    for each in listed:
        fact = known.facts.get(each)
        if fact and fact.held_back:
            yield Block(key, fact.held_back, {"fact": fact.claim})


def _all_facts(value: Value) -> Iterator[str]:
    for name, text in (("summary", "summary"), ("caution", "caution"), ("link", "link_url")):
        if value(text):
            yield from value(f"facts.{name}") or ()
    for step in value("steps") or ():
        yield from value(f"step.{step}.facts") or ()
        for branch in value(f"step.{step}.branches") or ():
            yield from value(f"branch.{branch}.facts") or ()
