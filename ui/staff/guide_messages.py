"""Sentences of the pages for guides, cards and facts, in English."""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP
from ui.words import add_messages

GUIDE_MESSAGES: dict[str, str] = {
    #: Labels of a guide's fields at the staff desk; {number} is the place of an answer or sentence
    "guide.title": QT_TRANSLATE_NOOP("messages", "Title"),
    "guide.summary": QT_TRANSLATE_NOOP("messages", "In one sentence"),
    "guide.summary_facts": QT_TRANSLATE_NOOP("messages", "Facts behind the sentence"),
    "guide.status": QT_TRANSLATE_NOOP("messages", "How sure is the law?"),
    "guide.status.settled": QT_TRANSLATE_NOOP("messages", "Settled"),
    "guide.status.contested": QT_TRANSLATE_NOOP("messages", "Courts disagree"),
    "guide.status.changed": QT_TRANSLATE_NOOP("messages", "Changed lately"),
    "guide.status.local": QT_TRANSLATE_NOOP("messages", "Local, of a day"),
    "guide.caution": QT_TRANSLATE_NOOP("messages", "Caution"),
    "guide.caution_hint": QT_TRANSLATE_NOOP(
        "messages", "Where courts disagree: say so, and what to do anyway."
    ),
    "guide.caution_facts": QT_TRANSLATE_NOOP("messages", "Facts behind the caution"),
    "guide.law_as_of": QT_TRANSLATE_NOOP("messages", "Law as of"),
    "guide.date_hint": QT_TRANSLATE_NOOP("messages", "Year, month, day: 2026-11-24 or 2026-11"),
    "guide.next_review": QT_TRANSLATE_NOOP("messages", "Read it again by"),
    "guide.next_review_hint": QT_TRANSLATE_NOOP(
        "messages", "Left empty, the guide's status says when."
    ),
    "guide.icon": QT_TRANSLATE_NOOP("messages", "Picture"),
    "guide.pack": QT_TRANSLATE_NOOP("messages", "Belongs to"),
    "guide.cards": QT_TRANSLATE_NOOP("messages", "Cards to show"),
    "guide.lawyers": QT_TRANSLATE_NOOP("messages", "Lawyers to turn to"),
    "guide.link_url": QT_TRANSLATE_NOOP("messages", "Page to read on"),
    "guide.link_label": QT_TRANSLATE_NOOP("messages", "What that page is"),
    "guide.link_facts": QT_TRANSLATE_NOOP("messages", "Facts behind the page"),
    "guide.steps": QT_TRANSLATE_NOOP("messages", "Order of the steps"),
    "guide.step_title": QT_TRANSLATE_NOOP("messages", "What to do, or the question"),
    "guide.step_text": QT_TRANSLATE_NOOP("messages", "More about it"),
    "guide.step_facts": QT_TRANSLATE_NOOP("messages", "Facts it rests on"),
    "guide.step_icon": QT_TRANSLATE_NOOP("messages", "Picture of the step"),
    "guide.said_by_officials_on": QT_TRANSLATE_NOOP("messages", "Said by officials on"),
    "guide.said_on_hint": QT_TRANSLATE_NOOP(
        "messages", "Only where the step tells what officials said. A date, such as 2026-11-24."
    ),
    "guide.branches": QT_TRANSLATE_NOOP("messages", "Answers"),
    "guide.answer": QT_TRANSLATE_NOOP("messages", "Answer {number}"),
    "guide.answer_text": QT_TRANSLATE_NOOP("messages", "What to do then (answer {number})"),
    "guide.branch_facts": QT_TRANSLATE_NOOP("messages", "Facts answer {number} rests on"),
    "guide.tone": QT_TRANSLATE_NOOP("messages", "Color of answer {number}"),
    "guide.tone.plain": QT_TRANSLATE_NOOP("messages", "Plain"),
    "guide.tone.go": QT_TRANSLATE_NOOP("messages", "Go ahead (green)"),
    "guide.tone.stop": QT_TRANSLATE_NOOP("messages", "Stop (red)"),
    #: Labels of a card's fields at the staff desk
    "card.shown_to": QT_TRANSLATE_NOOP("messages", "To whom it is shown"),
    "card.lines": QT_TRANSLATE_NOOP("messages", "Order of the sentences"),
    "card.line": QT_TRANSLATE_NOOP("messages", "Sentence {number}"),
    "guide.line_facts": QT_TRANSLATE_NOOP("messages", "Facts sentence {number} rests on"),
    #: What a guide, a step or a card is called that has no words yet
    "guide.no_title": QT_TRANSLATE_NOOP("messages", "New guide"),
    "guide.no_step": QT_TRANSLATE_NOOP("messages", "New step"),
    "card.no_title": QT_TRANSLATE_NOOP("messages", "New card"),
    "card.no_line": QT_TRANSLATE_NOOP("messages", "New sentence"),
    #: What is wrong with a field, so that it cannot be saved
    "guide.needed": QT_TRANSLATE_NOOP("messages", "This cannot be empty."),
    "guide.date_wrong": QT_TRANSLATE_NOOP(
        "messages", "Write the year first, as far as it is known: 2026-11-24, 2026-11 or 2026"
    ),
    "guide.day_wrong": QT_TRANSLATE_NOOP(
        "messages", "Write a whole day, the year first: 2026-11-24"
    ),
    "guide.too_late": QT_TRANSLATE_NOOP(
        "messages", "A guide of this status has to be read again sooner."
    ),
    #: Why a guide cannot be published, beside the field
    "guide.block": QT_TRANSLATE_NOOP("messages", "Keeps it from being published: {reason}"),
    "guide.block.no_fact": QT_TRANSLATE_NOOP(
        "messages", "it names no fact. Say where it comes from, or take it out."
    ),
    "guide.block.no_date": QT_TRANSLATE_NOOP("messages", "it does not say as of when."),
    "guide.block.no_caution_contested": QT_TRANSLATE_NOOP(
        "messages", "courts disagree, and the guide does not say so. Write its caution."
    ),
    "guide.block.no_caution_changed": QT_TRANSLATE_NOOP(
        "messages", "the law changed, and the guide does not say so. Write its caution."
    ),
    "guide.block.unsettled": QT_TRANSLATE_NOOP(
        "messages", "it rests on facts that are contested or changed. Choose that here."
    ),
    "guide.block.no_lawyer": QT_TRANSLATE_NOOP(
        "messages", "it names no lawyer whom visitors can reach."
    ),
    "guide.block.card_off": QT_TRANSLATE_NOOP(
        "messages", "a card belongs to a group of content that is off. Take the card out."
    ),
    "guide.block.no_step": QT_TRANSLATE_NOOP("messages", "it has no step."),
    "guide.block.no_line": QT_TRANSLATE_NOOP("messages", "it has no sentence."),
    "guide.block.one_answer": QT_TRANSLATE_NOOP(
        "messages", "a question needs two answers or more."
    ),
    "guide.block.no_said_on": QT_TRANSLATE_NOOP(
        "messages", "it tells what officials said. Say on which day."
    ),
    "guide.block.link": QT_TRANSLATE_NOOP("messages", "this address cannot be shown."),
    "facts.open": QT_TRANSLATE_NOOP("messages", "a fact is still open: {fact}"),
    "facts.needs-source": QT_TRANSLATE_NOOP("messages", "a fact still needs a source: {fact}"),
    "facts.lapsed": QT_TRANSLATE_NOOP("messages", "a fact has lapsed: {fact}"),
    "facts.closed": QT_TRANSLATE_NOOP("messages", "a fact is known to be over: {fact}"),
    "facts.no_source": QT_TRANSLATE_NOOP("messages", "a fact names no source: {fact}"),
    #: Beside a text that is hard to read; {grade} is a school grade
    "guide.hard": QT_TRANSLATE_NOOP(
        "messages", "Hard to read (about grade {grade}). Use shorter sentences and shorter words."
    ),
    #: How a guide was read by a lawyer
    "guide.read": QT_TRANSLATE_NOOP("messages", "Read by a lawyer: {name}, {date}"),
    "guide.read_before": QT_TRANSLATE_NOOP(
        "messages", "Changed since {name} read it as a lawyer on {date}"
    ),
    "guide.unread": QT_TRANSLATE_NOOP("messages", "Not yet read by a lawyer"),
    "guide.signed": QT_TRANSLATE_NOOP("messages", "Signed. Any edit takes the signature away."),
    #: How a guide was read by the staff
    "guide.checked": QT_TRANSLATE_NOOP("messages", "Read beside its sources: {name}, {date}"),
    "guide.unchecked": QT_TRANSLATE_NOOP("messages", "Nobody here read it beside its sources yet"),
    "guide.due": QT_TRANSLATE_NOOP("messages", "Read it again by {date}"),
    "guide.overdue": QT_TRANSLATE_NOOP("messages", "Should have been read again by {date}"),
    "guide.looked": QT_TRANSLATE_NOOP("messages", "Thank you. The guide counts as read today."),
    "guide.removed": QT_TRANSLATE_NOOP("messages", "Taken out. History can bring it back."),
    #: In the list of guides
    "guides.as_of": QT_TRANSLATE_NOOP("messages", "As of {date}"),
    "guides.used": QT_TRANSLATE_NOOP("messages", "Shown by: {guides}"),
    "guides.unused": QT_TRANSLATE_NOOP("messages", "No guide shows it"),
    "guides.off": QT_TRANSLATE_NOOP("messages", "Group is off"),
    #: Labels of a fact's fields
    "fact.claim": QT_TRANSLATE_NOOP("messages", "What is so, in one or two sentences"),
    "fact.source": QT_TRANSLATE_NOOP("messages", "Where you read it: title and address"),
    "fact.date": QT_TRANSLATE_NOOP("messages", "Date of that page or paper"),
    "fact.confidence": QT_TRANSLATE_NOOP("messages", "How good is the source?"),
    "fact.confidence.A": QT_TRANSLATE_NOOP("messages", "A: their own page, recent"),
    "fact.confidence.B": QT_TRANSLATE_NOOP("messages", "B: older, or another's recent page"),
    "fact.confidence.C": QT_TRANSLATE_NOOP("messages", "C: one old or undated page"),
    "fact.confidence.X": QT_TRANSLATE_NOOP("messages", "X: known to be over"),
    "fact.status": QT_TRANSLATE_NOOP("messages", "How it stands"),
    "fact.status.stable": QT_TRANSLATE_NOOP("messages", "Settled"),
    "fact.status.contested": QT_TRANSLATE_NOOP("messages", "Courts disagree"),
    "fact.status.changed": QT_TRANSLATE_NOOP("messages", "Changed lately"),
    "fact.status.local-dated": QT_TRANSLATE_NOOP("messages", "What officials said on a day"),
    "fact.status.open": QT_TRANSLATE_NOOP("messages", "Still open"),
    "fact.status.needs-source": QT_TRANSLATE_NOOP("messages", "Needs a source"),
    "fact.status.lapsed": QT_TRANSLATE_NOOP("messages", "Lapsed"),
    "fact.none": QT_TRANSLATE_NOOP("messages", "Nothing was found. Try another word."),
}

add_messages(GUIDE_MESSAGES)
