"""One hash for "is this still the text it was made from?": translations, reviews, recordings."""

from __future__ import annotations

import hashlib
import unicodedata

from kiosk.edition.records import Guide
from kiosk.edition.texts import texts


def text_hash(text: str) -> str:
    """SHA-256 in hex of a text, alike for both ways Unicode writes an accented letter."""
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()


def guide_hash(guide: Guide) -> str:
    """SHA-256 in hex of all English texts of a guide, in their order: what a lawyer read."""
    return text_hash("\n".join(f"{path}: {text.text}" for path, text in texts(guide)))
