"""Sentences about listings, and what is wrong with what is typed, that code asks for, in English."""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP, plural
from ui.words import add_messages

LISTING_MESSAGES: dict[str, str] = {
    #: What is wrong with a field, beside it
    "judge.required": QT_TRANSLATE_NOOP("messages", "Something has to stand here."),
    "judge.phone_no_number": QT_TRANSLATE_NOOP(
        "messages", "This is no phone number. Write it as on their page: 507-328-2300."
    ),
    "judge.phone_short": QT_TRANSLATE_NOOP(
        "messages", "This number is too short. Write it with the area code: 507-328-2300."
    ),
    "judge.phone_long": QT_TRANSLATE_NOOP(
        "messages", "This number is too long. Write an extension like this: 507-328-2300 ext. 12."
    ),
    "judge.phone_not_one": QT_TRANSLATE_NOOP(
        "messages", "Nobody has such a number. Look at its digits again."
    ),
    "judge.phone_twice": QT_TRANSLATE_NOOP("messages", "This number stands here twice."),
    "judge.extension": QT_TRANSLATE_NOOP("messages", "An extension has digits only."),
    "judge.url_none": QT_TRANSLATE_NOOP(
        "messages", "This is no web address. Write it as in a browser: https://www.example.org."
    ),
    "judge.url_begin": QT_TRANSLATE_NOOP(
        "messages", "A web address begins with https:// or http://."
    ),
    "judge.url_user": QT_TRANSLATE_NOOP(
        "messages",
        "What stands before the @ hides where this leads. Take it away, with the @.",
    ),
    "judge.url_number": QT_TRANSLATE_NOOP(
        "messages",
        "This leads to a bare number. Nobody can see whose it is: give the name of the site.",
    ),
    "judge.url_dot": QT_TRANSLATE_NOOP(
        "messages", "Give the whole name of the site, such as www.example.org."
    ),
    "judge.url_letters": QT_TRANSLATE_NOOP(
        "messages",
        "Letters of this name look like others and lead somewhere else. Type it by hand.",
    ),
    "judge.hours": QT_TRANSLATE_NOOP(
        "messages", "These hours cannot be read. Write them as in OpenStreetMap: Mo-Fr 08:00-16:30."
    ),
    "judge.hours_form": QT_TRANSLATE_NOOP("messages", "The hours are not right yet."),
    "judge.date": QT_TRANSLATE_NOOP(
        "messages", "Write a date like 2026-03-24, or only 2026-03, or 2026."
    ),
    "judge.date_future": QT_TRANSLATE_NOOP("messages", "This day is still to come."),
    "judge.day": QT_TRANSLATE_NOOP("messages", "Write the whole date: 2026-03-24."),
    "judge.closing_order": QT_TRANSLATE_NOOP(
        "messages", "The last day stands before the first one."
    ),
    "judge.postal_code": QT_TRANSLATE_NOOP("messages", "A ZIP code has five digits: 55904."),
    "judge.state": QT_TRANSLATE_NOOP("messages", "Write the state in two letters: MN."),
    "judge.code_taken": QT_TRANSLATE_NOOP("messages", "Another listing has this code."),
    #: What is wrong with the hours, in the form
    "hours_form.empty": QT_TRANSLATE_NOOP("messages", "Add a line with days and times."),
    "hours_form.no_day": QT_TRANSLATE_NOOP("messages", "Choose at least one day."),
    "hours_form.one_day": QT_TRANSLATE_NOOP(
        "messages", "For a week of the month, choose one day only. Add a line for another day."
    ),
    "hours_form.overlap": QT_TRANSLATE_NOOP("messages", "Two of these times overlap."),
    "hours_form.twice": QT_TRANSLATE_NOOP(
        "messages", "A line above speaks of one of these days already."
    ),
    "hours_form.night": QT_TRANSLATE_NOOP(
        "messages",
        "Beside holidays, seasons or other kinds of lines, write a night as two times: "
        "12 am to 6 am, and 8 pm to 12 am.",
    ),
    "hours_form.times": QT_TRANSLATE_NOOP(
        "messages", "Write times like 8 am to 4:30 pm; with a break: 8 am to noon, 1 to 4:30 pm."
    ),
    "hours_form.season": QT_TRANSLATE_NOOP("messages", "Write both days like Jun 1 and Aug 31."),
    #: Something to look at, which may be right
    "listing.same_number": QT_TRANSLATE_NOOP("messages", "The same number stands on: {name}."),
    "listing.same_name": QT_TRANSLATE_NOOP(
        "messages", "There is an organization of this name already. Add the service to it."
    ),
    "listing.no_contact": QT_TRANSLATE_NOOP(
        "messages", "Visitors see this once it has a phone, a website or an address."
    ),
    #: Fields of a listing
    "listing.f.organization": QT_TRANSLATE_NOOP("messages", "Organization"),
    "listing.f.organization_other": QT_TRANSLATE_NOOP("messages", "Other name of the organization"),
    "listing.f.pack": QT_TRANSLATE_NOOP("messages", "Pack"),
    "listing.f.service": QT_TRANSLATE_NOOP("messages", "Service"),
    "listing.f.service_hint": QT_TRANSLATE_NOOP(
        "messages", "What they offer here; the organization's name where it offers one thing only."
    ),
    "listing.f.service_other": QT_TRANSLATE_NOOP("messages", "Other name of the service"),
    "listing.f.code": QT_TRANSLATE_NOOP("messages", "Code on slips"),
    "listing.f.code_hint": QT_TRANSLATE_NOOP("messages", "Visitors name it to the desk: K47."),
    "listing.f.status": QT_TRANSLATE_NOOP("messages", "Shown to visitors"),
    "listing.f.reach": QT_TRANSLATE_NOOP("messages", "For whom it is near"),
    "listing.f.description": QT_TRANSLATE_NOOP("messages", "What they do"),
    "listing.f.cost": QT_TRANSLATE_NOOP("messages", "What it costs"),
    "listing.f.free": QT_TRANSLATE_NOOP("messages", "Is it free?"),
    "listing.f.eligibility": QT_TRANSLATE_NOOP("messages", "Whom it serves"),
    "listing.f.area": QT_TRANSLATE_NOOP("messages", "Area they serve"),
    "listing.f.documents": QT_TRANSLATE_NOOP("messages", "What to bring"),
    "listing.f.lines_hint": QT_TRANSLATE_NOOP("messages", "One thing a line."),
    "listing.f.notes": QT_TRANSLATE_NOOP("messages", "Notes for visitors"),
    "listing.f.attention": QT_TRANSLATE_NOOP("messages", "Building or office"),
    "listing.f.address_1": QT_TRANSLATE_NOOP("messages", "Street and number"),
    "listing.f.address_2": QT_TRANSLATE_NOOP("messages", "Floor or suite"),
    "listing.f.city": QT_TRANSLATE_NOOP("messages", "City"),
    "listing.f.state": QT_TRANSLATE_NOOP("messages", "State"),
    "listing.f.postal_code": QT_TRANSLATE_NOOP("messages", "ZIP code"),
    "listing.f.confidential": QT_TRANSLATE_NOOP("messages", "The address is confidential"),
    "listing.f.confidential_hint": QT_TRANSLATE_NOOP(
        "messages", "The street is then deleted when you save. It is shown nowhere."
    ),
    "listing.f.hours_note": QT_TRANSLATE_NOOP("messages", "Note about the hours"),
    "listing.f.languages": QT_TRANSLATE_NOOP("messages", "Languages spoken"),
    "listing.f.interpreters": QT_TRANSLATE_NOOP("messages", "Interpreters"),
    "listing.f.interpreters_hint": QT_TRANSLATE_NOOP(
        "messages", "A word is enough: by phone. Empty when nobody says."
    ),
    "listing.f.topics": QT_TRANSLATE_NOOP("messages", "Topics"),
    "listing.f.sensitive": QT_TRANSLATE_NOOP(
        "messages", "Sensitive: a slip or code may betray somebody"
    ),
    "listing.f.known_how": QT_TRANSLATE_NOOP("messages", "How do you know what you changed?"),
    "listing.f.known_title": QT_TRANSLATE_NOOP("messages", "Name of the page or paper"),
    "listing.f.known_date": QT_TRANSLATE_NOOP("messages", "Its date"),
    "listing.f.known_date_hint": QT_TRANSLATE_NOOP("messages", "Empty is today."),
    "listing.f.retire_when": QT_TRANSLATE_NOOP("messages", "Closed since"),
    "listing.f.retire_message": QT_TRANSLATE_NOOP("messages", "What visitors are told"),
    "listing.f.retire_instead": QT_TRANSLATE_NOOP("messages", "Whom to turn to instead"),
    #: Each of several phones, websites and closings; {number} counts them
    "listing.f.phone": QT_TRANSLATE_NOOP("messages", "Phone {number}"),
    "listing.f.phone_use": QT_TRANSLATE_NOOP("messages", "What phone {number} is for"),
    "listing.f.extension": QT_TRANSLATE_NOOP("messages", "Extension of phone {number}"),
    "listing.f.phone_type": QT_TRANSLATE_NOOP("messages", "Kind of phone {number}"),
    "listing.f.url": QT_TRANSLATE_NOOP("messages", "Website {number}"),
    "listing.f.url_label": QT_TRANSLATE_NOOP("messages", "What website {number} is"),
    "listing.f.closing_first": QT_TRANSLATE_NOOP("messages", "Closing {number}: first day"),
    "listing.f.closing_last": QT_TRANSLATE_NOOP("messages", "Closing {number}: last day"),
    "listing.f.closing_reason": QT_TRANSLATE_NOOP("messages", "Closing {number}: message"),
    #: Values to choose
    "listing.o.active": QT_TRANSLATE_NOOP("messages", "Yes"),
    "listing.o.temporarily closed": QT_TRANSLATE_NOOP("messages", "No: closed for now"),
    "listing.o.inactive": QT_TRANSLATE_NOOP("messages", "No: not offered now"),
    "listing.o.defunct": QT_TRANSLATE_NOOP("messages", "No: this service ended"),
    "listing.o.reach_pack": QT_TRANSLATE_NOOP("messages", "As its pack"),
    "listing.o.local": QT_TRANSLATE_NOOP("messages", "Local"),
    "listing.o.statewide": QT_TRANSLATE_NOOP("messages", "The whole state"),
    "listing.o.national": QT_TRANSLATE_NOOP("messages", "The whole country"),
    "listing.o.free_unsaid": QT_TRANSLATE_NOOP("messages", "Nobody says"),
    "listing.o.free_yes": QT_TRANSLATE_NOOP("messages", "Yes, free"),
    "listing.o.free_no": QT_TRANSLATE_NOOP("messages", "No"),
    "listing.o.voice": QT_TRANSLATE_NOOP("messages", "Calls"),
    "listing.o.text": QT_TRANSLATE_NOOP("messages", "Text messages"),
    "listing.o.textphone": QT_TRANSLATE_NOOP("messages", "TTY"),
    "listing.o.fax": QT_TRANSLATE_NOOP("messages", "Fax, not shown"),
    "listing.o.known_staff": QT_TRANSLATE_NOOP("messages", "My own word"),
    "listing.o.known_called": QT_TRANSLATE_NOOP("messages", "I called them"),
    "listing.o.known_page": QT_TRANSLATE_NOOP("messages", "Their own page"),
    "listing.o.known_visited": QT_TRANSLATE_NOOP("messages", "I went there"),
    "listing.o.known_letter": QT_TRANSLATE_NOOP("messages", "They wrote"),
    #: Below a phone: the last call
    "listing.called.called": QT_TRANSLATE_NOOP("messages", "Called {date} by {who}. Works."),
    "listing.called.voicemail": QT_TRANSLATE_NOOP(
        "messages", "Called {date} by {who}. Their voicemail named them."
    ),
    "listing.called.no_answer": QT_TRANSLATE_NOOP("messages", "Called {date} by {who}. No answer."),
    "listing.called.somebody_else": QT_TRANSLATE_NOOP(
        "messages", "Called {date} by {who}. Somebody else answered: look for the right number."
    ),
    "listing.called.dead": QT_TRANSLATE_NOOP(
        "messages", "Called {date} by {who}. The number is dead: look for the right one."
    ),
    "listing.called.never": QT_TRANSLATE_NOOP("messages", "Not called yet. Call and confirm."),
    "listing.called.seen": QT_TRANSLATE_NOOP("messages", "Last seen {date}. Call and confirm."),
    "listing.called.new": QT_TRANSLATE_NOOP("messages", "Not saved yet."),
    #: Where what stands in a listing comes from
    "listing.source": QT_TRANSLATE_NOOP("messages", "{title}, {date}"),
    #: How a text stands in another language
    "listing.t.missing": QT_TRANSLATE_NOOP("messages", "Not translated yet"),
    "listing.t.machine": QT_TRANSLATE_NOOP("messages", "By a machine: nobody read it yet"),
    "listing.t.draft": QT_TRANSLATE_NOOP("messages", "Draft: nobody reviewed it yet"),
    "listing.t.reviewed": QT_TRANSLATE_NOOP("messages", "Reviewed by a person"),
    "listing.t.outdated": QT_TRANSLATE_NOOP("messages", "English changed: check again"),
    #: The list of listings: a row's second line and its chip
    "listing.row": QT_TRANSLATE_NOOP("messages", "{code} · {phone} · {town}"),
    "listing.c.retired": QT_TRANSLATE_NOOP("messages", "Closed"),
    "listing.c.inactive": QT_TRANSLATE_NOOP("messages", "Not offered now"),
    "listing.c.defunct": QT_TRANSLATE_NOOP("messages", "Ended"),
    "listing.c.temporarily closed": QT_TRANSLATE_NOOP("messages", "Closed for now"),
    "listing.c.not chosen": QT_TRANSLATE_NOOP("messages", "In a pack not shown"),
    "listing.c.due": QT_TRANSLATE_NOOP("messages", "Due since {date}"),
    "listing.c.never_called": QT_TRANSLATE_NOOP("messages", "Never called"),
    "listing.c.called": QT_TRANSLATE_NOOP("messages", "Called {date}"),
    "listing.c.confidential": QT_TRANSLATE_NOOP("messages", "Confidential"),
    "listing.count": plural("messages", "%n listings", "", 1),
    "listing.first": QT_TRANSLATE_NOOP(
        "messages", "The first {shown} of {all}. Type to find more."
    ),
    #: After something was done to a listing
    "listing.retired": QT_TRANSLATE_NOOP(
        "messages", "Saved. Once you publish, visitors find the notice instead."
    ),
    "listing.reopened": QT_TRANSLATE_NOOP("messages", "Saved. It is shown again once you publish."),
    "listing.gone": QT_TRANSLATE_NOOP("messages", "This listing is not at the desk any more."),
    "listing.title_new": QT_TRANSLATE_NOOP("messages", "A new listing"),
    #: A day as a weekday in short, from Monday
    "day.0": QT_TRANSLATE_NOOP("messages", "Mon"),
    "day.1": QT_TRANSLATE_NOOP("messages", "Tue"),
    "day.2": QT_TRANSLATE_NOOP("messages", "Wed"),
    "day.3": QT_TRANSLATE_NOOP("messages", "Thu"),
    "day.4": QT_TRANSLATE_NOOP("messages", "Fri"),
    "day.5": QT_TRANSLATE_NOOP("messages", "Sat"),
    "day.6": QT_TRANSLATE_NOOP("messages", "Sun"),
}

add_messages(LISTING_MESSAGES)
