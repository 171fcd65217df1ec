"""Media files beside the editions, named by the SHA-256 of their bytes and checked at use."""

from __future__ import annotations

import hashlib
from pathlib import Path

FOLDER = "media"


def read(editions: Path | None, sha256: str) -> bytes | None:
    """The bytes of a media file; None when it is missing, unreadable or not what was published."""
    if editions is None or not sha256.isalnum():
        return None
    try:
        data = (editions / FOLDER / sha256).read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == sha256 else None
