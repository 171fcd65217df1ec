"""The facts behind a record, where they come from and who looked at them: "How do we know?".

The chain of DESIGN 6.5. Claims and titles of sources stand in English, as they were read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.edition.records import (
    Fact,
    Guide,
    Listing,
    Notice,
    Provenance,
    Statement,
)
from kiosk.words import Words
from ui.visitor.spoken import spoken

Record = Listing | Guide | Statement | Notice


@dataclass(frozen=True, slots=True)
class FactRow:
    """A claim, its sources (one a line), its date and how sure we are, in words."""

    id: str
    claim: str
    sources: str
    date: str
    confidence: str
    spoken: str


@dataclass(frozen=True, slots=True)
class WitnessRow:
    """A sentence about who checked, reviewed or translated the record."""

    id: str
    icon: str
    text: str


def fact_ids(record: Record) -> tuple[str, ...]:
    """The facts a record rests on, each once, in the order they are met on its page."""
    return tuple(dict.fromkeys(_fact_ids(record)))


def _fact_ids(record: Record) -> Iterator[str]:
    if isinstance(record, Listing):
        for provenance in provenances(record):
            yield from provenance.facts
    elif isinstance(record, Guide):
        yield from record.facts
        for step in record.steps:
            yield from step.facts
            for branch in step.branches:
                yield from branch.facts
    else:
        yield from record.facts


def provenances(listing: Listing) -> Iterator[Provenance]:
    """Where each shown field of a listing comes from, in the order of its page."""
    yield listing.description_provenance
    yield from (phone.provenance for phone in listing.phones)
    yield from (site.provenance for site in listing.websites)
    if listing.languages_provenance is not None:
        yield listing.languages_provenance
    for part in (listing.address, listing.area, listing.hours, listing.cost, listing.eligibility):
        if part is not None:
            yield part.provenance
    yield from (document.provenance for document in listing.required_documents)
    yield from (note.provenance for note in listing.notes)


def facts(known: Iterable[Fact], words: Words) -> tuple[FactRow, ...]:
    """One row a fact."""
    return tuple(_fact(fact, words) for fact in known)


def _fact(fact: Fact, words: Words) -> FactRow:
    date = words.say("proof.date", date=words.date(fact.date)) if fact.date else ""
    confidence = words.say(f"proof.confidence_{fact.confidence.lower()}")
    sources = "\n".join(source.title for source in fact.sources)
    status = "" if fact.status in {"stable", "settled"} else _status(fact.status, words)
    sure = " ".join(part for part in (confidence, status) if part)
    return FactRow(
        id=fact.id,
        claim=fact.claim,
        sources=sources,
        date=date,
        confidence=sure,
        spoken=spoken(fact.claim, sources, date, sure),
    )


def _status(status: str, words: Words) -> str:
    names = {"local-dated": "local"}
    return words.say(f"guide.mark_{names.get(status, status)}")


def witnesses(record: Record, words: Words, *, machine: bool) -> tuple[WitnessRow, ...]:
    """Who checked, who reviewed, who translated: said even when it is nobody."""
    rows: list[WitnessRow] = []
    if isinstance(record, Listing):
        rows.append(WitnessRow("checked", "phone", _checked(record, words)))
    if isinstance(record, Guide):
        rows.append(WitnessRow("reviewed", "scales", _reviewed(record, words)))
    if machine:
        rows.append(WitnessRow("translated", "translate", words.say("proof.machine")))
    return tuple(rows)


def _checked(listing: Listing, words: Words) -> str:
    dated = [one for one in provenances(listing) if one.checked_on]
    if not dated:
        return words.say("proof.nobody_called")
    last = max(dated, key=lambda one: one.checked_on)
    method = last.check_method or "called"
    return words.say(f"proof.checked_{method}", date=words.date(last.checked_on))


def _reviewed(guide: Guide, words: Words) -> str:
    if not guide.read_by_lawyer_on:
        return words.say("proof.no_lawyer")
    return words.say("proof.lawyer", date=words.date(guide.read_by_lawyer_on))
