"""HSDS: organizations and what belongs to them alone."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Hsds, refers_to


class Organization(Hsds, Base):
    """Who offers services.

    `retired_on` (ours) is a partial date; a retired organization never reaches an edition (rule 1).
    `last_seen` (ours): when it was last known to be there. `advocacy` (ours): the place decides.
    """

    __tablename__ = "organization"

    name: Mapped[str]
    alternate_name: Mapped[str | None]
    description: Mapped[str] = mapped_column(default="")
    email: Mapped[str | None]
    website: Mapped[str | None]
    tax_status: Mapped[str | None]
    tax_id: Mapped[str | None]
    year_incorporated: Mapped[int | None]
    legal_status: Mapped[str | None]
    logo: Mapped[str | None]
    uri: Mapped[str | None]
    parent_organization_id: Mapped[str | None] = refers_to("organization")
    pack_id: Mapped[str] = refers_to("pack")
    retired_on: Mapped[str | None]
    last_seen: Mapped[str | None]
    advocacy: Mapped[bool] = mapped_column(default=False)


class OrganizationIdentifier(Hsds, Base):
    """A number some register gave an organization."""

    __tablename__ = "organization_identifier"

    organization_id: Mapped[str] = refers_to("organization")
    identifier_scheme: Mapped[str | None]
    identifier_type: Mapped[str]
    identifier: Mapped[str]


class Program(Hsds, Base):
    """A group of services of one organization."""

    __tablename__ = "program"

    organization_id: Mapped[str] = refers_to("organization")
    name: Mapped[str]
    alternate_name: Mapped[str | None]
    description: Mapped[str] = mapped_column(default="")


class Funding(Hsds, Base):
    """Where money comes from."""

    __tablename__ = "funding"

    organization_id: Mapped[str | None] = refers_to("organization")
    service_id: Mapped[str | None] = refers_to("service")
    source: Mapped[str | None]
