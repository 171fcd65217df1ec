"""What a form is made of, as plain data: its fields, what QML shows of each, and clashes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QModelIndex

from kiosk.desk.changes import Field
from kiosk.words import Words
from ui.parts.rows import RowsModel

Kind = Literal[
    "line",
    "text",
    "phone",
    "url",
    "hours",
    "choice",
    "choices",
    "flag",
    "date",
    "languages",
    "number",
]
"""How a field is filled in. `choices` and `languages` are several values, in order, a line each."""

MANY = frozenset({"choices", "languages"})
YES = "yes"
"""The text of a flag that is set; "" of one that is not."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values a field can have, in words, with a smaller line below them.

    `language`: BCP 47 tag of the words, "" for the language of the page.
    """

    value: str
    text: str
    note: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a form.

    Attributes:
        key: its name in this form.
        label: id of its label in `ui.messages`.
        kind: how it is filled in.
        check: takes what is typed, gives the id of what is wrong with it, or "".
        stored: where it is kept; None where the form's own `stored_values` and `acts` see to it.
        hint: id of the line below the field.
        options: of a choice or choices.
        named: the label itself, where it is no message (a language's own name).
        language: BCP 47 tag of what is typed; "" is the language of the page.
    """

    key: str
    label: str = ""
    kind: Kind = "line"
    check: Callable[[str], str] | None = None
    stored: Field | None = None
    hint: str = ""
    options: tuple[Option, ...] = ()
    named: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field as QML shows it. `error` is "" or what is wrong, in words; `edited`: not yet saved."""

    key: str
    label: str
    value: str
    error: str
    hint: str
    kind: str
    language: str
    edited: bool
    option_values: tuple[str, ...]
    option_texts: tuple[str, ...]
    option_notes: tuple[str, ...]
    option_languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClashRow:
    """A field that somebody else saved meanwhile. `chosen`: "", "theirs" or "mine"."""

    key: str
    label: str
    theirs: str
    mine: str
    who: str
    when: str
    chosen: str


class KeyedRows(RowsModel):
    """Rows with a `key`. Rows that stay are told as changed, so that a field keeps the cursor."""

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        new = tuple(rows)
        if not new or [row.key for row in new] != [row.key for row in self._rows]:
            super().set_rows(new)
            return
        before, self._rows = self._rows, new
        for number, (old, row) in enumerate(zip(before, new, strict=True)):
            if old != row:
                at = self.index(number, 0, QModelIndex())
                self.dataChanged.emit(at, at, [])


class FieldRows(KeyedRows):
    """The fields of a form."""

    row_type = FieldRow


class ClashRows(KeyedRows):
    """The fields somebody else saved meanwhile."""

    row_type = ClashRow


def to_text(value: Any) -> str:  # noqa: ANN401 - what the desk keeps
    """What the desk keeps, as a form has it: lists a line each, flags "yes" or ""."""
    if value is None or value is False:
        return ""
    if value is True:
        return YES
    if isinstance(value, list | tuple):
        return "\n".join(str(one) for one in value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def from_text(kind: str, text: str, like: Any) -> Any:  # noqa: ANN401 - what the desk keeps
    """What the desk keeps of a form's text. `like`: what it keeps now; None stays None for ""."""
    if kind == "flag":
        return text == YES
    if kind in MANY:
        return [line for line in text.split("\n") if line]
    kept = text if kind == "text" else " ".join(text.split())
    if kind == "number" and kept:
        return float(kept) if "." in kept else int(kept)
    return None if like is None and not kept.strip() else kept.strip()


def label(spec: FieldSpec, words: Words) -> str:
    """The name of a field, in words."""
    return spec.named or words.say(spec.label)


def row(spec: FieldSpec, words: Words, value: str, error: str, *, edited: bool) -> FieldRow:
    """A field as QML shows it."""
    return FieldRow(
        key=spec.key,
        label=label(spec, words),
        value=value,
        error=error,
        hint=words.say(spec.hint) if spec.hint else "",
        kind=spec.kind,
        language=spec.language,
        edited=edited,
        option_values=tuple(option.value for option in spec.options),
        option_texts=tuple(option.text for option in spec.options),
        option_notes=tuple(option.note for option in spec.options),
        option_languages=tuple(option.language for option in spec.options),
    )
