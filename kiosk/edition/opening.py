"""Open an edition file: check its bytes, then its format. Bad ones raise EditionError."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

from kiosk.edition.reader import Edition
from kiosk.errors import EditionError

SIDECAR = ".sha256"
"""Beside each edition file, as `sha256sum` writes it: an integrity check of SQLite finds only some
3 % of flipped bits (DESIGN 3)."""

CACHE_KIBIBYTES = 8 * 1024


def sidecar(path: Path) -> Path:
    """The file with an edition's SHA-256."""
    return path.with_name(path.name + SIDECAR)


def sha256(path: Path) -> str:
    """Of a file's bytes, in hex. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checked(path: Path) -> str:
    """The SHA-256 of an edition file that is as it was published, else raises EditionError."""
    try:
        promised = sidecar(path).read_text(encoding="ascii").split(maxsplit=1)[0]
        found = sha256(path)
    except (OSError, ValueError, IndexError) as error:
        raise EditionError("This edition is not whole.", f"{path.name}: {error!r}") from error
    if promised != found:
        raise EditionError(
            "This edition is damaged.", f"{path.name}: {found} where {promised} was published"
        )
    return found


def open_checked(path: Path, packs: frozenset[str] | None = None) -> Edition:
    """Open an edition that is as it was published and that this program can read.

    Args:
        path: of the file; its sidecar and `media` lie beside it.
        packs: ids of packs that may be shown; None for all.

    Raises:
        EditionError: missing, torn, changed by a bit, of a newer format, not readable.
    """
    return open_file(path, checked(path), packs)


def open_file(path: Path, sha256: str, packs: frozenset[str] | None = None) -> Edition:
    """Open an edition file as `open_checked`, without looking at its bytes again."""
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro&immutable=1",
            uri=True,
            check_same_thread=False,
            # A kept statement keeps what was last looked for: a visitor's words (DESIGN 8).
            cached_statements=0,
        )
    except sqlite3.Error as error:
        raise EditionError("This edition cannot be opened.", repr(error)) from error
    try:
        prepare(connection)
        return Edition(connection, sha256, path.parent, packs)
    except sqlite3.Error as error:
        connection.close()
        raise EditionError("This edition cannot be opened.", repr(error)) from error
    except EditionError:
        connection.close()
        raise


def prepare(connection: sqlite3.Connection) -> None:
    """Set a connection so that reading leaves nothing on the disk and memory stays bounded."""
    for pragma in ("temp_store = MEMORY", "query_only = ON", "trusted_schema = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")
