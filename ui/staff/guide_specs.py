"""The fields of guides, cards and facts: their labels, how they are filled in, and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from kiosk.desk import fact_edits, guide_form, judging
from kiosk.desk.fact_edits import Fact
from kiosk.edition.records import GuideStatus
from kiosk.words import Words
from ui.staff.form_rows import FieldSpec, Option

STATUSES: tuple[GuideStatus, ...] = ("settled", "contested", "changed", "local")
TONES = ("plain", "go", "stop")

SECTIONS: dict[str, tuple[str, ...]] = {
    "about": ("title", "summary", "facts.summary", "icon", "pack_id"),
    "law": ("status", "caution", "facts.caution", "as_of", "next_review"),
    "more": ("lawyers", "statements", "link_url", "link_label", "facts.link"),
}
"""Cards of the page of a guide, and the fields on each."""

_PARTIAL = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

Options = Mapping[str, tuple[Option, ...]]


def needed(text: str) -> str:
    """What is wrong with a text that must be there."""
    return "" if text.strip() else "guide.needed"


def partial_date(text: str) -> str:
    """What is wrong with a date of which perhaps only the year is known."""
    typed = text.strip()
    if not typed:
        return ""
    if not _PARTIAL.fullmatch(typed):
        return "guide.date_wrong"
    return (
        day(f"{typed}-01-01"[:10] if len(typed) == 4 else f"{typed}-01"[:10]) and "guide.date_wrong"
    )


def day(text: str) -> str:
    """What is wrong with a whole day."""
    typed = text.strip()
    try:
        return (
            "" if not typed or date.fromisoformat(typed).isoformat() == typed else "guide.day_wrong"
        )
    except ValueError:
        return "guide.day_wrong"


def guide_specs(record: str, options: Options, words: Words, *, latest: str) -> Iterator[FieldSpec]:
    """A guide's own fields.

    `latest`: by when it must be read again, an ISO date; "" while nobody read it, so that no day can
    be set.
    """
    listed = (
        FieldSpec("title", "guide.title", "line", needed),
        FieldSpec("summary", "guide.summary", "text", needed),
        _facts("facts.summary", "guide.summary_facts", options),
        FieldSpec("icon", "guide.icon", "line", needed),
        FieldSpec("pack_id", "guide.pack", "choice", options=options["pack_id"]),
        FieldSpec(
            "status", "guide.status", "choice", options=_named(words, "guide.status", STATUSES)
        ),
        FieldSpec("caution", "guide.caution", "text", None, None, "guide.caution_hint"),
        _facts("facts.caution", "guide.caution_facts", options),
        FieldSpec("as_of", "guide.law_as_of", "date", partial_date, None, "guide.date_hint"),
        FieldSpec("lawyers", "guide.lawyers", "languages", options=options.get("lawyers", ())),
        FieldSpec("statements", "guide.cards", "languages", options=options["statements"]),
        FieldSpec("link_url", "guide.link_url", "url", judging.url),
        FieldSpec("link_label", "guide.link_label", "line"),
        _facts("facts.link", "guide.link_facts", options),
        FieldSpec("steps", "guide.steps", "languages"),
    )
    for spec in listed:
        yield _kept(spec, record)
    if latest:
        yield FieldSpec(
            "next_review",
            "guide.next_review",
            "date",
            _not_after(latest),
            None,
            "guide.next_review_hint",
        )


def statement_specs(record: str, options: Options) -> Iterator[FieldSpec]:
    """A card's own fields."""
    yield _kept(FieldSpec("shown_to", "card.shown_to", "line", needed), record)
    yield _kept(FieldSpec("pack_id", "guide.pack", "choice", options=options["pack_id"]), record)
    yield FieldSpec("lines", "card.lines", "languages")


def part_specs(
    kind: str,
    parts: Iterable[str],
    options: Options,
    words: Words,
    members: Callable[[str], Sequence[str]],
) -> Iterator[FieldSpec]:
    """The fields of all parts, and of their own parts."""
    for number, part in enumerate(parts, start=1):
        name = f"{kind}.{part}"
        for spec in (*_PART_FIELDS[kind], _facts("facts", f"guide.{kind}_facts", {})):
            key = f"{name}.{spec.key}"
            yield FieldSpec(
                key,
                kind=spec.kind,
                check=spec.check,
                stored=guide_form.stored_field(key, part),
                hint=spec.hint,
                options=_part_options(spec, key, options, words),
                named=words.say(spec.label, number=number),
            )
        inside, listed = guide_form.PARTS[kind].inside
        if inside:
            yield FieldSpec(f"{name}.{listed}", f"guide.{listed}", "languages")
            yield from part_specs(inside, members(f"{name}.{listed}"), options, words, members)


def _part_options(spec: FieldSpec, key: str, options: Options, words: Words) -> tuple[Option, ...]:
    if spec.key == "tone":
        return _named(words, "guide.tone", TONES)
    return options.get(key, ())


_PART_FIELDS: dict[str, tuple[FieldSpec, ...]] = {
    "step": (
        FieldSpec("title", "guide.step_title", "line", needed),
        FieldSpec("text", "guide.step_text", "text"),
        FieldSpec("icon", "guide.step_icon", "line", needed),
        FieldSpec(
            "said_on",
            "guide.said_by_officials_on",
            "date",
            partial_date,
            None,
            "guide.said_on_hint",
        ),
    ),
    "branch": (
        FieldSpec("answer", "guide.answer", "line", needed),
        FieldSpec("text", "guide.answer_text", "text", needed),
        FieldSpec("tone", "guide.tone", "choice"),
    ),
    "line": (FieldSpec("text", "card.line", "text", needed),),
}


def fact_specs(words: Words) -> tuple[FieldSpec, ...]:
    """The fields of a fact."""
    return (
        FieldSpec("claim", "fact.claim", "text", needed),
        FieldSpec("source", "fact.source", "line", needed),
        FieldSpec("date", "fact.date", "date", partial_date, None, "guide.date_hint"),
        FieldSpec(
            "confidence",
            "fact.confidence",
            "choice",
            needed,
            options=_named(words, "fact.confidence", fact_edits.CONFIDENCES),
        ),
        FieldSpec(
            "status",
            "fact.status",
            "choice",
            options=_named(words, "fact.status", fact_edits.STATUSES),
        ),
    )


def fact_option(fact: Fact, words: Words) -> Option:
    """A fact as something that is chosen: its claim, and below it source, date and confidence."""
    parts = ["; ".join(fact.sources), words.date(fact.date) if fact.date else "", fact.confidence]
    if fact.status != "stable":
        parts.append(words.say(f"fact.status.{fact.status}"))
    return Option(fact.id, fact.claim, " · ".join(part for part in parts if part))


def _not_after(latest: str) -> Callable[[str], str]:
    """A day that makes a guide due sooner than the rule does, never later."""

    def wrong(text: str) -> str:
        return day(text) or ("guide.too_late" if text.strip() > latest else "")

    return wrong


def _facts(key: str, label: str, options: Options) -> FieldSpec:
    return FieldSpec(key, label, "languages", options=options.get(key, ()))


def _kept(spec: FieldSpec, record: str) -> FieldSpec:
    """With where it is stored."""
    stored = guide_form.stored_field(spec.key, record)
    return FieldSpec(spec.key, spec.label, spec.kind, spec.check, stored, spec.hint, spec.options)


def _named(words: Words, name: str, values: Iterable[str]) -> tuple[Option, ...]:
    return tuple(Option(value, words.say(f"{name}.{value}")) for value in values)
