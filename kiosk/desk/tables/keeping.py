"""Ours: history, what was typed and not saved, accounts, imports, and which edition was when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Keyed, one_of, refers_to, table_args
from kiosk.desk.types import Json, Key


class Account(Keyed, Base):
    """Somebody who may sign in (`kiosk.desk.accounts`). Both hashes are argon2id's.

    `roles` and `review_languages` are lists of `people.ROLES` and of language tags;
    `recovery_hash` is of the code on the paper that was printed at set-up.
    """

    __tablename__ = "account"

    name: Mapped[str] = mapped_column(unique=True)
    password_hash: Mapped[str]
    recovery_hash: Mapped[str | None]
    roles: Mapped[list[Any]] = mapped_column(Json(), default=list)
    review_languages: Mapped[list[Any]] = mapped_column(Json(), default=list)
    reviews_law: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class Throttle(Base):
    """Failed sign-ins of one account (`kiosk.desk.throttle`); survives a restart.

    `seconds_left` is a wait still to be served, counted down while the desk runs. It is no
    moment of the clock, which anybody at the machine could change.
    """

    __tablename__ = "throttle"

    subject: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int] = mapped_column(default=0)
    seconds_left: Mapped[int] = mapped_column(default=0)
    last_failed_at: Mapped[datetime]


class Batch(Base):
    """What one press of a button changed. `number` counts up: the order does not trust the clock.

    `undoes` is the batch or the change that this one took back.
    """

    __tablename__ = "batch"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Key(), unique=True)
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    account_id: Mapped[str | None] = mapped_column(Key())
    note: Mapped[str] = mapped_column(default="")
    undoes: Mapped[str | None] = mapped_column(Key(), index=True)


class Change(Keyed, Base):
    """One field, row or list of the desk, before and after (`kiosk.desk.stored.Step`).

    `field` is "" for a whole row. `position` is the place within `batch`.
    """

    __tablename__ = "change"

    batch: Mapped[str] = mapped_column(Key(), index=True)
    position: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime] = mapped_column(index=True)
    changed_by: Mapped[str]
    account_id: Mapped[str | None] = mapped_column(Key())
    table_name: Mapped[str]
    record_id: Mapped[str] = mapped_column(index=True)
    field: Mapped[str]
    before: Mapped[Any | None] = mapped_column(Json())
    after: Mapped[Any | None] = mapped_column(Json())


class Unsaved(Base):
    """What somebody typed into a field of a form and has not saved."""

    __tablename__ = "unsaved"

    account_id: Mapped[str] = mapped_column(Key(), primary_key=True)
    form: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    typed_at: Mapped[datetime]


class ImportSource(Keyed, Base):
    """A file or directory that is imported from time to time, and how its columns map."""

    __tablename__ = "import_source"

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    mapping: Mapped[dict[str, Any] | None]
    last_imported_at: Mapped[datetime | None]


class ImportOwned(Base):
    """A row that an import brought, by the name it has there."""

    __tablename__ = "import_owned"

    import_source_id: Mapped[str] = refers_to("import_source", primary_key=True, index=False)
    table_name: Mapped[str] = mapped_column(primary_key=True)
    external_id: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(Key(), index=True)


class EditionLog(Base):
    """What was published, or put back, and when. One row an event."""

    __tablename__ = "edition_log"
    __table_args__ = table_args(one_of("event", "published", "rolled back"))

    id: Mapped[int] = mapped_column(primary_key=True)
    event: Mapped[str]
    number: Mapped[int] = mapped_column(index=True)
    sha256: Mapped[str]
    happened_at: Mapped[datetime]
