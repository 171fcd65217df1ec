"""Making the desk of a place: whole or not at all, and never over another one."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk import paths
from kiosk.clock import Clock
from kiosk.desk import migrate, publish, tables
from kiosk.desk.database import create_desk
from kiosk.errors import UserError
from kiosk.exchange import setup, starter, starter_load
from kiosk.paths import Data


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(paths, "starter_packs", lambda: folder)


def _packs(data: Data) -> dict[str, bool]:
    desk = setup.open_desk(data)
    with desk.reading() as session:
        found = {row.code: row.chosen for row in session.scalars(select(tables.Pack))}
    desk.close()
    return found


def test_the_starter_desk_has_the_default_packs_and_a_pack_of_its_own(data: Data) -> None:
    setup.init(data, "starter", None, "Public Library", "US/MN/Rochester")
    assert _packs(data) == {"own": True, "local": True, "national": True, "advocacy": False}
    assert [path.name for path in data.root.iterdir()] == ["desk.sqlite"]
    desk = setup.open_desk(data)
    with desk.reading() as session:
        (place,) = session.scalars(select(tables.Place))
        assert (place.name, place.jurisdiction) == ("Public Library", "US/MN/Rochester")
    assert migrate.current(desk.engine) == migrate.head()
    desk.close()


def test_only_the_packs_that_were_asked_for(data: Data, clock: Clock) -> None:
    setup.init(data, "starter", ["national", "advocacy"], "", "US/MN/Rochester")
    assert _packs(data) == {"own": True, "local": False, "national": True, "advocacy": True}
    desk = setup.open_desk(data)
    publish.publish(desk, data.editions, clock)
    with desk.reading() as session:
        content = publish.content(session, clock().date())
    desk.close()
    # The place's own pack has nothing in it yet.
    assert [pack.jurisdiction for pack in content.packs] == ["US", "US/MN"]
    assert {listing.code: listing.advocacy for listing in content.listings} == {
        "L11": False,
        "A11": True,
    }


def test_a_blank_desk_is_blank_and_can_be_published(data: Data, clock: Clock) -> None:
    setup.init(data, "blank", None, "City Hall", "US/MN/Rochester")
    assert _packs(data) == {"own": True}
    desk = setup.open_desk(data)
    info = publish.publish(desk, data.editions, clock)
    desk.close()
    assert (info.number, info.starter) == (1, False)


def test_a_desk_that_is_there_is_left_as_it_is(data: Data) -> None:
    setup.init(data, "blank", None, "City Hall", "US/MN/Rochester")
    before = {path: path.read_bytes() for path in data.root.iterdir()}
    with pytest.raises(UserError, match=r"^There is a desk already; nothing was changed\.$"):
        setup.init(data, "starter", None, "Another", "US")
    assert {path: path.read_bytes() for path in data.root.iterdir()} == before


def test_even_a_file_that_is_no_desk_is_left_as_it_is(data: Data) -> None:
    data.root.mkdir()
    data.desk.write_bytes(b"something of somebody")
    with pytest.raises(UserError, match="already"):
        setup.init(data)
    assert data.desk.read_bytes() == b"something of somebody"


@pytest.mark.parametrize(
    ("content", "packs", "says"),
    [
        ("starter", ["rochester"], 'no pack "rochester". There are: advocacy, local, national.'),
        ("blank", ["local"], "A blank desk has no packs"),
    ],
)
def test_a_pack_that_is_not_there_is_a_sentence_and_no_desk(
    data: Data, content: str, packs: list[str], says: str
) -> None:
    with pytest.raises(UserError, match=says):
        setup.init(data, content, packs)  # type: ignore[arg-type]  # one of the two
    assert not data.root.exists()


def test_an_init_that_was_cut_off_leaves_no_desk_and_the_next_one_works(
    data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(starter, "load", cut)
        with pytest.raises(KeyboardInterrupt):
            setup.init(data)
    assert not data.desk.exists()
    assert starter.load is starter_load.load
    # A power cut leaves what Ctrl-C cleans up: half a desk, with rows in it, and its log.
    half = create_desk(data.root / "desk.part")
    with half.writing() as session:
        session.add(tables.Place(name="Half", jurisdiction="US"))
    setup.init(data)
    half.close()
    assert [path.name for path in data.root.iterdir()] == ["desk.sqlite"]
    assert _packs(data)["local"]


def test_opening_a_desk_that_is_not_there_says_how_to_make_one(data: Data) -> None:
    with pytest.raises(UserError, match="amparo init"):
        setup.open_desk(data)
    assert not data.root.exists()
