"""From an edited form of a listing (`kiosk.desk.listing_form`) to the changes that save it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy.orm import Session

from kiosk.desk import listing_form as form
from kiosk.desk import tables
from kiosk.desk.changes import Act, Edit, Insert, Links, Remove, Scalar, new_id
from kiosk.desk.listing_form import Keys
from kiosk.desk.stored import Field

FREE: dict[str, bool | None] = {"yes": True, "no": False, "": None}

Values = Mapping[str, Any]


def field_of(record: Keys, key: str) -> Field | None:
    """Where a field of the form is kept; None for a block of lines, or a row that is not there."""
    name, *rest = key.split(".")
    kept = {
        "organization": record.organization if not record.new_organization else "",
        "service": record.service if not record.new else "",
        "address": record.address,
        "hours": record.hours,
        "area": record.area,
    }
    if name in kept:
        table = {"hours": "opening_hours", "area": "service_area"}.get(name, name)
        return Field(table, kept[name], rest[0]) if kept[name] else None
    if name == "topics":
        return None if record.new else Field("service_topic", record.service, "service_id")
    return Field(name, *rest) if len(rest) == 2 else None


def acts(session: Session, record: Keys, edited: Values, seen: Values) -> list[Act]:
    """What to save.

    Args:
        session: of the desk; only read.
        record: which listing.
        edited: new values of the fields that are not as they were, by key.
        seen: what the fields held when the person began.
    """
    edited = _without_secrets(edited, seen)
    found: list[Act] = []
    found += _organization(record, edited, seen)
    found += _service(record, edited, seen)
    found += _address(record, edited, seen)
    found += _hours(record, edited, seen)
    found += _area(record, edited, seen)
    for name in form.MANY:
        found += _rows(session, name, record, edited, seen)
    for name in form.LINES:
        if name in edited:
            found += _lines(session, name, record, str(edited[name]), str(seen.get(name) or ""))
    if "languages" in edited:
        found += _languages(session, record, edited["languages"], seen.get("languages") or ())
    if "topics" in edited:
        before = () if record.new else tuple(seen.get("topics") or ())
        topics = tuple(edited["topics"])
        found.append(Links("service_topic", "service_id", record.service, topics, before))
    return found


def retire(  # noqa: PLR0913 - what is said of a closed organization
    record: Keys,
    when: str,
    message: str,
    instead: tuple[str, ...],
    *,
    notice: str,
    seen: str | None,
) -> list[Act]:
    """Close an organization: none of its services is shown again; a notice tells whom to turn to.

    Its old name and numbers stay at the desk, and are found by a search (rule 1).

    Args:
        record: a listing of it.
        when: it closed, perhaps partial ("2023-05").
        message: what visitors are told.
        instead: keys of services to turn to.
        notice: key of the new notice.
        seen: when it was retired as the person saw it: None.
    """
    row = {"organization_id": record.organization, "text": message}
    return [
        Edit("organization", record.organization, "retired_on", when, seen),
        Insert("notice", notice, row),
        Links("notice_instead", "notice_id", notice, instead, ()),
    ]


def reopen(session: Session, record: Keys) -> list[Act]:
    """Take back that an organization closed: its listings are shown again, its notice is not."""
    organization = session.get(tables.Organization, record.organization)
    notice = session.query(tables.Notice).filter_by(organization_id=record.organization).first()
    seen = organization.retired_on if organization else None
    found: list[Act] = [Edit("organization", record.organization, "retired_on", None, seen)]
    return [*found, Remove("notice", notice.id)] if notice else found


def _without_secrets(edited: Values, seen: Values) -> dict[str, Any]:
    """A confidential address keeps its town and flag, never its street (rule 1)."""
    found = dict(edited)
    if found.get("address.confidential", seen.get("address.confidential")):
        for name in ("attention", "address_1", "address_2", "postal_code"):
            key = f"address.{name}"
            if found.get(key, seen.get(key)):
                found[key] = ""
            else:
                found.pop(key, None)
    return found


def _edits(table: str, row: str, name: str, edited: Values, seen: Values) -> Iterator[Edit]:
    """Edits of the columns of one row that is there."""
    for key, value in edited.items():
        form_name, _, field = key.rpartition(".")
        if form_name == name:
            yield Edit(table, row, field, value, seen.get(key))


def _filled(name: str, edited: Values) -> dict[str, Any]:
    """Columns of a new row."""
    return {
        key.rpartition(".")[2]: value
        for key, value in edited.items()
        if key.rpartition(".")[0] == name and value not in ("", None)
    }


def _organization(record: Keys, edited: Values, seen: Values) -> Iterator[Act]:
    if record.new_organization:
        filled = _filled("organization", edited)
        name = filled.pop("name", "") or edited.get("service.name", "")
        yield Insert("organization", record.organization, {"name": name, **filled})
    else:
        yield from _edits("organization", record.organization, "organization", edited, seen)


def _service(record: Keys, edited: Values, seen: Values) -> Iterator[Act]:
    plain = {key: value for key, value in edited.items() if key != "service.free"}
    if record.new:
        filled = _filled("service", plain)
        filled.setdefault("name", edited.get("organization.name") or seen.get("organization.name"))
        if edited.get("service.free"):
            filled["free"] = FREE[edited["service.free"]]
        yield Insert("service", record.service, {"organization_id": record.organization, **filled})
        return
    yield from _edits("service", record.service, "service", plain, seen)
    if "service.free" in edited:
        before = FREE[seen.get("service.free") or ""]
        yield Edit("service", record.service, "free", FREE[edited["service.free"]], before)


_REQUIRED = ("address_1", "city", "state_province", "postal_code")


def _address(record: Keys, edited: Values, seen: Values) -> Iterator[Act]:
    """A new address brings its location, and makes the service one at a location."""
    if record.address:
        yield from _edits("address", record.address, "address", edited, seen)
        return
    filled = _filled("address", edited)
    if not (filled.keys() - {"state_province"}) or filled == {"confidential": False}:
        return
    location = record.location or new_id()
    if not record.location:
        owner = {"location_type": "physical", "organization_id": record.organization}
        yield Insert("location", location, owner)
    state = filled.get("state_province") or seen.get("address.state_province") or ""
    blank = dict.fromkeys(_REQUIRED, "")
    row = {**blank, **filled, "state_province": state, "country": "US", "location_id": location}
    yield Insert("address", new_id(), row)
    if not record.location:
        at = {"service_id": record.service, "location_id": location}
        yield Insert("service_at_location", new_id(), at)


def _hours(record: Keys, edited: Values, seen: Values) -> Iterator[Act]:
    """Hours left empty are no row. A closing of a place without hours needs them: nobody knows."""
    osm = edited.get("hours.osm", seen.get("hours.osm")) or ""
    if record.hours and not osm and "hours.osm" in edited:
        yield Remove("opening_hours", record.hours)
    elif record.hours:
        yield from _edits("opening_hours", record.hours, "hours", edited, seen)
    elif osm or edited.get("closures"):
        note = edited.get("hours.note") or None
        row = {"service_id": record.service, "osm": osm or "unknown", "note": note}
        yield Insert("opening_hours", new_id(), row)


def _area(record: Keys, edited: Values, seen: Values) -> Iterator[Act]:
    text = edited.get("area.description")
    if "area.description" not in edited:
        return
    if record.area and not text:
        yield Remove("service_area", record.area)
    elif record.area:
        yield Edit("service_area", record.area, "description", text, seen.get("area.description"))
    elif text:
        yield Insert("service_area", new_id(), {"service_id": record.service, "description": text})


def _rows(session: Session, name: str, record: Keys, edited: Values, seen: Values) -> Iterator[Act]:
    """Phones, web sites or closings: new ones, those taken away, what changed, and their order."""
    table, _ = form.MANY[name]
    before = list(seen.get(name) or ())
    now = list(edited.get(name, before))
    for row in before:
        if row not in now:
            yield Remove(table, row)
        else:
            yield from _edits(table, row, f"{table}.{row}", edited, seen)
    for place, row in enumerate(now):
        if row not in before:
            values = {"service_id": record.service, **_filled(f"{table}.{row}", edited)}
            if table != "closure":
                values["position"] = place
            yield Insert(table, row, values)
    if table != "closure" and name in edited:
        kinds: dict[str, Any] = {"phone": tables.Phone, "url": tables.Url}
        for place, row in enumerate(now):
            held = session.get(kinds[table], row) if row in before else None
            if held is not None and held.position != place:
                yield Edit(table, row, "position", place, held.position)


def _lines(session: Session, name: str, record: Keys, text: str, seen: str) -> Iterator[Act]:
    """A block of text, line by line: a line that stays keeps its row, with its translations.

    A line that somebody changed or added meanwhile is named with what was seen of it, so that it
    clashes.
    """
    table, field = form.LINES[name]
    held = [] if record.new else form.lines(session, name, record)
    before = [line.text for line in held]
    now = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    was = seen.split("\n") if seen else []
    for place, one in enumerate(held):
        saw = was[place] if place < len(was) else ""
        if one.text != saw:
            yield Edit(table, one.row, field, now[place] if place < len(now) else "", saw)
    matching = SequenceMatcher(None, before, now, autojunk=False)
    for _, first, last, start, end in matching.get_opcodes():
        for step in range(max(last - first, end - start)):
            line = held[first + step] if first + step < last else None
            place = start + step
            if line is not None and place >= end:
                yield Remove(table, line.row)
            elif line is None:
                values: dict[str, Scalar] = {field: now[place], "position": place}
                yield Insert(table, new_id(), {"service_id": record.service, **values})
            else:
                yield Edit(table, line.row, field, now[place], line.text)
                yield Edit(table, line.row, "position", place, line.position)


def _languages(
    session: Session, record: Keys, tags: Sequence[str], seen: Sequence[str]
) -> Iterator[Act]:
    """Those taken away and those added; what somebody else added meanwhile stays."""
    held = [] if record.new else form.languages(session, record)
    for row in held:
        if row.code in seen and row.code not in tags:
            yield Remove("language", row.id)
    there = {row.code for row in held}
    for place, tag in enumerate(tags):
        if tag not in there and tag not in seen:
            values: dict[str, Scalar] = {"code": tag, "position": place}
            yield Insert("language", new_id(), {"service_id": record.service, **values})
