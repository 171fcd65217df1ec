"""HSDS: how to reach somebody."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Hsds, refers_to


class Contact(Hsds, Base):
    """A person. Kept for export; never shown, never in an edition."""

    __tablename__ = "contact"

    organization_id: Mapped[str | None] = refers_to("organization")
    service_id: Mapped[str | None] = refers_to("service")
    service_at_location_id: Mapped[str | None] = refers_to("service_at_location")
    location_id: Mapped[str | None] = refers_to("location")
    name: Mapped[str | None]
    title: Mapped[str | None]
    department: Mapped[str | None]
    email: Mapped[str | None]


class Phone(Hsds, Base):
    """A number. `type` by RFC 6350: voice, cell, text, textphone, fax, video, pager."""

    __tablename__ = "phone"

    location_id: Mapped[str | None] = refers_to("location")
    service_id: Mapped[str | None] = refers_to("service")
    organization_id: Mapped[str | None] = refers_to("organization")
    contact_id: Mapped[str | None] = refers_to("contact")
    service_at_location_id: Mapped[str | None] = refers_to("service_at_location")
    number: Mapped[str]
    extension: Mapped[str | None]
    type: Mapped[str | None]
    description: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)


class Url(Hsds, Base):
    """A web page of an organization or a service."""

    __tablename__ = "url"

    label: Mapped[str | None]
    url: Mapped[str]
    organization_id: Mapped[str | None] = refers_to("organization")
    service_id: Mapped[str | None] = refers_to("service")
    position: Mapped[int] = mapped_column(default=0)


class Language(Hsds, Base):
    """A language spoken somewhere, without an interpreter. `code`: BCP 47."""

    __tablename__ = "language"

    service_id: Mapped[str | None] = refers_to("service")
    location_id: Mapped[str | None] = refers_to("location")
    phone_id: Mapped[str | None] = refers_to("phone")
    name: Mapped[str | None]
    code: Mapped[str | None]
    note: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)
