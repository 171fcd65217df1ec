"""Two made-up languages that show what a translation can break. For tests and `amparo tour` only.

`en-XA` is English with accents, half as long again, in brackets: texts that do not fit, that are
cut off, or that were never marked for translation stand out. `ar-XB` is English in Arabic letters
and runs from right to left: what does not mirror stands out. Placeholders stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from kiosk.edition.content import Content
from kiosk.edition.records import Guide, Listing, Notice, Statement, TextStatus, Topic
from kiosk.edition.texts import texts

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d+|%n|<[^<>]*>|&\w+;")
"""Parts of a text that are not words: {name}, %1, %n and simple tags."""

_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = dict(zip(_LATIN, "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ", strict=True))
_ARABIC = dict(zip(_LATIN, "ابثدعفغحيجكلمنوپقرستىڤهخئز" * 2, strict=True))


def _letters(text: str, change: Callable[[str], str]) -> str:
    """Change all but the placeholders of a text."""
    pieces, end = [], 0
    for match in PLACEHOLDER.finditer(text):
        pieces += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*pieces, change(text[end:])])


def longer(text: str) -> str:
    """English, accented and half as long again: `[Ļéåṽé þåĝé éé éé]`."""
    changed = _letters(text, lambda part: "".join(_ACCENTED.get(c, c) for c in part))
    letters = len(PLACEHOLDER.sub("", text))
    padding = " éé" * ((letters // 2 + 2) // 3)
    return f"[{changed}{padding}]"


def right_to_left(text: str) -> str:
    """English in Arabic letters, for a catalogue that runs from right to left."""
    return _letters(text, lambda part: "".join(_ARABIC.get(c, c) for c in part))


PSEUDO: dict[str, tuple[Callable[[str], str], int]] = {
    "en-XA": (longer, 2),
    "ar-XB": (right_to_left, 6),
}
"""Language tag: how a text is changed, and how many plural forms the language has."""


def with_pseudo(content: Content, tags: Iterable[str]) -> Content:
    """The content with every text in the made-up languages `tags` too, as machine translations."""
    records: list[Topic | Listing | Guide | Statement | Notice] = [
        *content.topics,
        *content.listings,
        *content.guides,
        *content.statements,
        *content.notices,
    ]
    translations = dict(content.translations)
    for tag in tags:
        change = PSEUDO[tag][0]
        made: dict[tuple[str, str], tuple[str, TextStatus]] = {
            (record.id, path): (change(text.text), "machine")
            for record in records
            for path, text in texts(record)
        }
        translations[tag] = made
    return replace(content, translations=translations)
