"""Sentences of the list of what to do, of hiding and of lines for today, in English."""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP, plural
from ui.words import add_messages

TODO_MESSAGES: dict[str, str] = {
    #: Chips on a task: why it is to be done
    "todo.why.wrong_number": QT_TRANSLATE_NOOP("messages", "Wrong number"),
    "todo.why.no_answer": QT_TRANSLATE_NOOP("messages", "No answer on {date}"),
    "todo.why.urgent": QT_TRANSLATE_NOOP("messages", "On the page for help right now"),
    "todo.why.never_called": QT_TRANSLATE_NOOP("messages", "Nobody called it yet"),
    "todo.why.never_checked": QT_TRANSLATE_NOOP("messages", "Nobody here checked it yet"),
    "todo.why.contested": QT_TRANSLATE_NOOP("messages", "Courts disagree, or the law changed"),
    "todo.why.lawyer": QT_TRANSLATE_NOOP("messages", "Guides send people here"),
    "todo.why.popular": QT_TRANSLATE_NOOP("messages", "In a large topic"),
    "todo.why.due": QT_TRANSLATE_NOOP("messages", "Due since {date}"),
    "todo.why.doubtful": QT_TRANSLATE_NOOP("messages", "Shown with a warning since {date}"),
    "todo.why.soon": QT_TRANSLATE_NOOP("messages", "Due on {date}"),
    #: The script of a call, line by line
    "todo.call": QT_TRANSLATE_NOOP("messages", "Call {number}"),
    "todo.text": QT_TRANSLATE_NOOP("messages", "Send a text to {number}"),
    "todo.tty": QT_TRANSLATE_NOOP("messages", "Call {number} (a TTY line)"),
    "todo.emergency": QT_TRANSLATE_NOOP(
        "messages",
        "Never dial {number} to try it. Ask the police on their ordinary number if it works here.",
    ),
    "todo.ask_name": QT_TRANSLATE_NOOP("messages", "Ask: Is this {name}?"),
    "todo.ask_hours": QT_TRANSLATE_NOOP("messages", "Ask: Are these your hours? {hours}"),
    "todo.ask_address": QT_TRANSLATE_NOOP("messages", "Ask: Is this your address? {address}"),
    "todo.say_heard": QT_TRANSLATE_NOOP("messages", "Touch what you heard."),
    #: A number that more than one listing shows
    "todo.also_on": plural("messages", "This number stands on %n listings.", "", 1),
    #: The script of a look at a web page, line by line
    "todo.open_page": QT_TRANSLATE_NOOP("messages", "Open their page: {page}"),
    "todo.same_hours": QT_TRANSLATE_NOOP("messages", "Does it say these hours? {hours}"),
    "todo.same_address": QT_TRANSLATE_NOOP("messages", "Does it say this address? {address}"),
    "todo.same_rest": QT_TRANSLATE_NOOP(
        "messages", "Compare the rest. A phone number is checked by calling only."
    ),
    "todo.no_page": QT_TRANSLATE_NOOP("messages", "They have no web page: call or visit them."),
    #: The script of reading a guide again
    "todo.read_guide": QT_TRANSLATE_NOOP(
        "messages", "Read the guide beside its sources. Do they still say the same?"
    ),
    "todo.source": QT_TRANSLATE_NOOP("messages", "Source: {title}"),
    #: After somebody called
    "todo.kept": QT_TRANSLATE_NOOP("messages", "Kept, for all languages. Thank you."),
    "todo.kept_try_again": QT_TRANSLATE_NOOP("messages", "Kept. Try again tomorrow."),
    "todo.kept_wrong": QT_TRANSLATE_NOOP("messages", "Kept. Hide the number now, then correct it."),
    #: Headings of the whole list
    "todo.group.invalid": QT_TRANSLATE_NOOP("messages", "Publishing would refuse this"),
    "todo.group.hidden": QT_TRANSLATE_NOOP("messages", "Hidden now"),
    "todo.group.call": QT_TRANSLATE_NOOP("messages", "Numbers to call"),
    "todo.group.look": QT_TRANSLATE_NOOP("messages", "Web pages to look at"),
    "todo.group.guide": QT_TRANSLATE_NOOP("messages", "Guides to read again"),
    "todo.group.soon": QT_TRANSLATE_NOOP("messages", "Due within 30 days"),
    "todo.group.missing": QT_TRANSLATE_NOOP("messages", "Something is missing"),
    "todo.group.translate": QT_TRANSLATE_NOOP("messages", "Translations"),
    "todo.group.steward": QT_TRANSLATE_NOOP("messages", "Topics that nobody looks after"),
    #: How many of a group there are beyond those that are shown
    "todo.more": plural("messages", "and %n more", "", 1),
    #: What a listing or guide lacks
    "todo.lacks": QT_TRANSLATE_NOOP("messages", "Missing: {fields}"),
    "todo.field.description": QT_TRANSLATE_NOOP("messages", "what they do"),
    "todo.field.hours": QT_TRANSLATE_NOOP("messages", "hours"),
    "todo.field.cost": QT_TRANSLATE_NOOP("messages", "what it costs"),
    "todo.field.languages": QT_TRANSLATE_NOOP("messages", "languages"),
    "todo.field.topics": QT_TRANSLATE_NOOP("messages", "a topic"),
    "todo.field.phones": QT_TRANSLATE_NOOP("messages", "a phone number"),
    "todo.field.lawyer": QT_TRANSLATE_NOOP("messages", "a lawyer who read it"),
    "todo.untranslated": plural("messages", "%n texts are not translated", "", 1),
    "todo.outdated": plural("messages", "%n translations are older than the English", "", 1),
    "todo.topic_size": plural("messages", "%n listings", "", 1),
    #: Somebody took a topic on
    "todo.steward_kept": QT_TRANSLATE_NOOP("messages", "You look after {topic} now."),
    #: Above the tasks, when nobody was at the desk for a long time
    "todo.unopened": plural("messages", "Nobody opened this desk for %n days.", "", 1),
    #: Why something is hidden: one of these is touched
    "hide.reason.wrong_number": QT_TRANSLATE_NOOP("messages", "Wrong number"),
    "hide.reason.closed": QT_TRANSLATE_NOOP("messages", "Closed"),
    "hide.reason.moved": QT_TRANSLATE_NOOP("messages", "Moved"),
    "hide.reason.wrong": QT_TRANSLATE_NOOP("messages", "Something is wrong"),
    "hide.reason.unsafe": QT_TRANSLATE_NOOP("messages", "Not safe for people"),
    #: Above a record that is hidden
    "hide.since": QT_TRANSLATE_NOOP("messages", "Hidden since {date}: {reason}"),
    "hide.done": QT_TRANSLATE_NOOP("messages", "Hidden now, on every edition."),
    "hide.again": QT_TRANSLATE_NOOP("messages", "Shown again."),
    #: A folder of editions, such as a stick, is away
    "hide.missed": QT_TRANSLATE_NOOP(
        "messages", "This did not reach {folders}: it is not there now."
    ),
    #: Above a listing one of whose numbers is hidden
    "hide.number_since": QT_TRANSLATE_NOOP("messages", "{number} is hidden since {date}: {reason}"),
    #: What is wrong with the end of a line for today
    "line.until_unclear": QT_TRANSLATE_NOOP("messages", "Write the time like 17:00 or 5 pm."),
    "line.shown": QT_TRANSLATE_NOOP("messages", "Shown until {time}."),
    "line.shown_day": QT_TRANSLATE_NOOP("messages", "Shown until {time} on {date}."),
    "line.taken": QT_TRANSLATE_NOOP("messages", "The line for today is taken away."),
    #: Beside a line that visitors see now
    "line.now": QT_TRANSLATE_NOOP("messages", "Visitors see until {time}: {text}"),
    "line.in": QT_TRANSLATE_NOOP("messages", "In {language}, if you can"),
}

add_messages(TODO_MESSAGES)
