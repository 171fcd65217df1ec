"""Sentences about publishing and preview that code asks for by id, in English."""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP, plural
from ui.words import add_messages

PUBLISH_MESSAGES: dict[str, str] = {
    #: While publishing: what is done, by the last step that ended
    "publish.step.": QT_TRANSLATE_NOOP("messages", "Checking everything…"),
    "publish.step.gathered": QT_TRANSLATE_NOOP("messages", "Writing the edition…"),
    "publish.step.written": QT_TRANSLATE_NOOP("messages", "Putting it in its place…"),
    "publish.step.rollback": QT_TRANSLATE_NOOP("messages", "Bringing it back…"),
    #: How a press on Publish ended
    "publish.done": QT_TRANSLATE_NOOP(
        "messages",
        "Edition {number} is published. Each screen shows it as soon as no visitor is using it.",
    ),
    "publish.brought_back": QT_TRANSLATE_NOOP(
        "messages",
        "Edition {number} is shown again. What is hidden stays hidden.",
    ),
    "publish.disk": QT_TRANSLATE_NOOP(
        "messages",
        "This did not work: the disk is full, read-only or away."
        " Visitors still see the edition from before. Make room on the disk and try again.",
    ),
    "publish.unreadable": QT_TRANSLATE_NOOP(
        "messages", "It cannot be said what would change. Is the disk full or away?"
    ),
    #: Above the list of what a rule of truth holds against publishing; %n is how many
    "publish.blocked": plural("messages", "%n thing(s) must be put right first", "", 1),
    "publish.looking": QT_TRANSLATE_NOOP("messages", "Looking at what changed…"),
    "publish.ready": QT_TRANSLATE_NOOP("messages", "Ready to publish"),
    #: Above the list of what visitors would see; %n is how many
    "plan.appears": plural("messages", "%n will appear", "", 1),
    "plan.changes": plural("messages", "%n will change", "", 1),
    "plan.vanishes": plural("messages", "%n will vanish", "", 1),
    #: Below a list that is too long; %n is how many more
    "plan.more": plural("messages", "and %n more", "", 1),
    #: One part of a record that changes
    "plan.change": QT_TRANSLATE_NOOP("messages", "{part}: {before} → {after}"),
    "plan.change_new": QT_TRANSLATE_NOOP("messages", "{part}: {after}"),
    "plan.change_gone": QT_TRANSLATE_NOOP("messages", "{part}: {before}, taken out"),
    "plan.yes": QT_TRANSLATE_NOOP("messages", "yes"),
    "plan.no": QT_TRANSLATE_NOOP("messages", "no"),
    #: Texts of one language; %n is how many
    "plan.texts_new": plural("messages", "%n new text(s)", "", 1),
    "plan.texts_changed": plural("messages", "%n changed", "", 1),
    "plan.texts_status": plural("messages", "%n reviewed, or no longer up to date", "", 1),
    "plan.texts_gone": plural("messages", "%n taken out", "", 1),
    #: Sources; %n is how many
    "plan.facts": plural("messages", "%n answer(s) to How do we know?", "", 1),
    #: Kinds of records
    "plan.kind.listing": QT_TRANSLATE_NOOP("messages", "Listing"),
    "plan.kind.guide": QT_TRANSLATE_NOOP("messages", "Guide"),
    "plan.kind.statement": QT_TRANSLATE_NOOP("messages", "Card to show"),
    "plan.kind.notice": QT_TRANSLATE_NOOP("messages", "Closed organization"),
    "plan.kind.topic": QT_TRANSLATE_NOOP("messages", "Topic"),
    "plan.kind.pack": QT_TRANSLATE_NOOP("messages", "Group of content"),
    "plan.kind.place": QT_TRANSLATE_NOOP("messages", "This place"),
    #: Parts of a record, as people call them
    "plan.part.name": QT_TRANSLATE_NOOP("messages", "Name"),
    "plan.part.other_name": QT_TRANSLATE_NOOP("messages", "Other name"),
    "plan.part.code": QT_TRANSLATE_NOOP("messages", "Code"),
    "plan.part.description": QT_TRANSLATE_NOOP("messages", "What they do"),
    "plan.part.phones": QT_TRANSLATE_NOOP("messages", "Phone"),
    "plan.part.websites": QT_TRANSLATE_NOOP("messages", "Web page"),
    "plan.part.address": QT_TRANSLATE_NOOP("messages", "Address"),
    "plan.part.hours": QT_TRANSLATE_NOOP("messages", "Hours"),
    "plan.part.hours_note": QT_TRANSLATE_NOOP("messages", "Note on the hours"),
    "plan.part.free": QT_TRANSLATE_NOOP("messages", "Free of cost"),
    "plan.part.cost": QT_TRANSLATE_NOOP("messages", "Cost"),
    "plan.part.eligibility": QT_TRANSLATE_NOOP("messages", "Whom it is for"),
    "plan.part.area": QT_TRANSLATE_NOOP("messages", "Area it serves"),
    "plan.part.languages": QT_TRANSLATE_NOOP("messages", "Languages"),
    "plan.part.interpreters": QT_TRANSLATE_NOOP("messages", "Interpreters"),
    "plan.part.bring": QT_TRANSLATE_NOOP("messages", "What to bring"),
    "plan.part.notes": QT_TRANSLATE_NOOP("messages", "Notes"),
    "plan.part.topics": QT_TRANSLATE_NOOP("messages", "Topics"),
    "plan.part.sensitive": QT_TRANSLATE_NOOP("messages", "Needs care"),
    "plan.part.summary": QT_TRANSLATE_NOOP("messages", "Summary"),
    "plan.part.caution": QT_TRANSLATE_NOOP("messages", "Caution"),
    "plan.part.status": QT_TRANSLATE_NOOP("messages", "Status"),
    "plan.part.as_of": QT_TRANSLATE_NOOP("messages", "As of"),
    "plan.part.steps": QT_TRANSLATE_NOOP("messages", "Steps"),
    "plan.part.statements": QT_TRANSLATE_NOOP("messages", "Cards to show"),
    "plan.part.lawyers": QT_TRANSLATE_NOOP("messages", "Lawyers to turn to"),
    "plan.part.read": QT_TRANSLATE_NOOP("messages", "Read by a lawyer"),
    "plan.part.to": QT_TRANSLATE_NOOP("messages", "Whom it is shown to"),
    "plan.part.lines": QT_TRANSLATE_NOOP("messages", "Lines of the card"),
    "plan.part.closed_on": QT_TRANSLATE_NOOP("messages", "Closed since"),
    "plan.part.notice": QT_TRANSLATE_NOOP("messages", "What visitors are told"),
    "plan.part.instead": QT_TRANSLATE_NOOP("messages", "Whom to turn to instead"),
    "plan.part.icon": QT_TRANSLATE_NOOP("messages", "Picture"),
    "plan.part.place": QT_TRANSLATE_NOOP("messages", "Where it is"),
    "plan.part.logo": QT_TRANSLATE_NOOP("messages", "Logo"),
    "plan.part.withhold": QT_TRANSLATE_NOOP("messages", "Only reviewed translations"),
    "plan.part.checked": QT_TRANSLATE_NOOP("messages", "When and how it was checked"),
    #: Doubts about what would be published; %n is how many
    "doubt.gives_way": plural("messages", "%n guide(s) give way: the law may have changed", "", 1),
    "doubt.doubtful": plural(
        "messages", "%n carry a strong warning: not confirmed for long", "", 1
    ),
    "doubt.unconfirmed": plural("messages", "%n were not confirmed in time", "", 1),
    "doubt.soon": plural("messages", "%n will need to be confirmed within a month", "", 1),
    "doubt.never_called": plural("messages", "%n with a number nobody has called", "", 1),
    "doubt.unread": plural("messages", "%n guide(s) no lawyer has read", "", 1),
    "doubt.outdated": plural("messages", "%n translation(s) of English that changed since", "", 1),
    "doubt.unreviewed": plural("messages", "%n translation(s) nobody has reviewed", "", 1),
    "doubt.hidden": plural("messages", "%n hidden now; publishing leaves them hidden", "", 1),
    #: One edition in the list of editions
    "edition.name": QT_TRANSLATE_NOOP("messages", "Edition {number}"),
    "edition.day": QT_TRANSLATE_NOOP("messages", "Published on {date}"),
    "edition.day_by": QT_TRANSLATE_NOOP("messages", "Published on {date} by {name}"),
    "edition.shown": QT_TRANSLATE_NOOP("messages", "Shown now"),
    "edition.shipped": QT_TRANSLATE_NOOP(
        "messages", "Nothing was published here yet. Visitors see what came with the program."
    ),
    "edition.ask": QT_TRANSLATE_NOOP(
        "messages",
        "Show edition {number} of {date} again? The desk keeps all later changes,"
        " and what is hidden stays hidden.",
    ),
    #: Why a record is not to be seen by visitors
    "preview.gone": QT_TRANSLATE_NOOP("messages", "This is not at the desk any more."),
    "preview.retired": QT_TRANSLATE_NOOP(
        "messages",
        "Visitors do not see this: the organization is closed. Whoever searches for it finds a notice.",
    ),
    "preview.inactive": QT_TRANSLATE_NOOP(
        "messages", "Visitors do not see this: the service is not active."
    ),
    "preview.pack_off": QT_TRANSLATE_NOOP(
        "messages", "Visitors do not see this: its group of content is not chosen for this place."
    ),
    "preview.no_contact": QT_TRANSLATE_NOOP(
        "messages",
        "Visitors do not see this: it has no phone, web page or address they could turn to.",
    ),
    "preview.unread": QT_TRANSLATE_NOOP(
        "messages",
        "Visitors do not see this: no lawyer has read it, and this place shows only guides that"
        " one has.",
    ),
    "preview.empty_topic": QT_TRANSLATE_NOOP(
        "messages", "Visitors do not see this topic: it has no listing they could turn to."
    ),
    "preview.failed": QT_TRANSLATE_NOOP(
        "messages", "No preview could be made. Is the disk full or away?"
    ),
    "preview.hidden": QT_TRANSLATE_NOOP(
        "messages", "Hidden now: visitors do not see this until somebody shows it again."
    ),
    #: How far down the page a picture shows
    "preview.part": QT_TRANSLATE_NOOP("messages", "Part {number} of {count}"),
    "preview.of": QT_TRANSLATE_NOOP("messages", "{name}, as visitors will see it"),
}

add_messages(PUBLISH_MESSAGES)
