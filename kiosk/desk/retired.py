"""Names and numbers of closed organizations: found by search, shown nowhere (rule 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Select, select, union
from sqlalchemy.orm import Session

from kiosk import phones
from kiosk.desk import tables
from kiosk.edition.content import Content
from kiosk.edition.records import Listing, Notice, Text

_LONG_ENOUGH = 7
"""Digits of a number that is looked for in texts; fewer could stand there by chance."""


class Retired:
    """Names and numbers of the closed organizations, whose notices are shown.

    They are what staff wrote down as former ones, and what the desk still holds of the organization
    itself. A number that a listing has today is not retired, unless staff wrote it down as such.

    Attributes:
        numbers: as E.164, else as typed -> notice id.
        names: notice id -> names, in order.
    """

    def __init__(
        self, session: Session, notices: tuple[Notice, ...], listings: tuple[Listing, ...]
    ) -> None:
        shown_as = {notice.id: notice.name for notice in notices}
        in_use = {phone.number for listing in listings for phone in listing.phones}
        self.numbers: dict[str, str] = {}
        names: dict[str, list[str]] = {notice: [] for notice in shown_as}
        for row in session.scalars(_written_down()):
            if row.notice_id in shown_as and row.kind == "name":
                names[row.notice_id].append(row.value)
            elif row.notice_id in shown_as:
                self.numbers[_dialled(row.value)] = row.notice_id
        for notice, typed in session.execute(union(*_numbers_held()).order_by("number")):
            if notice in shown_as and _dialled(typed) not in in_use:
                self.numbers.setdefault(_dialled(typed), notice)
        for notice, name in session.execute(union(*_names_held()).order_by("name")):
            if notice in shown_as and name and name != shown_as[notice]:
                names[notice].append(name)
        self.names: Mapping[str, tuple[str, ...]] = {
            notice: tuple(dict.fromkeys(each)) for notice, each in names.items() if each
        }

    def shown_in(self, content: Content) -> Iterator[str]:
        """A sentence for each record that carries a closed number in any form, facts included."""
        patterns = [_pattern(number) for number in self.numbers]
        if not patterns:
            return
        closed = re.compile("|".join(patterns))
        for kind, records in (
            ("listing", content.listings),
            ("guide", content.guides),
            ("statement", content.statements),
            ("notice", content.notices),
            ("fact", content.facts),
            ("topic", content.topics),
            ("pack", content.packs),
            ("place", (content.place,)),
        ):
            for record in records:
                if closed.search(repr(record)):
                    name = _name(record)
                    yield (
                        f'The {kind} "{name}" carries the number of a closed organization:'
                        " take it out."
                    )
        for language, texts in content.translations.items():
            for (_, path), (text, _) in texts.items():
                if closed.search(text):
                    yield (
                        f"The text {path} in the language {language} carries the number of a"
                        " closed organization: take it out."
                    )


def _written_down() -> Select[tables.FormerContact]:
    former = tables.FormerContact
    return select(former).order_by(former.notice_id, former.position, former.id)


def _numbers_held() -> list[Select[str, str]]:
    """Notice and number of every phone that hangs on a closed organization."""
    notice, phone = tables.Notice, tables.Phone
    service, location, at = tables.Service, tables.Location, tables.ServiceAtLocation
    held = select(notice.id.label("notice"), phone.number.label("number"))
    of_service = held.join(service, service.organization_id == notice.organization_id)
    of_location = held.join(location, location.organization_id == notice.organization_id)
    return [
        held.join(phone, phone.organization_id == notice.organization_id),
        of_service.join(phone, phone.service_id == service.id),
        of_service.join(at, at.service_id == service.id).join(
            phone, phone.service_at_location_id == at.id
        ),
        of_location.join(phone, phone.location_id == location.id),
    ]


def _names_held() -> list[Select[str, Any]]:
    """Notice and name: the organization's other one, and those of its services."""
    notice, organization, service = tables.Notice, tables.Organization, tables.Service
    return [
        select(notice.id.label("notice"), organization.alternate_name.label("name")).join(
            organization, organization.id == notice.organization_id
        ),
        select(notice.id.label("notice"), service.name.label("name")).join(
            service, service.organization_id == notice.organization_id
        ),
    ]


def _dialled(typed: str) -> str:
    number = phones.parse(typed)
    return number.number if number else typed


def _name(record: object) -> str:
    """What staff know a record by."""
    name = getattr(record, "name", "")
    named = name.text if isinstance(name, Text) else name
    return str(named or getattr(record, "code", "") or getattr(record, "id", ""))


def _pattern(number: str) -> str:
    """The last ten digits of a number, however they are grouped; never for a short code."""
    digits = re.sub(r"\D", "", number)[-10:]
    if len(digits) < _LONG_ENOUGH:
        return r"(?!)"
    return r"(?<!\d)(?:\+?1\D{0,2})?" + r"[^\w']{0,2}".join(digits) + r"(?!\d)"
