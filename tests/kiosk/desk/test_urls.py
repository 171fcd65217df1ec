"""Web addresses: which may be coded, and that the words beside a code are true."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk import urls


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("https://www.ilcm.org", ""),
        ("http://www.rplmn.org/a/b?c=d#e", ""),
        ("https://mn.gov:8443/mdhr", ""),
        ("https://español.org/", ""),
        ("ilcm.org", "is not a web address"),
        ("", "is not a web address"),
        ("https://", "is not a web address"),
        ("https://a b.org/", "is not a web address"),
        ("ftp://ilcm.org/", "does not begin with"),
        ("javascript:alert(1)", "does not begin with"),
        ("mailto:a@ilcm.org", "does not begin with"),
        ("https://ilcm.org@evil.example/", "a user name"),
        ("https://:pass@ilcm.org/", "a user name"),
        ("https://93.184.216.34/", "a bare number"),
        ("https://0x5db8d822/", "a bare number"),
        ("https://1572395042/", "a bare number"),
        ("https://[2606:2800::1]/", "a bare number"),
        ("https://localhost/", "without a dot"),
    ],
)
def test_which_addresses_may_be_shown(url: str, says: str) -> None:
    problem = urls.problem(url)
    assert problem.startswith(says) if not says else says in problem
    assert bool(problem) == bool(says)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.ilcm.org/a", "ilcm.org"),
        ("https://WWW.ILCM.ORG", "ilcm.org"),
        ("https://search.211unitedway.org", "search.211unitedway.org"),
        ("https://español.org", "español.org"),
        ("https://xn--espaol-zwa.org", "español.org"),
        # Cyrillic letters that look like "apple" and "epic": shown as what they are.
        ("https://аррӏе.com", "xn--80ak6aa92e.com"),
        ("https://еріс.com", "xn--e1awd7f.com"),
        # The long s, the dotless i and Latin letters of other kinds are no accents.
        ("https://googıe.com", "xn--googe-q4a.com"),
    ],
)
def test_the_words_beside_a_code(url: str, shown: str) -> None:
    assert urls.problem(url) == ""
    assert urls.display(url) == shown


@given(st.text(max_size=30), st.sampled_from(["https://", "http://", "", "//"]))
def test_what_is_shown_is_where_it_leads(rest: str, scheme: str) -> None:
    url = scheme + rest
    if urls.problem(url) == "":
        shown = urls.display(url)
        # Python's own codec of domain names is the oracle.
        host = shown.encode("idna").decode() if not shown.isascii() else shown
        from ada_url import URL  # noqa: PLC0415 - for the address as a browser reads it

        assert urlsplit(URL(url).href).hostname in {host, f"www.{host}"}
