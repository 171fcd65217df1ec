"""What publishing would do, before anybody presses the button.

    with desk.reading() as session:
        told = plan(session, edition, today)

`plan` compares what the desk holds with the edition that is shown: what will appear, change and
vanish, what blocks (a rule of truth, with the page to open) and what is doubtful. It changes
nothing, and says nothing in words but names: `ui.staff` does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from kiosk.clock import Today
from kiosk.desk import plan_doubts, plan_shown
from kiosk.desk.plan_blockers import Blocker, blockers
from kiosk.desk.plan_doubts import Doubt
from kiosk.desk.plan_shown import Changed, Kind, Shown
from kiosk.desk.publish import gather
from kiosk.edition.content import Content
from kiosk.edition.reader import Edition

ENGLISH = "en"
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """One record that appears, changes or vanishes.

    Attributes:
        kind: what it is; "place" for what is said of the institution itself.
        record: its id.
        name: what people call it.
        changes: of a record that changes: which parts, before and after.
    """

    kind: Kind
    record: str
    name: str
    changes: tuple[Changed, ...] = ()


@dataclass(frozen=True, slots=True)
class Translated:
    """Texts of one language that appear, read otherwise, change their status, or vanish."""

    language: str
    new: int
    changed: int
    status: int
    gone: int


@dataclass(frozen=True, slots=True)
class Plan:
    """All of it.

    Attributes:
        number: of the edition that is shown; 0 is what ships with the program.
        published_on: its day.
        appears: in the order a visitor would meet them, as are the others.
        facts: how many answers to "How do we know?" are new or different.
        blockers: with one of these nothing can be published.
    """

    number: int
    published_on: str
    appears: tuple[Item, ...]
    changes: tuple[Item, ...]
    vanishes: tuple[Item, ...]
    translated: tuple[Translated, ...]
    facts: int
    blockers: tuple[Blocker, ...]
    doubts: tuple[Doubt, ...]

    @property
    def nothing(self) -> bool:
        """Visitors would see what they see now."""
        moved = (self.appears, self.changes, self.vanishes, self.translated)
        return not any(moved) and not self.facts


def plan(
    session: Session, edition: Edition, today: Today, *, hidden: frozenset[str] = NOTHING
) -> Plan:
    """Compare the desk with an edition.

    Args:
        session: of the desk; nothing is changed.
        edition: the one that is shown, with nothing in it hidden: what staff withdrew is still
            part of it.
        today: the day of publishing, by which doubts are judged.
        hidden: ids and codes of what staff withdrew; it stays hidden whatever is published.
    """
    gathered = gather(session, today.date)
    content = gathered.content
    before, after = plan_shown.of_edition(edition), plan_shown.of_content(content)
    return Plan(
        number=edition.info.number,
        published_on=edition.info.published_on,
        appears=tuple(_item(after[key]) for key in after if key not in before),
        changes=tuple(_changed(before, after)),
        vanishes=tuple(_item(before[key]) for key in before if key not in after),
        translated=tuple(_translated(edition, content)),
        facts=_facts(edition, content),
        blockers=blockers(session, gathered),
        doubts=plan_doubts.doubts(content, today, hidden),
    )


def _item(shown: Shown) -> Item:
    return Item(shown.kind, shown.record, shown.name)


def _changed(before: plan_shown.Everything, after: plan_shown.Everything) -> Iterator[Item]:
    for key, new in after.items():
        if key in before and (changes := plan_shown.changes(before[key], new)):
            yield Item(new.kind, new.record, new.name, changes)


def _facts(edition: Edition, content: Content) -> int:
    there = {fact.id: fact for fact in edition.facts(fact.id for fact in content.facts)}
    return sum(there.get(fact.id) != fact for fact in content.facts)


def _translated(edition: Edition, content: Content) -> Iterator[Translated]:
    before_tags = edition.place.languages if not edition.info.starter else edition.languages()
    for tag in dict.fromkeys((*content.place.languages, *before_tags)):
        if tag == ENGLISH:
            continue
        before = plan_shown.texts_of_edition(edition, tag)
        after = plan_shown.texts_of_content(content, tag)
        found: Counter[str] = Counter()
        for place in before.keys() | after.keys():
            old, new = before.get(place), after.get(place)
            if old == new:
                continue
            if old is None or new is None:
                found["new" if old is None else "gone"] += 1
            else:
                found["status" if old[0] == new[0] else "changed"] += 1
        if found:
            yield Translated(tag, found["new"], found["changed"], found["status"], found["gone"])
