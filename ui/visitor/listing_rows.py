"""What the page of one listing shows, worked out from its record.

Order and wording of DESIGN 7: phones in large digits, further numbers with what each is for and
where it comes from when that is weaker, address, whom it serves, what to bring, notes, codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk import hours
from kiosk.edition import sentences
from kiosk.words import Words, left_to_right
from ui.visitor.spoken import spoken

if TYPE_CHECKING:
    from kiosk.clock import Today
    from kiosk.edition.records import Code, Detail, Listing, Phone, Provenance, Text

CodeOf = Callable[[str], "Code | None"]
"""Gives the ready code of a kind ("call", "save", "website") of the listing in question."""

GATE_PASSED = "seen"
"""Last part of a code page's record once the sentence about sensitive topics was read."""


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A number. `large`: the first one. `source`: its own source line where it needs one."""

    id: str
    display: str
    icon: str
    use: str
    language: str
    english: str
    source: str
    large: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class DetailRow:
    """A sentence with its icon. `text` that is an address or a name is isolated, never translated."""

    id: str
    icon: str
    label: str
    text: str
    language: str
    english: str
    source: str


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A code for a phone's camera.

    Attributes:
        kind: "call", "save", "website".
        record: what the code page opens to show it alone.
        caption: what it does, such as "Call".
        words: the number or domain it leads to, isolated, so that a sticker over it shows.
        modules: the matrix row by row, "1" dark; empty when there is no code.
        missing: why there is none; "" when there is one.
    """

    kind: str
    record: str
    icon: str
    caption: str
    words: str
    modules: tuple[str, ...]
    missing: str
    spoken: str


def phones(listing: Listing, words: Words, today: Today) -> tuple[PhoneRow, ...]:
    """Every number; the first is the large one."""
    return tuple(
        _phone(phone, place, listing, words, today) for place, phone in enumerate(listing.phones)
    )


def _phone(phone: Phone, place: int, listing: Listing, words: Words, today: Today) -> PhoneRow:
    display = left_to_right(shown_number(phone, words))
    kinds = {"voice": "phone", "text": "chat-text", "tty": "ear"}
    first = listing.phones[0].provenance
    own_line = needs_source_line(phone.provenance, first, first_number=place == 0)
    source = sentences.source_line(phone.provenance, words, today) if own_line else ""
    use = phone.description.text or _kind(phone, words)
    return PhoneRow(
        id=phone.id,
        display=display,
        icon=kinds[phone.type],
        use=use,
        language=phone.description.language if phone.description.text else words.language,
        english=phone.description.english,
        source=source,
        large=place == 0,
        spoken=spoken(display, use, source),
    )


def shown_number(phone: Phone, words: Words) -> str:
    """The number as displayed, with its extension in words."""
    if phone.extension:
        return words.say("listing.extension", number=phone.display, extension=phone.extension)
    return phone.display


def _kind(phone: Phone, words: Words) -> str:
    """What a number without a description is for: nothing to say of an ordinary one."""
    if phone.type == "voice":
        return ""
    return words.say(f"listing.phone_{phone.type}")


def needs_source_line(own: Provenance, first: Provenance, *, first_number: bool) -> bool:
    """True when a number needs a source line of its own: it is weak, or not as good as the first."""
    if own.confidence == "C" or first_number:
        return own.confidence == "C"
    weaker = own.confidence > first.confidence
    older = bool(own.date and first.date) and own.date < first.date
    return weaker or older or bool(own.checked_on) != bool(first.checked_on)


def details(listing: Listing, words: Words, today: Today) -> tuple[DetailRow, ...]:
    """Address, hours, cost, whom it serves, what to bring and notes, in this order."""
    return tuple(_details(listing, words, today))


