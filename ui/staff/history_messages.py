"""Sentences of the history and of back-ups, in English, and what the desk's fields are called."""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP, plural
from ui.words import add_messages

HISTORY_MESSAGES: dict[str, str] = {
    #: Above a change: who, on which day, at which time
    "history.who_when": QT_TRANSLATE_NOOP("messages", "{who}, {date}, {time}"),
    #: A change that took another one back
    "history.undoes": QT_TRANSLATE_NOOP("messages", "Took a change back"),
    #: A change that somebody took back
    "history.undone": QT_TRANSLATE_NOOP("messages", "Taken back"),
    #: After taking a change back
    "history.taken_back": QT_TRANSLATE_NOOP("messages", "Taken back. You can undo this, too."),
    "history.was_so": QT_TRANSLATE_NOOP("messages", "It was like that already. Nothing changed."),
    #: In place of a value that is empty
    "history.nothing": QT_TRANSLATE_NOOP("messages", "(nothing)"),
    "history.yes": QT_TRANSLATE_NOOP("messages", "Yes"),
    "history.no": QT_TRANSLATE_NOOP("messages", "No"),
    #: More changes of one press than are shown
    "history.more": plural("messages", "and %n more", "", 1),
    #: What a change was about: things of the desk
    "history.account": QT_TRANSLATE_NOOP("messages", "Account"),
    "history.address": QT_TRANSLATE_NOOP("messages", "Address"),
    "history.attempt": QT_TRANSLATE_NOOP("messages", "Call without an answer"),
    "history.check": QT_TRANSLATE_NOOP("messages", "Check"),
    "history.clip": QT_TRANSLATE_NOOP("messages", "Recording"),
    "history.closure": QT_TRANSLATE_NOOP("messages", "Closed days"),
    "history.desk": QT_TRANSLATE_NOOP("messages", "Back-up put back, made"),
    "history.edition": QT_TRANSLATE_NOOP("messages", "Edition"),
    "history.fact": QT_TRANSLATE_NOOP("messages", "Fact"),
    "history.fact_source": QT_TRANSLATE_NOOP("messages", "Sources of a fact"),
    "history.field_fact": QT_TRANSLATE_NOOP("messages", "Facts it rests on"),
    "history.former_contact": QT_TRANSLATE_NOOP("messages", "Old name or number"),
    "history.guide": QT_TRANSLATE_NOOP("messages", "Guide"),
    "history.guide_branch": QT_TRANSLATE_NOOP("messages", "Answer at a fork"),
    "history.guide_lawyer": QT_TRANSLATE_NOOP("messages", "Lawyers of a guide"),
    "history.guide_statement": QT_TRANSLATE_NOOP("messages", "Cards of a guide"),
    "history.guide_step": QT_TRANSLATE_NOOP("messages", "Step of a guide"),
    "history.language": QT_TRANSLATE_NOOP("messages", "Language spoken"),
    "history.note": QT_TRANSLATE_NOOP("messages", "Note"),
    "history.notice": QT_TRANSLATE_NOOP("messages", "Notice that it closed"),
    "history.notice_instead": QT_TRANSLATE_NOOP("messages", "Whom to turn to instead"),
    "history.notice_today": QT_TRANSLATE_NOOP("messages", "Line for today"),
    "history.opening_hours": QT_TRANSLATE_NOOP("messages", "Hours"),
    "history.organization": QT_TRANSLATE_NOOP("messages", "Organization"),
    "history.pack": QT_TRANSLATE_NOOP("messages", "Group of content"),
    "history.phone": QT_TRANSLATE_NOOP("messages", "Phone"),
    "history.place": QT_TRANSLATE_NOOP("messages", "This place"),
    "history.required_document": QT_TRANSLATE_NOOP("messages", "What to bring"),
    "history.review": QT_TRANSLATE_NOOP("messages", "Review"),
    "history.service": QT_TRANSLATE_NOOP("messages", "Service"),
    "history.service_area": QT_TRANSLATE_NOOP("messages", "Area they serve"),
    "history.service_at_location": QT_TRANSLATE_NOOP("messages", "Service at its place"),
    "history.service_topic": QT_TRANSLATE_NOOP("messages", "Topics"),
    "history.source": QT_TRANSLATE_NOOP("messages", "Source"),
    "history.statement": QT_TRANSLATE_NOOP("messages", "Card to show"),
    "history.statement_line": QT_TRANSLATE_NOOP("messages", "Line of a card"),
    "history.synonym": QT_TRANSLATE_NOOP("messages", "Word for search"),
    "history.topic": QT_TRANSLATE_NOOP("messages", "Topic"),
    "history.translation": QT_TRANSLATE_NOOP("messages", "Translation"),
    "history.url": QT_TRANSLATE_NOOP("messages", "Website"),
    "history.withdrawal": QT_TRANSLATE_NOOP("messages", "Hidden, because"),
    #: What a change was about: fields of the desk
    "history.field.alternate_name": QT_TRANSLATE_NOOP("messages", "Other name"),
    "history.field.answer": QT_TRANSLATE_NOOP("messages", "Answer"),
    "history.field.as_of": QT_TRANSLATE_NOOP("messages", "As of"),
    "history.field.caution": QT_TRANSLATE_NOOP("messages", "Caution"),
    "history.field.chosen": QT_TRANSLATE_NOOP("messages", "Shown"),
    "history.field.code": QT_TRANSLATE_NOOP("messages", "Code"),
    "history.field.confidential": QT_TRANSLATE_NOOP("messages", "Confidential address"),
    "history.field.description": QT_TRANSLATE_NOOP("messages", "Description"),
    "history.field.document": QT_TRANSLATE_NOOP("messages", "What to bring"),
    "history.field.eligibility_description": QT_TRANSLATE_NOOP("messages", "Who they help"),
    "history.field.extension": QT_TRANSLATE_NOOP("messages", "Extension"),
    "history.field.fees_description": QT_TRANSLATE_NOOP("messages", "Cost"),
    "history.field.free": QT_TRANSLATE_NOOP("messages", "Free"),
    "history.field.icon": QT_TRANSLATE_NOOP("messages", "Picture"),
    "history.field.interpretation_services": QT_TRANSLATE_NOOP("messages", "Interpreters"),
    "history.field.label": QT_TRANSLATE_NOOP("messages", "Label"),
    "history.field.languages": QT_TRANSLATE_NOOP("messages", "Languages"),
    "history.field.logo": QT_TRANSLATE_NOOP("messages", "Logo"),
    "history.field.name": QT_TRANSLATE_NOOP("messages", "Name"),
    "history.field.number": QT_TRANSLATE_NOOP("messages", "Number"),
    "history.field.osm": QT_TRANSLATE_NOOP("messages", "Hours"),
    "history.field.position": QT_TRANSLATE_NOOP("messages", "Place in the order"),
    "history.field.published": QT_TRANSLATE_NOOP("messages", "Published"),
    "history.field.rolled_back": QT_TRANSLATE_NOOP("messages", "Shown again"),
    "history.field.retired_on": QT_TRANSLATE_NOOP("messages", "Closed since"),
    "history.field.sensitive": QT_TRANSLATE_NOOP("messages", "Sensitive"),
    "history.field.status": QT_TRANSLATE_NOOP("messages", "Status"),
    "history.field.summary": QT_TRANSLATE_NOOP("messages", "Summary"),
    "history.field.text": QT_TRANSLATE_NOOP("messages", "Text"),
    "history.field.title": QT_TRANSLATE_NOOP("messages", "Title"),
    "history.field.url": QT_TRANSLATE_NOOP("messages", "Address of the page"),
    "history.field.wait_time": QT_TRANSLATE_NOOP("messages", "Waiting time"),
    "history.field.website": QT_TRANSLATE_NOOP("messages", "Website"),
    #: A thing of the desk and one of its fields: "Phone: Number"
    "history.what": QT_TRANSLATE_NOOP("messages", "{thing}: {field}"),
    #: Why a back-up was made
    "backup.nightly": QT_TRANSLATE_NOOP("messages", "Made by itself, as every night"),
    "backup.asked": QT_TRANSLATE_NOOP("messages", "Made by hand"),
    "backup.migration": QT_TRANSLATE_NOOP("messages", "Made before a new version of the program"),
    "backup.restore": QT_TRANSLATE_NOOP("messages", "The desk before a back-up was put back"),
    "backup.import": QT_TRANSLATE_NOOP("messages", "Made before an import"),
    "backup.on_stick": QT_TRANSLATE_NOOP("messages", "On the stick {stick}"),
    #: After backing up
    "backup.made": QT_TRANSLATE_NOOP("messages", "Backed up."),
    "backup.made_on_stick": QT_TRANSLATE_NOOP(
        "messages", "Backed up to {stick}. Keep it safe: it holds the accounts of your staff."
    ),
    "backup.no_stick": QT_TRANSLATE_NOOP("messages", "That stick is no longer in."),
    #: What is inside a back-up, line by line
    "backup.of": QT_TRANSLATE_NOOP("messages", "{place}, {date}, {time}"),
    "backup.no_place": QT_TRANSLATE_NOOP("messages", "A place without a name"),
    "backup.undated": QT_TRANSLATE_NOOP("messages", "It does not say when it was made."),
    "backup.listings": QT_TRANSLATE_NOOP("messages", "Listings: {number}"),
    "backup.guides": QT_TRANSLATE_NOOP("messages", "Guides: {number}"),
    "backup.accounts": QT_TRANSLATE_NOOP("messages", "Accounts of staff: {number}"),
    "backup.hidden": QT_TRANSLATE_NOOP("messages", "Hidden from visitors: {number}"),
    #: After a back-up was put back
    "backup.restored": QT_TRANSLATE_NOOP(
        "messages", "The back-up is the desk now. Sign in with an account of that desk."
    ),
}
"""Message id -> English. Beside a field or thing that is not listed stands its own name."""

add_messages(HISTORY_MESSAGES)
