"""What slip and page have in common: title, parts in order, and the sentences at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.edition.records import Guide, Listing, Statement
from kiosk.edition.texts import texts
from kiosk.handout import guide, listing, statement
from kiosk.handout.document import Block, Document, Paragraph, Rule, Style
from kiosk.handout.shelf import Shelf
from kiosk.handout.wording import Scope, Wording

Entry = tuple[str, str]
"""A kind ("listing", "guide", "statement") and the id or code of a record."""

Record = Listing | Guide | Statement
UNREVIEWED = ("machine", "draft", "outdated")


@dataclass(frozen=True, slots=True)
class Part:
    """One record of a handout, in the visitor's language; None when it was taken off."""

    record: Record | None
    english: Record | None


def parts(shelf: Shelf, entries: Iterable[Entry], language: str) -> tuple[Part, ...]:
    """The records of a handout. Raises KeyError for a kind that has no handout."""
    read = {"listing": shelf.listing, "guide": shelf.guide, "statement": shelf.statement}
    return tuple(Part(read[kind](key, language), read[kind](key, "en")) for kind, key in entries)


def document(
    shelf: Shelf,
    entries: Sequence[Entry],
    wording: Wording,
    *,
    full: bool,
    plain_heading: bool | None,
) -> Document:
    """The whole handout of some records.

    Args:
        shelf: the edition.
        entries: what the visitor collected, in order.
        wording: both languages and the day.
        full: all that is known of each record.
        plain_heading: nothing in large letters tells what the handout is about; None: plain when
            a sensitive listing is among it (DESIGN 7).
    """
    found = parts(shelf, entries, wording.language)
    sensitive = any(isinstance(p.record, Listing) and p.record.sensitive for p in found)
    plain = sensitive if plain_heading is None else plain_heading
    alone = len(found) == 1 and found[0].record is not None
    edition = _edition(shelf, wording)
    blocks: list[Block] = [_title(found, wording, plain=plain), edition]
    if shelf.info.starter:
        blocks.append(wording.both("handout.starter"))
    for place, part in enumerate(found):
        blocks.append(Rule(heavy=not place))
        if part.record is None:
            blocks.append(wording.say("list.gone", "body"))
            continue
        if plain or not alone:
            blocks.append(_name(part, wording, "strong" if plain else "heading"))
        blocks += _body(part.record, shelf, wording, Scope(full, alone))
    blocks += [Rule(heavy=True), *_end(found, wording)]
    return Document(wording.language, tuple(blocks), edition)


def _body(record: Record, shelf: Shelf, wording: Wording, scope: Scope) -> list[Block]:
    match record:
        case Listing():
            return listing.blocks(record, shelf, wording, scope)
        case Guide():
            return guide.blocks(record, shelf, wording, scope)
        case Statement():
            return statement.blocks(record, wording)


def _title(found: Sequence[Part], wording: Wording, *, plain: bool) -> Paragraph:
    """What it is, in both languages. A name stands as it is; a list is called a list."""
    if plain:
        return _bilingual("handout.plain", wording)
    if len(found) != 1 or found[0].record is None:
        return _bilingual("handout.my_list", wording)
    return _name(found[0], wording, "title")


def _name(part: Part, wording: Wording, level: Style) -> Paragraph:
    match part.record, part.english:
        case Listing() as one, _:
            return wording.name(listing.name(one), level)
        case Guide() as own, Guide() as english:
            return wording.heading(own.title.text, english.title.text, level)
        case Guide() as own, _:
            return wording.text(own.title, level)
        case _:
            return _bilingual("kind.statement", wording, level)


def _bilingual(message: str, wording: Wording, level: Style = "title") -> Paragraph:
    return wording.heading(wording.own.say(message), wording.english.say(message), level)


def _edition(shelf: Shelf, wording: Wording) -> Paragraph:
    """The place and the edition: it tells later which papers carried a mistake (DESIGN 8)."""
    info = shelf.info
    said = wording.own.say(
        "handout.edition", number=str(info.number), date=wording.own.date(info.published_on)
    )
    return wording.line((shelf.place.name, said))


def _end(found: Sequence[Part], wording: Wording) -> list[Block]:
    records = [part.record for part in found if part.record is not None]
    end: list[Block] = []
    if any(isinstance(record, Guide) for record in records):
        end.append(wording.both("handout.not_advice"))
    if any(text.status in UNREVIEWED for record in records for _, text in texts(record)):
        end.append(wording.both("handout.machine"))
    end.append(wording.both("handout.no_copy" if len(found) == 1 else "handout.no_copy_list"))
    return end
