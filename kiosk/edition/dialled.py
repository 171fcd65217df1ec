"""Numbers as they are dialled: what search compares, and the hash that stands for a retired one."""

from __future__ import annotations

import hashlib

from kiosk.edition import fold


def national(number: str) -> str:
    """The digits a number is dialled with at home: a North American one without its 1."""
    digits = fold.digits(number)
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def retired_hashes(number: str) -> list[str]:
    """Hashes of a retired number: with and without its area code. The number itself stays out."""
    digits = national(number)
    return [retired_hash(digits), *([retired_hash(digits[-7:])] if len(digits) == 10 else [])]


def retired_hash(digits: str) -> str:
    """What stands for the digits of a retired number."""
    return hashlib.sha256(digits.encode()).hexdigest()
