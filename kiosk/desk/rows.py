"""Reading whole tables at once, grouped by the key they hang on: no query inside a loop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.desk.tables import Base

Row = TypeVar("Row", bound=Base)


def by_key(
    session: Session,
    kind: type[Row],
    *keys: InstrumentedAttribute[str] | InstrumentedAttribute[str | None],
) -> Mapping[str, list[Row]]:
    """All rows of a table under the value of each of these columns, in the order of the list.

    A row is listed once for every key it has. `position` gives the order where the table has it,
    the primary key settles ties, so that the same desk always gives the same edition.
    """
    table = kind.__table__
    order = [table.c.position] if "position" in table.c else []
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in session.scalars(select(kind).order_by(*order, *table.primary_key)):
        for key in keys:
            value = getattr(row, key.key)
            if value is not None:
                grouped[value].append(row)
    return grouped
