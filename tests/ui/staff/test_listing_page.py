"""Everything about a listing, edited through the window by accessible names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMetaObject
from sqlalchemy import select

from kiosk.desk import changes, finding, publish, tables
from kiosk.desk.changes import Edit, new_id
from kiosk.desk.finding import Found, Query
from kiosk.edition.records import Listing

if TYPE_CHECKING:
    from tests.ui.staff.conftest import Staff

Sit = Callable[..., "Staff"]
SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]
TODAY = date(2026, 11, 24)


def found(staff: Staff, text: str) -> Found:
    with staff.staff.desk().reading() as session:
        return finding.finder(session, TODAY).find(Query(text))[0]


def service(staff: Staff) -> str:
    """The service of the library."""
    return found(staff, "Rochester Public Library").service


def organization(staff: Staff) -> str:
    """The organization of the library."""
    return found(staff, "Rochester Public Library").organization


def shown(staff: Staff, service: str) -> Listing:
    """As the next edition would show it, proof chain and all."""
    listing = anywhere(staff, service)
    assert listing
    return listing


def anywhere(staff: Staff, service: str) -> Listing | None:
    """The same, where it may be missing."""
    with staff.staff.desk().reading() as session:
        at = tables.ServiceAtLocation
        keys = {service, *session.scalars(select(at.id).where(at.service_id == service))}
        content = publish.content(session, TODAY)
    return next((each for each in content.listings if each.id in keys), None)


def cost(staff: Staff) -> str:
    """What visitors read about the cost."""
    said = shown(staff, service(staff)).cost
    assert said
    return said.text.text


@pytest.fixture
def library(sit_down: Sit) -> Staff:
    """The page of the library, open."""
    staff = sit_down()
    one = found(staff, "Rochester Public Library")
    staff.open("listing", one.id)
    return staff


@pytest.mark.parametrize("size", SIZES)
def test_a_phone_is_corrected(sit_down: Sit, size: tuple[int, int]) -> None:
    staff = sit_down(size=size)
    one = found(staff, "Rochester Public Library")
    staff.open("listing", one.id)
    staff.type("Phone 1", "507-328-23")
    assert staff.sees("too short")
    assert not staff.able("Save")
    staff.type("Phone 1", "507-328-2309 ext. 12")
    assert not staff.sees("too short")
    staff.touch("I called them")
    staff.touch("Save")
    assert staff.sees("Saved.")
    phone = shown(staff, one.service).phones[0]
    assert (phone.display, phone.extension) == ("507-328-2309", "12")
    assert phone.provenance.check_method == "called"
    assert staff.sees("Called November 24, 2026 by Rosa. Works.")


def test_911_and_988_are_numbers(library: Staff) -> None:
    for number in ("911", "988", "211"):
        library.type("Phone 1", number)
        assert library.able("Save")
    library.touch("Discard")
    assert library.value("Phone 1").endswith("2300")


def test_the_same_number_twice_in_one_listing(library: Staff) -> None:
    library.touch("Add a phone")
    library.type("Phone 2", "(507) 328-2300")
    assert library.sees("This number stands here twice.")
    library.type("Phone 2", "507-328-2300 ext. 4")
    assert not library.sees("This number stands here twice.")


def test_a_code_another_listing_has(library: Staff) -> None:
    library.type("Code on slips", found(library, "211").code)
    assert library.sees("Another listing has this code.")
    assert not library.able("Save")


def test_the_preview_opens_with_this_listing(library: Staff) -> None:
    library.touch("Preview")
    position = library.staff.position()
    assert (position.page, position.record) == ("preview", found(library, "Public Library").id)


def test_another_listing_has_the_number(library: Staff) -> None:
    library.type("Phone 1", "211")
    assert library.sees("The same number stands on: 211")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ilcm.org", "begins with https://"),
        ("https://rpl@evil.example", "before the @"),
        ("https://10.0.0.1", "bare number"),
        ("https://сосо.com", "look like others"),
    ],
)
def test_a_web_address_is_refused_with_the_reason(library: Staff, typed: str, said: str) -> None:
    # real keys cannot type every letter
    library.find("Website 1").object().setProperty("text", "")
    library.type("Website 1", "x")
    item = library.find("Website 1").object()
    item.setProperty("text", typed)
    QMetaObject.invokeMethod(item, "textEdited")
    library.settle()
    assert library.sees(said)
    assert not library.able("Save")


def test_i_called_is_kept_at_once(library: Staff) -> None:
    assert library.sees("Call and confirm.")
    library.touch("I called phone 1")
    library.touch("Reached them")
    assert library.sees("Called November 24, 2026 by Rosa. Works.")
    assert shown(library, service(library)).phones[0].provenance.check_method == "called"
    library.touch("I called phone 1")
    library.touch("Number is dead")
    assert library.sees("The number is dead")


def test_phones_come_go_and_move(library: Staff) -> None:
    library.touch("Add a phone")
    library.type("Phone 2", "507-328-2301")
    library.type("What phone 2 is for", "Children")
    library.touch("Move phone 2 up")
    library.touch("Save")
    phones = shown(library, service(library)).phones
    assert [each.display for each in phones] == ["507-328-2301", "507-328-2300"]
    assert phones[0].description.text == "Children"
    library.touch("More about phone 1")
    library.touch("Remove phone 1")
    library.touch("Save")
    assert [each.display for each in shown(library, service(library)).phones] == ["507-328-2300"]


def test_what_is_typed_survives_the_lock_and_another_page(library: Staff, sit_down: Sit) -> None:
    library.type("What it costs", "A card is free.")
    library.touch("Add a phone")
    library.type("Phone 2", "507-328-23")
    library.open("listings")
    again = sit_down("listing", service(library))
    assert again.value("What it costs") == "A card is free."
    assert again.value("Phone 2") == "507-328-23"
    again.touch("Discard")
    assert again.value("What it costs") == ""
    assert "Phone 2" not in again.names()


def test_two_people_decide_field_by_field(library: Staff) -> None:
    staff = library.staff
    library.type("What it costs", "Mine.")
    changes.save(
        staff.desk(),
        [Edit("service", service(library), "fees_description", "Theirs.", None)],
        staff.person(),
        staff.clock(),
    )
    library.touch("Save")
    assert library.sees("Somebody else changed this meanwhile")
    assert cost(library) == "Theirs."
    library.touch("Keep mine: What it costs: Mine.")
    library.touch("Save")
    assert cost(library) == "Mine."


def test_two_people_and_the_lines_of_what_to_bring(library: Staff) -> None:
    """A block of several rows comes back as a block, with what the other one wrote."""
    staff = library.staff
    library.type("What to bring", "A letter")
    library.touch("Save")
    with staff.desk().reading() as session:
        row = session.scalar(
            select(tables.RequiredDocument.id).where(
                tables.RequiredDocument.service_id == service(library)
            )
        )
    assert row
    library.type("What to bring", "A letter from school")
    changes.save(
        staff.desk(),
        [Edit("required_document", row, "document", "A photo", "A letter")],
        staff.person(),
        staff.clock(),
    )
    library.touch("Save")
    assert library.sees("Somebody else changed this meanwhile")
    library.touch("Keep theirs: What to bring")
    assert library.value("What to bring") == "A photo"


def test_a_new_listing_is_made_and_opened(sit_down: Sit) -> None:
    staff = sit_down("listings")
    staff.touch("Add a listing")
    assert staff.sees("Visitors see this once it has a phone")
    staff.type("Organization", "Wren House")
    staff.touch("Add a phone")
    staff.type("Phone 1", "507-328-2399")
    staff.type("What they do", "Warm clothes for children.")
    staff.touch("Family and children")
    staff.touch("Rochester and Olmsted County")
    staff.touch("Save")
    assert staff.sees("Saved.")
    one = found(staff, "Wren House")
    assert staff.staff.position().record == one.service
    assert shown(staff, one.service).name == "Wren House"
    assert staff.able("I called phone 1")
    staff.touch("Back")
    assert staff.staff.position().page == "listings"


def test_a_name_that_is_there_already_is_said(sit_down: Sit) -> None:
    staff = sit_down("listing", "new")
    staff.type("Organization", "rochester public library")
    assert staff.sees("There is an organization of this name already")


def test_another_service_of_the_organization(library: Staff) -> None:
    library.touch("Add a service")
    assert library.value("Organization") == "Rochester Public Library"
    library.type("Service", "Homework help")
    library.touch("Save")
    assert found(library, "Homework help").organization == organization(library)


def test_it_closed_for_good(library: Staff) -> None:
    service_key = service(library)
    library.touch("It closed for good…")
    library.touch("Save that it closed")
    assert library.sees("Something needs to be corrected first.")
    library.type("Closed since", "2026-10")
    library.type("What visitors are told", "The library closed.")
    library.touch("211 (United Way)")
    library.touch("Save that it closed")
    assert library.sees("visitors find the notice instead")
    assert anywhere(library, service_key) is None
    with library.staff.desk().reading() as session:
        content = publish.content(session, TODAY)
    notice = next(each for each in content.notices if each.text.text == "The library closed.")
    assert (notice.closed_on, len(notice.instead)) == ("2026-10", 1)
    assert library.sees("Closed in October 2026")
    library.touch("It is open after all")
    assert shown(library, service(library))


def test_a_closing_of_some_days(library: Staff) -> None:
    library.touch("Closed on some days…")
    library.type("Closing 1: first day", "2026-12-24")
    library.type("Closing 1: last day", "2026-12-23")
    assert library.sees("The last day stands before the first one.")
    library.type("Closing 1: last day", "2026-12-26")
    library.type("Closing 1: message", "Water in the cellar")
    library.touch("Save")
    hours = shown(library, service(library)).hours
    assert hours
    assert "2026 Dec 24-2026 Dec 26 off" in hours.osm


def test_translations_say_how_they_stand(library: Staff) -> None:
    staff = library.staff
    assert library.sees("By a machine: nobody read it yet")
    library.type("What they do", "Books and more.")
    library.touch("Save")
    assert library.sees("English changed: check again")
    library.touch("Translate: Español")
    assert staff.position().page == "translate"
    assert staff.position().record == f"es/{service(library)}:description"


def test_a_listing_that_is_gone_or_never_was(sit_down: Sit) -> None:
    staff = sit_down("listing", new_id())
    assert staff.sees("not at the desk any more")
    staff.open("listing", "no key at all")
    assert staff.sees("not at the desk any more")


def test_a_confidential_street_goes(library: Staff) -> None:
    library.type("Street and number", "5 Hidden Lane")
    library.touch("The address is confidential")
    library.touch("Save")
    with library.staff.desk().reading() as session:
        streets = session.scalars(select(tables.Address.address_1)).all()
    assert "5 Hidden Lane" not in streets
    assert shown(library, service(library)).address is None
    assert library.value("Street and number") == ""
