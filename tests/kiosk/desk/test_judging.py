"""What staff type, and the reason why it cannot stand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk import judging, tables
from kiosk.desk.database import Database


@pytest.mark.parametrize(
    "number",
    [
        "",
        "911",
        "211",
        "988",
        "311",
        "233733",
        "507-328-2300",
        "(507) 328-2300",
        "+1 507 328 2300",
        "507-328-2300 ext. 12",
        "507-328-2300 x4",
        "1-800-223-1368",
        "651.641.1011",
    ],
)
def test_numbers_that_can_be_dialled(number: str) -> None:
    assert judging.phone(number) == ""


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        ("call us", "judge.phone_no_number"),
        ("328-2300", "judge.phone_short"),
        ("507-328-23", "judge.phone_short"),
        ("507-328-23001", "judge.phone_long"),
        ("123-456-7890", "judge.phone_not_one"),
        ("000-000-0000", "judge.phone_not_one"),
    ],
)
def test_numbers_that_cannot(number: str, wrong: str) -> None:
    assert judging.phone(number) == wrong


@pytest.mark.parametrize(
    ("address", "wrong"),
    [
        ("", ""),
        ("https://www.ilcm.org", ""),
        ("http://ilcm.org/help?a=b#c", ""),
        ("https://español.org", ""),
        ("https://müller.example", ""),
        ("https://президент.рф", ""),  # all in another script: it is what it looks like
        ("https://例え.jp", ""),
        ("ilcm.org", "judge.url_begin"),
        ("www.ilcm.org/help", "judge.url_begin"),
        ("ftp://ilcm.org", "judge.url_begin"),
        ("javascript:alert(1)", "judge.url_begin"),
        ("just words", "judge.url_none"),
        ("https://ilcm.org@evil.example", "judge.url_user"),
        ("https://user:secret@ilcm.org", "judge.url_user"),
        ("https://192.168.0.1/", "judge.url_number"),
        ("https://[2001:db8::1]/", "judge.url_number"),
        ("https://0x7f.1/", "judge.url_number"),
        ("https://localhost/", "judge.url_dot"),
        ("https://раураl.com", "judge.url_letters"),  # mixed with one Latin l
        ("https://fооdшelf.org", "judge.url_letters"),  # mixed, and ш has no twin
        ("https://сосо.com", "judge.url_letters"),  # all Cyrillic, all twins
        ("https://xn--80ak6aa92e.com/", "judge.url_letters"),  # "apple" in Cyrillic letters
        ("https://ορο.com", "judge.url_letters"),  # Greek twins
    ],
)
def test_web_addresses(address: str, wrong: str) -> None:
    assert judging.url(address) == wrong


@given(st.text(max_size=60))
def test_nothing_typed_ever_raises(text: str) -> None:
    for check in (
        judging.phone,
        judging.url,
        judging.hours,
        judging.partial_date,
        judging.whole_day,
        judging.extension,
        judging.postal_code,
        judging.state,
        judging.past_date(date(2026, 11, 24)),
    ):
        assert isinstance(check(text), str)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", ""),
        ("2026", ""),
        ("2026-02", ""),
        ("2024-02-29", ""),
        ("2026-02-29", "judge.date"),
        ("2026-13", "judge.date"),
        ("26", "judge.date"),
        ("March 2026", "judge.date"),
        ("1492", "judge.date"),
    ],
)
def test_partial_dates(text: str, wrong: str) -> None:
    assert judging.partial_date(text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("2026-11-24", ""),
        ("2026-11", ""),
        ("2026", ""),
        ("2026-11-25", "judge.date_future"),
        ("2026-12", "judge.date_future"),
        ("2027", "judge.date_future"),
    ],
)
def test_nobody_has_read_tomorrows_page(text: str, wrong: str) -> None:
    assert judging.past_date(date(2026, 11, 24))(text) == wrong


def test_a_closing_needs_its_day() -> None:
    assert judging.whole_day("2026-11-24") == ""
    assert judging.whole_day("2026-11") == "judge.day"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", ""),
        ("Mo-Fr 08:00-16:30", ""),
        ('unknown "by appointment"', ""),
        ("nine to five", "judge.hours"),
        ("Mo-Fr 08:00-", "judge.hours"),
        ('{"lines": []}', "judge.hours_form"),
    ],
)
def test_hours(text: str, wrong: str) -> None:
    assert judging.hours(text) == wrong


def test_the_small_ones() -> None:
    assert judging.extension("12") == "" == judging.extension("")
    assert judging.extension("ask for Ann") == "judge.extension"
    assert judging.postal_code("55904") == judging.postal_code("55904-1234") == ""
    assert judging.postal_code("5590") == "judge.postal_code"
    assert judging.state("MN") == ""
    assert judging.state("Minn") == "judge.state"
    assert judging.required(" ") == "judge.required"
    assert judging.both(judging.required, judging.phone)("") == "judge.required"
    assert judging.both(judging.required, judging.phone)("328-2300") == "judge.phone_short"
    assert judging.both(judging.required, judging.phone)("911") == ""


def test_another_with_the_same_number_or_name_is_named(small_desk: Database) -> None:
    with small_desk.reading() as session:
        phone = session.query(tables.Phone).filter(tables.Phone.service_id.isnot(None)).first()
        assert phone is not None
        service = session.get(tables.Service, phone.service_id)
        assert service is not None
        organization = session.get(tables.Organization, service.organization_id)
        assert organization is not None
        mine = frozenset({service.id})
        assert judging.same_number(session, phone.number, frozenset()) == service.name
        assert judging.same_number(session, phone.number, mine) == ""
        assert judging.same_number(session, "not a number", frozenset()) == ""
        shout = f"  {organization.name.upper()}. "
        assert judging.same_name(session, shout, frozenset()) == organization.name
        assert judging.same_name(session, shout, frozenset({organization.id})) == ""
        assert judging.same_name(session, "", frozenset()) == ""
