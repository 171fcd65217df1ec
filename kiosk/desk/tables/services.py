"""HSDS: services, and what is said about a service."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Hsds, one_of, refers_to, table_args


class Service(Hsds, Base):
    """What somebody can turn to an organization for.

    Ours: `code` is what a visitor tells the desk ("K47"); `reach` local, statewide or national,
    empty to follow the pack; `free` where a source says so; `sensitive` as DESIGN 7.
    """

    __tablename__ = "service"
    __table_args__ = table_args(
        one_of("status", "active", "inactive", "defunct", "temporarily closed"),
        one_of("reach", "local", "statewide", "national"),
    )

    organization_id: Mapped[str] = refers_to("organization")
    program_id: Mapped[str | None] = refers_to("program")
    name: Mapped[str]
    alternate_name: Mapped[str | None]
    description: Mapped[str | None]
    url: Mapped[str | None]
    email: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="active")
    interpretation_services: Mapped[str | None]
    application_process: Mapped[str | None]
    fees_description: Mapped[str | None]
    wait_time: Mapped[str | None]
    fees: Mapped[str | None]
    accreditations: Mapped[str | None]
    eligibility_description: Mapped[str | None]
    minimum_age: Mapped[float | None]
    maximum_age: Mapped[float | None]
    assured_date: Mapped[str | None]
    assurer_email: Mapped[str | None]
    licenses: Mapped[str | None]
    alert: Mapped[str | None]
    last_modified: Mapped[str | None]
    code: Mapped[str | None] = mapped_column(unique=True)
    reach: Mapped[str | None]
    free: Mapped[bool | None]
    sensitive: Mapped[bool] = mapped_column(default=False)


class ServiceAtLocation(Hsds, Base):
    """A service at one of its locations: a listing of its own. `code` (ours) as in `Service`."""

    __tablename__ = "service_at_location"

    service_id: Mapped[str] = refers_to("service")
    location_id: Mapped[str] = refers_to("location")
    description: Mapped[str | None]
    code: Mapped[str | None] = mapped_column(unique=True)


class ServiceArea(Hsds, Base):
    """Where the people live that a service is for."""

    __tablename__ = "service_area"

    service_id: Mapped[str | None] = refers_to("service")
    service_at_location_id: Mapped[str | None] = refers_to("service_at_location")
    name: Mapped[str | None]
    description: Mapped[str | None]
    extent: Mapped[str | None]
    extent_type: Mapped[str | None]
    uri: Mapped[str | None]


class RequiredDocument(Hsds, Base):
    """Something to bring. `position` (ours) is its place in the list."""

    __tablename__ = "required_document"

    service_id: Mapped[str | None] = refers_to("service")
    document: Mapped[str | None]
    uri: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)


class CostOption(Hsds, Base):
    """A price."""

    __tablename__ = "cost_option"

    service_id: Mapped[str] = refers_to("service")
    valid_from: Mapped[str | None]
    valid_to: Mapped[str | None]
    option: Mapped[str | None]
    currency: Mapped[str | None]
    amount: Mapped[float | None]
    amount_description: Mapped[str | None]


class Unit(Hsds, Base):
    """What a capacity is counted in: beds, seats."""

    __tablename__ = "unit"

    name: Mapped[str]
    scheme: Mapped[str | None]
    identifier: Mapped[str | None]
    uri: Mapped[str | None]


class ServiceCapacity(Hsds, Base):
    """How much of a service there is."""

    __tablename__ = "service_capacity"

    service_id: Mapped[str] = refers_to("service")
    unit_id: Mapped[str] = refers_to("unit")
    available: Mapped[float]
    maximum: Mapped[float | None]
    description: Mapped[str | None]
    updated: Mapped[str]
