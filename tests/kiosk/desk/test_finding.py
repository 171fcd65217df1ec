"""Finding a listing at the desk."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from kiosk.desk import finding, tables
from kiosk.desk.database import Database
from kiosk.desk.finding import Finder, Query

TODAY = date(2026, 11, 24)


def key(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, name))


class Row(NamedTuple):
    """A place to be found."""

    name: str
    code: str
    number: str
    town: str
    pack: str
    status: str
    retired: str | None


PLACES = (
    # name, code, number, town, pack, status, retired
    Row("Heron Law Center", "K47", "+16516411011", "Saint Paul", "minnesota", "active", None),
    Row("Bluebird Food Shelf", "P12", "+15073282300", "Rochester", "rochester", "active", None),
    Row("Sparrow Kitchen", "P13", "+15073282301", "Rochester", "rochester", "active", None),
    Row("Old Mill", "P14", "+15075550199", "Byron", "rochester", "active", "2023-05"),
    Row("Robin's Nest", "P15", "", "Rochester", "rochester", "inactive", None),
    Row("Crisis line", "U15", "988", "", "minnesota", "active", None),
)


@pytest.fixture
def found(sqlite_desk: Database) -> Iterator[Finder]:
    """Six places; somebody called the food shelf, and the kitchen's number is long due."""
    with sqlite_desk.writing() as session:
        for pack in ("rochester", "minnesota"):
            row = {"id": key(pack), "code": pack, "name": pack.title(), "jurisdiction": "US/MN"}
            session.execute(insert(tables.Pack), [row])
        topic = {"id": key("food"), "code": "food", "name": "Food", "icon": "x", "tone": "sun"}
        session.execute(insert(tables.Topic), [topic])
        session.execute(
            insert(tables.Fact),
            [
                {"id": name, "claim": "It is so.", "confidence": "A", "recorded_on": day}
                for name, day in (("new", date(2026, 11, 1)), ("old", date(2025, 1, 1)))
            ],
        )
        for place in PLACES:
            _add(session, place)
        called = {
            "id": key("called"),
            "record_id": key("phone/P12"),
            "field": "number",
            "checked_on": date(2026, 11, 20),
            "checked_by": "Rosa",
            "method": "called",
            "recorded_at": datetime(2026, 11, 20, tzinfo=UTC),
        }
        read = called | {"id": key("read"), "record_id": key("phone/K47"), "method": "page"}
        session.execute(insert(tables.Check), [called, read])
        for service in ("P12", "P13"):
            row = {"service_id": key(f"service/{service}"), "topic_id": key("food")}
            session.execute(insert(tables.ServiceTopic), [row])
    with sqlite_desk.reading() as session:
        yield finding.finder(session, TODAY)


def _add(session: Session, place: Row) -> None:
    name, code, number, town, pack, status, retired = place
    owner, service, location = (key(f"{kind}/{code}") for kind in ("owner", "service", "place"))
    session.execute(
        insert(tables.Organization),
        [{"id": owner, "name": name, "pack_id": key(pack), "retired_on": retired}],
    )
    row = {"id": service, "organization_id": owner, "name": name, "code": code, "status": status}
    session.execute(insert(tables.Service), [row])
    if number:
        phone = {"id": key(f"phone/{code}"), "service_id": service, "number": number}
        session.execute(insert(tables.Phone), [phone])
        fact = "old" if code == "P13" else "new"
        link = {"record_id": phone["id"], "field": "number", "fact_id": fact}
        session.execute(insert(tables.FieldFact), [link])
    if town:
        session.execute(insert(tables.Location), [{"id": location, "organization_id": owner}])
        address = {
            "id": key(f"address/{code}"),
            "location_id": location,
            "address_1": "",
            "city": town,
            "state_province": "MN",
            "postal_code": "",
            "country": "US",
            "confidential": code == "P15",
        }
        session.execute(insert(tables.Address), [address])
        at = {"id": key(f"at/{code}"), "service_id": service, "location_id": location}
        session.execute(insert(tables.ServiceAtLocation), [at])


def names(found: Finder, **query: object) -> list[str]:
    return [each.name for each in found.find(Query(**query))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("K47", "Heron Law Center"),
        ("k 47", "Heron Law Center"),
        ("heron", "Heron Law Center"),
        ("law heron", "Heron Law Center"),
        ("651-641-1011", "Heron Law Center"),
        ("+1 (651) 641-1011", "Heron Law Center"),
        ("641 1011", "Heron Law Center"),
        ("food sh", "Bluebird Food Shelf"),
        ("blubird fod", "Bluebird Food Shelf"),  # two mistakes
        ("988", "Crisis line"),
        ("byron", "Old Mill"),
        ("robins nest", "Robin's Nest"),
    ],
)
def test_what_staff_type(found: Finder, typed: str, first: str) -> None:
    assert names(found, text=typed)[0] == first


def test_a_code_comes_before_a_name_that_holds_it(found: Finder) -> None:
    assert names(found, text="P12") == ["Bluebird Food Shelf"]


def test_nothing_is_found_for_nonsense(found: Finder) -> None:
    assert names(found, text="zzqqxx") == []
    assert names(found, text="999-999-9999") == []


def test_filters(found: Finder) -> None:
    food = key("food")
    assert names(found, topic=food) == ["Bluebird Food Shelf", "Sparrow Kitchen"]
    assert names(found, topic=food, text="kit") == ["Sparrow Kitchen"]
    assert names(found, pack=key("minnesota")) == ["Crisis line", "Heron Law Center"]
    assert names(found, due=True) == ["Sparrow Kitchen"]
    # Reading their page is no call; a closed place, and one without a number, need none.
    never = ["Crisis line", "Heron Law Center", "Sparrow Kitchen"]
    assert names(found, never_called=True) == never
    assert names(found, hidden=True) == ["Old Mill", "Robin's Nest"]
    assert found.count(Query(never_called=True)) == len(never)


def test_what_a_row_says(found: Finder) -> None:
    (shelf,) = found.find(Query("P12"))
    assert shelf.id == key("at/P12")
    assert shelf.service == key("service/P12")
    assert (shelf.town, shelf.phones) == ("Rochester", ("507-328-2300",))
    assert (shelf.called_on, shelf.never_called) == ("2026-11-20", False)
    assert (shelf.due_on, shelf.due) == ("2027-05-19", False)  # 180 days after the call
    assert [found.find(Query(code))[0].state for code in ("P14", "P15")] == ["retired", "inactive"]
    assert found.find(Query("P15"))[0].confidential
    assert found.of(key("service/P12")) == found.of(key("at/P12")) == shelf
    assert found.of("nobody") is None


def test_no_more_than_asked_for(found: Finder) -> None:
    assert len(found.find(Query(), limit=2)) == 2
