"""Publish: put a new edition beside the others and point to it.

A power cut at any moment leaves the old edition shown, or the new one, whole. In this order, each step on the disk before the next: media files; `edition-N.sqlite.part`; its name;
its SHA-256; the place; the pointer. Only the last changes what is shown. Leftovers of a publishing
that was cut off are cleared away by the next.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from kiosk.edition import folder as files
from kiosk.edition import media, store, writer
from kiosk.edition.content import Content
from kiosk.edition.disk import locked, replace_file, sync_folder
from kiosk.edition.folder import Pointer, edition_path
from kiosk.edition.opening import open_checked, sha256, sidecar
from kiosk.edition.records import EditionInfo
from kiosk.errors import AmparoError, EditionError

Phase = Callable[[str], None]

PHASES = ("cleared", "media", "written", "named", "sealed", "placed", "shown")
"""Told to `phase` as each ends; tests cut the power there."""


def no_matter(_phase: str) -> None:
    """Nobody asked."""


def commit(folder: Path, content: Content, phase: Phase = no_matter) -> EditionInfo:
    """Publish `content` as a new edition and show it. Returns what it became.

    Args:
        folder: of the editions; made if it is not there.
        content: all of the edition.
        phase: is told the name of each of `PHASES` when it is done.

    Raises:
        AmparoError: the disk is full, read-only or broken. The old edition is still shown.
        ValueError: the content contradicts itself.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            return _commit(folder, content, phase)
    except (OSError, sqlite3.Error) as error:
        raise AmparoError(
            "The edition could not be written. Is the disk full or read-only?"
            " The kiosk still shows the earlier one.",
            repr(error),
        ) from error


def write_starter(folder: Path, content: Content) -> EditionInfo:
    """Write the edition that ships with the program, number 0, into a folder of its own.

    Equal content gives equal files. Raises OSError, ValueError as `writer.write`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _put_media(folder, content.media)
    path = edition_path(folder, store.STARTER_NUMBER)
    path.unlink(missing_ok=True)
    writer.write(path, content, store.STARTER_NUMBER)
    _seal(path)
    return _info(path)


def _commit(folder: Path, content: Content, phase: Phase) -> EditionInfo:
    number = files.next_number(folder)
    for leftover in files.leftovers(folder):
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    phase("cleared")
    _put_media(folder, content.media)
    phase("media")
    path = edition_path(folder, number)
    part = path.with_name(path.name + files.PART)
    _write(part, content, number)
    phase("written")
    part.rename(path)
    sync_folder(folder)
    phase("named")
    _seal(path)
    phase("sealed")
    files.write_place(folder, content.place)
    phase("placed")
    files.write_pointer(folder, Pointer(number, number))
    phase("shown")
    return _info(path)


def _put_media(folder: Path, contents: Mapping[str, bytes]) -> None:
    for name, data in sorted(contents.items()):
        if hashlib.sha256(data).hexdigest() != name:
            raise ValueError(f"media {name} is not named by its SHA-256")
        if media.read(folder, name) is None:
            (folder / media.FOLDER).mkdir(exist_ok=True)
            sync_folder(folder)
            replace_file(folder / media.FOLDER / name, data)


def _seal(path: Path) -> None:
    replace_file(sidecar(path), f"{sha256(path)}  {path.name}\n".encode("ascii"))


def _info(path: Path) -> EditionInfo:
    with closing(open_checked(path)) as edition:
        return edition.info


def _write(part: Path, content: Content, number: int) -> None:
    """Write the file, taking over the codes of the newest good edition: only new ones are made."""
    for earlier in files.numbers(part.parent)[::-1]:
        try:
            edition = store.open_number(part.parent, earlier)
        except EditionError:
            continue  # an older one will do
        with closing(edition):
            writer.write(part, content, number, edition.ready_code)
            return
    writer.write(part, content, number)
