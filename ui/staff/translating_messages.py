"""Sentences about languages and translations that code asks for by id, in English."""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP, plural
from ui.words import Catalogue, add_messages, words_for

TRANSLATING_MESSAGES: dict[str, str] = {
    #: What kind of record a text to translate belongs to
    "translate.kind.guide": QT_TRANSLATE_NOOP("messages", "Guide"),
    "translate.kind.statement": QT_TRANSLATE_NOOP("messages", "Card to show"),
    "translate.kind.notice": QT_TRANSLATE_NOOP("messages", "Closed organization"),
    "translate.kind.topic": QT_TRANSLATE_NOOP("messages", "Topic"),
    "translate.kind.pack": QT_TRANSLATE_NOOP("messages", "Group of content"),
    "translate.kind.listing": QT_TRANSLATE_NOOP("messages", "Listing"),
    #: Which text of a record is to be translated
    "translate.part.title": QT_TRANSLATE_NOOP("messages", "title"),
    "translate.part.summary": QT_TRANSLATE_NOOP("messages", "summary"),
    "translate.part.caution": QT_TRANSLATE_NOOP("messages", "caution"),
    "translate.part.link": QT_TRANSLATE_NOOP("messages", "name of the web page"),
    "translate.part.step_title": QT_TRANSLATE_NOOP("messages", "step {number}, title"),
    "translate.part.step_text": QT_TRANSLATE_NOOP("messages", "step {number}, text"),
    "translate.part.fork": QT_TRANSLATE_NOOP("messages", "step {number}, question"),
    "translate.part.answer_answer": QT_TRANSLATE_NOOP("messages", "step {number}, answer {answer}"),
    "translate.part.answer_text": QT_TRANSLATE_NOOP(
        "messages", "step {number}, what to do after answer {answer}"
    ),
    "translate.part.shown_to": QT_TRANSLATE_NOOP("messages", "whom it is for"),
    "translate.part.own": QT_TRANSLATE_NOOP("messages", "line {number}"),
    "translate.part.text": QT_TRANSLATE_NOOP("messages", "notice"),
    "translate.part.name": QT_TRANSLATE_NOOP("messages", "name"),
    "translate.part.description": QT_TRANSLATE_NOOP("messages", "what they do"),
    "translate.part.eligibility": QT_TRANSLATE_NOOP("messages", "whom it is for"),
    "translate.part.cost": QT_TRANSLATE_NOOP("messages", "cost"),
    "translate.part.phones": QT_TRANSLATE_NOOP("messages", "what the number {detail} is for"),
    "translate.part.websites": QT_TRANSLATE_NOOP("messages", "name of web page {number}"),
    "translate.part.hours": QT_TRANSLATE_NOOP("messages", "note on the hours"),
    "translate.part.area": QT_TRANSLATE_NOOP("messages", "area it serves"),
    "translate.part.required_documents": QT_TRANSLATE_NOOP("messages", "what to bring, {number}"),
    "translate.part.notes": QT_TRANSLATE_NOOP("messages", "note {number}"),
    #: How a translation stands
    "translate.status.missing": QT_TRANSLATE_NOOP("messages", "Missing"),
    "translate.status.machine": QT_TRANSLATE_NOOP("messages", "Machine translation"),
    "translate.status.draft": QT_TRANSLATE_NOOP("messages", "Draft"),
    "translate.status.reviewed": QT_TRANSLATE_NOOP("messages", "Reviewed by a person"),
    "translate.status.outdated": QT_TRANSLATE_NOOP("messages", "English changed: check again"),
    #: Beside a translation; {name} is a person, {date} a day
    "translate.reviewed_by": QT_TRANSLATE_NOOP("messages", "Reviewed by {name} on {date}."),
    "translate.made_on": QT_TRANSLATE_NOOP("messages", "Translated on {date}."),
    #: What is wrong with a translation that is typed
    "translate.no_placeholder": QT_TRANSLATE_NOOP(
        "messages", "Something in curly brackets is missing or changed. Copy it from the English."
    ),
    #: Not wrong for sure: a number of the English does not stand in the translation
    "translate.numbers": QT_TRANSLATE_NOOP(
        "messages", "The English has {numbers}. Is it right that the translation has not?"
    ),
    #: After a translation was reviewed
    "translate.reviewed": QT_TRANSLATE_NOOP("messages", "Reviewed, under your name."),
    #: Why the button to review cannot be used
    "translate.own_text": QT_TRANSLATE_NOOP(
        "messages", "You wrote this text yourself. Somebody else has to review it."
    ),
    "translate.not_reviewer": QT_TRANSLATE_NOOP(
        "messages", "To review, you need the role of a reviewer for this language."
    ),
    #: One measure of a language; {count} of {total} texts
    "translate.measure": QT_TRANSLATE_NOOP("messages", "{part} of {total}"),
    #: Below a language; %n texts
    "translate.outdated": plural("messages", "%n outdated", "", 1),
    "translate.missing": plural("messages", "%n missing", "", 1),
    "translate.machine": plural("messages", "%n by machine", "", 1),
    "translate.all_there": QT_TRANSLATE_NOOP("messages", "Nothing is missing."),
    #: Which text of how many is shown
    "translate.place": QT_TRANSLATE_NOOP("messages", "{number} of {total}"),
    "translate.none_left": QT_TRANSLATE_NOOP("messages", "No text stands like this."),
    #: The filter that shows every text
    "translate.all": QT_TRANSLATE_NOOP("messages", "All"),
    #: Filters of texts by their status, a word or two; the number of texts follows
    "translate.filter.outdated": QT_TRANSLATE_NOOP("messages", "English changed"),
    "translate.filter.missing": QT_TRANSLATE_NOOP("messages", "Missing"),
    "translate.filter.machine": QT_TRANSLATE_NOOP("messages", "By machine"),
    "translate.filter.draft": QT_TRANSLATE_NOOP("messages", "Drafts"),
    "translate.filter.reviewed": QT_TRANSLATE_NOOP("messages", "Reviewed"),
    #: What changed in the English since the translation was made
    "translate.gone": QT_TRANSLATE_NOOP("messages", "Taken out: {text}."),
    "translate.new": QT_TRANSLATE_NOOP("messages", "New: {text}."),
    #: Heads of the columns of a translator's sheet
    "sheet.id": QT_TRANSLATE_NOOP("messages", "Number (leave as it is)"),
    "sheet.where": QT_TRANSLATE_NOOP("messages", "Where it stands"),
    "sheet.english": QT_TRANSLATE_NOOP("messages", "English"),
    "sheet.text": QT_TRANSLATE_NOOP("messages", "Translation"),
    "sheet.status": QT_TRANSLATE_NOOP("messages", "Status"),
    "sheet.note": QT_TRANSLATE_NOOP("messages", "Note for the staff"),
    #: Name of the page of a sheet that is filled in, and of the one that explains; 31 letters at most
    "sheet.page": QT_TRANSLATE_NOOP("messages", "Translation"),
    "sheet.about": QT_TRANSLATE_NOOP("messages", "How to"),
    #: What a translator is told in the sheet; {language} is a language's English name
    "sheet.how_1": QT_TRANSLATE_NOOP("messages", "Please translate the English into {language}."),
    "sheet.how_2": QT_TRANSLATE_NOOP(
        "messages", "Write into the column Translation. You can also correct what is there."
    ),
    "sheet.how_3": QT_TRANSLATE_NOOP(
        "messages", "Leave phone numbers, addresses and names as they are."
    ),
    "sheet.how_4": QT_TRANSLATE_NOOP(
        "messages",
        "If a text is right as it is, choose Draft as its status: then we know you saw it.",
    ),
    "sheet.how_5": QT_TRANSLATE_NOOP(
        "messages", "When something is unclear, write it into the last column."
    ),
    "sheet.how_6": QT_TRANSLATE_NOOP(
        "messages",
        "Save the file as .xlsx and give it back. Nothing is lost if you do only a part.",
    ),
    #: What becomes of the rows of a sheet that came back; %n rows
    "sheet.new": plural("messages", "%n new translations", "", 1),
    "sheet.changed": plural("messages", "%n translations changed", "", 1),
    "sheet.confirmed": plural("messages", "%n looked at and right as they are", "", 1),
    "sheet.moved": plural(
        "messages", "%n whose English changed meanwhile: taken in as outdated", "", 1
    ),
    "sheet.superseded": plural(
        "messages", "%n left out: they were translated here meanwhile", "", 1
    ),
    "sheet.refused": plural("messages", "%n cannot be taken in", "", 1),
    "sheet.untouched": plural("messages", "%n not touched", "", 1),
    "sheet.noted": plural("messages", "%n notes of the translator", "", 1),
    "sheet.nothing": QT_TRANSLATE_NOOP("messages", "There is nothing to take in."),
    #: Why a row of a sheet cannot be taken in
    "sheet.why.gone": QT_TRANSLATE_NOOP("messages", "This text is no longer there."),
    "sheet.why.twice": QT_TRANSLATE_NOOP("messages", "This row stands in the sheet twice."),
    "sheet.why.placeholder": QT_TRANSLATE_NOOP(
        "messages", "Something in curly brackets is missing or changed."
    ),
    "sheet.why.not_text": QT_TRANSLATE_NOOP("messages", "The translation is not a text."),
    "sheet.why.long": QT_TRANSLATE_NOOP("messages", "The translation is far too long."),
    "sheet.why.number": QT_TRANSLATE_NOOP("messages", "Its number was changed."),
    #: A row that is taken in, with a doubt
    "sheet.doubt.numbers": QT_TRANSLATE_NOOP("messages", "A number of the English is missing."),
    #: One row of a sheet that needs a look
    "sheet.line": QT_TRANSLATE_NOOP("messages", "Row {number}"),
    "sheet.one_moved": QT_TRANSLATE_NOOP(
        "messages", "The English changed meanwhile. It is taken in, and marked as outdated."
    ),
    "sheet.one_superseded": QT_TRANSLATE_NOOP(
        "messages", "Somebody translated this here meanwhile. It is left out."
    ),
    "sheet.note_says": QT_TRANSLATE_NOOP("messages", "The translator writes: {note}"),
    #: Words that mean the same in a search
    "synonyms.hint": QT_TRANSLATE_NOOP("messages", "Separate them with commas."),
    "synonyms.new": QT_TRANSLATE_NOOP("messages", "Another group of words"),
    "synonyms.group": QT_TRANSLATE_NOOP("messages", "Words"),
    "synonyms.long": QT_TRANSLATE_NOOP(
        "messages", "A word or phrase is too long: 60 letters at most."
    ),
    "synonyms.alone": QT_TRANSLATE_NOOP("messages", "A group needs two words or more."),
    #: After a sheet was written or taken in
    "sheet.written": QT_TRANSLATE_NOOP("messages", "The sheet is in {file}."),
    "sheet.taken": plural(
        "messages", "%n translations were taken in. Publish to show them.", "", 1
    ),
}

add_messages(TRANSLATING_MESSAGES)


def sheet_words() -> tuple[Catalogue, ...]:
    """The languages in which sheets go out: those of the staff's own screens."""
    return tuple(words_for(tag) for tag in ("en", "es"))
