"""A listing on paper: how to reach it first, then what to know, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk import hours, languages
from kiosk.edition import sentences
from kiosk.edition.records import Detail, Listing, Phone, Provenance
from kiosk.handout.document import Block, Paragraph, QrBlock, Style
from kiosk.handout.shelf import Shelf
from kiosk.handout.wording import Wording

Field = tuple[tuple[Block, ...], Provenance | None]
"""Something shown, and where it comes from."""


def name(listing: Listing) -> str:
    """As the organization writes it, with the short name people know."""
    short = listing.alternate_name
    return f"{listing.name} ({short})" if short and short not in listing.name else listing.name


def blocks(listing: Listing, shelf: Shelf, wording: Wording, *, full: bool) -> list[Block]:
    """All of a listing below its name; without `full` what one needs to call and to go there."""
    fields: list[Field] = [(_description(listing, wording), None)]
    fields += _phones(listing, shelf, wording)
    fields += _facts(listing, wording) if full else _short(listing, wording)
    if full or not listing.phones:
        fields += _websites(listing, shelf, wording)
    found = _with_sources(fields, wording)
    if full:
        found += _save(listing, shelf, wording)
    line = sentences.listing_line(listing, wording.own, wording.today)
    if line and not _says(found, line):
        found.append(Paragraph(line, wording.language, "small"))
    if listing.code:
        found.append(wording.say("handout.wrong", code=listing.code))
    return found


def contact(listing: Listing, wording: Wording) -> list[Block]:
    """A listing in few lines, as a guide names it: whom to call, or which page to open."""
    found: list[Field] = [((wording.name(name(listing), "strong"),), None)]
    found += [
        ((_number(phone, wording, "strong"), *_use(phone, wording)), phone.provenance)
        for phone in listing.phones
    ]
    if not listing.phones:
        found += [
            ((wording.name(page.display, "body"),), page.provenance) for page in listing.websites
        ]
    return _with_sources(found, wording)


def _description(listing: Listing, wording: Wording) -> tuple[Block, ...]:
    return (wording.text(listing.description),) if listing.description.text else ()


def _phones(listing: Listing, shelf: Shelf, wording: Wording) -> Iterator[Field]:
    """The first number with its code, all numbers large, each with what it is for."""
    for place, phone in enumerate(listing.phones):
        shown = (_number(phone, wording, "number"), *_use(phone, wording))
        code = shelf.code(listing.id, f"call:{phone.id}") if not place else None
        if place or code is None:
            yield shown, phone.provenance
            continue
        action = "handout.scan_text" if phone.type == "text" else "handout.scan_call"
        source = _source(phone.provenance, wording)
        yield (
            (
                QrBlock(
                    code,
                    wording.say(action),
                    phone.display,
                    (*shown, *([source] if source else [])),
                    wording.say("handout.no_code"),
                ),
            ),
            None,
        )


def _number(phone: Phone, wording: Wording, style: Style) -> Paragraph:
    number = phone.display or phone.number
    if phone.extension:
        number = wording.own.say("listing.extension", number=number, extension=phone.extension)
    return wording.name(number, style, "phone")


def _use(phone: Phone, wording: Wording) -> tuple[Paragraph, ...]:
    """What a number is for."""
    if phone.description.text:
        return (wording.text(phone.description),)
    if phone.type in ("text", "tty"):
        return (wording.say(f"listing.phone_{phone.type}", "body"),)
    return ()


def _short(listing: Listing, wording: Wording) -> Iterator[Field]:
    yield from _cost(listing, wording)
    yield from _address(listing, wording)
    yield from _hours(listing, wording)
    yield from _details("listing.bring", "identification-card", listing.required_documents, wording)


def _facts(listing: Listing, wording: Wording) -> Iterator[Field]:
    yield from _short(listing, wording)
    yield from _languages(listing, wording)
    yield from _details("listing.eligibility", "users", _one(listing.eligibility), wording)
    yield from _details("listing.area", "map-trifold", _one(listing.area), wording)
    yield from _details("", "", listing.notes, wording)


def _one(detail: Detail | None) -> tuple[Detail, ...]:
    return () if detail is None else (detail,)


def _cost(listing: Listing, wording: Wording) -> Iterator[Field]:
    if listing.free:
        provenance = None if listing.cost is None else listing.cost.provenance
        yield (wording.say("listing.free", "strong", "hand-heart"),), provenance
    if listing.cost is not None and listing.cost.text.text:
        label = () if listing.free else (wording.say("listing.cost", "strong", "hand-heart"),)
        yield (*label, wording.text(listing.cost.text)), listing.cost.provenance


def _address(listing: Listing, wording: Wording) -> Iterator[Field]:
    if listing.address is not None and listing.address.lines:
        label = wording.say("listing.address", "strong", "map-pin")
        lines = tuple(wording.name(line, "body") for line in listing.address.lines)
        yield (label, *lines), listing.address.provenance


def _hours(listing: Listing, wording: Wording) -> Iterator[Field]:
    if listing.hours is None:
        return
    lines: tuple[Paragraph, ...] = tuple(
        Paragraph(line, wording.language) for line in hours.lines(listing.hours.osm, wording.own)
    )
    if listing.hours.note.text:
        lines += (wording.text(listing.hours.note),)
    if lines:
        label = wording.say("listing.hours", "strong", "clock")
        yield (label, *lines), listing.hours.provenance


def _languages(listing: Listing, wording: Wording) -> Iterator[Field]:
    names = [languages.language(tag).own_name for tag in listing.languages]
    if listing.interpreters:
        names.append(wording.own.say("listing.interpreters"))
    if names:
        label = wording.say("handout.languages", "strong", "chats-circle")
        yield (label, wording.line(names, "body")), listing.languages_provenance


def _details(
    message: str, icon: str, details: Iterable[Detail], wording: Wording
) -> Iterator[Field]:
    label: tuple[Block, ...] = (wording.say(message, "strong", icon),) if message else ()
    for detail in details:
        if detail.text.text:
            yield (*label, wording.text(detail.text)), detail.provenance
            label = ()


def _websites(listing: Listing, shelf: Shelf, wording: Wording) -> Iterator[Field]:
    """The first page with its code, the others in words."""
    for place, page in enumerate(listing.websites):
        about = (wording.text(page.label, "small"),) if page.label.text else ()
        code = shelf.code(listing.id, "website") if not place else None
        if code is None:
            label = wording.say("handout.website", "strong", "globe")
            yield (label, wording.name(page.display, "body"), *about), page.provenance
            continue
        yield (
            (
                QrBlock(
                    code,
                    wording.say("handout.scan_website"),
                    page.display,
                    (wording.name(page.display, "strong"), *about),
                    wording.say("handout.no_code"),
                ),
            ),
            page.provenance,
        )


def _save(listing: Listing, shelf: Shelf, wording: Wording) -> list[Block]:
    """The contact as a code, unless it is too much for one: all of it stands in words above."""
    code = shelf.code(listing.id, "save")
    if code is None or not code.size or not listing.phones:
        return []
    number = listing.phones[0].display
    beside = (wording.name(number, "strong"),)
    return [QrBlock(code, wording.say("handout.scan_save"), number, beside)]


def _source(provenance: Provenance, wording: Wording) -> Paragraph | None:
    line = sentences.source_line(provenance, wording.own, wording.today)
    return Paragraph(line, wording.language, "small") if line else None


def _with_sources(fields: Iterable[Field], wording: Wording) -> list[Block]:
    """The fields, each followed by its source; fields in a row with one source share its line."""
    found: list[Block] = []
    last: Paragraph | None = None
    for shown, provenance in fields:
        if not shown:
            continue
        source = None if provenance is None else _source(provenance, wording)
        if source is not None and source == last and found[-1] == source:
            found.pop()
        found += [*shown, *([source] if source else [])]
        last = source
    return found


def _says(blocks: Iterable[Block], line: str) -> bool:
    """True when the line stands there already."""
    return any(
        line in paragraph.text
        for block in blocks
        for paragraph in (block.beside if isinstance(block, QrBlock) else (block,))
        if isinstance(paragraph, Paragraph)
    )
