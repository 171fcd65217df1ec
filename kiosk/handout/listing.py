"""A listing on paper: how to reach it first, then what to know, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk import hours, languages
from kiosk.edition import sentences
from kiosk.edition.records import Detail, ForToday, Listing, Phone, Provenance
from kiosk.handout.document import Block, Field, Paragraph, QrBlock, Style
from kiosk.handout.shelf import Shelf
from kiosk.handout.wording import Scope, Wording

Shown = tuple[tuple[Block, ...], Provenance | None]
"""Something shown, and where it comes from."""


def name(listing: Listing) -> str:
    """As the organization writes it, with the short name people know."""
    short = listing.alternate_name
    return f"{listing.name} ({short})" if short and short not in listing.name else listing.name


def blocks(listing: Listing, shelf: Shelf, wording: Wording, scope: Scope) -> list[Block]:
    """A listing below its name: how to reach it always, the rest as `scope` has room."""
    found = for_today(listing.for_today, wording)
    found += _with_sources([(_description(listing, wording), None)], wording)
    for phone in _phones(listing, shelf, wording):
        found += _with_sources([phone], wording)
    pages = [*_websites(listing, shelf, wording)] if scope.full or not listing.phones else []
    known = [*_facts(listing, wording)] if scope.full else [*_short(listing, wording)]
    in_words = [page for page in pages if page[1] is not None]
    found += _with_sources([*known, *in_words], wording)
    # codes come last: on a page they stand side by side
    found += [block for shown, source in pages if source is None for block in shown]
    if scope.alone:
        found += _save(listing, shelf, wording)
    if not any(_sourced(listing)):
        line = sentences.listing_line(listing, wording.own, wording.today)
        found.append(Paragraph(line, wording.language, "small"))
    if listing.code:
        found.append(wording.say("handout.wrong", code=listing.code))
    return found


def for_today(line: ForToday | None, wording: Wording) -> list[Block]:
    """What staff wrote for one day, always with that day: paper is read later too."""
    if line is None:
        return []
    date = wording.own.date(line.day)
    label = wording.say("today.on_paper", "strong", "megaphone", date=date)
    return [Field(label, (wording.text(line.text, "strong"),))]


def contact(listing: Listing, wording: Wording) -> list[Block]:
    """A listing in few lines, as a guide names it: whom to call, or which page to open."""
    found: list[Block] = [wording.name(name(listing), "strong")]
    found += for_today(listing.for_today, wording)
    for phone in listing.phones:
        found.append(_number(phone, wording, "strong", "phone"))
        found.append(_about(_use(phone, wording), phone.provenance, wording))
    if not listing.phones:
        for page in listing.websites:
            found.append(wording.name(page.display, "strong", "globe"))
            found.append(_about((), page.provenance, wording))
    return found


def _about(texts: Iterable[Paragraph], provenance: Provenance, wording: Wording) -> Paragraph:
    """What something is for and where it comes from, in one line of small print."""
    said = [f"{text.text} ({text.english})" if text.english else text.text for text in texts]
    return wording.line([*said, sentences.source_line(provenance, wording.own, wording.today)])


def _description(listing: Listing, wording: Wording) -> tuple[Block, ...]:
    return (wording.text(listing.description),) if listing.description.text else ()


def _phones(listing: Listing, shelf: Shelf, wording: Wording) -> Iterator[Shown]:
    """The first number with its code, all numbers large, each with what it is for."""
    for place, phone in enumerate(listing.phones):
        code = shelf.code(listing.id, f"call:{phone.id}") if not place else None
        if code is None:
            yield (
                (_number(phone, wording, "number", "phone"), *_use(phone, wording)),
                phone.provenance,
            )
            continue
        action = "handout.scan_text" if phone.type == "text" else "handout.scan_call"
        source = _source(phone.provenance, wording)
        beside = (_number(phone, wording, "number"), *_use(phone, wording))
        yield (
            (
                QrBlock(
                    code,
                    wording.say(action),
                    phone.display,
                    (*beside, *([source] if source else [])),
                    wording.say("handout.no_code"),
                ),
            ),
            None,
        )


def _number(phone: Phone, wording: Wording, style: Style, icon: str = "") -> Paragraph:
    number = phone.display or phone.number
    if phone.extension:
        number = wording.own.say("listing.extension", number=number, extension=phone.extension)
    return wording.name(number, style, icon)


def _use(phone: Phone, wording: Wording) -> tuple[Paragraph, ...]:
    """What a number is for."""
    if phone.description.text:
        return (wording.text(phone.description),)
    if phone.type in ("text", "tty"):
        return (wording.say(f"listing.phone_{phone.type}", "body"),)
    return ()


def _short(listing: Listing, wording: Wording) -> Iterator[Shown]:
    yield from _cost(listing, wording)
    yield from _address(listing, wording)
    yield from _hours(listing, wording)
    yield from _details("listing.bring", "identification-card", listing.required_documents, wording)


def _facts(listing: Listing, wording: Wording) -> Iterator[Shown]:
    yield from _short(listing, wording)
    yield from _languages(listing, wording)
    yield from _details("listing.eligibility", "users", _one(listing.eligibility), wording)
    yield from _details("listing.area", "map-trifold", _one(listing.area), wording)
    yield from _details("", "", listing.notes, wording)


def _one(detail: Detail | None) -> tuple[Detail, ...]:
    return () if detail is None else (detail,)


def _cost(listing: Listing, wording: Wording) -> Iterator[Shown]:
    cost = listing.cost
    about = (wording.text(cost.text),) if cost is not None and cost.text.text else ()
    message = "listing.free" if listing.free else "listing.cost"
    label = wording.say(message, "strong", "hand-heart")
    if about:
        yield (Field(label, about),), cost.provenance if cost is not None else None
    elif listing.free:
        yield (label,), cost.provenance if cost is not None else None


def _address(listing: Listing, wording: Wording) -> Iterator[Shown]:
    if listing.address is not None and listing.address.lines:
        label = wording.say("listing.address", "strong", "map-pin")
        lines = tuple(wording.name(line, "body") for line in listing.address.lines)
        yield (Field(label, lines),), listing.address.provenance


def _hours(listing: Listing, wording: Wording) -> Iterator[Shown]:
    if listing.hours is None:
        return
    lines = [
        Paragraph(line, wording.language) for line in hours.lines(listing.hours.osm, wording.own)
    ]
    if listing.hours.note.text:
        lines.append(wording.text(listing.hours.note))
    if lines:
        label = wording.say("listing.hours", "strong", "clock")
        yield (Field(label, tuple(lines)),), listing.hours.provenance


def _languages(listing: Listing, wording: Wording) -> Iterator[Shown]:
    names = [languages.language(tag).own_name for tag in listing.languages]
    if listing.interpreters:
        names.append(wording.own.say("listing.interpreters"))
    if names:
        label = wording.say("handout.languages", "strong", "chats-circle")
        shown = Field(label, (wording.line(names, "body"),))
        yield (shown,), listing.languages_provenance


def _details(
    message: str, icon: str, details: Iterable[Detail], wording: Wording
) -> Iterator[Shown]:
    """Sentences under one label; each keeps its own source."""
    label = wording.say(message, "strong", icon) if message else None
    for detail in details:
        if detail.text.text:
            text = wording.text(detail.text)
            yield (Field(label, (text,)) if label else text,), detail.provenance


def _websites(listing: Listing, shelf: Shelf, wording: Wording) -> Iterator[Shown]:
    """Each page with its code; a domain in words does not lead to a page deep inside."""
    for place, page in enumerate(listing.websites, start=1):
        about = (wording.text(page.label, "small"),) if page.label.text else ()
        code = shelf.code(listing.id, f"website:{place}")
        if code is None:
            label = wording.say("handout.website", "strong", "globe")
            shown = Field(label, (wording.name(page.display, "body"), *about))
            yield (shown,), page.provenance
            continue
        source = _source(page.provenance, wording)
        block = QrBlock(
            code,
            wording.say("handout.scan_website"),
            page.display,
            (wording.name(page.display, "strong"), *about, *([source] if source else [])),
            wording.say("handout.no_code"),
        )
        yield (block,), None


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


def _with_sources(fields: Iterable[Shown], wording: Wording) -> list[Block]:
    """The fields, those from one source together, each group followed by where it is from."""
    groups: dict[Paragraph | None, list[Block]] = {}
    found: list[Block] = []
    for shown, provenance in fields:
        source = None if provenance is None else _source(provenance, wording)
        if source is None:
            found += shown
        else:
            groups.setdefault(source, []).extend(shown)
    for source, together in groups.items():
        found += [*together, *([source] if source else [])]
    return found


def _sourced(listing: Listing) -> Iterator[bool]:
    """Whether anything shown brings a line about its own source."""
    yield bool(listing.phones or listing.websites)
    yield listing.address is not None or listing.hours is not None
