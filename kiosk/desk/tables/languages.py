"""Ours: texts in other languages, recorded voices, and words that mean the same in a search."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Keyed, one_of, refers_to, table_args
from kiosk.desk.types import Key


class Translation(Keyed, Base):
    """One field of one row in one language.

    `source_hash` is the hash of the English it was made from; once the English differs, it is
    outdated by itself (rule 6). No row means missing. `source_text` is that English itself, so that
    a translator can be shown what changed in it; None where it was not written down.
    """

    __tablename__ = "translation"
    __table_args__ = table_args(
        one_of("status", "machine", "draft", "reviewed"),
        UniqueConstraint("record_id", "field", "language"),
    )

    table_name: Mapped[str]
    record_id: Mapped[str] = mapped_column(Key())
    field: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]
    status: Mapped[str]
    source_hash: Mapped[str]
    source_text: Mapped[str | None]
    made_on: Mapped[str | None]


class Clip(Keyed, Base):
    """A recorded voice reading one field of one row; the sound lies in `media` by its hash."""

    __tablename__ = "clip"
    __table_args__ = table_args(UniqueConstraint("record_id", "field", "language"))

    table_name: Mapped[str]
    record_id: Mapped[str] = mapped_column(Key())
    field: Mapped[str]
    language: Mapped[str]
    sha256: Mapped[str]
    media_type: Mapped[str]
    source_hash: Mapped[str]
    made_on: Mapped[str | None]


class Synonym(Keyed, Base):
    """A word of a group that means the same to a searcher; a topic's name belongs to its group."""

    __tablename__ = "synonym"
    __table_args__ = table_args(UniqueConstraint("language", "group_id", "word"))

    language: Mapped[str]
    group_id: Mapped[str] = mapped_column(Key(), index=True)
    topic_id: Mapped[str | None] = refers_to("topic")
    word: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
