"""Ours: the institution, its packs and topics, and when it is closed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Keyed, one_of, refers_to, table_args
from kiosk.desk.types import Json, Key


class Place(Base):
    """The institution: one row. What is here travels in the edition, except who is responsible.

    `office`, `steward` and `deputy`: who answers for what the kiosk says, as text. `opened_at`:
    when somebody last signed in at the desk.
    """

    __tablename__ = "place"
    __table_args__ = table_args(CheckConstraint("id = 1", name="single"))

    id: Mapped[int] = mapped_column(primary_key=True, default=1, autoincrement=False)
    name: Mapped[str]
    jurisdiction: Mapped[str]
    languages: Mapped[list[Any]] = mapped_column(Json(), default=list)
    logo: Mapped[str] = mapped_column(default="")
    withhold_unreviewed: Mapped[bool] = mapped_column(default=False)
    withhold_unread: Mapped[bool] = mapped_column(default=False)
    office: Mapped[str] = mapped_column(default="")
    steward: Mapped[str] = mapped_column(default="")
    deputy: Mapped[str] = mapped_column(default="")
    opened_at: Mapped[datetime | None]


class Media(Base):
    """A picture as an edition carries it, named by the SHA-256 of its bytes in hex."""

    __tablename__ = "media"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes]


class Pack(Keyed, Base):
    """A group of content. Only `chosen` packs reach an edition, in the order of `position`."""

    __tablename__ = "pack"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    jurisdiction: Mapped[str]
    advocacy: Mapped[bool] = mapped_column(default=False)
    chosen: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class Topic(Keyed, Base):
    """A tile a visitor can touch. `steward` and `deputy` look after what is under it."""

    __tablename__ = "topic"
    __table_args__ = table_args(one_of("tone", "teal", "sun", "leaf"))

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    icon: Mapped[str]
    tone: Mapped[str]
    sensitive: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    steward: Mapped[str] = mapped_column(default="")
    deputy: Mapped[str] = mapped_column(default="")


class TopicTerm(Base):
    """A term of a taxonomy that a topic stands for."""

    __tablename__ = "topic_term"

    topic_id: Mapped[str] = mapped_column(Key(), ForeignKey("topic.id"), primary_key=True)
    term: Mapped[str] = mapped_column(primary_key=True)


class ServiceTopic(Base):
    """Which topics a service is listed under."""

    __tablename__ = "service_topic"

    service_id: Mapped[str] = mapped_column(Key(), ForeignKey("service.id"), primary_key=True)
    topic_id: Mapped[str] = refers_to("topic", primary_key=True)
    position: Mapped[int] = mapped_column(default=0)


class Note(Keyed, Base):
    """A sentence about a service that no field of HSDS holds."""

    __tablename__ = "note"

    service_id: Mapped[str] = refers_to("service")
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class Closure(Keyed, Base):
    """Days on which something is closed in spite of its hours; without a key: the place itself."""

    __tablename__ = "closure"
    __table_args__ = table_args(CheckConstraint("starts_on <= ends_on", name="order"))

    service_id: Mapped[str | None] = refers_to("service")
    location_id: Mapped[str | None] = refers_to("location")
    service_at_location_id: Mapped[str | None] = refers_to("service_at_location")
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    reason: Mapped[str | None]
