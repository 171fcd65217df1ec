"""This place: what is typed is kept, saved, compared, and reaches the edition."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import func, select

from kiosk.clock import Clock
from kiosk.desk import changes, publish, tables, unsaved
from kiosk.desk.account_rows import Rights
from kiosk.desk.database import Database
from kiosk.paths import Data
from tests.ui.hands import inside
from ui.face import open_face
from ui.screens import screen_for
from ui.staff.place_model import PlaceModel
from ui.visitor.keeper import EditionKeeper

Sit = Callable[..., Any]

NAME = "Name, as visitors know it"


def place_row(desk: Database) -> tables.Place:
    with desk.reading() as session:
        row = session.get_one(tables.Place, 1)
        session.expunge(row)
        return row


def test_a_name_is_saved_and_waits_for_publishing(sit_down: Sit) -> None:
    rosa = sit_down("place")
    assert rosa.value(NAME) == "Test Library"
    rosa.type(NAME, "Public Library of the Lake")
    rosa.touch("Save")
    assert place_row(rosa.staff.desk()).name == "Public Library of the Lake"
    assert rosa.sees("Saved.")
    assert rosa.staff.property("changeCount") == 1
    assert "Save" not in rosa.names()


def test_a_mistake_stands_beside_the_field_and_nothing_is_saved(sit_down: Sit) -> None:
    rosa = sit_down("place")
    rosa.type("Where it is", "Minnesota")
    assert rosa.sees("Write it with slashes, the country first")
    assert not rosa.able("Save")
    rosa.type("Where it is", "US/MN/Duluth")
    assert not rosa.sees("Write it with slashes")
    rosa.touch("Save")
    assert place_row(rosa.staff.desk()).jurisdiction == "US/MN/Duluth"


def test_discard_shows_what_is_saved_again(sit_down: Sit) -> None:
    rosa = sit_down("place")
    rosa.type(NAME, "Something else")
    rosa.touch("Discard")
    assert rosa.value(NAME) == "Test Library"
    assert place_row(rosa.staff.desk()).name == "Test Library"


def test_what_is_typed_survives_the_lock_and_a_crash(sit_down: Sit) -> None:
    rosa = sit_down("place")
    person = rosa.staff.person()
    rosa.type(NAME, "Half a na")
    rosa.touch("Lock")
    rosa.staff.sign_in(person)
    rosa.settle()
    assert rosa.value(NAME) == "Half a na"
    # Another process of the same person, after this one was killed.
    again = sit_down("place")
    assert again.value(NAME) == "Half a na"
    again.touch("Save")
    assert place_row(again.staff.desk()).name == "Half a na"
    assert unsaved.forms(again.staff.desk(), person.account_id) == ()


def test_what_is_typed_is_kept_half_a_second_later(sit_down: Sit, qtbot: Any) -> None:
    rosa = sit_down("place")
    rosa.type(NAME, "Half")
    account = rosa.staff.person().account_id
    qtbot.waitUntil(lambda: unsaved.forms(rosa.staff.desk(), account) != ())


def test_two_people_see_each_others_change_and_decide(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("place")
    rosa.type(NAME, "Rosa's Library")
    desk, person = rosa.staff.desk(), rosa.staff.person()
    theirs = changes.Edit("place", "1", "name", "Ali's Library", "Test Library")
    changes.save(desk, [theirs], person, clock)
    rosa.touch("Save")
    assert rosa.sees("Somebody else changed this meanwhile")
    assert place_row(desk).name == "Ali's Library"
    assert not rosa.able("Save")
    rosa.touch(f"Keep mine: {NAME}: Rosa's Library")
    rosa.touch("Save")
    assert place_row(desk).name == "Rosa's Library"
    assert not rosa.sees("Somebody else changed this meanwhile")


def test_a_clash_is_noticed_even_after_a_crash(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("place")
    rosa.type(NAME, "Rosa's Library")
    rosa.touch("Lock")
    desk, person = rosa.staff.desk(), rosa.staff.person()
    theirs = changes.Edit("place", "1", "name", "Ali's Library", "Test Library")
    changes.save(desk, [theirs], person, clock)
    again = sit_down("place")
    assert again.value(NAME) == "Rosa's Library"
    again.touch("Save")
    assert again.sees("Somebody else changed this meanwhile")
    assert place_row(desk).name == "Ali's Library"


def test_theirs_can_be_kept(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("place")
    rosa.type(NAME, "Rosa's Library")
    rosa.type("Where it is", "US/MN/Duluth")
    desk, person = rosa.staff.desk(), rosa.staff.person()
    theirs = changes.Edit("place", "1", "name", "Ali's Library", "Test Library")
    changes.save(desk, [theirs], person, clock)
    rosa.touch("Save")
    rosa.touch(f"Keep theirs: {NAME}: Ali's Library")
    rosa.touch("Save")
    row = place_row(desk)
    assert (row.name, row.jurisdiction) == ("Ali's Library", "US/MN/Duluth")


def test_languages_are_added_moved_and_taken_away(sit_down: Sit) -> None:
    rosa = sit_down("place")
    rosa.touch("Add: Español")
    assert rosa.sees("English has to stay")
    rosa.touch("Add: English")
    assert not rosa.sees("English has to stay")
    rosa.touch("Move up: English")
    rosa.touch("Save")
    assert place_row(rosa.staff.desk()).languages == ["en", "es"]
    rosa.touch("Take away: Español")
    rosa.touch("Save")
    assert place_row(rosa.staff.desk()).languages == ["en"]


def test_a_pack_is_left_out_and_another_is_brought_in(
    sit_down: Sit, place: Data, clock: Clock
) -> None:
    rosa = sit_down("place")
    desk = rosa.staff.desk()
    with desk.reading() as session:
        before = publish.content(session, clock().date())
    assert {pack.id for pack in before.packs} == set(
        packs(desk, "rochester", "minnesota", "national")
    )
    rosa.touch("Take away: Minnesota")
    rosa.touch("Add: Advocacy groups")
    rosa.touch("Move up: Advocacy groups")
    rosa.touch("Save")
    with desk.reading() as session:
        after = publish.content(session, clock().date())
    assert [pack.id for pack in after.packs] == packs(desk, "rochester", "advocacy", "national")
    shown = {listing.pack for listing in after.listings}
    assert packs(desk, "advocacy")[0] in shown
    assert packs(desk, "minnesota")[0] not in shown


def packs(desk: Database, *codes: str) -> list[str]:
    with desk.reading() as session:
        found = {pack.code: pack.id for pack in session.scalars(select(tables.Pack))}
    return [found[code] for code in codes]


def test_guides_that_no_lawyer_has_read_stay_out_when_the_place_says_so(
    sit_down: Sit, clock: Clock
) -> None:
    rosa = sit_down("place")
    desk = rosa.staff.desk()
    with desk.reading() as session:
        assert publish.content(session, clock().date()).guides
    rosa.touch("Do not publish guides that no lawyer has read")
    rosa.touch("Save")
    with desk.reading() as session:
        guides = publish.content(session, clock().date()).guides
    assert all(guide.read_by_lawyer_on for guide in guides)
    assert guides == ()


def test_a_logo_is_taken_and_travels_in_the_edition(
    sit_down: Sit, place: Data, clock: Clock, tmp_path: Path
) -> None:
    rosa = sit_down("place")
    file = tmp_path / "logo.png"
    Image.new("RGB", (200, 80), (10, 120, 90)).save(file)
    model(rosa).takeLogo(str(file))
    rosa.settle()
    assert rosa.sees("The logo of this place")
    name = place_row(rosa.staff.desk()).logo
    publish.publish(rosa.staff.desk(), place.editions, clock)
    edition = rosa.staff.edition()
    data = edition.media(edition.place.logo)
    assert edition.place.logo == name
    assert data is not None
    assert hashlib.sha256(data).hexdigest() == name
    assert welcome_shows(place, clock) == (10, 120, 90)
    rosa.touch("Take the logo away")
    assert place_row(rosa.staff.desk()).logo == ""
    assert not rosa.sees("The logo of this place")


def welcome_shows(place: Data, clock: Clock) -> tuple[int, ...]:
    """The colour in the middle of the logo on the visitors' first page."""
    keeper = EditionKeeper(place, lambda *_: None)
    face = open_face(keeper, screen=screen_for(1080, 1920), clock=clock, report=lambda *_: None)
    face.view.show()
    shown = next(one for one in inside(face.view.contentItem()) if one.objectName() == "logo")
    spot = shown.mapToScene(shown.boundingRect().center()).toPoint()
    colour = face.grab().pixelColor(spot)
    face.close()
    keeper.close()
    return colour.red(), colour.green(), colour.blue()


