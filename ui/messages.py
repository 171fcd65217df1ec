"""Every sentence that code without Qt asks for by id (`kiosk.words`), in English.

The English is the source text of the catalogue context "messages"; `%n` chooses the plural.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for `lupdate` (which looks for this name) and give it back as it is."""
    return text


def plural(_context: str, text: str, _note: str, _count: int) -> str:
    """Mark a text with `%n`, so that its catalogue gets plural forms; write `"", 1` at the end.

    `lupdate` overlooks Qt's own names for this in Python; it is told of this one (`make
    translations`). Call it as `plural("messages", "%n places", "", 1)`.
    """
    return text


MESSAGES: dict[str, str] = {
    #: A number nobody has dialled yet
    "source.not_called": QT_TRANSLATE_NOOP("messages", "Not called yet."),
    "source.own_page": QT_TRANSLATE_NOOP("messages", "From their own page, {date}."),
    "source.other_page": QT_TRANSLATE_NOOP("messages", "From another page, {date}."),
}
