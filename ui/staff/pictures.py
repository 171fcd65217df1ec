"""Where a picture or file may lie that somebody wants to bring in: on a stick, or among their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

SUFFIXES = frozenset({".png", ".jpg", ".jpeg"})

MOST = 24
"""More than this nobody looks through; the newest count."""

_MOUNTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS put sticks (Filesystem Hierarchy Standard 3.0, 3.11 and 3.12)."""

_OWN = (
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to look in, and how to name it."""

    folder: Path
    name: str


def sticks() -> tuple[Place, ...]:
    """Sticks and cards that are plugged in and ready."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        letter = len(root) == 3 and root[1] == ":" and root[0].upper() not in "AC"
        if volume.isReady() and (root.startswith(_MOUNTED) or letter):
            found.append(Place(Path(root), volume.displayName() or root))
    return tuple(found)


def own_folders() -> tuple[Place, ...]:
    """The folders in which people keep pictures on a computer of their own."""
    paths = (Path(QStandardPaths.writableLocation(where)) for where in _OWN)
    return tuple(Place(path, path.name) for path in dict.fromkeys(paths) if path.is_dir())


def pictures(places: tuple[Place, ...]) -> tuple[tuple[Path, str], ...]:
    """Picture files in these folders, as `files` gives them."""
    return files(places, SUFFIXES)


def files(places: tuple[Place, ...], suffixes: frozenset[str]) -> tuple[tuple[Path, str], ...]:
    """Files with these endings in these folders, not below them, with the folder's name.

    The newest come first. What cannot be looked at is left out.
    """
    found: list[tuple[float, Path, str]] = []
    for place in places:
        try:
            inside = list(place.folder.iterdir())
        except OSError:
            continue
        for file in inside:
            try:
                if file.suffix.lower() in suffixes and file.is_file():
                    found.append((file.stat().st_mtime, file, place.name))
            except OSError:
                continue
    found.sort(key=lambda each: (-each[0], str(each[1])))
    return tuple((path, name) for _, path, name in found[:MOST])
