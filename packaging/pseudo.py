"""Fill the catalogues of the two made-up languages (`kiosk.edition.pseudo`), for tests and tours."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

# A wheel is built where the checkout is not installed.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kiosk.edition.pseudo import PLACEHOLDER, PSEUDO, longer, right_to_left

__all__ = ["PLACEHOLDER", "PSEUDO", "fill", "longer", "right_to_left"]


def fill(catalogue: Path, tag: str) -> None:
    """Fill a fresh catalogue (.ts) of every source text with the made-up language `tag`."""
    change, forms = PSEUDO[tag]
    tree = ET.parse(catalogue)
    for message in tree.iter("message"):
        text = change(message.findtext("source") or "")
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
