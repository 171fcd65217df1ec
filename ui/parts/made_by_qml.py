"""Let go of Python objects that QML made and deleted.

WORKAROUND: when QML makes an object of a Python class, PySide 6.11.3 holds a reference to it that it
never gives back, so that every page that was ever opened would stay in memory (DESIGN 8, "Flat").
Here that one reference is given back once the C++ object is gone. A reference is only given back if it
is there to give, which tests/ui/parts/test_made_by_qml.py looks at: it fails when PySide mends this.
"""

from __future__ import annotations

import ctypes
import sys

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

_alive: list[QObject] = []
"""Objects that QML made, until they are let go of. Wrappers belong to the whole process."""

OURS = 3
"""References of our own while we look: the list's, the loop's, `getrefcount`'s argument."""


def note(made: QObject) -> None:
    """Remember an object, if it was QML that made it. Call it when QML sets a first property."""
    if QQmlEngine.contextForObject(made) is not None and all(made is not one for one in _alive):
        _alive.append(made)


def let_go() -> int:
    """Give back PySide's reference to every object that QML has deleted. Returns how many."""
    dead = [made for made in _alive if not shiboken6.isValid(made)]
    _alive[:] = [made for made in _alive if shiboken6.isValid(made)]
    count = 0
    for made in dead:
        if sys.getrefcount(made) > OURS:
            ctypes.pythonapi.Py_DecRef(ctypes.py_object(made))
            count += 1
    return count
