"""Phone numbers as they are dialled and as people write them. Used at the desk and in publishing only.

Short numbers are asked for first: 911, 211 and the text code 233733 are no national numbers, and a
library for those turns them into nonsense.
"""

from __future__ import annotations

from dataclasses import dataclass

import phonenumbers
from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
    shortnumberinfo,
)

HOME = "US"
HOME_CALLING_CODE = 1


@dataclass(frozen=True, slots=True)
class Number:
    """A number that can be dialled.

    Attributes:
        number: E.164 (+16516411011), or a short code (911).
        display: as it is written here (651-641-1011, 1-800-223-1368).
        extension: to dial after it, digits; or "".
    """

    number: str
    display: str
    extension: str = ""

    @property
    def tel(self) -> str:
        """The address that calls it: a phone dials a comma as a pause before the extension."""
        return f"tel:{self.number}{',' + self.extension if self.extension else ''}"


def parse(text: str, region: str = HOME) -> Number | None:
    """Read a number as somebody wrote it; None when nobody could be reached by it.

    Args:
        text: digits with any signs between them, an extension after "ext." or "x".
        region: where it is dialled, as an ISO 3166 code.
    """
    try:
        read = phonenumbers.parse(text, region)
    except NumberParseException:
        return None
    digits = phonenumbers.normalize_digits_only(text)
    if shortnumberinfo.is_valid_short_number_for_region(read, region):
        return Number(digits, digits)
    if not phonenumbers.is_valid_number(read):
        return None
    number = phonenumbers.format_number(_plain(read), PhoneNumberFormat.E164)
    return Number(number, display(number), read.extension or "")


def display(number: str) -> str:
    """A number as it is written here: at home with hyphens and, where it is free, its 1.

    `number` is E.164 or a short code; a short code is written as it is.
    """
    if not number.startswith("+"):
        return number
    read = phonenumbers.parse(number)
    if read.country_code != HOME_CALLING_CODE:
        return phonenumbers.format_number(read, PhoneNumberFormat.INTERNATIONAL)
    digits = str(read.national_number)
    written = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    toll_free = phonenumbers.number_type(read) == PhoneNumberType.TOLL_FREE
    return f"1-{written}" if toll_free else written


def _plain(read: PhoneNumber) -> PhoneNumber:
    """Without the extension, which E.164 does not have."""
    plain = PhoneNumber()
    plain.merge_from(read)
    plain.extension = None
    return plain
