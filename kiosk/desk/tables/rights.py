"""Ours: guides, their steps and forks, statements, and what is said of a closed organization."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Keyed, one_of, refers_to, table_args
from kiosk.desk.types import Key


class Statement(Keyed, Base):
    """A card to show. `shown_to` is whom it is for ("To the officer")."""

    __tablename__ = "statement"

    code: Mapped[str] = mapped_column(unique=True)
    pack_id: Mapped[str] = refers_to("pack")
    shown_to: Mapped[str]


class StatementLine(Keyed, Base):
    """One sentence of a card."""

    __tablename__ = "statement_line"

    statement_id: Mapped[str] = refers_to("statement")
    position: Mapped[int]
    text: Mapped[str]


class Guide(Keyed, Base):
    """One situation of rights information. `as_of` is a partial date."""

    __tablename__ = "guide"
    __table_args__ = table_args(one_of("status", "settled", "contested", "changed", "local"))

    code: Mapped[str] = mapped_column(unique=True)
    pack_id: Mapped[str] = refers_to("pack")
    position: Mapped[int] = mapped_column(default=0)
    icon: Mapped[str]
    title: Mapped[str]
    summary: Mapped[str]
    caution: Mapped[str | None]
    status: Mapped[str]
    as_of: Mapped[str | None]
    link_url: Mapped[str | None]
    link_label: Mapped[str | None]


class GuideStatement(Base):
    """A card that a guide offers to show."""

    __tablename__ = "guide_statement"

    guide_id: Mapped[str] = mapped_column(Key(), ForeignKey("guide.id"), primary_key=True)
    statement_id: Mapped[str] = refers_to("statement", primary_key=True)
    position: Mapped[int] = mapped_column(default=0)


class GuideLawyer(Base):
    """A service with a lawyer to turn to."""

    __tablename__ = "guide_lawyer"

    guide_id: Mapped[str] = mapped_column(Key(), ForeignKey("guide.id"), primary_key=True)
    service_id: Mapped[str] = refers_to("service", primary_key=True)
    position: Mapped[int] = mapped_column(default=0)


class GuideStep(Keyed, Base):
    """A step, or a fork whose question is `title`. `code` names it within its guide."""

    __tablename__ = "guide_step"
    __table_args__ = table_args(
        one_of("kind", "step", "fork"),
        UniqueConstraint("guide_id", "code"),
    )

    guide_id: Mapped[str] = refers_to("guide")
    code: Mapped[str]
    position: Mapped[int]
    kind: Mapped[str]
    icon: Mapped[str]
    title: Mapped[str]
    text: Mapped[str | None]
    said_on: Mapped[str | None]


class GuideBranch(Keyed, Base):
    """One answer at a fork and what to do then."""

    __tablename__ = "guide_branch"
    __table_args__ = table_args(
        one_of("tone", "stop", "go", "plain"),
        UniqueConstraint("guide_step_id", "code"),
    )

    guide_step_id: Mapped[str] = refers_to("guide_step")
    code: Mapped[str]
    position: Mapped[int]
    tone: Mapped[str] = mapped_column(default="plain")
    answer: Mapped[str]
    text: Mapped[str]


class Notice(Keyed, Base):
    """What visitors are told instead of a closed organization."""

    __tablename__ = "notice"

    organization_id: Mapped[str] = refers_to("organization", unique=True)
    text: Mapped[str]


class NoticeInstead(Base):
    """A service to turn to instead."""

    __tablename__ = "notice_instead"

    notice_id: Mapped[str] = mapped_column(Key(), ForeignKey("notice.id"), primary_key=True)
    service_id: Mapped[str] = refers_to("service", primary_key=True)
    position: Mapped[int] = mapped_column(default=0)


class FormerContact(Keyed, Base):
    """A name or number of a closed organization: found by search, shown nowhere."""

    __tablename__ = "former_contact"
    __table_args__ = table_args(one_of("kind", "name", "number"))

    notice_id: Mapped[str] = refers_to("notice")
    kind: Mapped[str]
    value: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
