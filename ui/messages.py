"""Every sentence that code without Qt asks for by id (`kiosk.words`), in English.

The English is the source text of the catalogue context "messages"; `%n` chooses the plural.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

MESSAGES: dict[str, str] = {
    #: A number nobody has dialled yet
    "source.not_called": QT_TRANSLATE_NOOP("messages", "Not called yet."),
    "source.own_page": QT_TRANSLATE_NOOP("messages", "From their own page, {date}."),
    "source.other_page": QT_TRANSLATE_NOOP("messages", "From another page, {date}."),
}
