"""What the page of the history shows, worked out from its entries: plain functions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.desk.history import Entry, Line
from kiosk.desk.stored import Scalar
from kiosk.words import Words
from ui.staff.history_messages import HISTORY_MESSAGES

LONGEST = 160
"""Characters of a value; who wants the rest opens the record."""

MOST = 8
"""Lines of one entry; an import may have thousands."""

PAGES = {"service": "listing", "guide": "guide", "place": "place"}
"""Which page shows a record."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One press of a button.

    Attributes:
        key: of the batch.
        title: who and when.
        about: the records it touched, by name.
        status: that it was taken back, or took something back, in words.
        page: that shows the first record, with its `record`; "" for none.
        ids: of the changes, with what they were about and both values beside them; the first is ""
            where there was nothing.
        more: how many are not shown, in words.
        can_undo: it can be taken back.
        single: each of its changes can be taken back alone.
        spoken: what a screen reader says of the button that takes it back.
    """

    key: str
    title: str
    note: str
    about: str
    status: str
    page: str
    record: str
    ids: tuple[str, ...]
    whats: tuple[str, ...]
    befores: tuple[str, ...]
    afters: tuple[str, ...]
    more: str
    can_undo: bool
    single: bool
    spoken: str


def row(entry: Entry, words: Words) -> EntryRow:
    """An entry as the page shows it."""
    told = [line for line in entry.changes if not line.aside] or list(entry.changes)
    shown = told[:MOST]
    names = list(dict.fromkeys(line.of.name for line in told if line.of.name))
    of = next((line.of for line in told if line.of.table in PAGES), None)
    title = moment(entry.who, entry.when, words)
    state = "history.undone" if entry.undone else "history.undoes" if entry.undoes else ""
    undo = all(line.undoable for line in entry.changes)
    return EntryRow(
        key=entry.id,
        title=title,
        note=entry.note,
        about=", ".join(names[:3]) + (" …" if len(names) > 3 else ""),
        status=words.say(state) if state else "",
        page=PAGES[of.table] if of else "",
        record=of.record if of else "",
        ids=tuple(line.id for line in shown),
        whats=tuple(what(line, words) for line in shown),
        befores=tuple(
            value(line.before, words) if line.before not in (None, "") else "" for line in shown
        ),
        afters=tuple(value(line.after, words) for line in shown),
        more=words.say("history.more", count=len(told) - MOST) if len(told) > MOST else "",
        can_undo=undo and not entry.undone,
        single=undo and not entry.undone and len(told) > 1,
        spoken=f"{title}: {', '.join((*names[:1], what(shown[0], words)))}",
    )


def moment(who: str, when: datetime, words: Words) -> str:
    """Who, and when by the clock on the wall."""
    local = when.astimezone()
    day, minutes = local.date().isoformat(), local.hour * 60 + local.minute
    return words.say("history.who_when", who=who, date=words.date(day), time=words.time(minutes))


def what(line: Line, words: Words) -> str:
    """What a change was about: "Phone: Number"."""
    thing = _name("history", line.table, words)
    if not line.field or line.field == "id" or line.field.endswith("_id"):
        return thing
    field = _name("history.field", line.field, words)
    return words.say("history.what", thing=thing, field=field)


def _name(group: str, name: str, words: Words) -> str:
    identifier = f"{group}.{name}"
    if identifier in HISTORY_MESSAGES:
        return words.say(identifier)
    return name.replace("_", " ").capitalize()


def value(found: Scalar, words: Words) -> str:
    """A value before or after, short enough to read."""
    if found is None or found in ("", [], {}):
        return words.say("history.nothing")
    if isinstance(found, bool):
        return words.say("history.yes" if found else "history.no")
    if isinstance(found, list):
        text = ", ".join(str(each) for each in found)
    elif isinstance(found, dict):
        text = ", ".join(f"{name}: {each}" for name, each in found.items())
    else:
        text = " ".join(str(found).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
