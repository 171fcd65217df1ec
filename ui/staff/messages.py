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
    #: Why a picture cannot be the place's logo
    "logo.unreadable": QT_TRANSLATE_NOOP("messages", "This file cannot be opened."),
    "logo.file_too_large": QT_TRANSLATE_NOOP(
        "messages", "This file is larger than 8 MB. Save the picture smaller, then choose it again."
    ),
    "logo.svg": QT_TRANSLATE_NOOP(
        "messages", "This is a drawing with commands in it, such as SVG. Save it as a PNG picture."
    ),
    "logo.format": QT_TRANSLATE_NOOP("messages", "Only PNG and JPEG pictures can be used."),
    "logo.broken": QT_TRANSLATE_NOOP("messages", "This picture is damaged. Choose another one."),
    "logo.too_many_pixels": QT_TRANSLATE_NOOP(
        "messages", "This picture has too many pixels. 6000 on a side are the most."
    ),
    #: Where the logo's file was found; {folder} is a folder or stick
    "logo.found": QT_TRANSLATE_NOOP("messages", "In {folder}"),
    #: Labels and hints of the page "This place"
    "place.name": QT_TRANSLATE_NOOP("messages", "Name, as visitors know it"),
    "place.jurisdiction": QT_TRANSLATE_NOOP("messages", "Where it is"),
    "place.jurisdiction_hint": QT_TRANSLATE_NOOP(
        "messages", "Country, state, city: US/MN/Rochester. Guides of other states are not shown."
    ),
    "place.office": QT_TRANSLATE_NOOP("messages", "Office that answers for what is shown"),
    "place.steward": QT_TRANSLATE_NOOP("messages", "Person who looks after it"),
    "place.deputy": QT_TRANSLATE_NOOP("messages", "Who stands in for them"),
    "place.packs": QT_TRANSLATE_NOOP("messages", "Groups of content, those first that come first"),
    "place.languages": QT_TRANSLATE_NOOP("messages", "Languages, in the order visitors see them"),
    "place.languages_hint": QT_TRANSLATE_NOOP(
        "messages", "With none chosen, visitors are offered every language that is ready."
    ),
    "place.withhold_unreviewed": QT_TRANSLATE_NOOP(
        "messages", "Show guides and cards in English until somebody has reviewed the translation"
    ),
    "place.withhold_unread": QT_TRANSLATE_NOOP(
        "messages", "Do not publish guides that no lawyer has read"
    ),
    #: Beside a language that can be chosen
    "place.language_no_screens": QT_TRANSLATE_NOOP(
        "messages", "The screens are not translated yet, so visitors are not offered it."
    ),
    #: Beside a group of content
    "place.pack_advocacy": QT_TRANSLATE_NOOP("messages", "{jurisdiction}, with a point of view"),
    #: What is wrong with a field of "This place"
    "place.needed": QT_TRANSLATE_NOOP("messages", "This cannot be empty."),
    "place.too_long": QT_TRANSLATE_NOOP("messages", "Use no more than 80 letters."),
    "place.jurisdiction_wrong": QT_TRANSLATE_NOOP(
        "messages", "Write it with slashes, the country first: US/MN/Rochester"
    ),
    "place.english_stays": QT_TRANSLATE_NOOP(
        "messages", "English has to stay: what is not translated is shown in it."
    ),
}

add_messages(STAFF_MESSAGES)
