"""Fill the catalogues of the two made-up languages (`kiosk.edition.pseudo`), for tests and tours."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

# A wheel is built where the checkout is not installed.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kiosk.edition.pseudo import PLACEHOLDER, PSEUDO, longer, right_to_left

__all__ = ["PLACEHOLDER", "PSEUDO", "fill", "longer", "right_to_left"]


DATE_FORMAT = re.compile(r"[dMyHhmaps:,. ]+")
"""A source text in Qt's letters for dates and times: changed, it would be no format any more."""


def fill(catalogue: Path, tag: str) -> None:
    """Fill a fresh catalogue (.ts) of every source text with the made-up language `tag`."""
    change, forms = PSEUDO[tag]
    tree = ET.parse(catalogue)
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        text = source if DATE_FORMAT.fullmatch(source) else change(source)
        translation = message.find("translation")
        if translation is None:
            translation = ET.SubElement(message, "translation")
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(forms):
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
