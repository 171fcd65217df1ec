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
    #: Labels and hints of the page "This device"
    "device.idle_seconds": QT_TRANSLATE_NOOP(
        "messages", "Seconds without a touch until the warning"
    ),
    "device.warning_seconds": QT_TRANSLATE_NOOP("messages", "Seconds the warning counts down"),
    "device.desk_lock_minutes": QT_TRANSLATE_NOOP(
        "messages", "Minutes without a touch until the staff desk locks itself"
    ),
    "device.lock_hint": QT_TRANSLATE_NOOP(
        "messages", "What was typed is kept. The desk uses it from its next start."
    ),
    "device.width_mm": QT_TRANSLATE_NOOP("messages", "Width of the glass, in millimetres"),
    "device.capitals_mm": QT_TRANSLATE_NOOP(
        "messages", "Height of a capital letter, in millimetres"
    ),
    "device.capitals_hint": QT_TRANSLATE_NOOP(
        "messages", "Empty: 7.3 where people stand, 4.8 where they sit."
    ),
    "device.screen_from": QT_TRANSLATE_NOOP("messages", "The screen is on from"),
    "device.screen_until": QT_TRANSLATE_NOOP("messages", "until"),
    "device.hours_hint": QT_TRANSLATE_NOOP(
        "messages", "Such as 07:30. Outside these hours it is dark until somebody touches it."
    ),
    "device.page_printer": QT_TRANSLATE_NOOP("messages", "Printer"),
    "device.printer_hint": QT_TRANSLATE_NOOP(
        "messages", "Its address, such as ipp://printer.local/ipp/print, or its name. Empty: none."
    ),
    "device.paper": QT_TRANSLATE_NOOP("messages", "Paper"),
    "device.letter": QT_TRANSLATE_NOOP("messages", "Letter, 8.5 by 11 inches"),
    "device.a4": QT_TRANSLATE_NOOP("messages", "A4, 210 by 297 mm"),
    #: What is wrong with a field of "This device"
    "device.idle_range": QT_TRANSLATE_NOOP("messages", "Use a whole number from 20 to 1800."),
    "device.warning_range": QT_TRANSLATE_NOOP(
        "messages", "Use a whole number from 20 to 300. Slow readers need 20 seconds."
    ),
    "device.lock_range": QT_TRANSLATE_NOOP("messages", "Use a whole number from 1 to 60."),
    "device.width_range": QT_TRANSLATE_NOOP(
        "messages", "Use a number from 50 to 5000, or nothing."
    ),
    "device.capitals_range": QT_TRANSLATE_NOOP(
        "messages", "Use a number from 2 to 40, or nothing."
    ),
    "device.time_wrong": QT_TRANSLATE_NOOP("messages", "Write a time such as 07:30, or nothing."),
    "device.printer_wrong": QT_TRANSLATE_NOOP(
        "messages", "An address begins with ipp:// or ipps://"
    ),
    #: After saving the settings of this machine
    "device.saved": QT_TRANSLATE_NOOP("messages", "Saved. The kiosk uses it from its next start."),
    #: On the paper that tries a printer
    "device.slip_title": QT_TRANSLATE_NOOP("messages", "Test of the printer"),
    "device.slip_text": QT_TRANSLATE_NOOP(
        "messages", "If you can read this to its last letter, the printer works. {letters}"
    ),
    "device.slip_sent": QT_TRANSLATE_NOOP("messages", "Printing…"),
    "device.no_printer": QT_TRANSLATE_NOOP("messages", "Choose a printer and save it first."),
    #: Labels of the page "About"
    "about.version": QT_TRANSLATE_NOOP("messages", "Program"),
    "about.edition": QT_TRANSLATE_NOOP("messages", "What visitors see"),
    "about.edition_value": QT_TRANSLATE_NOOP("messages", "Edition {number} of {date}"),
    "about.edition_starter": QT_TRANSLATE_NOOP(
        "messages", "What came with the program. Nothing was published here yet."
    ),
    "about.desk": QT_TRANSLATE_NOOP("messages", "This desk"),
    "about.desk_value": QT_TRANSLATE_NOOP(
        "messages", "Organizations: {organizations}. Services: {services}. Guides: {guides}."
    ),
    "about.people": QT_TRANSLATE_NOOP("messages", "Who answers for it"),
    "about.folder": QT_TRANSLATE_NOOP("messages", "Where it is kept"),
    #: Parts of the program, and their licences
    "about.code": QT_TRANSLATE_NOOP("messages", "The program"),
    "about.code_licence": QT_TRANSLATE_NOOP("messages", "Apache License 2.0"),
    "about.content": QT_TRANSLATE_NOOP("messages", "The texts that came with it"),
    "about.content_licence": QT_TRANSLATE_NOOP("messages", "Creative Commons BY 4.0"),
    "about.fonts": QT_TRANSLATE_NOOP("messages", "Letters: Noto"),
    "about.fonts_licence": QT_TRANSLATE_NOOP("messages", "SIL Open Font License 1.1"),
    "about.icons": QT_TRANSLATE_NOOP("messages", "Pictograms: Phosphor"),
    "about.icons_licence": QT_TRANSLATE_NOOP("messages", "MIT License"),
    "about.qt": QT_TRANSLATE_NOOP("messages", "Windows: Qt and PySide"),
    "about.qt_licence": QT_TRANSLATE_NOOP("messages", "GNU LGPL 3"),
}

add_messages(STAFF_MESSAGES)
