"""Layouts of the on-screen keyboard, from the data files in `assets/keyboards`.

A new language's keyboard is a new file; nothing here knows any letter.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk import paths
from kiosk.errors import AmparoError
from ui.parts import made_by_qml

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """One layout.

    Attributes:
        name: of its file, without ".toml".
        title: its language in its own words.
        language: BCP 47, for fonts and upper case.
        rows: from top to bottom, what each key types.
        variants: key -> what a long press offers.
    """

    name: str
    title: str
    language: str
    rows: tuple[tuple[str, ...], ...]
    variants: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def accents(self) -> tuple[str, ...]:
        """All variants, each once, in the order of the keys: the row that needs no long press."""
        keys = (key for row in self.rows for key in row)
        found = (variant for key in keys for variant in self.variants.get(key, ()))
        return tuple(dict.fromkeys(found))


def read(file: Path) -> KeyboardLayout:
    """Read one layout file.

    Raises:
        AmparoError: the file is missing or is not a layout; names the file and what is wrong.
    """
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        rows = tuple(tuple(str(key) for key in row) for row in table["rows"])
        variants = {key: tuple(offered) for key, offered in table.get("variants", {}).items()}
        layout = KeyboardLayout(file.stem, table["name"], table["language"], rows, variants)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AmparoError(f"The keyboard {file.name} cannot be read.", repr(error)) from error
    unknown = variants.keys() - {key for row in rows for key in row}
    if not rows or not all(rows) or unknown:
        wrong = (
            f"variants of keys that are not there: {sorted(unknown)}" if unknown else "empty row"
        )
        raise AmparoError(f"The keyboard {file.name} cannot be used: {wrong}.")
    return layout


def folder() -> Path:
    """Where the layouts lie."""
    return paths.shipped("assets") / "keyboards"


@cache
def layout(name: str) -> KeyboardLayout:
    """A layout by name; a language without one types on the English one."""
    known = {file.stem for file in folder().glob("*.toml")}
    return read(folder() / f"{name if name in known else FALLBACK}.toml")


@QmlElement
class KeyboardModel(QObject):
    """What `Keyboard.qml` draws. Holds no text that anybody typed."""

    layoutChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = layout(FALLBACK)

    def name(self) -> str:
        """Name of the layout in use."""
        return self._layout.name

    def set_name(self, name: str) -> None:
        """Use another layout; an unknown or empty name gives the English one."""
        made_by_qml.note(self)
        if name != self._layout.name:
            self._layout = layout(name)
            self.layoutChanged.emit()

    def rows(self) -> list[list[str]]:
        """Rows of keys from top to bottom."""
        return [list(row) for row in self._layout.rows]

    def variants(self) -> dict[str, list[str]]:
        """Key -> what a long press offers."""
        return {key: list(offered) for key, offered in self._layout.variants.items()}

    def accents(self) -> list[str]:
        """All variants in one row."""
        return list(self._layout.accents)

    def language(self) -> str:
        """BCP 47 tag of the layout."""
        return self._layout.language

    layoutName = Property(str, name, set_name, notify=layoutChanged)
    keyRows = Property(list, rows, notify=layoutChanged)
    keyVariants = Property("QVariantMap", variants, notify=layoutChanged)  # type: ignore[arg-type]
    accentKeys = Property(list, accents, notify=layoutChanged)
    layoutLanguage = Property(str, language, notify=layoutChanged)
