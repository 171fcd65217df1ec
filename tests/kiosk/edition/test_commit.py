"""Publishing: killed after every phase, what is shown is the old edition or the new one, whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.edition import codes, store, withdrawals, writer
from kiosk.edition import commit as publishing
from kiosk.edition import folder as files
from kiosk.edition.commit import PHASES, commit
from kiosk.edition.content import Content
from kiosk.edition.reader import Edition
from kiosk.edition.records import Code
from kiosk.errors import AmparoError

KILLED_AFTER = """
import os, pathlib, signal, sys
sys.path[:0] = sys.argv[1:3]
import samples
from kiosk.edition.commit import commit
def phase(name):
    if name == sys.argv[4]:
        os.kill(os.getpid(), signal.SIGKILL)
commit(pathlib.Path(sys.argv[3]), samples.content(synonyms={}), phase)
"""


class Staff:
    """Collects what is reported."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def __call__(self, sentence: str, _detail: str) -> None:
        self.told.append(sentence)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "editions"


def opened(folder: Path) -> tuple[Edition, list[str]]:
    staff = Staff()
    return store.open_best(folder, folder / "no starter", staff), staff.told


def test_the_first_edition_is_number_one_and_is_shown(folder: Path, samples: ModuleType) -> None:
    info = commit(folder, samples.content())
    assert info.number == 1
    edition, told = opened(folder)
    assert edition.info == info
    assert edition.media(samples.LOGO_NAME) == samples.LOGO
    assert told == []
    assert sorted(path.name for path in folder.iterdir()) == [
        "current",
        "edition-1.sqlite",
        "edition-1.sqlite.sha256",
        "lock",
        "media",
        "place.json",
    ]


def test_the_sidecar_is_what_sha256sum_reads(folder: Path, samples: ModuleType) -> None:
    commit(folder, samples.content())
    subprocess.run(["sha256sum", "-c", "edition-1.sqlite.sha256"], cwd=folder, check=True)


def test_phases_come_in_their_order(folder: Path, samples: ModuleType) -> None:
    seen: list[str] = []
    commit(folder, samples.content(), seen.append)
    assert tuple(seen) == PHASES


@pytest.mark.parametrize("phase", PHASES)
def test_killed_after_a_phase_the_old_or_the_new_edition_is_whole(
    folder: Path, samples: ModuleType, phase: str
) -> None:
    old = commit(folder, samples.content())
    here = Path(str(samples.__file__)).parent
    done = subprocess.run(
        [sys.executable, "-c", KILLED_AFTER, here, here.parents[2], folder, phase], check=False
    )
    assert done.returncode == -signal.SIGKILL
    edition, told = opened(folder)
    assert edition.info.number == (2 if phase == "shown" else 1)
    assert len(edition.all_listings("en")) == len(samples.LISTINGS)
    assert told == []
    if phase != "shown":
        assert edition.info == old
    # The next publishing clears away what is left, and takes no number twice.
    new = commit(folder, samples.content())
    assert new.number > edition.info.number
    numbers = {1, *([2] if phase == "shown" else []), new.number}
    expected = {f"edition-{number}.sqlite{end}" for number in numbers for end in ("", ".sha256")}
    assert {path.name for path in folder.iterdir()} == expected | {
        "current", "lock", "media", "place.json"
    }  # fmt: skip


def test_cut_off_before_anything_was_ever_published_nothing_half_is_shown(
    folder: Path, samples: ModuleType
) -> None:
    here = Path(str(samples.__file__)).parent
    for phase in ("written", "named"):
        subprocess.run(
            [sys.executable, "-c", KILLED_AFTER, here, here.parents[2], folder, phase], check=False
        )
        edition, _ = opened(folder)
        assert edition.info.number == 0


def test_leftovers_of_every_kind_are_cleared_and_nothing_else(
    folder: Path, samples: ModuleType
) -> None:
    commit(folder, samples.content())
    left = [
        "edition-2.sqlite",  # without its SHA-256
        "edition-3.sqlite.part",
        "edition-3.sqlite.part-journal",
        "edition-3.sqlite.sha256",
        "edition-3.sqlite.sha256.new",
    ]
    kept = ["notes.txt", "edition-x.sqlite", "my edition-1.sqlite.part"]
    for name in left + kept:
        (folder / name).write_text("left")
    (folder / "edition-5.sqlite").mkdir()
    assert commit(folder, samples.content()).number == 6
    names = {path.name for path in folder.iterdir()}
    assert names.isdisjoint({*left, "edition-5.sqlite"})
    assert names.issuperset({*kept, "edition-1.sqlite"})


