"""Column types for STRICT tables: TEXT, INTEGER or REAL on SQLite, the native type on PostgreSQL.

SQLAlchemy's plain Boolean, DateTime, Uuid, JSON and Enum give types that a STRICT table refuses.
What Python code sees is the same on both databases.
"""

from __future__ import annotations

import json
import uuid
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import Boolean, Date, DateTime, Dialect, Double, Integer, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import REAL, TypeDecorator, TypeEngine

Value = TypeVar("Value")


class _Stored(TypeDecorator[Value]):
    """A type with one form in SQLite and one in PostgreSQL."""

    impl = Text
    cache_ok = True
    on_sqlite: TypeEngine[Any] = Text()
    on_postgresql: TypeEngine[Any] = Text()

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column type that the database is told."""
        native = dialect.name == "postgresql"
        return dialect.type_descriptor(self.on_postgresql if native else self.on_sqlite)


class Key(_Stored[str]):
    """A UUID, given and taken as text. Anything else raises ValueError before it is stored."""

    cache_ok = True
    on_postgresql = Uuid(as_uuid=False)

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the UUID in its one usual form, so that equal keys are equal texts."""
        del dialect
        return None if value is None else str(uuid.UUID(value))


class Flag(_Stored[bool]):
    """True or false; 1 or 0 on SQLite."""

    cache_ok = True
    on_sqlite = Integer()
    on_postgresql = Boolean()

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> bool | int | None:
        """As the database keeps it."""
        if value is None or dialect.name == "postgresql":
            return value
        return int(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bool | None:  # noqa: ANN401 - what the driver gives
        """As a bool."""
        del dialect
        return None if value is None else bool(value)


class Real(_Stored[float]):
    """A number with a fraction, in double precision on both."""

    cache_ok = True
    on_sqlite = REAL()
    on_postgresql = Double()


class Day(_Stored[date]):
    """A whole date; ISO 8601 text on SQLite. Partial dates ('2020-03') are plain text columns."""

    cache_ok = True
    on_postgresql = Date()

    def process_bind_param(self, value: date | None, dialect: Dialect) -> date | str | None:
        """As the database keeps it."""
        if value is None or dialect.name == "postgresql":
            return value
        return value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:  # noqa: ANN401 - what the driver gives
        """As a date."""
        del dialect
        return date.fromisoformat(value) if isinstance(value, str) else value


class Moment(_Stored[datetime]):
    """A moment in UTC; ISO 8601 text of one length on SQLite, so that text order is time order."""

    cache_ok = True
    on_postgresql = DateTime(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """As the database keeps it. A moment without a time zone raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a moment needs its time zone"
            raise ValueError(message)
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - what the driver gives
        """In UTC."""
        del dialect
        if value is None:
            return None
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


class Json(_Stored[Any]):
    """A JSON document; text on SQLite."""

    cache_ok = True
    on_postgresql = JSONB()

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> Any:  # noqa: ANN401 - any JSON
        """As the database keeps it."""
        if value is None or dialect.name == "postgresql":
            return value
        return json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:  # noqa: ANN401 - any JSON
        """As lists, dicts and plain values."""
        return value if value is None or dialect.name == "postgresql" else json.loads(value)
