"""What a rule of truth holds against publishing, each with the page of the desk to open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.publish import Gathered
from kiosk.desk.spots import spots

_CARRIES = re.compile(r'The (\w+) "(.*)" carries the number')
_CODE = re.compile(r"The code (\S+) stands on")


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing that is wrong.

    Attributes:
        sentence: what, and what to do, in English, as publishing says it.
        page: of the desk, where it is put right; "" when that is not known.
        record: to open there.
        name: what people call it.
    """

    sentence: str
    page: str = ""
    record: str = ""
    name: str = ""


def blockers(session: Session, gathered: Gathered) -> tuple[Blocker, ...]:
    """Every problem of what was gathered, in its order."""
    if not gathered.problems:
        return ()
    known = dict(_known(session))
    # The longest beginning first: one name can be the beginning of another.
    beginnings = sorted(known, key=len, reverse=True)
    found = []
    for sentence in gathered.problems:
        beginning = next((each for each in beginnings if sentence.startswith(each)), "")
        page, record, name = known.get(beginning) or _told(sentence, gathered)
        found.append(Blocker(sentence, page, record, name))
    return tuple(found)


def _known(session: Session) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """How a problem of each record begins, and where the record is edited."""
    for spot in spots(session):
        yield spot.where, ("listing", spot.id, spot.name)
    guide, statement, organization = tables.Guide, tables.Statement, tables.Organization
    for key, code, title in session.execute(select(guide.id, guide.code, guide.title)):
        yield f'The guide "{code}"', ("guide", key, title)
    used = tables.GuideStatement
    owners = select(statement.id, statement.code, used.guide_id).outerjoin(
        used, used.statement_id == statement.id
    )
    for _, code, owner in session.execute(owners):
        yield f'The statement "{code}"', ("guide" if owner else "guides", owner or "", code)
    retired = select(organization.id, organization.name, tables.Service.id).outerjoin(
        tables.Service, tables.Service.organization_id == organization.id
    )
    for key, name, service in session.execute(retired.where(organization.retired_on.is_not(None))):
        yield f'The closed organization "{name}"', ("listing", service or key, name)


def _told(sentence: str, gathered: Gathered) -> tuple[str, str, str]:
    """Where to look after a problem that names a record in another way."""
    content = gathered.content
    if match := _CODE.match(sentence):
        for listing in content.listings:
            if listing.code == match[1]:
                return "listing", listing.id, listing.name
    if match := _CARRIES.match(sentence):
        kind, name = match[1], match[2]
        if kind == "listing":
            for listing in content.listings:
                if listing.name == name:
                    return "listing", listing.id, name
        pages = {"guide": "guides", "statement": "guides", "notice": "listings"}
        return pages.get(kind, "place"), "", name
    return "", "", ""
