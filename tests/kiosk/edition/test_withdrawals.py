"""Hide this now: on whichever edition is open, and never undone by accident."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.edition import withdrawals
from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError, UserError

TODAY = date(2026, 11, 24)


def test_hide_and_show_again(tmp_path: Path) -> None:
    folder = tmp_path / "editions"
    assert withdrawals.read(folder) == frozenset()
    withdrawals.withdraw(folder, "ilcm", "wrong number", TODAY)
    withdrawals.withdraw(folder, " K48 ", "", TODAY)
    assert withdrawals.read(folder) == {"ilcm", "K48"}
    assert withdrawals.entries(folder)["ilcm"] == withdrawals.Withdrawal(
        "wrong number", "2026-11-24"
    )
    withdrawals.restore(folder, "ilcm")
    assert withdrawals.read(folder) == {"K48"}


def test_what_is_not_hidden_cannot_be_shown_again(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not hidden"):
        withdrawals.restore(tmp_path, "ilcm")
    with pytest.raises(UserError):
        withdrawals.withdraw(tmp_path, " ", "", TODAY)


def test_the_stamp_changes_with_every_change(tmp_path: Path) -> None:
    seen = {withdrawals.stamp(tmp_path)}
    for identifier in ("a", "b", "c"):
        withdrawals.withdraw(tmp_path, identifier, "", TODAY)
        seen.add(withdrawals.stamp(tmp_path))
    withdrawals.restore(tmp_path, "b")
    seen.add(withdrawals.stamp(tmp_path))
    assert len(seen) == 5


@pytest.mark.parametrize("torn", [b"", b"{", b"\xff\xff", b"[1]", b'{"ilcm": 3}', b"null"])
def test_a_torn_file_hides_what_its_copy_hides_and_says_so(tmp_path: Path, torn: bytes) -> None:
    withdrawals.withdraw(tmp_path, "ilcm", "wrong", TODAY)
    (tmp_path / withdrawals.NAME).write_bytes(torn)
    told: list[str] = []
    assert "ilcm" in withdrawals.read(tmp_path, lambda sentence, _: told.append(sentence))
    assert len(told) == 1


def test_a_missing_file_hides_what_its_copy_hides(tmp_path: Path) -> None:
    withdrawals.withdraw(tmp_path, "ilcm", "wrong", TODAY)
    (tmp_path / withdrawals.NAME).unlink()
    assert withdrawals.read(tmp_path) == {"ilcm"}
    copy = tmp_path / withdrawals.COPY
    copy.write_bytes(copy.read_bytes()[:-9])
    assert "ilcm" in withdrawals.read(tmp_path)


def test_a_directory_in_its_place_hides_what_its_copy_hides(tmp_path: Path) -> None:
    withdrawals.withdraw(tmp_path, "ilcm", "wrong", TODAY)
    (tmp_path / withdrawals.NAME).unlink()
    (tmp_path / withdrawals.NAME).mkdir()
    assert withdrawals.read(tmp_path) == {"ilcm"}


def test_the_next_change_mends_a_torn_file(tmp_path: Path) -> None:
    withdrawals.withdraw(tmp_path, "ilcm", "wrong", TODAY)
    (tmp_path / withdrawals.NAME).write_bytes(b"{")
    withdrawals.withdraw(tmp_path, "K48", "", TODAY)
    told: list[str] = []
    found = withdrawals.read(tmp_path, lambda sentence, _: told.append(sentence))
    assert found == {"ilcm", "K48"}
    assert told == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 10_000))
def test_both_copies_torn_anywhere_behind_an_id_still_hide_it(tmp_path: Path, cut: int) -> None:
    withdrawals.withdraw(tmp_path, "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "x", TODAY)
    whole = (tmp_path / withdrawals.NAME).read_bytes()
    behind = whole.index(b'": ') + 1
    torn = whole[: behind + cut % (len(whole) - behind)]
    for name in (withdrawals.NAME, withdrawals.COPY):
        (tmp_path / name).write_bytes(torn)
    assert "1b4e28ba-2fa1-11d2-883f-0016d3cca427" in withdrawals.read(tmp_path)
    for name in (withdrawals.NAME, withdrawals.COPY):
        (tmp_path / name).unlink()


def test_two_members_of_staff_at_once_lose_nothing(tmp_path: Path) -> None:
    program = (
        "import datetime, pathlib, sys; sys.path.insert(0, sys.argv[1])\n"
        "from kiosk.edition import withdrawals\n"
        "for n in range(8): withdrawals.withdraw(pathlib.Path(sys.argv[2]),"
        " f'{sys.argv[3]}{n}', '', datetime.date(2026, 11, 24))"
    )
    root = Path(__file__).parents[3]
    running = [
        subprocess.Popen([sys.executable, "-c", program, root, tmp_path, name]) for name in "abc"
    ]
    assert [each.wait() for each in running] == [0, 0, 0]
    assert len(withdrawals.read(tmp_path)) == 24


def test_a_disk_that_takes_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(withdrawals, "replace_file", full)
    with pytest.raises(AmparoError, match="read-only"):
        withdrawals.withdraw(tmp_path, "ilcm", "", TODAY)


@pytest.mark.parametrize("key", ["ilcm", "K47", "k47", "org-ilcm"])
def test_a_listing_is_hidden_by_id_code_or_organization(edition: Edition, key: str) -> None:
    edition.withdraw(frozenset({key}))
    assert edition.listing("ilcm", "en") is None
    notice = edition.notice("notice-diversity", "en")
    assert notice
    assert notice.instead == ("foodbank",)
    edition.withdraw(frozenset())
    assert edition.listing("ilcm", "en") is not None


def test_the_last_listing_of_a_topic_takes_its_tile_along(edition: Edition) -> None:
    edition.withdraw(frozenset({"foodbank", "H01"}))
    assert "food" not in [topic.code for topic in edition.topics("en")]
    assert edition.search("food", "en") == ()


def test_a_topic_is_hidden_by_its_id_not_by_a_word_that_is_also_its_code(
    edition: Edition,
) -> None:
    edition.withdraw(frozenset({"food"}))
    assert "food" in [topic.code for topic in edition.topics("en")]
    edition.withdraw(frozenset({"topic-food"}))
    assert "food" not in [topic.code for topic in edition.topics("en")]


@pytest.mark.parametrize("key", ["guide-door", "door"])
def test_a_guide_is_hidden(edition: Edition, key: str) -> None:
    edition.withdraw(frozenset({key}))
    assert edition.guide("door", "en") is None
    assert edition.guides("en") == ()
    assert edition.search("judge", "en") == ()
    assert edition.code("guide-door", "link") is None


def test_a_hidden_statement_is_no_longer_named_by_its_guide(edition: Edition) -> None:
    edition.withdraw(frozenset({"officer"}))
    assert edition.statement("officer", "en") is None
    guide = edition.guide("door", "en")
    assert guide
    assert guide.statements == ()


def test_a_notice_is_hidden(edition: Edition) -> None:
    edition.withdraw(frozenset({"notice-diversity"}))
    assert edition.notice("notice-diversity", "en") is None
    assert edition.search("507-282-9951", "en") == ()
    assert edition.search("diversity", "en") == ()


def test_one_phone_is_hidden_with_every_code_that_holds_it(edition: Edition) -> None:
    edition.withdraw(frozenset({"ilcm-main"}))
    listing = edition.listing("ilcm", "en")
    assert listing
    assert [phone.id for phone in listing.phones] == ["ilcm-help"]
    call = edition.code("ilcm", "call")
    assert call
    assert call.payload == "tel:+16512873715"
    assert edition.code("ilcm", "call:ilcm-main") is None
    assert edition.code("ilcm", "save") is None
    assert edition.search("651-641-1011", "en") == ()
    assert [found.id for found in edition.search("651-287-3715", "en")] == ["ilcm"]


def test_a_listing_whose_only_contact_is_hidden_is_gone(edition: Edition) -> None:
    edition.withdraw(frozenset({"lifeline-phone"}))
    assert edition.listing("lifeline", "en") is None
    assert "urgent" not in [topic.code for topic in edition.topics("en")]


def test_staff_find_what_is_hidden_to_show_it_again(edition: Edition) -> None:
    edition.withdraw(frozenset({"K47"}))
    assert edition.find("K47") is None
    assert edition.find("K47", withdrawn=True) == ("listing", "ilcm")
