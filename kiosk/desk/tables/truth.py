"""Ours: facts and their sources, which field rests on which, who checked and who reviewed."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Keyed, one_of, table_args
from kiosk.desk.types import Key


class Source(Base):
    """A page or paper. `kind`: the organization's own, another's, or the staff's word."""

    __tablename__ = "source"
    __table_args__ = table_args(one_of("kind", "own", "other", "staff"))

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    kind: Mapped[str]
    date: Mapped[str | None]


class Fact(Base):
    """One sourced claim. Its id is the one it has in the facts' paper, such as "door-5".

    `own` overrides what the kinds of its sources say. `recorded_on`: the day it was written down;
    the dates of rule 3 count from there until somebody checks.
    """

    __tablename__ = "fact"
    __table_args__ = table_args(
        one_of("confidence", "A", "B", "C", "X"),
        one_of(
            "status",
            "stable",
            "contested",
            "changed",
            "local-dated",
            "open",
            "needs-source",
            "lapsed",
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    claim: Mapped[str]
    confidence: Mapped[str]
    status: Mapped[str] = mapped_column(default="stable")
    date: Mapped[str | None]
    own: Mapped[bool | None]
    recorded_on: Mapped[dt.date]


class FactSource(Base):
    """Where a fact was read."""

    __tablename__ = "fact_source"

    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True)
    source_id: Mapped[str] = mapped_column(ForeignKey("source.id"), primary_key=True, index=True)
    position: Mapped[int] = mapped_column(default=0)


class FieldFact(Base):
    """One link of the proof chain: a field of a row rests on a fact (rule 5)."""

    __tablename__ = "field_fact"

    record_id: Mapped[str] = mapped_column(Key(), primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True, index=True)
    position: Mapped[int] = mapped_column(default=0)


class Check(Keyed, Base):
    """A dated confirmation of one field. `next_due_on` overrides the usual interval."""

    __tablename__ = "check"
    __table_args__ = table_args(
        one_of("method", "called", "voicemail", "visited", "page", "email"),
        Index(None, "record_id", "field"),
    )

    record_id: Mapped[str] = mapped_column(Key())
    field: Mapped[str]
    checked_on: Mapped[dt.date]
    checked_by: Mapped[str]
    method: Mapped[str]
    next_due_on: Mapped[dt.date | None]
    recorded_at: Mapped[dt.datetime]


class Attempt(Keyed, Base):
    """A call that confirmed nothing. It tells of `number` as it was dialled, not of a later one."""

    __tablename__ = "attempt"
    __table_args__ = table_args(one_of("outcome", "no_answer", "somebody_else", "dead"))

    phone_id: Mapped[str] = mapped_column(Key(), index=True)
    number: Mapped[str]
    outcome: Mapped[str]
    called_on: Mapped[dt.date]
    called_by: Mapped[str]
    recorded_at: Mapped[dt.datetime]


class Review(Keyed, Base):
    """Somebody read a text, as a lawyer or a speaker. An edit voids it: `text_hash` differs."""

    __tablename__ = "review"
    __table_args__ = table_args(one_of("kind", "legal", "language"))

    kind: Mapped[str]
    record_id: Mapped[str] = mapped_column(Key(), index=True)
    language: Mapped[str] = mapped_column(default="en")
    reviewer: Mapped[str]
    reviewed_on: Mapped[dt.date]
    text_hash: Mapped[str]
