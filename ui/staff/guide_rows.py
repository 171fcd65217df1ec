"""What the pages of guides and cards show, as plain data: fields, parts, and what can be picked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from ui.parts.rows import RowsModel
from ui.staff.form_rows import FieldRow, FieldSpec, KeyedRows


@dataclass(frozen=True, slots=True)
class PartField(FieldRow):
    """A field, and what stands around it.

    Attributes:
        control: "" as its kind says; "facts", "lawyers" (chosen by search) or "icon".
        block: what keeps it from being published, in words.
        part: key of the answer that begins with this field; else "".
        place: of the answer, from 1.
        last: it is the last answer.
    """

    control: str = ""
    block: str = ""
    part: str = ""
    place: int = 0
    last: bool = False


@dataclass(frozen=True, slots=True)
class PartRow:
    """A step of a guide, or a line of a card. `note`: what keeps it from being published."""

    key: str
    title: str
    icon: str
    place: int
    last: bool
    answers: int
    block: str
    opened: bool


@dataclass(frozen=True, slots=True)
class PickRow:
    """Something that can be picked. `note`: a smaller line; `warn`: why it may not be shown."""

    key: str
    text: str
    note: str
    warn: str


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A guide or a card in a list; roles as `RowList` wants them."""

    key: str
    title: str
    note: str
    icon: str
    tone: str
    chip: str
    chip_tone: str


class PartFields(KeyedRows):
    """Fields of a form, or of one of its parts."""

    row_type = PartField


class Parts(KeyedRows):
    """Steps, or lines."""

    row_type = PartRow


class Picks(RowsModel):
    """What a search found."""

    row_type = PickRow


class Records(RowsModel):
    """Guides, or cards."""

    row_type = RecordRow


def control(spec: FieldSpec) -> str:
    """How a field is filled in that is no plain one."""
    last = spec.key.rpartition(".")[2]
    if last == "facts" or spec.key.startswith("facts."):
        return "facts"
    return last if last in {"lawyers", "icon"} else ""


def with_more(row: FieldRow, **more: Any) -> PartField:  # noqa: ANN401 - any of its fields
    """A row of a field with what stands around it."""
    held = {one.name: getattr(row, one.name) for one in fields(FieldRow)}
    return PartField(**{**held, **more})


def moved(listed: Sequence[str], key: str, place: int) -> list[str]:
    """A list in which one member stands at another place, from 0."""
    rest = [one for one in listed if one != key]
    place = max(0, min(place, len(rest)))
    return [*rest[:place], key, *rest[place:]]
