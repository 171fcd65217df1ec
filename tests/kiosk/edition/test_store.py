"""Whatever has happened to the files, the kiosk opens on the best edition it has and says so."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.edition import folder as files
from kiosk.edition import opening, store, withdrawals
from kiosk.edition.commit import commit, write_starter
from kiosk.edition.reader import Edition
from kiosk.errors import EditionError, UserError


@pytest.fixture
def starter(tmp_path: Path, samples: ModuleType) -> Path:
    folder = tmp_path / "starter"
    write_starter(folder, samples.content(starter=True))
    return folder


@pytest.fixture
def folder(tmp_path: Path, samples: ModuleType) -> Path:
    """Three editions, the third is shown."""
    folder = tmp_path / "editions"
    for _ in range(3):
        commit(folder, samples.content())
    return folder


Told = list[str]


def best(folder: Path, starter: Path) -> tuple[Edition, Told]:
    told: Told = []
    return store.open_best(folder, starter, lambda sentence, _: told.append(sentence)), told


def spoil(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def reseal(path: Path) -> None:
    """Make the SHA-256 right, as if the file had been published so."""
    opening.sidecar(path).write_text(f"{opening.sha256(path)}  {path.name}\n")


def to_newer_format(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE meta SET value = '2' WHERE key = 'format'")
    reseal(path)


def to_directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


def to_text(path: Path) -> None:
    path.write_text("not a database " * 1000)
    reseal(path)


def to_another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE meta (key TEXT, value TEXT)")
    reseal(path)


def to_nonsense_meta(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE meta SET value = 'three' WHERE key = 'number'")
    reseal(path)


def to_wrong_number(path: Path) -> None:
    shutil.copy(path.with_name("edition-1.sqlite"), path)
    reseal(path)


def to_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


DAMAGE: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "half written": to_half,
    "a directory in its place": to_directory,
    "no SHA-256 beside it": lambda path: opening.sidecar(path).unlink(),
    "an empty SHA-256": lambda path: opening.sidecar(path).write_bytes(b""),
    "a SHA-256 of nonsense": lambda path: opening.sidecar(path).write_bytes(b"\xff\0\xfe"),
    "another edition's SHA-256": lambda path: opening.sidecar(path).write_text("0" * 64),
    "a newer format": to_newer_format,
    "text": to_text,
    "another database": to_another_database,
    "nonsense in its meta": to_nonsense_meta,
    "another edition under its name": to_wrong_number,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_bad_edition_means_the_one_before_and_a_line_for_staff(
    folder: Path, starter: Path, damage: str
) -> None:
    DAMAGE[damage](folder / "edition-3.sqlite")
    edition, told = best(folder, starter)
    assert edition.info.number == 2
    assert len(told) == 1
    assert "Edition 3" in told[0]
    assert edition.search("food", "en")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_noticed(
    folder: Path, starter: Path, place: float, bit: int
) -> None:
    path = folder / "edition-3.sqlite"
    whole = path.read_bytes()
    at = int(place * len(whole))
    try:
        path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :])
        edition, told = best(folder, starter)
        edition.close()
        assert (edition.info.number, len(told)) == (2, 1)
    finally:
        path.write_bytes(whole)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_nobody_may_read_means_the_one_before(folder: Path, starter: Path) -> None:
    (folder / "edition-3.sqlite").chmod(0)
    assert best(folder, starter)[0].info.number == 2


@pytest.mark.parametrize(
    "pointer",
    [b"", b"{", b"\xff\xfe", b"[]", b'{"edition": "x", "highest": 3}', b'{"edition": 3}', b"3"],
)
def test_a_pointer_that_cannot_be_read_means_the_newest(
    folder: Path, starter: Path, pointer: bytes
) -> None:
    spoil(folder / "current", pointer)
    edition, told = best(folder, starter)
    assert edition.info.number == 3
    assert len(told) == 1


def test_a_missing_pointer_means_the_newest(folder: Path, starter: Path) -> None:
    (folder / "current").unlink()
    edition, told = best(folder, starter)
    assert edition.info.number == 3
    assert len(told) == 1


def test_a_directory_as_pointer_means_the_newest(folder: Path, starter: Path) -> None:
    (folder / "current").unlink()
    (folder / "current").mkdir()
    assert best(folder, starter)[0].info.number == 3


def test_a_pointer_to_nowhere_means_the_newest_before_it(folder: Path, starter: Path) -> None:
    files.write_pointer(folder, files.Pointer(9, 9))
    edition, told = best(folder, starter)
    assert edition.info.number == 3
    assert "Edition 9" in told[0]


def test_an_edition_that_staff_went_back_from_is_not_fallen_back_to(
    folder: Path, starter: Path
) -> None:
    store.rollback(folder, 2)
    for number in (1, 2):
        to_half(folder / f"edition-{number}.sqlite")
    edition, told = best(folder, starter)
    assert edition.info.number == 0
    assert edition.info.starter
    assert len(told) == 2


def test_on_a_fresh_machine_the_whole_starter_is_shown_without_complaint(
    tmp_path: Path, starter: Path, samples: ModuleType
) -> None:
    edition, told = best(tmp_path / "nothing here", starter)
    assert edition.info.starter
    assert told == []
    assert len(edition.all_listings("en")) == len(samples.LISTINGS)


def spoiled_for(folder: Path, samples: ModuleType, jurisdiction: str) -> Path:
    """A folder whose only edition is damaged, of a place with a jurisdiction."""
    shutil.rmtree(folder)
    place = replace(samples.ROCHESTER, jurisdiction=jurisdiction)
    commit(folder, samples.content(place=place))
    to_half(folder / "edition-1.sqlite")
    return folder


@pytest.mark.parametrize(
    ("jurisdiction", "packs"),
    [
        ("US/MN/Rochester", {"rochester", "minnesota", "national"}),
        ("US/MN/Duluth", {"minnesota", "national"}),
        ("US/IA", {"national"}),
        ("US", {"national"}),
    ],
)
def test_a_fallback_shows_only_packs_whose_jurisdiction_covers_the_place(
    folder: Path, starter: Path, samples: ModuleType, jurisdiction: str, packs: set[str]
) -> None:
    edition, _ = best(spoiled_for(folder, samples, jurisdiction), starter)
    assert {pack.id for pack in edition.packs("en")} == packs
    assert {each.pack for each in edition.all_listings("en")} == packs
    codes = [topic.code for topic in edition.topics("en")]
    assert ("food" in codes) == ("rochester" in packs)
    assert ("lawyer" in codes) == ("minnesota" in packs)
    assert bool(edition.search("channel one", "en")) == ("rochester" in packs)
    assert bool(edition.search("651-641-1011", "en")) == ("minnesota" in packs)
    assert (edition.find("F12") is None) == ("rochester" not in packs)
    assert (edition.notice("notice-diversity", "en") is None) == ("minnesota" not in packs)
    guide = edition.guide("door", "en")
    assert guide
    assert guide.lawyers == (("ilcm", "smrls") if "minnesota" in packs else ())


@pytest.mark.parametrize("jurisdiction", ["CA/ON", "USA", "", "U"])
def test_where_no_pack_covers_the_place_nothing_wrong_is_shown(
    folder: Path, starter: Path, samples: ModuleType, jurisdiction: str
) -> None:
    edition, _ = best(spoiled_for(folder, samples, jurisdiction), starter)
    assert edition.all_listings("en") == ()
    assert edition.topics("en") == ()
    assert edition.guides("en") == ()
    assert edition.search("911", "en") == ()


def test_without_a_starter_a_place_in_the_country_has_its_emergency_numbers(
    folder: Path, tmp_path: Path, samples: ModuleType
) -> None:
    edition, told = best(spoiled_for(folder, samples, "US/MN/Rochester"), tmp_path / "gone")
    (topic,) = edition.topics("en")
    assert topic.code == "urgent"
    listings = edition.listings("urgent", "en")
    assert {phone.number for each in listings for phone in each.phones} == {"211", "911", "988"}
    assert all(edition.facts(phone.provenance.facts) for e in listings for phone in e.phones)
    assert [found.title.text for found in edition.search("988", "en")] == [
        "988 Suicide and Crisis Lifeline"
    ]
    assert len(told) == 2


def test_a_machine_with_nothing_at_all_still_opens(tmp_path: Path) -> None:
    edition, told = best(tmp_path / "nothing", tmp_path / "gone")
    assert edition.topics("en") == ()
    assert edition.languages() == ("en",)
    assert len(told) == 1


def test_a_place_that_cannot_be_read_gets_what_holds_in_the_whole_country(
    folder: Path, starter: Path, samples: ModuleType
) -> None:
    spoiled_for(folder, samples, "CA/ON")
    spoil(folder / "place.json", b"{")
    edition, told = best(folder, starter)
    assert {pack.id for pack in edition.packs("en")} == {"national"}
    assert any("where this kiosk stands" in sentence for sentence in told)


@pytest.mark.parametrize("phase", ["shown", "rolled back", "fallen back", "starter"])
def test_what_was_withdrawn_stays_hidden_in_every_edition(
    folder: Path, starter: Path, samples: ModuleType, phase: str
) -> None:
    withdrawals.withdraw(folder, "k47", "wrong", samples.PUBLISHED_ON)
    if phase == "rolled back":
        store.rollback(folder)
    elif phase == "fallen back":
        to_half(folder / "edition-3.sqlite")
    elif phase == "starter":
        for number in (1, 2, 3):
            to_half(folder / f"edition-{number}.sqlite")
    edition, _ = best(folder, starter)
    assert edition.info.number == {"shown": 3, "starter": 0}.get(phase, 2)
    assert edition.listing("ilcm", "en") is None
    assert "ilcm" not in [each.id for each in edition.listings("lawyer", "en")]
    assert {topic.code: topic.count for topic in edition.topics("en")}["lawyer"] == 1
    assert all(found.id != "ilcm" for found in edition.search("immigrant law", "en"))
    assert edition.search("651-641-1011", "en") == ()
    assert edition.search("K47", "en") == ()
    assert edition.find("K47") is None
    assert edition.code("ilcm", "call") is None
    guide = edition.guide("door", "en")
    assert guide
    assert guide.lawyers == ("smrls",)


def test_rollback_goes_to_the_newest_good_one_before(folder: Path, starter: Path) -> None:
    to_half(folder / "edition-2.sqlite")
    assert store.rollback(folder).number == 1
    assert best(folder, starter)[0].info.number == 1
    with pytest.raises(UserError, match="no earlier"):
        store.rollback(folder)
    assert store.rollback(folder, 3).number == 3  # and forward again
    assert best(folder, starter)[0].info.number == 3


def test_rollback_to_what_is_not_there_or_not_good_changes_nothing(
    folder: Path, starter: Path
) -> None:
    with pytest.raises(UserError, match="There are: 1, 2, 3"):
        store.rollback(folder, 7)
    to_half(folder / "edition-1.sqlite")
    with pytest.raises(EditionError):
        store.rollback(folder, 1)
    assert best(folder, starter)[0].info.number == 3


def test_rollback_mends_a_pointer_that_cannot_be_read(folder: Path, starter: Path) -> None:
    spoil(folder / "current", b"torn")
    assert store.rollback(folder, 2).number == 2
    edition, told = best(folder, starter)
    assert (edition.info.number, told) == (2, [])
    assert json.loads((folder / "current").read_text()) == {"edition": 2, "highest": 3}


def test_the_list_of_editions_has_only_good_ones(folder: Path) -> None:
    to_half(folder / "edition-2.sqlite")
    assert [info.number for info in store.editions(folder)] == [1, 3]
    assert store.editions(folder / "nowhere") == ()


def test_the_stamp_changes_with_the_pointer_alone(folder: Path, samples: ModuleType) -> None:
    before = store.stamp(folder)
    withdrawals.withdraw(folder, "K47", "", samples.PUBLISHED_ON)
    assert store.stamp(folder) == before
    store.rollback(folder)
    after = store.stamp(folder)
    assert after != before
    commit(folder, samples.content())
    assert store.stamp(folder) not in {before, after}
    assert store.stamp(folder / "nowhere") == (0, 0, 0)


@pytest.mark.parametrize(
    ("jurisdiction", "place", "covered"),
    [
        ("US", "US/MN/Rochester", True),
        ("US/MN", "US/MN/Rochester", True),
        ("US/MN/Rochester", "US/MN/Rochester", True),
        ("US/MN/Rochester", "US/MN", False),
        ("US/M", "US/MN", False),
        ("US/MN/Roch", "US/MN/Rochester", False),
        ("CA", "US", False),
        ("", "US", False),
    ],
)
def test_a_jurisdiction_covers_what_lies_in_it(
    jurisdiction: str, place: str, covered: bool
) -> None:
    assert store.covers(jurisdiction, place) is covered


def test_odd_characters_in_the_path_are_no_matter(tmp_path: Path, samples: ModuleType) -> None:
    folder = tmp_path / "a ?b#c%20d;é"
    commit(folder, samples.content())
    assert best(folder, tmp_path)[0].info.number == 1
