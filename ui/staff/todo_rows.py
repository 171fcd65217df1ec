"""What the list of what to do shows, worked out from tasks and their scripts: plain functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk import hours, languages
from kiosk.desk.scripts import Script
from kiosk.desk.tasks import Group, Reason, Task
from kiosk.words import Words, left_to_right

ICONS = {
    "call": "phone",
    "look": "globe",
    "guide": "scales",
    "steward": "user",
    "translate": "translate",
    "missing": "pencil-simple",
    "invalid": "warning",
    "soon": "clock",
    "hidden": "eye-slash",
}

TONES: dict[str, str] = {
    "wrong_number": "coral",
    "urgent": "coral",
    "doubtful": "coral",
    "never_called": "sun",
    "never_checked": "sun",
    "contested": "sun",
    "due": "sun",
    "no_answer": "sun",
}
"""By reason; the others are teal."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One of the five.

    Attributes:
        kind: "call", "look" or "guide"; says which answers are offered.
        title: name of the listing or guide, never translated.
        number: in large digits, isolated; "" when there is none to call.
        use: what the number is for, as visitors read it in English.
        chips: why, weightiest first; texts, with `tones` beside them.
        steps: the script, line by line.
        wrong: somebody said the number is wrong: hiding and correcting are offered.
        told: the person who answers can confirm hours and address too.
        spoken: what a screen reader says of the closed card.
    """

    key: str
    kind: str
    icon: str
    page: str
    record: str
    title: str
    number: str
    use: str
    chips: tuple[str, ...]
    tones: tuple[str, ...]
    steps: tuple[str, ...]
    wrong: bool
    told: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One line of the whole list: a group to open and close (`group`), or a task of the open one.

    `action`: "" or what a button beside it does: "steward" takes a topic on, "show" shows again what
    is hidden. `more`: how many of the group are not shown.
    """

    key: str
    group: bool
    opened: bool
    title: str
    note: str
    icon: str
    chip: str
    chip_tone: str
    page: str
    record: str
    action: str
    more: str


def task_row(task: Task, script: Script, words: Words) -> TaskRow:
    """One task with its script, in the language of whoever is at the desk."""
    number = left_to_right(script.display)
    chips = tuple(why(reason, task, words) for reason in task.reasons)
    return TaskRow(
        key=task.key,
        kind=task.kind,
        icon=ICONS[task.kind],
        page=task.page,
        record=task.record,
        title=task.name,
        number=number,
        use=script.use,
        chips=chips,
        tones=tuple(TONES.get(reason, "teal") for reason in task.reasons),
        steps=tuple(_steps(task, script, words)),
        wrong="wrong_number" in task.reasons,
        told=bool(script.told),
        spoken=". ".join(filter(None, (task.name, script.display, script.use, *chips))),
    )


def why(reason: Reason, task: Task, words: Words) -> str:
    """Why a task is to be done, in a few words."""
    dates = {
        "no_answer": task.last,
        "due": task.due_on,
        "doubtful": task.show_until,
        "soon": min(task.due_on, task.show_until),
    }
    if dates.get(reason):
        return words.say(f"todo.why.{reason}", date=words.date(dates[reason]))
    return words.say(f"todo.why.{reason}")


def _steps(task: Task, script: Script, words: Words) -> Iterator[str]:
    if task.kind == "call":
        yield from _call(task, script, words)
    elif task.kind == "look":
        yield from _look(script, words)
    elif task.kind == "guide":
        yield words.say("todo.read_guide")
        yield from (words.say("todo.source", title=title) for title in script.sources)


def _call(task: Task, script: Script, words: Words) -> Iterator[str]:
    number = left_to_right(script.display)
    if script.emergency:
        yield words.say("todo.emergency", number=number)
        return
    kind = {"text": "todo.text", "textphone": "todo.tty"}.get(task.type, "todo.call")
    yield words.say(kind, number=number)
    yield words.say("todo.ask_name", name=left_to_right(task.name))
    yield from _compared("ask", script, words)
    if task.count > 1:
        yield words.say("todo.also_on", count=task.count)
    yield words.say("todo.say_heard")


def _look(script: Script, words: Words) -> Iterator[str]:
    for page in script.pages:
        yield words.say("todo.open_page", page=left_to_right(page))
    if not script.pages:
        yield words.say("todo.no_page")
    yield from _compared("same", script, words)
    yield words.say("todo.same_rest")


def _compared(how: str, script: Script, words: Words) -> Iterator[str]:
    """Hours and address, as questions to ask or to look up."""
    if script.hours:
        lines = "; ".join(hours.lines(script.hours, words))
        if lines:
            yield words.say(f"todo.{how}_hours", hours=lines)
    if script.address:
        yield words.say(f"todo.{how}_address", address=left_to_right(script.address))


def entries(groups: Iterable[Group], opened: str, words: Words) -> Iterator[EntryRow]:
    """The whole list: every group by its heading, and the tasks of the one that is open."""
    for group in groups:
        yield _group(group, words, opened=group.kind == opened)
        if group.kind != opened:
            continue
        more = group.count - len(group.tasks)
        for place, task in enumerate(group.tasks, start=1):
            last = place == len(group.tasks)
            rest = words.say("todo.more", count=more) if last and more else ""
            yield _entry(task, group.kind, rest, words)


def _group(group: Group, words: Words, *, opened: bool) -> EntryRow:
    return EntryRow(
        key=group.kind,
        group=True,
        opened=opened,
        title=words.say(f"todo.group.{group.kind}"),
        note="",
        icon=ICONS[group.kind],
        chip=str(group.count),
        chip_tone="coral" if group.kind == "invalid" else "sun",
        page="",
        record="",
        action="",
        more="",
    )


def _entry(task: Task, kind: str, more: str, words: Words) -> EntryRow:
    reason = task.reasons[0] if task.reasons else None
    return EntryRow(
        key=task.key,
        group=False,
        opened=False,
        title=_title(task),
        note=_note(task, words),
        icon=ICONS[task.kind],
        chip=why(reason, task, words) if reason else "",
        chip_tone=TONES.get(reason, "teal") if reason else "teal",
        page=task.page,
        record=task.record,
        action={"steward": "steward", "hidden": "show"}.get(kind, ""),
        more=more,
    )


def _title(task: Task) -> str:
    if task.kind == "translate":
        return languages.language(task.record).own_name
    if task.kind == "invalid":
        return task.sentence
    return task.name


def _note(task: Task, words: Words) -> str:
    if task.kind == "missing":
        fields = ", ".join(words.say(f"todo.field.{name}") for name in task.fields)
        return words.say("todo.lacks", fields=fields)
    if task.kind == "translate":
        lacking = words.say("todo.untranslated", count=task.count) if task.count else ""
        old = words.say("todo.outdated", count=task.outdated) if task.outdated else ""
        return ". ".join(filter(None, (lacking, old)))
    if task.kind == "steward":
        return words.say("todo.topic_size", count=task.count)
    if task.kind == "hidden":
        date = words.date(task.last) if task.last else "?"
        since = words.say("hide.since", date=date, reason=task.sentence)
        return ". ".join(filter(None, (left_to_right(task.number), since)))
    return left_to_right(task.number)