def test_a_hostile_logo_is_refused_and_nothing_changes(sit_down: Sit, tmp_path: Path) -> None:
    rosa = sit_down("place")
    file = tmp_path / "logo.png"
    file.write_text("<svg><script/></svg>")
    model(rosa).takeLogo(file.as_uri())
    rosa.settle()
    assert rosa.sees("Save it as a PNG picture")
    assert place_row(rosa.staff.desk()).logo == ""
    with rosa.staff.desk().reading() as session:
        assert session.scalar(select(func.count()).select_from(tables.Media)) == 0


def test_an_editor_may_look_and_not_change(sit_down: Sit) -> None:
    ali = sit_down("place", rights=Rights(frozenset({"editor"})))
    assert ali.value(NAME) == "Test Library"
    ali.type(NAME, "Mine")
    assert ali.value(NAME) == "Test Library"
    assert "Save" not in ali.names()
    assert not ali.able("Choose a picture")


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1366, 768)])
def test_letters_twice_as_large_leave_every_field_in_reach(
    sit_down: Sit, size: tuple[int, int]
) -> None:
    rosa = sit_down("place", size=size)
    rosa.staff.setTextScale(2.0)
    rosa.settle()
    for name in (NAME, "Where it is", "Person who looks after it", "Add: English"):
        rosa.bring(name)


def model(person: Any) -> Any:
    found = person.view.rootObject().findChildren(PlaceModel)
    assert len(found) == 1
    return found[0]
