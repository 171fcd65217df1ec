"""Write one edition file. Equal content and number give equal bytes, everywhere.

The file is vacuumed, in the plain journal mode, and on the disk when `write` returns. It does not
decide what is shown (the desk), nor under which name and when (`kiosk.edition.commit`).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.edition import build
from kiosk.edition.codes import Codes, Ready, not_ready
from kiosk.edition.content import Content
from kiosk.edition.disk import sync_file


def write(path: Path, content: Content, number: int, ready: Ready = not_ready) -> None:
    """Write an edition to a file that is not there yet.

    Args:
        path: of the new file.
        content: all of it.
        number: of the edition; 0 for the starter.
        ready: gives the code of a payload that was made earlier, or None.

    Raises:
        FileExistsError: something is there already.
        ValueError: the content contradicts itself.
        OSError, sqlite3.Error: the disk is full or broken.
    """
    if path.exists():
        raise FileExistsError(path)
    # "": a private database of SQLite's own, gone when it closes.
    with closing(sqlite3.connect("", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        build.fill(connection, content, number, Codes(ready))
        connection.execute("VACUUM INTO ?", (str(path),))
    sync_file(path)