def test_numbers_are_never_reused(folder: Path, samples: ModuleType) -> None:
    for number in (1, 2, 3):
        assert commit(folder, samples.content()).number == number
    store.rollback(folder, 1)
    for end in ("", ".sha256"):
        (folder / f"edition-3.sqlite{end}").unlink()
    assert commit(folder, samples.content()).number == 4


def test_a_full_disk_leaves_the_old_edition_and_says_so(
    folder: Path, samples: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = commit(folder, samples.content())

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("write", "_seal"):
        with monkeypatch.context() as patch:
            target = writer if name == "write" else publishing
            patch.setattr(target, name, full)
            with pytest.raises(AmparoError, match="disk full"):
                commit(folder, samples.content())
        assert opened(folder)[0].info == old


def test_content_that_contradicts_itself_leaves_the_old_edition(
    folder: Path, samples: ModuleType
) -> None:
    old = commit(folder, samples.content())
    wrong_media: Content = samples.content(media={"0" * 64: b"not that"})
    with pytest.raises(ValueError, match="SHA-256"):
        commit(folder, wrong_media)
    assert opened(folder)[0].info == old


def test_two_publishers_take_turns(folder: Path, samples: ModuleType) -> None:
    here = Path(str(samples.__file__)).parent
    program = KILLED_AFTER.replace("os.kill(os.getpid(), signal.SIGKILL)", "pass")
    running = [
        subprocess.Popen([sys.executable, "-c", program, here, here.parents[2], folder, ""])
        for _ in range(3)
    ]
    assert [each.wait() for each in running] == [0, 0, 0]
    assert [info.number for info in store.editions(folder)] == [1, 2, 3]
    assert opened(folder)[0].info.number == 3


def test_codes_are_taken_over_from_the_edition_before(
    folder: Path, samples: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(folder, samples.content())
    made: list[str] = []
    real: Callable[[str], Code] = codes.matrix

    def counted(payload: str) -> Code:
        made.append(payload)
        return real(payload)

    monkeypatch.setattr(codes, "matrix", counted)
    extra = samples.listing("new", "New", phones=(samples.phone("n", "+15072899999"),))
    commit(folder, samples.content(listings=(*samples.LISTINGS, extra)))
    assert "tel:+15072899999" in made
    assert "tel:988" not in made
    code = opened(folder)[0].code("lifeline", "call")
    assert code
    assert code.payload == "tel:988"


def test_damaged_media_are_written_again(folder: Path, samples: ModuleType) -> None:
    commit(folder, samples.content())
    (folder / "media" / samples.LOGO_NAME).write_bytes(b"torn")
    commit(folder, samples.content())
    assert (folder / "media" / samples.LOGO_NAME).read_bytes() == samples.LOGO


def test_a_new_place_is_kept_for_the_fallback(folder: Path, samples: ModuleType) -> None:
    place = replace(samples.ROCHESTER, jurisdiction="US/MN/Austin")
    commit(folder, samples.content())
    commit(folder, samples.content(place=place))
    assert files.read_place(folder) == place


def test_the_starter_is_number_nought_and_the_same_again(
    tmp_path: Path, samples: ModuleType
) -> None:
    first = publishing.write_starter(tmp_path / "one", samples.content(starter=True))
    second = publishing.write_starter(tmp_path / "two", samples.content(starter=True))
    again = publishing.write_starter(tmp_path / "one", samples.content(starter=True))
    assert first == second == again
    assert (first.number, first.starter) == (0, True)
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert names == ["edition-0.sqlite", "edition-0.sqlite.sha256", "media"]


def test_publishing_does_not_undo_a_withdrawal(folder: Path, samples: ModuleType) -> None:
    commit(folder, samples.content())
    withdrawals.withdraw(folder, "K47", "wrong number", samples.PUBLISHED_ON)
    commit(folder, samples.content())
    assert opened(folder)[0].listing("ilcm", "en") is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_takes_nothing_is_said_in_one_sentence(
    tmp_path: Path, samples: ModuleType
) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(AmparoError, match="read-only"):
        commit(tmp_path / "editions", samples.content())
