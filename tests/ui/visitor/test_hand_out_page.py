"""Taking along: codes first, paper only when asked for, and a question before what is sensitive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kiosk.handout.printers import FilePrinter

LISTING = "11111111-0000-0000-0000-000000000001"


def test_without_a_printer_it_says_so_and_offers_codes(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("handout", LISTING)
    assert person.sees("There is no printer here.")
    assert person.sees("Call: 651-555-0101")
    assert not person.sees("Print now")
    assert person.item("preview").property("ratio") > 1


def test_nothing_prints_unasked(meet: Callable[..., Any], tmp_path: Path, qtbot: Any) -> None:
    file = tmp_path / "handout.pdf"
    person = meet(printer=FilePrinter(file))
    person.open("listing", LISTING)
    person.touch("Print")
    assert not file.exists()
    person.touch("Print now")
    qtbot.waitUntil(lambda: person.sees("Please take your paper."))
    pages = pypdf.PdfReader(file).pages
    assert "651-555-0101" in pages[0].extract_text()


def test_a_printer_that_has_only_pages_prints_no_slip(
    meet: Callable[..., Any], tmp_path: Path
) -> None:
    person = meet(printer=FilePrinter(tmp_path / "handout.pdf"))
    person.open("handout", LISTING)
    person.touch("Slip")
    assert person.sees("does not print on this paper")
    assert not person.sees("Print now")
    person.touch("Page")
    assert person.sees("Print now")


def test_a_printer_in_trouble_says_so_and_codes_stay(
    meet: Callable[..., Any], tmp_path: Path, qtbot: Any
) -> None:
    person = meet(printer=FilePrinter(tmp_path / "gone" / "handout.pdf"))
    person.open("handout", LISTING)
    person.touch("Print now")
    qtbot.waitUntil(lambda: person.sees("The printer does not answer."))
    assert person.sees("Call: 651-555-0101")


def test_a_sensitive_listing_asks_first_and_has_a_plain_heading(
    meet: Callable[..., Any], tmp_path: Path, qtbot: Any
) -> None:
    file = tmp_path / "handout.pdf"
    person = meet(printer=FilePrinter(file))
    person.open("listing", "W20")
    person.touch("Print")
    assert person.sees("Your phone or a paper can tell others")
    assert not person.sees("Print now")
    person.touch("Not now")
    assert person.visit.visit_state().position.page == "listing"
    person.touch("Print")
    person.touch("Go on")
    person.touch("Print now")
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: person.sees("Please take your paper."))
    first = pypdf.PdfReader(file).pages[0].extract_text().splitlines()[0]
    assert "Cedar" not in first
    person.touch("Plain heading")
    file.unlink()
    person.touch("Print now")
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: person.sees("Please take your paper."))
    assert "Cedar House" in pypdf.PdfReader(file).pages[0].extract_text().splitlines()[0]


def test_my_list_is_collected_emptied_and_handed_out(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("list")
    assert person.sees("Nothing here yet.")
    assert not person.sees("Take my list along")
    for kind, record in (("listing", "K47"), ("guide", "door"), ("statement", "officer")):
        found = person.visit.edition().find(record)
        person.visit.collect(kind, found[1])
    person.settle()
    assert person.sees("Place. Heron Law Center")
    person.touch("Remove: Heron Law Center")
    assert not person.sees("Heron Law Center")
    person.touch("Take my list along")
    assert person.sees("Read it on my phone: rights.example")


def test_an_entry_hidden_by_staff_says_so_and_can_be_removed(
    meet: Callable[..., Any], editions: Any
) -> None:
    person = meet()
    person.visit.collect("listing", LISTING)
    person.open("list")
    editions.hide("K47")
    person.visit.look_for_changes()
    person.settle()
    assert not person.sees("651-555-0101")
    assert person.sees("This was taken off the kiosk.")
    person.touch("Remove")
    assert person.sees("Nothing here yet.")


@pytest.mark.parametrize("record", ["door", "officer", "K48"])
def test_every_kind_of_record_has_a_preview(meet: Callable[..., Any], record: str) -> None:
    person = meet()
    person.open("handout", record)
    assert person.item("preview").property("ratio") > 0.2
