"""What the page "Publish" shows of a plan, worked out from plain data: functions only.

A row's key says what touching it opens: a page of the desk and a record, with a colon between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk import hours_lines, languages
from kiosk.desk.plan import Item, Plan, Translated
from kiosk.desk.plan_blockers import Blocker
from kiosk.desk.plan_doubts import Doubt
from kiosk.desk.plan_shown import CHECKED, Changed
from kiosk.words import Words, left_to_right
from ui.publish_orders import Published

SHOWN = 12
"""Rows of one list; a sentence says how many more there are."""

LONGEST = 60
"""Letters of a value that a row still tells; of a longer one only its part is named."""

NAMED = 4
"""Records that a doubt names."""

ICONS = {
    "listing": "address-book",
    "guide": "scales",
    "statement": "identification-card",
    "notice": "info",
    "topic": "squares-four",
    "pack": "stack",
    "place": "buildings",
}

FLAGS = frozenset({"free", "interpreters", "sensitive", "withhold"})
NEVER_TOLD = frozenset({"topics", "statements", "lawyers", "instead", "logo", "icon", "steps"})
"""Parts that are ids or many lines: only that they changed is told."""

DOUBT_PAGES = {
    "soon": "todo",
    "never_called": "todo",
    "unconfirmed": "todo",
    "doubtful": "todo",
    "unread": "guides",
    "outdated": "languages",
    "unreviewed": "languages",
}
"""Where a doubt about several records is seen to; one about a single record opens that."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line to touch, as `RowList` shows it."""

    key: str
    title: str
    note: str = ""
    icon: str = ""
    tone: str = "teal"
    chip: str = ""
    chip_tone: str = "teal"


def appearing(items: Sequence[Item], words: Words) -> tuple[PlanRow, ...]:
    """Records that appear or change: touching one shows it as visitors will see it."""
    return tuple(_item(item, words) for item in items[:SHOWN])


def vanishing(items: Sequence[Item], words: Words) -> tuple[PlanRow, ...]:
    """Records that vanish: touching one shows why."""
    rows = (_item(item, words) for item in items[:SHOWN])
    return tuple(PlanRow(row.key, row.title, row.note, row.icon, "coral") for row in rows)


def more(items: Sequence[object], words: Words) -> str:
    """What a list says that leaves some out; "" when it names all."""
    left = len(items) - SHOWN
    return words.say("plan.more", count=left) if left > 0 else ""


def others(plan: Plan, words: Words) -> tuple[PlanRow, ...]:
    """Translations, language by language, and sources."""
    rows = [_language(each, words) for each in plan.translated]
    if plan.facts:
        rows.append(PlanRow("", words.say("plan.facts", count=plan.facts), icon="seal-check"))
    return tuple(rows)


def blocking(blockers: Sequence[Blocker], words: Words) -> tuple[PlanRow, ...]:
    """What must be put right first: touching one opens the record."""
    return tuple(
        PlanRow(
            key=f"{each.page}:{each.record}" if each.page else "",
            title=each.name or words.say("plan.kind.place"),
            note=each.sentence,
            icon="warning",
            tone="coral",
        )
        for each in blockers[:SHOWN]
    )


def doubting(doubts: Sequence[Doubt], words: Words) -> tuple[PlanRow, ...]:
    """One row a kind of doubt, with the first of its records."""
    return tuple(_doubt(each, words) for each in doubts)


def editions(published: Sequence[Published], words: Words) -> tuple[PlanRow, ...]:
    """The editions there are, the newest first."""
    return tuple(_edition(each, words) for each in published[:SHOWN])


def ask(published: Published, words: Words) -> str:
    """What is asked before an edition is brought back."""
    return words.say(
        "edition.ask", number=published.number, date=words.date(published.published_on)
    )


