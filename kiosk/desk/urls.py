"""Web addresses that may be shown and coded, and how their domain is written beside a code.

A code that is scanned is not seen, so an address must lead where its words say (FIELD 4): http or
https, a named host, no user name in it, and look-alike letters written out as punycode.
"""

from __future__ import annotations

import unicodedata

import idna
from ada_url import URL, HostType


def problem(url: str) -> str:
    """Why an address may not be shown, as the rest of a sentence with what to do; "" when it may."""
    try:
        parts = URL(url)
    except ValueError:
        return "is not a web address: write it as in a browser, beginning with https://"
    if parts.protocol not in {"https:", "http:"}:
        return "does not begin with https:// or http://: give a web page"
    if parts.username or parts.password:
        return "has a user name in it: take away what stands before the @"
    if parts.host_type is not HostType.DEFAULT:
        return "leads to a bare number instead of a name: give the name of the site"
    if "." not in parts.hostname.strip("."):
        return "leads to a name without a dot: give the whole name of the site"
    return ""


def display(url: str) -> str:
    """The domain in words, without "www.": "ilcm.org".

    Letters outside a to z are written out only when each is a Latin letter with an accent
    ("español.org"); any other name stays in punycode, since it could be a look-alike.

    Raises:
        ValueError: not a web address (see `problem`).
    """
    host = URL(url).hostname.removeprefix("www.")
    try:
        readable = idna.decode(host)
    except idna.IDNAError:
        return host
    return readable if all(map(_plain_latin, readable)) else host


def _plain_latin(letter: str) -> bool:
    letters = unicodedata.normalize("NFD", letter)
    return letters[0].isascii() and all(map(unicodedata.combining, letters[1:]))
