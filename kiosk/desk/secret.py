"""What a PIN or passphrase must be, and the argon2id hashes that are kept of it.

A secret is never kept, written to the log or put into a sentence. Reading rules: NIST SP 800-63B
5.1.1 (at least eight characters, compared with what is commonly used, no rules of composition).
"""

from __future__ import annotations

import itertools
import secrets
import unicodedata
from collections.abc import Iterable

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

SHORTEST = 8
"""Characters; digits alone are enough."""

LONGEST = 200
"""Characters; hashing a book would keep the desk busy."""

COMMON = (
    *("password", "passwort", "passphrase", "contrasena", "administrator", "administrador"),
    *("qwertyui", "asdfghjk", "iloveyou", "letmein", "welcome", "bienvenido"),
    *("amparo", "kiosk", "kiosco", "library", "biblioteca", "minnesota", "rochester"),
)
"""Without marks and in small letters. Refused alone, repeated, and with a few digits behind."""

CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that looks like a digit."""

CODE_LENGTH = 16
"""Letters of a recovery code: 80 bits."""

_LOOK_ALIKE = str.maketrans("OIL", "011")
_HASHER = PasswordHasher()  # argon2id, RFC 9106's second recommendation: 64 MiB, 3 passes


def tidy(secret: str) -> str:
    """A secret in one form, whatever keyboard it was typed on.

    Digits of other scripts become ASCII, letters their composed form, spaces around go.
    """
    composed = unicodedata.normalize("NFKC", secret).strip()
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in composed
    )


def problem(secret: str, names: Iterable[str] = ()) -> str:
    """Why a secret may not be used: the id of a message; "" when it may.

    Args:
        secret: as it was typed.
        names: what a stranger would try first: of the account, of the place.
    """
    secret = tidy(secret)
    if len(secret) < SHORTEST:
        return "secret.short"
    if len(secret) > LONGEST:
        return "secret.long"
    if len(set(secret.casefold())) < 3 or _repeats(secret) or _runs(secret):
        return "secret.simple"
    folded = _folded(secret)
    if any(_is_mostly(folded, _folded(name)) for name in names):
        return "secret.name"
    if any(_is_mostly(folded, common) for common in COMMON):
        return "secret.common"
    return ""


def hashed(secret: str) -> str:
    """An argon2id hash to keep, with its own salt. Takes some 50 ms and 64 MiB."""
    return _HASHER.hash(tidy(secret))


def matches(secret: str, kept: str) -> bool:
    """Whether a secret is the one whose hash was kept. A hash that is none matches nothing."""
    if len(secret) > LONGEST:
        return False
    try:
        return _HASHER.verify(kept, tidy(secret))
    except (VerificationError, ValueError):  # wrong, or no hash at all
        return False


def outdated(kept: str) -> bool:
    """Whether a hash was made with other parameters than those used now."""
    return _HASHER.check_needs_rehash(kept)


def recovery_code() -> str:
    """A new recovery code in groups of four, as it is printed."""
    letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    return "-".join(letters[at : at + 4] for at in range(0, CODE_LENGTH, 4))


def tidy_code(code: str) -> str:
    """A recovery code as typed from paper, in one form: small letters, spaces and look-alikes."""
    letters = [letter for letter in code.upper() if letter.isalnum()]
    return "".join(letters).translate(_LOOK_ALIKE)


def _repeats(secret: str) -> bool:
    """True for one piece over and over, such as 12341234."""
    length = len(secret)
    return any(
        secret[:piece] * (length // piece) == secret
        for piece in range(1, length // 2 + 1)
        if length % piece == 0
    )


def _runs(secret: str) -> bool:
    """True for letters or digits in a row, up or down: 12345678, 89012345, hgfedcba."""
    pairs = itertools.pairwise(secret)
    if secret.isdecimal():
        steps = {(int(after) - int(before)) % 10 for before, after in pairs}
        return len(steps) == 1
    steps = {ord(after) - ord(before) for before, after in pairs}
    return len(steps) == 1


def _folded(text: str) -> str:
    """Small letters and digits alone, without marks."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in apart if letter.isalnum())


def _is_mostly(secret: str, word: str) -> bool:
    """Whether a secret is a word, repeated or with a few more letters: rosa1234, LibraryLibrary."""
    if len(word) < 3 or word not in secret:
        return False
    return len(secret.replace(word, "")) <= 4
