"""What all tables of the desk share: names of constraints, STRICT, UUID keys, references.

Tables of HSDS 3.1 have its names and its fields. A field of ours on such a table is listed in
`OURS`, so that nobody takes it for a part of the standard.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.schema import SchemaItem

from kiosk.desk.types import Day, Flag, Json, Key, Moment, Real

STRICT: dict[str, Any] = {"sqlite_strict": True}

OURS: dict[str, frozenset[str]] = {
    "organization": frozenset({"pack_id", "retired_on", "last_seen", "advocacy"}),
    "service": frozenset({"code", "reach", "free", "sensitive"}),
    "service_at_location": frozenset({"code"}),
    "address": frozenset({"confidential"}),
    "phone": frozenset({"position"}),
    "url": frozenset({"position"}),
    "language": frozenset({"position"}),
    "required_document": frozenset({"position"}),
}
"""Our own fields on tables of HSDS, beside `other_fields`, which every one of them has."""


class Base(DeclarativeBase):
    """The desk's tables, all STRICT, with constraints named alike on every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        },
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it as it is
        str: Text(),
        bytes: LargeBinary(),
        bool: Flag(),
        float: Real(),
        date: Day(),
        datetime: Moment(),
        dict[str, Any]: Json(),
    }
    __table_args__: Any = STRICT


def table_args(*items: SchemaItem) -> tuple[Any, ...]:
    """`__table_args__` of a table with constraints of its own; STRICT like every other."""
    return (*items, STRICT)


def one_of(column: str, *values: str) -> CheckConstraint:
    """Only these values in a text column; NULL only where the column allows it."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def refers_to(table: str, **settings: Any) -> MappedColumn[Any]:  # noqa: ANN401 - as mapped_column
    """A column with the key of a row in `table`, with an index."""
    settings.setdefault("index", True)
    return mapped_column(Key(), ForeignKey(f"{table}.id"), **settings)


class Keyed:
    """A table with a UUID as its key."""

    id: Mapped[str] = mapped_column(Key(), primary_key=True, sort_order=-1)


class Hsds(Keyed):
    """A table of HSDS. `other_fields`: what an import brought that HSDS does not name, kept."""

    other_fields: Mapped[dict[str, Any] | None] = mapped_column(Json(), sort_order=1000)
