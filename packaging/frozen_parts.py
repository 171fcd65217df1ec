"""Which of the collected files the frozen program needs. Used by `amparo.spec`.

PyInstaller collects every QML module and Qt plug-in that is installed, and every library those
need. Here is what our pages import and what a kiosk needs of Qt; a library stays when something
that stays needs it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from pathlib import Path, PurePath

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]
"""One collected file as PyInstaller writes it: place in the program, source, kind."""

PLUGINS = (
    "platforms/libq(xcb|offscreen|eglfs|linuxfb|wayland.*)",  # screens
    "(egldeviceintegrations|xcbglintegrations|wayland-.*)/.*",
    "generic/.*",  # touch screens without a window system
    "platforminputcontexts/libcomposeplatforminputcontextplugin",  # accents on physical keys
    "imageformats/libq(jpeg|svg)",  # media; PNG is built in
    "printsupport/.*",  # page printers
)
"""Qt's plug-ins that stay: folder and beginning of the file's name."""

_PLUGIN = re.compile(rf"PySide6/Qt/plugins/(?:{'|'.join(PLUGINS)})\.\w+$")
_QML_IMPORT = re.compile(r"^import (Qt[A-Z]\w*(?:\.\w+)*)", re.MULTILINE)
_QMLDIR_NEEDS = re.compile(r"^(?:import|depends)\s+(Qt[\w.]+)", re.MULTILINE)
_QML = "PySide6/Qt/qml/"


def qml_modules(pages: Path, installed: Path) -> set[str]:
    """The QML modules that our pages import, and those that these need in turn.

    Args:
        pages: folder of our QML files.
        installed: Qt's folder of QML modules.
    """
    waiting = deque(
        name
        for page in pages.rglob("*.qml")
        for name in _QML_IMPORT.findall(page.read_text(encoding="utf-8"))
    )
    found: set[str] = set()
    while waiting:
        name = waiting.popleft()
        qmldir = installed / name.replace(".", "/") / "qmldir"
        if name not in found and qmldir.exists():
            found.add(name)
            waiting.extend(_QMLDIR_NEEDS.findall(qmldir.read_text(encoding="utf-8")))
    return found


def _place(entry: Entry) -> str:
    return PurePath(entry[0]).as_posix()


def _in_a_module(place: str, modules: set[str]) -> bool:
    folder = place.removeprefix(_QML).rpartition("/")[0].replace("/", ".")
    return folder in modules


def wanted(entry: Entry, modules: set[str]) -> bool:
    """True for what is wanted for itself; a library is not, see `with_their_libraries`."""
    place = _place(entry)
    if place.startswith("PySide6/Qt/plugins/"):
        return _PLUGIN.search(place) is not None
    if place.startswith(_QML):
        return _in_a_module(place, modules)
    return not place.startswith("PySide6/Qt/translations/")


def _is_library(entry: Entry) -> bool:
    return entry[2] == "BINARY" and not _place(entry).startswith(("PySide6/Qt/plugins/", _QML))


def _name(path: str) -> str:
    return PurePath(path).name


def with_their_libraries(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the libraries that nothing needs any more."""
    entries = list(entries)
    libraries = {_name(entry[0]): entry for entry in entries if _is_library(entry)}
    links = [entry for entry in entries if entry[2] == "SYMLINK"]
    kept = [entry for entry in entries if entry[2] != "SYMLINK" and not _is_library(entry)]
    # Python's own library is loaded by the program that starts it.
    needed = {name for name in libraries if name.startswith("libpython")}
    waiting = deque(entry[1] for entry in kept if entry[2] != "DATA")
    waiting.extend(libraries[name][1] for name in needed)
    while waiting:
        for name, _ in bindepend.get_imports(waiting.popleft()):
            found = _name(name)
            if found in libraries and found not in needed:
                needed.add(found)
                waiting.append(libraries[found][1])
    kept += [libraries[name] for name in sorted(needed)]
    return kept + [link for link in links if _name(link[0]) in needed]
