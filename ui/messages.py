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
    #: How a day is written, in Qt's letters: d day, M month, y year; MMMM is the month's name
    "format.day": QT_TRANSLATE_NOOP("messages", "MMMM d, yyyy"),
    #: How a month with its year is written, in Qt's letters
    "format.month": QT_TRANSLATE_NOOP("messages", "MMMM yyyy"),
    #: How a time of day is written, in Qt's letters: h hour of 12, H hour of 24, ap for am or pm
    "format.time": QT_TRANSLATE_NOOP("messages", "h:mm ap"),
    #: Below the greeting on the welcome page
    "welcome.line": QT_TRANSLATE_NOOP("messages", "Find help. We do not ask who you are."),
    #: Above the languages on the welcome page
    "welcome.touch": QT_TRANSLATE_NOOP("messages", "Touch your language"),
    #: How to use a number for help right now
    "urgent.voice": QT_TRANSLATE_NOOP("messages", "Call"),
    "urgent.text": QT_TRANSLATE_NOOP("messages", "Send a text"),
    "urgent.tty": QT_TRANSLATE_NOOP("messages", "TTY, for deaf callers"),
    #: On a card for staff; always shown in English
    "interpreter.i_speak": QT_TRANSLATE_NOOP("messages", "I speak {language}."),
    #: Said on the first page when staff hid what the visitor was reading
    "visit.withdrawn": QT_TRANSLATE_NOOP(
        "messages", "The staff took that page down just now, because something on it was wrong."
    ),
    #: What the staff wrote for today about a place, such as "closed at 3 pm"
    "today.now": QT_TRANSLATE_NOOP("messages", "Today: {text}"),
    "today.dated": QT_TRANSLATE_NOOP("messages", "{date}: {text}"),
    #: On paper, above what the staff wrote for that day
    "today.on_paper": QT_TRANSLATE_NOOP("messages", "For {date}"),
    #: A number nobody has dialled yet
    "source.not_called": QT_TRANSLATE_NOOP("messages", "Not called yet."),
    "source.own_page": QT_TRANSLATE_NOOP("messages", "From their own page, {date}."),
    "source.other_page": QT_TRANSLATE_NOOP("messages", "From another page, {date}."),
    #: A number or page that somebody confirmed; how and when
    "source.called": QT_TRANSLATE_NOOP("messages", "We called and reached them on {date}."),
    "source.voicemail": QT_TRANSLATE_NOOP(
        "messages", "We called on {date}. Their voicemail said their name."
    ),
    "source.visited": QT_TRANSLATE_NOOP("messages", "We went there on {date}."),
    "source.page": QT_TRANSLATE_NOOP("messages", "We read their page on {date}."),
    "source.email": QT_TRANSLATE_NOOP("messages", "They wrote to us on {date}."),
    "source.checked": QT_TRANSLATE_NOOP("messages", "We checked this on {date}."),
    "source.not_checked": QT_TRANSLATE_NOOP("messages", "Nobody has checked this yet."),
    #: Where a number or sentence comes from
    "source.own_page_undated": QT_TRANSLATE_NOOP(
        "messages", "From their own page, without a date."
    ),
    "source.other_page_undated": QT_TRANSLATE_NOOP(
        "messages", "From another page, without a date."
    ),
    "source.staff": QT_TRANSLATE_NOOP("messages", "From our staff, {date}."),
    "source.oldest": QT_TRANSLATE_NOOP(
        "messages", "From more than one page. The oldest is of {date}."
    ),
    #: A weak number or sentence: a date, then that it may be wrong
    "source.last_seen": QT_TRANSLATE_NOOP("messages", "Last seen {date}."),
    "source.age_unknown": QT_TRANSLATE_NOOP("messages", "We do not know how old this is."),
    "source.may_be_wrong": QT_TRANSLATE_NOOP("messages", "May be wrong."),
    #: Content that nobody has confirmed in time
    "fresh.unconfirmed": QT_TRANSLATE_NOOP("messages", "Nobody has confirmed this since {date}."),
    "fresh.unconfirmed_undated": QT_TRANSLATE_NOOP(
        "messages", "Nobody has confirmed this for a long time."
    ),
    "fresh.doubtful": QT_TRANSLATE_NOOP("messages", "This may be wrong by now. Call 211 to ask."),
    "fresh.clock_unknown": QT_TRANSLATE_NOOP(
        "messages", "This screen does not know today's date. Ask if this is still right."
    ),
    #: How far a guide can be relied on
    "guide.as_of": QT_TRANSLATE_NOOP("messages", "As of {date}."),
    "guide.contested": QT_TRANSLATE_NOOP("messages", "Courts disagree about this."),
    "guide.changed": QT_TRANSLATE_NOOP("messages", "The law changed not long ago."),
    "guide.not_read_by_lawyer": QT_TRANSLATE_NOOP("messages", "Not yet read by a lawyer."),
    "guide.read_by_lawyer": QT_TRANSLATE_NOOP("messages", "A lawyer read this on {date}."),
    "guide.doubtful": QT_TRANSLATE_NOOP(
        "messages", "This may be wrong by now. Ask a lawyer before you rely on it."
    ),
    #: In place of a guide whose law may have changed
    "guide.gives_way": QT_TRANSLATE_NOOP(
        "messages", "The law may have changed. Call a lawyer before you rely on this."
    ),
    #: A mark on a listing: its help costs nothing
    "listing.free": QT_TRANSLATE_NOOP("messages", "Free"),
    #: A mark on a listing: an interpreter can be had
    "listing.interpreters": QT_TRANSLATE_NOOP("messages", "Interpreters"),
    #: A mark on a listing whose hours we do not know
    "listing.hours_unknown_call": QT_TRANSLATE_NOOP("messages", "Hours not known: call"),
    #: A mark on a listing; the time is as written in this language
    "listing.open_until": QT_TRANSLATE_NOOP("messages", "Open until {time}"),
    "listing.open_all_day": QT_TRANSLATE_NOOP("messages", "Open day and night"),
    "listing.opens_at": QT_TRANSLATE_NOOP("messages", "Closed. Opens at {time}"),
    "listing.opens_on": QT_TRANSLATE_NOOP("messages", "Closed. Opens {weekday}, {time}"),
    "listing.closed_now": QT_TRANSLATE_NOOP("messages", "Closed now"),
    #: A mark on a listing that is open, without a closing time
    "listing.open_now": QT_TRANSLATE_NOOP("messages", "Open now"),
    #: Opening hours, line by line: days and times
    "hours.always": QT_TRANSLATE_NOOP("messages", "Every day, day and night"),
    "hours.line": QT_TRANSLATE_NOOP("messages", "{days}: {times}"),
    "hours.every_day": QT_TRANSLATE_NOOP("messages", "Every day"),
    "hours.other_times": QT_TRANSLATE_NOOP("messages", "At other times"),
    #: Three or more days in a row
    "hours.days": QT_TRANSLATE_NOOP("messages", "{first} to {last}"),
    #: Days of a month
    "hours.first": QT_TRANSLATE_NOOP("messages", "First {weekday} of the month"),
    "hours.second": QT_TRANSLATE_NOOP("messages", "Second {weekday} of the month"),
    "hours.third": QT_TRANSLATE_NOOP("messages", "Third {weekday} of the month"),
    "hours.fourth": QT_TRANSLATE_NOOP("messages", "Fourth {weekday} of the month"),
    "hours.fifth": QT_TRANSLATE_NOOP("messages", "Fifth {weekday} of the month"),
    "hours.last": QT_TRANSLATE_NOOP("messages", "Last {weekday} of the month"),
    #: Times of a day; both are written as in this language
    "hours.span": QT_TRANSLATE_NOOP("messages", "{opens} to {closes}"),
    "hours.from": QT_TRANSLATE_NOOP("messages", "from {opens}"),
    "hours.all_day": QT_TRANSLATE_NOOP("messages", "day and night"),
    #: In place of times that nobody knows
    "hours.ask": QT_TRANSLATE_NOOP("messages", "We do not know the times. Call first."),
    "hours.ask_comment": QT_TRANSLATE_NOOP("messages", "Call first. They say: {comment}."),
    "hours.by_appointment": QT_TRANSLATE_NOOP("messages", "Call first to set a time."),
    #: More about opening hours
    "hours.closed": QT_TRANSLATE_NOOP("messages", "Closed for now."),
    "hours.closed_holidays": QT_TRANSLATE_NOOP("messages", "Closed on public holidays."),
    "hours.closed_on": QT_TRANSLATE_NOOP("messages", "Closed on {date}."),
    "hours.closed_between": QT_TRANSLATE_NOOP("messages", "Closed from {first} to {last}."),
    "hours.change": QT_TRANSLATE_NOOP("messages", "The hours change in the year. Call to ask."),
    #: A telephone number and its extension
    "listing.extension": QT_TRANSLATE_NOOP("messages", "{number} ext. {extension}"),
    "listing.phone_text": QT_TRANSLATE_NOOP("messages", "For text messages"),
    "listing.phone_tty": QT_TRANSLATE_NOOP("messages", "TTY, for deaf callers"),
    #: Headings of what is known about a listing
    "listing.address": QT_TRANSLATE_NOOP("messages", "Address"),
    "listing.hours": QT_TRANSLATE_NOOP("messages", "Hours"),
    "listing.area": QT_TRANSLATE_NOOP("messages", "Area they serve"),
    "listing.cost": QT_TRANSLATE_NOOP("messages", "Cost"),
    "listing.eligibility": QT_TRANSLATE_NOOP("messages", "Who they help"),
    "listing.bring": QT_TRANSLATE_NOOP("messages", "What to bring"),
    #: What a code does when a phone's camera reads it
    "listing.code_call": QT_TRANSLATE_NOOP("messages", "Call"),
    "listing.code_text": QT_TRANSLATE_NOOP("messages", "Send a text"),
    "listing.code_save": QT_TRANSLATE_NOOP("messages", "Save contact"),
    "listing.code_website": QT_TRANSLATE_NOOP("messages", "Website"),
    "code.link": QT_TRANSLATE_NOOP("messages", "Read it on my phone"),
    "code.too_much": QT_TRANSLATE_NOOP(
        "messages", "Too much for one code. Take it on paper, or write it down."
    ),
    #: Said of a code to somebody who cannot see it
    "code.spoken": QT_TRANSLATE_NOOP("messages", "{what}: {where}. Touch to make the code larger."),
    #: The number or address a code leads to; stands beside the code
    "code.leads_to": QT_TRANSLATE_NOOP("messages", "This code leads to {where}"),
    #: Marks on guides whose law is not settled
    "guide.mark_contested": QT_TRANSLATE_NOOP("messages", "Courts disagree"),
    "guide.mark_changed": QT_TRANSLATE_NOOP("messages", "The law changed lately"),
    "guide.mark_local": QT_TRANSLATE_NOOP("messages", "What officials here said"),
    #: Below what officials said; a date, not a promise
    "guide.said_on": QT_TRANSLATE_NOOP("messages", "They said this in {date}."),
    "guide.said_on_day": QT_TRANSLATE_NOOP("messages", "They said this on {date}."),
    #: How do we know? About one fact
    "proof.date": QT_TRANSLATE_NOOP("messages", "Date of the source: {date}."),
    "proof.confidence_a": QT_TRANSLATE_NOOP("messages", "Sure: their own page, and not old."),
    "proof.confidence_b": QT_TRANSLATE_NOOP(
        "messages", "Fairly sure: their own older page, or somebody else's newer one."
    ),
    "proof.confidence_c": QT_TRANSLATE_NOOP(
        "messages", "Not sure: old, or from one other page only. It may be wrong."
    ),
    #: How do we know? Who looked at it
    "proof.nobody_called": QT_TRANSLATE_NOOP("messages", "Nobody has called this place yet."),
    "proof.checked_called": QT_TRANSLATE_NOOP(
        "messages", "Somebody called and reached them on {date}."
    ),
    "proof.checked_voicemail": QT_TRANSLATE_NOOP(
        "messages", "Somebody called on {date}. The voicemail gave their name."
    ),
    "proof.checked_visited": QT_TRANSLATE_NOOP("messages", "Somebody went there on {date}."),
    "proof.checked_page": QT_TRANSLATE_NOOP("messages", "Somebody read their page on {date}."),
    "proof.checked_email": QT_TRANSLATE_NOOP("messages", "They answered by e-mail on {date}."),
    "proof.no_lawyer": QT_TRANSLATE_NOOP("messages", "No lawyer has read this yet."),
    "proof.lawyer": QT_TRANSLATE_NOOP("messages", "A lawyer read this on {date}."),
    "proof.machine": QT_TRANSLATE_NOOP(
        "messages", "A machine translated this. Nobody has reviewed it yet. The English counts."
    ),
    "proof.edition": QT_TRANSLATE_NOOP("messages", "Edition {number}, published on {date}."),
    #: Headings of groups of listings
    "topic.by_phone_in": QT_TRANSLATE_NOOP("messages", "{area}: by phone or online"),
    "topic.by_phone": QT_TRANSLATE_NOOP("messages", "By phone or online"),
    "topic.hours_unknown": QT_TRANSLATE_NOOP("messages", "Hours not known: call"),
    "topic.cost_unknown": QT_TRANSLATE_NOOP("messages", "Cost not known: ask them"),
    "topic.interpreters": QT_TRANSLATE_NOOP("messages", "With an interpreter"),
    #: How many listings a topic shows now
    "topic.count": plural("messages", "%n places", "", 1),
    #: A filter; the language in its own name
    "topic.speaks": QT_TRANSLATE_NOOP("messages", "Speaks {language}"),
    #: What kind of record a search result or an entry of my list is
    "kind.listing": QT_TRANSLATE_NOOP("messages", "Place"),
    "kind.guide": QT_TRANSLATE_NOOP("messages", "Your rights"),
    "kind.topic": QT_TRANSLATE_NOOP("messages", "Topic"),
    "kind.notice": QT_TRANSLATE_NOOP("messages", "Notice"),
    "kind.statement": QT_TRANSLATE_NOOP("messages", "Card to show"),
    "list.gone": QT_TRANSLATE_NOOP("messages", "This was taken off the kiosk."),
    #: Where a closed organization was
    "notice.closed": QT_TRANSLATE_NOOP("messages", "Closed in {date}"),
    "notice.closed_day": QT_TRANSLATE_NOOP("messages", "Closed on {date}"),
    #: How many results a search has
    "search.count": plural("messages", "%n results", "", 1),
    #: Titles of a handout; the second says nothing about what it holds
    "handout.my_list": QT_TRANSLATE_NOOP("messages", "My list"),
    "handout.plain": QT_TRANSLATE_NOOP("messages", "Information"),
    #: Below the title of a handout: which edition of the content it shows
    "handout.edition": QT_TRANSLATE_NOOP("messages", "Edition {number}, published {date}"),
    "handout.starter": QT_TRANSLATE_NOOP(
        "messages", "This kiosk is being set up. Nobody here has checked these contents yet."
    ),
    #: Beside a code on paper: what a phone's camera does with it
    "handout.scan_call": QT_TRANSLATE_NOOP("messages", "Scan to call"),
    "handout.scan_text": QT_TRANSLATE_NOOP("messages", "Scan to send a text"),
    "handout.scan_save": QT_TRANSLATE_NOOP("messages", "Scan to save the contact"),
    "handout.scan_website": QT_TRANSLATE_NOOP("messages", "Scan to open the website"),
    "handout.scan_link": QT_TRANSLATE_NOOP("messages", "Scan to read it on a phone"),
    #: Where a code would not fit on the paper
    "handout.no_code": QT_TRANSLATE_NOOP("messages", "Too much for a code on this paper."),
    #: Headings on a handout
    "handout.languages": QT_TRANSLATE_NOOP("messages", "Languages"),
    "handout.website": QT_TRANSLATE_NOOP("messages", "Website"),
    "handout.sources": QT_TRANSLATE_NOOP("messages", "Sources"),
    "handout.lawyers": QT_TRANSLATE_NOOP("messages", "Where to ask a lawyer"),
    "handout.card_says": QT_TRANSLATE_NOOP("messages", "What the card says"),
    #: The code is short, such as K47; the desk is where the staff sit
    "handout.wrong": QT_TRANSLATE_NOOP("messages", "Wrong? Tell the desk: {code}"),
    #: Below a guide on paper
    "handout.not_advice": QT_TRANSLATE_NOOP("messages", "General information, not legal advice."),
    #: At the end of a card to show
    "handout.english_counts": QT_TRANSLATE_NOOP("messages", "The English is what counts."),
    #: At the end of a handout
    "handout.machine": QT_TRANSLATE_NOOP("messages", "Machine translation, not reviewed."),
    "handout.no_copy_list": QT_TRANSLATE_NOOP("messages", "No one keeps a copy of this list."),
    "handout.no_copy": QT_TRANSLATE_NOOP("messages", "No one keeps a copy of this paper."),
    #: Said until the printer answers
    "handout.printing": QT_TRANSLATE_NOOP("messages", "Printing. Please wait."),
    #: What became of a print; after a fault the screen offers the codes
    "printer.printed": QT_TRANSLATE_NOOP("messages", "Please take your paper."),
    "printer.sent": QT_TRANSLATE_NOOP("messages", "The printer has it. Look if paper comes out."),
    "printer.ready": QT_TRANSLATE_NOOP("messages", "Nothing was printed. You can try again."),
    "printer.out_of_paper": QT_TRANSLATE_NOOP("messages", "The printer has no paper."),
    "printer.out_of_ink": QT_TRANSLATE_NOOP("messages", "The printer has no ink."),
    "printer.jam": QT_TRANSLATE_NOOP("messages", "Paper is stuck in the printer."),
    "printer.door_open": QT_TRANSLATE_NOOP("messages", "A door of the printer is open."),
    "printer.busy": QT_TRANSLATE_NOOP("messages", "The printer takes no more right now."),
    "printer.offline": QT_TRANSLATE_NOOP("messages", "The printer does not answer."),
    "printer.unknown": QT_TRANSLATE_NOOP(
        "messages", "Nobody can tell if it printed. Look if paper comes out."
    ),
}
