"""The command line, as an administrator and a script use it: as a process of its own.

Oracles: zxing-cpp reads the codes, Poppler reads the page, SQLite's own program opens the edition.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from ui import commands

CLOSED_NUMBER = "507-282-9951"


def amparo(data: Path, *words: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, on a data folder of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "ui.commands", "--data", str(data), *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == expect, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def answer(data: Path, *words: str) -> Any:
    """The one JSON document that a command prints."""
    return json.loads(amparo(data, *words, "--json").stdout)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a machine on which nobody has done anything yet."""
    return tmp_path / "data"


def test_spanish_search_finds_food(data: Path) -> None:
    """The first thing a hungry visitor types."""
    found = answer(data, "search", "comida", "--language", "es")
    assert found["language"] == "es"
    assert "Channel One" in " ".join(
        hit["name"] for hit in found["results"] if hit["kind"] == "listing"
    )


def test_number_of_the_closed_organization_finds_its_notice_and_no_number(data: Path) -> None:
    """Rule 1: whoever holds the old number learns that it closed and whom to turn to."""
    for typed in (CLOSED_NUMBER, "(507) 282 9951", "15072829951", "Diversity Council"):
        found = answer(data, "search", typed)
        notice = next(hit for hit in found["results"] if hit["kind"] == "notice")
        assert notice["closed_on"].startswith("2023")
        assert len(notice["instead"]) >= 3
        assert "2829951" not in re.sub(r"\D", "", json.dumps({**found, "query": ""}))


def test_asking_makes_no_desk_and_leaves_nothing_behind(data: Path) -> None:
    """`amparo` opens the starter edition; only `init` makes a desk."""
    for words in (("topics",), ("listings",), ("guides",), ("search", "lawyer")):
        assert amparo(data, *words).stdout.strip()
    assert not data.exists()


def test_every_listing_says_where_each_number_comes_from(data: Path) -> None:
    """Rule 2 in the documents that scripts read."""
    listings = answer(data, "listings")["listings"]
    assert len(listings) >= 30
    for listing in listings:
        for phone in listing["phones"]:
            assert re.fullmatch(r"\+1\d{10}|\d{3,6}", phone["number"]), phone
            assert phone["source"] in {"own", "other", "staff"}
            assert phone["confidence"] in {"A", "B", "C"}
            assert phone["checked_on"] is None
            assert phone["due_on"] <= phone["show_until"]
            digits = re.sub(r"\D", "", phone["display"])
            assert phone["number"].endswith(digits.removeprefix("1")), phone


def test_desk_publish_withdraw_rollback(data: Path, tmp_path: Path) -> None:
    """The path of a place: desk, two editions, something hidden, and back."""
    amparo(data, "init", "--name", "Rochester Welcome Center")
    assert "1" in amparo(data, "publish").stdout
    amparo(data, "publish")
    assert answer(data, "guides")["edition"] == {
        "number": 2,
        "published_on": answer(data, "guides")["edition"]["published_on"],
        "starter": False,
    }
    edition = sqlite3.connect(f"file:{data / 'editions' / 'edition-2.sqlite'}?mode=ro", uri=True)
    assert edition.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    edition.close()

    code = answer(data, "search", "Channel One")["results"][0]["code"]
    amparo(data, "withdraw", code, "--reason", "moved")

    def codes() -> set[str]:
        return {listing["code"] for listing in answer(data, "listings")["listings"]}

    assert code not in codes()
    amparo(data, "rollback")
    assert answer(data, "topics")["edition"]["number"] == 1
    assert code not in codes()
    shutil.rmtree(data / "editions" / "media", ignore_errors=True)
    for file in (data / "editions").glob("edition-*.sqlite"):
        file.write_bytes(b"not a database")
    assert code not in codes()  # also in the starter edition it falls back to
    amparo(data, "withdraw", code, "--restore")
    assert code in codes()


def test_slip_decodes_in_both_languages(data: Path, tmp_path: Path) -> None:
    """Another library reads the codes; the number in words is that of the code."""
    listing = next(hit for hit in answer(data, "listings")["listings"] if hit["phones"])
    number = listing["phones"][0]["number"]
    for language in ("en", "es"):
        slip = tmp_path / f"slip-{language}.png"
        amparo(data, "slip", listing["code"], "--language", language, "--to", str(slip))
        with Image.open(slip) as picture:
            payloads = {code.text for code in zxingcpp.read_barcodes(picture)}
            assert picture.width == 512
        assert f"tel:{number}" in payloads


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="Poppler's pdftotext is not installed")
def test_page_reads_back(data: Path, tmp_path: Path) -> None:
    """Poppler reads the words of the page: the steps, that it is no legal advice, the edition."""
    page = tmp_path / "door.pdf"
    amparo(data, "slip", "door", "--language", "en", "--to", str(page))
    text = subprocess.run(
        ["pdftotext", "-layout", str(page), "-"], capture_output=True, text=True, check=True
    ).stdout
    steps = answer(data, "guides")["guides"]
    door = next(guide for guide in steps if guide["code"] == "door")
    words = " ".join(text.split())
    assert door["title"]["text"] in words
    assert door["steps"][0]["title"]["text"] in words
    assert "not legal advice" in words.lower()


@pytest.mark.parametrize(
    "words",
    [
        ("listings", "--topic", "dragons"),
        ("search", "food", "--language", "tlh"),
        ("slip", "no-such-code", "--to", "x.png"),
        ("slip", "door", "--to", "x.gif"),
        ("withdraw", "no-such-code"),
        ("rollback",),
        ("publish",),
        ("frobnicate",),
        ("search",),
        ("tour", "--to", "x", "--size", "wide"),
    ],
)
def test_bad_words_get_one_sentence_and_change_nothing(data: Path, words: tuple[str, ...]) -> None:
    """Exit code 2, one line, no traceback, no file."""
    done = amparo(data, *words, expect=2)
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert not data.exists() or not list(data.rglob("*"))


def test_init_twice_is_refused_and_loses_nothing(data: Path) -> None:
    """The second `init` says what is there and leaves it as it was."""
    amparo(data, "init")
    before = (data / "desk.sqlite").read_bytes()
    done = amparo(data, "init", expect=2)
    assert len(done.stderr.strip().splitlines()) == 1
    assert (data / "desk.sqlite").read_bytes() == before


def test_doctor_speaks_of_this_machine(data: Path) -> None:
    """`doctor` names the edition that would open and what is wrong with it."""
    findings = answer(data, "doctor")["findings"]
    assert {"about", "level", "says"} <= set(findings[0])
    assert any(finding["about"] == "edition" for finding in findings)


def test_every_command_is_in_the_readme() -> None:
    """A command nobody can find is not there (sqlite-utils' habit)."""
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    top = commands.parser()
    subparsers = next(
        action for action in top._actions if action.dest == "command" or action.choices
    )
    assert subparsers.choices
    for name in subparsers.choices:
        assert f"amparo {name}" in readme, name
