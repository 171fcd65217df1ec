"""HSDS: locations, addresses, and when a place is open."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Hsds, Keyed, one_of, refers_to, table_args


class Location(Hsds, Base):
    """Where services are given."""

    __tablename__ = "location"
    __table_args__ = table_args(one_of("location_type", "physical", "postal", "virtual"))

    location_type: Mapped[str] = mapped_column(default="physical")
    url: Mapped[str | None]
    organization_id: Mapped[str | None] = refers_to("organization")
    name: Mapped[str | None]
    alternate_name: Mapped[str | None]
    description: Mapped[str | None]
    transportation: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    external_identifier: Mapped[str | None]
    external_identifier_type: Mapped[str | None]


class Address(Hsds, Base):
    """An address. A `confidential` (ours) one keeps its flag and never its street."""

    __tablename__ = "address"
    __table_args__ = table_args(one_of("address_type", "physical", "postal", "virtual"))

    location_id: Mapped[str | None] = refers_to("location")
    attention: Mapped[str | None]
    address_1: Mapped[str]
    address_2: Mapped[str | None]
    city: Mapped[str]
    region: Mapped[str | None]
    state_province: Mapped[str]
    postal_code: Mapped[str]
    country: Mapped[str]
    address_type: Mapped[str] = mapped_column(default="physical")
    confidential: Mapped[bool] = mapped_column(default=False)


class Accessibility(Hsds, Base):
    """What a location has for people with disabilities."""

    __tablename__ = "accessibility"

    location_id: Mapped[str | None] = refers_to("location")
    description: Mapped[str | None]
    details: Mapped[str | None]
    url: Mapped[str | None]


class Schedule(Hsds, Base):
    """Hours as HSDS writes them: imported, kept and given back untouched (see `OpeningHours`)."""

    __tablename__ = "schedule"
    __table_args__ = table_args(
        one_of("wkst", "MO", "TU", "WE", "TH", "FR", "SA", "SU"),
        one_of("freq", "WEEKLY", "MONTHLY"),
    )

    service_id: Mapped[str | None] = refers_to("service")
    location_id: Mapped[str | None] = refers_to("location")
    service_at_location_id: Mapped[str | None] = refers_to("service_at_location")
    valid_from: Mapped[str | None]
    valid_to: Mapped[str | None]
    dtstart: Mapped[str | None]
    timezone: Mapped[float | None]
    until: Mapped[str | None]
    count: Mapped[int | None]
    wkst: Mapped[str | None]
    freq: Mapped[str | None]
    interval: Mapped[int | None]
    byday: Mapped[str | None]
    byweekno: Mapped[str | None]
    bymonthday: Mapped[str | None]
    byyearday: Mapped[str | None]
    description: Mapped[str | None]
    opens_at: Mapped[str | None]
    closes_at: Mapped[str | None]
    schedule_link: Mapped[str | None]
    attending_type: Mapped[str | None]
    notes: Mapped[str | None]


class OpeningHours(Keyed, Base):
    """Ours: the truth about hours, as one OSM opening_hours text, of what one of the keys names."""

    __tablename__ = "opening_hours"

    service_id: Mapped[str | None] = refers_to("service")
    location_id: Mapped[str | None] = refers_to("location")
    service_at_location_id: Mapped[str | None] = refers_to("service_at_location")
    osm: Mapped[str]
    note: Mapped[str | None]
