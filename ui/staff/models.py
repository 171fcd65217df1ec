"""Importing this makes every Python type of the staff's pages known to QML.

A module beside this one whose name ends in `_model` is found by itself; so is a new page's.
"""

from __future__ import annotations

import importlib
import pkgutil

from ui import staff
from ui.parts import keyboard_model, qr_item
from ui.visitor import picture_item

MODELS = (
    keyboard_model,
    qr_item,
    picture_item,
    *(
        importlib.import_module(f"{staff.__name__}.{found.name}")
        for found in pkgutil.iter_modules(staff.__path__)
        if found.name.endswith(("_model", "_item"))
    ),
)
"""Modules with `QmlElement` classes."""