def _details(listing: Listing, words: Words, today: Today) -> Iterator[DetailRow]:
    if listing.address is not None:
        yield _plain(
            "address",
            "map-pin",
            "",
            "\n".join(left_to_right(line) for line in listing.address.lines),
            _weak(listing.address.provenance, words, today),
        )
    if listing.area is not None:
        yield _detail(
            "area",
            "map-trifold",
            words.say("listing.area"),
            listing.area,
            _weak(listing.area.provenance, words, today),
        )
    if listing.hours is not None:
        yield from _hours(listing, words, today)
    if listing.cost is not None:
        yield _detail(
            "cost",
            "coins",
            words.say("listing.cost"),
            listing.cost,
            _weak(listing.cost.provenance, words, today),
        )
    if listing.eligibility is not None:
        label = words.say("listing.eligibility")
        yield _detail(
            "eligibility",
            "users-three",
            label,
            listing.eligibility,
            _weak(listing.eligibility.provenance, words, today),
        )
    label = words.say("listing.bring")
    for place, document in enumerate(listing.required_documents, start=1):
        yield _detail(
            f"bring-{place}",
            "identification-card",
            label,
            document,
            _weak(document.provenance, words, today),
        )
        label = ""
    for place, note in enumerate(listing.notes, start=1):
        yield _detail(f"note-{place}", "info", "", note, _weak(note.provenance, words, today))


def _hours(listing: Listing, words: Words, today: Today) -> Iterator[DetailRow]:
    assert listing.hours is not None
    lines = tuple(hours.lines(listing.hours.osm, words))
    note = listing.hours.note
    source = _weak(listing.hours.provenance, words, today)
    if lines:
        yield _plain("hours", "clock", "", "\n".join(lines), "" if note.text else source)
    if note.text:
        yield _texts("hours-note", "clock", "", note, source)


def _plain(name: str, icon: str, label: str, text: str, source: str) -> DetailRow:
    return DetailRow(name, icon, label, text, "", "", source)


def _detail(name: str, icon: str, label: str, detail: Detail, source: str) -> DetailRow:
    return _texts(name, icon, label, detail.text, source)


def _texts(name: str, icon: str, label: str, text: Text, source: str) -> DetailRow:
    return DetailRow(name, icon, label, text.text, text.language, text.english, source)


def _weak(provenance: Provenance, words: Words, today: Today) -> str:
    """The source line of a weak field; a good one is covered by the line of the whole listing."""
    return sentences.source_line(provenance, words, today) if provenance.confidence == "C" else ""


def codes(
    listing: Listing, words: Words, code: CodeOf, *, gate_passed: bool
) -> tuple[CodeRow, ...]:
    """Call, Save and Website, each where the listing has something for it."""
    return tuple(_codes(listing, words, code, gate_passed=gate_passed))


def _codes(listing: Listing, words: Words, code: CodeOf, *, gate_passed: bool) -> Iterator[CodeRow]:
    for kind, icon, message, shown in _code_kinds(listing):
        ready = code(kind)
        if ready is None:
            continue
        caption, where = words.say(message), left_to_right(shown)
        yield CodeRow(
            kind=kind,
            record=code_record(kind, listing.id, gate_passed=gate_passed),
            icon=icon,
            caption=caption,
            words=where,
            modules=ready.rows,
            missing="" if ready.size else words.say("code.too_much"),
            spoken=words.say("code.spoken", what=caption, where=where),
        )


def _code_kinds(listing: Listing) -> Iterator[tuple[str, str, str, str]]:
    """Kind, icon, message id of the caption, and what it leads to."""
    if listing.phones:
        first = listing.phones[0]
        message = "listing.code_text" if first.type == "text" else "listing.code_call"
        yield "call", "phone", message, first.display
        yield "save", "address-book", "listing.code_save", first.display
    elif listing.websites:
        yield "save", "address-book", "listing.code_save", listing.websites[0].display
    if listing.websites:
        yield "website", "globe", "listing.code_website", listing.websites[0].display


def code_record(kind: str, record: str, *, gate_passed: bool = False) -> str:
    """What `VisitModel.open("code", …)` gets: record, kind, and that the gate was passed.

    The record comes first, so that the visit can see when it was withdrawn.
    """
    return f"{record}/{kind}/{GATE_PASSED}" if gate_passed else f"{record}/{kind}"
