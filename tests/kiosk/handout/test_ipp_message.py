"""IPP's bytes, against the examples of RFC 8010, Appendix A."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.handout import ipp_message
from kiosk.handout.ipp_message import Answer


def field(tag: int, name: str, value: bytes) -> bytes:
    """One attribute, written as the tables of RFC 8010 write it."""
    return (
        bytes([tag])
        + len(name).to_bytes(2, "big")
        + name.encode()
        + len(value).to_bytes(2, "big")
        + value
    )


def test_a_print_job_request_is_as_the_standard_shows() -> None:
    # A.1, with our language tag
    expected = (
        bytes.fromhex("0101 0002 00000001 01")
        + field(0x47, "attributes-charset", b"utf-8")
        + field(0x48, "attributes-natural-language", b"en")
        + field(0x45, "printer-uri", b"ipp://printer.example.com/ipp/print/pinetree")
        + field(0x42, "job-name", b"foobar")
        + field(0x22, "ipp-attribute-fidelity", b"\x01")
        + b"\x02"
        + field(0x21, "copies", b"\x00\x00\x00\x14")
        + field(0x44, "sides", b"two-sided-long-edge")
        + b"\x03"
    )
    made = ipp_message.request(
        ipp_message.PRINT_JOB,
        1,
        "ipp://printer.example.com/ipp/print/pinetree",
        [
            (ipp_message.NAME, "job-name", ("foobar",)),
            (ipp_message.BOOLEAN, "ipp-attribute-fidelity", (True,)),
        ],
        [
            (ipp_message.INTEGER, "copies", (20,)),
            (ipp_message.KEYWORD, "sides", ("two-sided-long-edge",)),
        ],
    )
    assert made == expected


def test_further_values_of_an_attribute_have_no_name() -> None:
    made = ipp_message.request(
        ipp_message.GET_PRINTER_ATTRIBUTES,
        1,
        "ipp://p/",
        [(ipp_message.KEYWORD, "requested-attributes", ("one", "two"))],
    )
    assert made.endswith(
        field(0x44, "requested-attributes", b"one") + field(0x44, "", b"two") + b"\x03"
    )


def test_an_answer_is_read_as_the_standard_shows() -> None:
    # A.2
    data = (
        bytes.fromhex("0101 0000 00000001 01")
        + field(0x47, "attributes-charset", b"utf-8")
        + field(0x48, "attributes-natural-language", b"en-us")
        + field(0x41, "status-message", b"successful-ok")
        + b"\x02"
        + field(0x21, "job-id", b"\x00\x00\x00\x93")
        + field(0x45, "job-uri", b"ipp://printer.example.com/ipp/print/pinetree/147")
        + field(0x23, "job-state", b"\x00\x00\x00\x03")
        + b"\x03"
    )
    answer = ipp_message.answer(data)
    assert answer.successful
    assert answer.number("job-id") == 147
    assert answer.number("job-state") == 3
    assert answer.texts("status-message") == ("successful-ok",)


def test_a_refusal_is_no_success() -> None:
    # 0x0400 client-error-bad-request
    assert not ipp_message.answer(bytes.fromhex("0101 0400 00000001 03")).successful


@given(st.binary(max_size=200))
def test_anything_else_is_one_kind_of_error(data: bytes) -> None:
    try:
        assert isinstance(ipp_message.answer(data), Answer)
    except ValueError:
        return


def test_half_an_answer_is_an_error() -> None:
    whole = bytes.fromhex("0101 0000 00000001 02") + field(0x21, "job-id", b"\0\0\0\1") + b"\x03"
    for end in range(len(whole)):
        with pytest.raises(ValueError, match="no IPP message"):
            ipp_message.answer(whole[:end])
