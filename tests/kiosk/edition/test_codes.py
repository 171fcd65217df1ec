"""Codes, decoded again by another library from a picture of the matrix."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest
import vobject
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.edition import codes
from kiosk.edition.records import Address, Code

MODULE = 6
QUIET = 4


def decode(code: Code) -> str:
    side = (code.size + 2 * QUIET) * MODULE
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(code.rows):
        for x, dark in enumerate(row):
            if dark == "1":
                box = ((x + QUIET) * MODULE, (y + QUIET) * MODULE)
                picture.paste(0, (*box, box[0] + MODULE, box[1] + MODULE))
    (found,) = zxingcpp.read_barcodes(picture)
    return str(found.text)


@pytest.mark.parametrize(
    ("changes", "address"),
    [
        ({"number": "+16516411011"}, "tel:+16516411011"),
        ({"number": "911"}, "tel:911"),
        ({"number": "+16516411011", "extension": "12"}, "tel:+16516411011,12"),
        ({"number": "233733", "type": "text"}, "sms:233733"),
        ({"number": "+18007671833", "type": "tty"}, "tel:+18007671833"),
    ],
)
def test_what_a_phone_dials(samples: ModuleType, changes: dict[str, str], address: str) -> None:
    phone = replace(samples.phone("p", "0"), **changes)
    assert codes.call(phone) == address
    assert decode(codes.matrix(address)) == address


def test_a_contact_is_read_by_another_library(samples: ModuleType) -> None:
    name = "Voces; Unidas, \\ Centro \N{LATIN SMALL LETTER N WITH TILDE}"
    listing = samples.listing(
        "l",
        name,
        phones=(
            samples.phone("a", "+16516411011"),
            samples.phone("b", "233733", type="text"),
            samples.phone("c", "+15072895960", extension="3"),
        ),
        websites=(samples.website("https://a.example/x"), samples.website("https://b.example")),
        address=Address(("101 2nd Street SE", "Rochester, MN 55904"), samples.PROVENANCE),
    )
    read = vobject.readOne(decode(codes.matrix(codes.contact(listing))))
    assert read.version.value == "3.0"
    assert read.fn.value == name
    assert read.org.value == [name]
    assert [tel.value for tel in read.contents["tel"]] == [
        "+16516411011",
        "233733",
        "+15072895960,3",
    ]
    assert read.url.value == "https://a.example/x"
    assert (read.adr.value.street, read.adr.value.city) == (
        "101 2nd Street SE",
        "Rochester, MN 55904",
    )


def test_a_sensitive_contact_tells_nothing_but_numbers(samples: ModuleType) -> None:
    listing = next(each for each in samples.LISTINGS if each.sensitive)
    card = codes.contact(listing)
    read = vobject.readOne(card)
    assert read.fn.value == "Contact H01"
    assert [tel.value for tel in read.contents["tel"]] == ["+15072851010"]
    assert set(read.contents) == {"version", "n", "fn", "tel"}
    assert "helter" not in card


def test_a_sensitive_listing_without_a_number_has_nothing_to_save(samples: ModuleType) -> None:
    listing = samples.listing(
        "l", "L", phones=(), sensitive=True, websites=(samples.website("https://l.example"),)
    )
    assert [kind for kind, _ in codes.Codes()(listing)] == ["website:1"]


def test_a_contact_too_large_is_made_smaller_before_it_is_given_up(samples: ModuleType) -> None:
    address = Address(("1 " + "Very Long Street Name " * 14, "Rochester"), samples.PROVENANCE)
    listing = samples.listing("l", "Place", address=address)
    assert codes.matrix(codes.contact(listing)).size == 0
    made = dict(codes.Codes()(listing))["save"]
    assert made.size
    assert "Street" not in made.payload


def test_the_largest_code_still_fits_the_narrowest_slip() -> None:
    sizes = {codes.matrix("x" * length).size for length in range(380, 430)}
    assert sizes == {77, 0}  # 77 modules and 8 of quiet zone, of 6 dots each: 510 of 512 dots
    assert codes.matrix("x" * 10_000) == Code("x" * 10_000, 0, ())


def test_codes_made_before_are_taken_over(samples: ModuleType) -> None:
    ready = Code("tel:988", 1, ("1",))
    made = dict(codes.Codes({"tel:988": ready}.get)(samples.LISTINGS[0]))
    assert made["call:lifeline-phone"] is ready
    assert made["save"].size > 1


@settings(max_examples=40)
@given(
    st.text(
        alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]),
        min_size=1,
        max_size=60,
    )
)
def test_any_payload_is_read_as_it_was_written(payload: str) -> None:
    code = codes.matrix(payload)
    assert len(code.rows) == code.size
    assert decode(code) == payload
