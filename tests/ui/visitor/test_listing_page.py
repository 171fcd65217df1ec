"""The page of a listing: what stands there, its codes, and what asks first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import vobject
import zxingcpp
from PySide6.QtGui import QAccessible, QImage

from ui.screens import KNOWN, Screen

LEAST_MILLIMETRES = 50
"""A code on the glass, without its quiet zone."""


def codes_in(picture: QImage) -> dict[str, zxingcpp.Barcode]:
    """What a phone's camera reads on a picture of the screen, by text."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(
        lines, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return {code.text: code for code in found}


def show_codes(person: Any) -> QImage:
    """Turn the page down to its codes."""
    person.bring("Website")
    picture: QImage = person.face.grab()
    return picture


@pytest.mark.parametrize("theme", ["paper", "dark", "contrast"])
def test_every_code_says_what_stands_beside_it(meet: Callable[..., Any], theme: str) -> None:
    person = meet()
    person.visit.setTheme(theme)
    person.open("listing", "K47")
    codes = codes_in(show_codes(person))
    call, save, website = (
        next(text for text in codes if text.startswith(start))
        for start in ("tel:", "BEGIN:VCARD", "https:")
    )
    assert person.sees("Call: 651-555-0101")
    assert call == "tel:+16515550101"
    card = vobject.readOne(save)
    assert card.fn.value == "Heron Law Center"
    assert "+16515550101" in [line.value for line in card.contents["tel"]]
    assert person.sees("Website: heron-law.example")
    assert website == "https://heron-law.example"


@pytest.mark.parametrize("screen", KNOWN, ids=lambda screen: str(screen.width))
def test_codes_measure_five_centimetres(meet: Callable[..., Any], screen: Screen) -> None:
    person = meet(size=(screen.width, screen.height))
    person.open("handout", "K47")
    person.bring("Call")
    codes = codes_in(person.face.grab())
    assert codes
    for text, code in codes.items():
        side = code.position.top_right.x - code.position.top_left.x + 1
        assert side >= LEAST_MILLIMETRES * screen.pixels_per_millimetre, text


def test_a_touch_shows_the_code_alone(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "K47")
    person.touch("Call: 651-555-0101")
    assert person.visit.visit_state().position.page == "code"
    assert person.sees("This code leads to 651-555-0101")
    assert list(codes_in(person.face.grab())) == ["tel:+16515550101"]


def test_a_further_number_has_a_code_of_its_own(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "K47")
    person.touch("651-555-0102. Helpline")
    assert list(codes_in(person.face.grab())) == ["tel:+16515550102"]


def test_it_says_where_it_comes_from_and_whom_to_tell(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "K47")
    assert person.sees("Heron Law Center")
    assert person.sees("Not called yet.")
    assert person.sees("Last seen March 27, 2015. May be wrong.")
    assert person.sees("Wrong? Tell the desk: K47")
    person.touch("How do we know?")
    assert person.sees("Nobody has called this place yet.")
    assert person.sees("A county list")


def test_too_much_for_one_code_is_said_and_drawn_nowhere(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "K48")
    assert person.sees("Too much for one code.")
    assert codes_in(person.face.grab()) == {}


def test_on_my_list_and_off_again(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "P12")
    person.touch("Add to my list")
    assert person.visit.visit_state().collected("11111111-0000-0000-0000-000000000002")
    person.touch("On my list")
    assert person.visit.visit_state().my_list == []


def test_a_sensitive_listing_asks_before_codes(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "W20")
    assert codes_in(person.face.grab()) == {}
    person.touch("On my phone")
    assert person.sees("Your phone or a paper can tell others")
    person.touch("Not now")
    assert not person.sees("Your phone or a paper can tell others")
    assert codes_in(person.face.grab()) == {}
    person.touch("On my phone")
    person.touch("Go on")
    codes = codes_in(person.face.grab())
    assert "tel:+15075550121" in codes
    saved = next(text for text in codes if text.startswith("BEGIN:VCARD"))
    assert "Cedar" not in saved


def test_a_sensitive_number_touched_asks_too(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("listing", "W20")
    person.touch("507-555-0121")
    assert codes_in(person.face.grab()) == {}
    person.touch("Go on")
    assert list(codes_in(person.face.grab())) == ["tel:+15075550121"]


def test_hidden_by_staff_while_it_is_read(meet: Callable[..., Any], editions: Any) -> None:
    person = meet()
    person.open("listing", "K47")
    editions.hide("K47")
    person.visit.look_for_changes()
    person.settle()
    assert not person.sees("651-555-0101")
    assert person.visit.visit_state().position.page == "home"


@pytest.mark.parametrize(
    "page", ["listing", "guide", "statement", "topic", "notice", "proof", "handout", "code"]
)
def test_what_is_not_there_says_so_and_leads_home(meet: Callable[..., Any], page: str) -> None:
    person = meet()
    person.open(page, "nothing/call" if page == "code" else "nothing")
    assert person.sees("This is not on the kiosk any more.")
    home = [name for name in person.names() if name == "Home"]
    assert home
    person.click(person.middle("gone-home"))
    assert person.visit.visit_state().position.page == "home"


def test_numbers_stay_in_order_in_a_right_to_left_page(meet: Callable[..., Any]) -> None:
    person = meet("ar-XB")
    person.open("listing", "K47")
    spoken = [thing.text(QAccessible.Text.Name) for thing in person.things()]
    assert any("\u2066651-555-0101\u2069" in text for text in spoken)
    assert person.middle("back").x() > 1080 / 2
