"""Picture files that can be chosen, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.words import Words
from ui.parts.rows import RowsModel


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture file: `key` is its path."""

    key: str
    title: str
    note: str
    icon: str


class PictureRows(RowsModel):
    """Picture files that were found."""

    row_type = PictureRow


def picture_row(path: Path, folder: str, words: Words) -> PictureRow:
    """A picture file and where it lies."""
    return PictureRow(str(path), path.name, words.say("logo.found", folder=folder), "image")
