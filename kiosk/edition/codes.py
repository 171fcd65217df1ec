"""QR codes, made when an edition is written: what a phone reads, and the matrix of it.

A visitor's phone calls (tel:), texts (sms:), saves (vCard 3.0, which the cameras of iOS and Android
both take) or opens a page. What is too much for a code that the narrowest paper can hold becomes a
code of size 0: a state that is shown, not an error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

from kiosk.edition import mask
from kiosk.edition.records import Code, Guide, Listing, Phone

Ready = Callable[[str], Code | None]

LARGEST_SIZE = 77
"""Modules a side. A slip of 512 dots holds 85 modules of 6 dots, 8 of them the quiet zone."""

LARGEST_VERSION = (LARGEST_SIZE - 17) // 4
"""ISO/IEC 18004: version v has 17 + 4v modules a side."""

NEUTRAL_NAME = "Contact"
"""The name under which a sensitive listing is saved: it tells others nothing (DESIGN 7)."""


def call(phone: Phone) -> str:
    """The address that calls or texts a number.

    An extension follows a comma, which phones dial as a pause; RFC 3966's `;ext=` is not dialled
    by the phones of most people.
    """
    scheme = "sms" if phone.type == "text" else "tel"
    pause = f",{phone.extension}" if phone.extension and scheme == "tel" else ""
    return f"{scheme}:{phone.number}{pause}"


def _escaped(text: str) -> str:
    """A value of a vCard (RFC 2426, section 5)."""
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, written)
    return text


def contact(listing: Listing, *, address: bool = True) -> str:
    """A vCard 3.0 (RFC 2426) of a listing: name, numbers, first page and address.

    A sensitive listing is saved under a neutral name, with its numbers and nothing else.
    """
    name = f"{NEUTRAL_NAME} {listing.code}" if listing.sensitive else listing.name
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escaped(name)};;;;", f"FN:{_escaped(name)}"]
    for phone in listing.phones:
        kind = {"voice": "WORK,VOICE", "text": "WORK,CELL", "tty": "WORK"}[phone.type]
        pause = f",{phone.extension}" if phone.extension else ""
        lines.append(f"TEL;TYPE={kind}:{phone.number}{_escaped(pause)}")
    if not listing.sensitive:
        lines.insert(4, f"ORG:{_escaped(name)}")
        lines += [f"URL:{website.url}" for website in listing.websites[:1]]
        if listing.address and address:
            street, *rest = listing.address.lines
            lines.append(f"ADR;TYPE=WORK:;;{_escaped(street)};{_escaped(', '.join(rest))};;;")
    return "\r\n".join([*lines, "END:VCARD", ""])


@lru_cache(maxsize=256)
def matrix(payload: str) -> Code:
    """The code of a payload, at error correction level M; size 0 when it is too much for one."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload.encode())
    try:
        version = code.best_fit()
    except (DataOverflowError, ValueError):
        return Code(payload, 0, ())
    if version > LARGEST_VERSION:
        return Code(payload, 0, ())
    rows = mask.draw(code)
    return Code(payload, len(rows), rows)


def not_ready(_payload: str) -> Code | None:
    """Nothing was made earlier."""
    return None


class Codes:
    """Makes codes, taking over those that are ready.

    Most of an edition's payloads are the last edition's, and a matrix takes some 10 ms.

    Args:
        ready: gives the code of a payload that was made earlier, or None.
    """

    def __init__(self, ready: Ready = not_ready) -> None:
        self._ready = ready

    def __call__(self, record: Listing | Guide) -> Iterator[tuple[str, Code]]:
        """A record's codes by kind (see `Edition.code`)."""
        if isinstance(record, Guide):
            if record.link:
                yield "link", self._matrix(record.link.url)
            return
        for phone in record.phones:
            yield f"call:{phone.id}", self._matrix(call(phone))
        if record.phones or not record.sensitive:
            whole = self._matrix(contact(record))
            yield "save", whole if whole.size else self._matrix(contact(record, address=False))
        for place, website in enumerate(record.websites, start=1):
            yield f"website:{place}", self._matrix(website.url)

    def _matrix(self, payload: str) -> Code:
        return self._ready(payload) or matrix(payload)
