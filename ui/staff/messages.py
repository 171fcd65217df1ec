"""Sentences of the staff desk that code asks for by id, in English (see `ui.messages`).

Apart from the visitors' own, because a language can be offered to visitors before anybody has
translated the staff's screens.
"""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP
from ui.words import add_messages

STAFF_MESSAGES: dict[str, str] = {
    #: After saving a form of the desk
    "staff.saved": QT_TRANSLATE_NOOP("messages", "Saved."),
    #: The disk or the database refused
    "staff.not_saved": QT_TRANSLATE_NOOP(
        "messages",
        "This could not be saved: the disk is full, read-only or away. Nothing was lost.",
    ),
    #: Saving was pressed while a field has a mistake or a clash waits
    "staff.form_errors": QT_TRANSLATE_NOOP("messages", "Something needs to be corrected first."),
}

add_messages(STAFF_MESSAGES)
