"""The codes of everything that is handed out at once, each with the name of what it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from kiosk.edition.reader import Edition
from kiosk.edition.records import Guide
from kiosk.visit import Collected
from kiosk.words import Words, left_to_right
from ui.visitor.listing_rows import CodeRow, code_record, codes


@dataclass(frozen=True, slots=True)
class TakeRow(CodeRow):
    """A code and whose it is. `title` stands above it on the first of a record, else it is ""."""

    title: str = ""
    title_language: str = ""


def take_rows(entries: Iterable[Collected], edition: Edition, words: Words) -> tuple[TakeRow, ...]:
    """All codes, record by record. Records without a code (statements) are on paper only."""
    return tuple(_take_rows(entries, edition, words))


def _take_rows(entries: Iterable[Collected], edition: Edition, words: Words) -> Iterator[TakeRow]:
    tag = words.language
    for entry in entries:
        if entry.kind == "listing" and (listing := edition.listing(entry.record, tag)):
            own = codes(
                listing,
                words,
                lambda kind, key=listing.id: edition.code(key, kind),  # type: ignore[misc]
                gate_passed=True,
            )
            yield from _titled(own, listing.name, "en")
        elif entry.kind == "guide" and (guide := edition.guide(entry.record, tag)):
            link = _link(guide, edition, words)
            yield from _titled(link, guide.title.text, guide.title.language)


def _titled(rows: Iterable[CodeRow], title: str, language: str) -> Iterator[TakeRow]:
    for place, row in enumerate(rows):
        yield TakeRow(**asdict(row), title=title if not place else "", title_language=language)


def _link(guide: Guide, edition: Edition, words: Words) -> Iterator[CodeRow]:
    ready = edition.code(guide.id, "link")
    if guide.link is None or ready is None:
        return
    caption, where = words.say("code.link"), left_to_right(guide.link.display)
    yield CodeRow(
        kind="link",
        record=code_record("link", guide.id),
        icon="qr-code",
        caption=caption,
        words=where,
        modules=ready.rows,
        missing="" if ready.size else words.say("code.too_much"),
        spoken=words.say("code.spoken", what=caption, where=where),
    )