def _item(item: Item, words: Words) -> PlanRow:
    told = "; ".join(_changed(change, words) for change in item.changes)
    return PlanRow(
        key=f"preview:{item.record}" if item.kind not in {"pack", "place"} else "place:",
        title=item.name,
        note=told or words.say(f"plan.kind.{item.kind}"),
        icon=ICONS[item.kind],
    )


def _changed(change: Changed, words: Words) -> str:
    part = words.say(f"plan.part.{change.part}")
    if change.part == CHECKED or change.part in NEVER_TOLD:
        return part
    before, after = (_value(change.part, value, words) for value in (change.before, change.after))
    if change.before.count("\n") or change.after.count("\n"):
        before, after = _differing(change)
    if max(len(before), len(after)) > LONGEST:
        return part
    kind = "plan.change" if before and after else "plan.change_new" if after else "plan.change_gone"
    return words.say(kind, part=part, before=before, after=after)


def _differing(change: Changed) -> tuple[str, str]:
    """Only the lines that are not on both sides."""
    before, after = change.before.split("\n"), change.after.split("\n")
    gone = [line for line in before if line not in after]
    new = [line for line in after if line not in before]
    return ", ".join(gone), ", ".join(new)


def _value(part: str, value: str, words: Words) -> str:
    if not value:
        return words.say("plan.no") if part in FLAGS else ""
    if part in FLAGS:
        return words.say("plan.yes" if value == "yes" else "plan.no")
    if part == "hours":
        return "; ".join(hours_lines.lines(value, words)) or value
    if part == "languages":
        return ", ".join(languages.language(tag).own_name for tag in value.split(", "))
    if part in {"as_of", "closed_on", "read"}:
        return words.date(value)
    return left_to_right(value) if part == "phones" else value


def _language(one: Translated, words: Words) -> PlanRow:
    counts = {"new": one.new, "changed": one.changed, "status": one.status, "gone": one.gone}
    said = [words.say(f"plan.texts_{what}", count=n) for what, n in counts.items() if n]
    return PlanRow(
        f"translate:{one.language}",
        languages.language(one.language).own_name,
        ", ".join(said),
        icon="translate",
    )


def _doubt(doubt: Doubt, words: Words) -> PlanRow:
    names = [
        languages.language(about.name).own_name if about.page == "languages" else about.name
        for about in doubt.about
    ]
    first = doubt.about[0] if doubt.about else None
    page = DOUBT_PAGES.get(doubt.what, "")
    if first and (doubt.count == 1 or not page):
        key = f"{first.page}:{first.record}" if first.page != "languages" else "languages:"
    else:
        key = f"{page}:"
    return PlanRow(
        key,
        words.say(f"doubt.{doubt.what}", count=doubt.count),
        _few(names, len(names) if page == "languages" else doubt.count, words),
        icon="eye-slash" if doubt.what == "hidden" else "question",
        tone="sun",
    )


def _few(names: Sequence[str], count: int, words: Words) -> str:
    rest = count - NAMED
    return ", ".join((*names[:NAMED], *([words.say("plan.more", count=rest)] if rest > 0 else [])))


def _edition(one: Published, words: Words) -> PlanRow:
    date = words.date(one.published_on)
    day = (
        words.say("edition.day_by", date=date, name=one.who)
        if one.who
        else words.say("edition.day", date=date)
    )
    return PlanRow(
        str(one.number),
        words.say("edition.name", number=one.number),
        day,
        icon="stack",
        chip=words.say("edition.shown") if one.shown else "",
        chip_tone="leaf",
    )


def progress_words(doing: str, step: str, words: Words) -> str:
    """What is being done, after this step."""
    if doing == "rollback":
        return words.say("publish.step.rollback")
    return words.say(_SAID_AFTER.get(step, "publish.step."))


_SAID_AFTER = {
    "gathered": "publish.step.gathered",
    "cleared": "publish.step.gathered",
    "media": "publish.step.gathered",
    "written": "publish.step.written",
    "named": "publish.step.written",
    "sealed": "publish.step.written",
    "placed": "publish.step.written",
    "shown": "publish.step.written",
}
