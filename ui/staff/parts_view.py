"""What a form with parts shows: its parts as rows, the fields of the open one, clashes in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiosk import reading_level
from kiosk.words import Words
from ui.staff.form_rows import ClashRow, FieldSpec, label
from ui.staff.guide_rows import PartRow
from ui.staff.parts_form import PartsForm

SPOKEN = frozenset({"summary", "caution", "text", "title"})
"""Fields beside which it says when a text is hard to read."""

_OPEN = {"step": ("title", "text", "facts", "icon", "said_on"), "line": ("text", "facts")}
_ANSWER = ("answer", "text", "facts", "tone")


def hard(form: PartsForm, key: str, words: Words) -> str:
    """Beside a text that is too hard to read: so in words. A step counts as a whole."""
    name = key.rpartition(".")[2]
    if name not in SPOKEN or key.startswith("facts."):
        return ""
    text = form.value(key)
    if key.startswith("step."):
        prefix = key.removesuffix(name)
        more = form.value(f"{prefix}text")
        if name == "title" and more:
            return ""
        text = f"{_ended(form.value(f'{prefix}title'))} {more}"
    found = reading_level.too_hard(text)
    return words.say("guide.hard", grade=found) if found else ""


def part_rows(
    form: PartsForm, blocks: Mapping[str, str], opened: str, words: Words
) -> list[PartRow]:
    """The parts in order. `blocks`: what keeps fields from being published, by their keys."""
    listed, steps = form.members(form.list_key()), form.kind == "step"
    nameless = words.say("guide.no_step" if steps else "card.no_line")
    found = []
    for place, part in enumerate(listed, start=1):
        name = f"{form.kind}.{part}"
        answers = form.members(f"{name}.branches") if steps else []
        inside = tuple(f"{one}." for one in (name, *(f"branch.{each}" for each in answers)))
        found.append(
            PartRow(
                key=part,
                title=form.value(f"{name}.{'title' if steps else 'text'}") or nameless,
                icon=form.value(f"{name}.icon") if steps else "",
                place=place,
                last=place == len(listed),
                answers=len(answers),
                block=next((said for key, said in blocks.items() if key.startswith(inside)), ""),
                opened=part == opened,
            )
        )
    return found


def open_keys(form: PartsForm, opened: str) -> list[str]:
    """The fields of the open part, then those of its answers."""
    if not opened:
        return []
    found = [f"{form.kind}.{opened}.{name}" for name in _OPEN[form.kind]]
    if form.kind == "step":
        for branch in form.members(f"step.{opened}.branches"):
            found += [f"branch.{branch}.{name}" for name in _ANSWER]
    return found


def clashes(
    form: PartsForm,
    rows: Iterable[ClashRow],
    specs: Mapping[str, FieldSpec],
    parts: Iterable[PartRow],
    words: Words,
) -> list[ClashRow]:
    """Clashes over lists of keys, in words."""
    titles = {row.key: row.title for row in parts}
    titles |= {fact.id: fact.claim for fact in form.facts.values()}
    for spec in specs.values():
        titles |= {option.value: option.text for option in spec.options}

    def named(text: str) -> str:
        return "; ".join(titles.get(line, line) for line in text.split("\n"))

    return [
        replace(
            row,
            label=label(specs[row.key], words) if row.key in specs else row.label,
            theirs=named(row.theirs),
            mine=named(row.mine),
        )
        for row in rows
    ]


def _ended(sentence: str) -> str:
    """With a full stop, so that a title counts as a sentence of its own."""
    return sentence if not sentence or sentence[-1] in ".!?" else f"{sentence}."
