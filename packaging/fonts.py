"""Make the font and icon files in `assets/` from their published originals.

Run by hand when a language or the icon set changes; the results are committed. Noto comes from
Debian's fonts-noto-core and fonts-noto-cjk, Phosphor from the npm package @phosphor-icons/web.

    python packaging/fonts.py --noto /usr/share/fonts/truetype/noto \
        --cjk /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc --phosphor PACKAGE_FOLDER
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import tomllib
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "assets" / "fonts"
ICONS = ROOT / "assets" / "icons"
ICON_SCRIPT = ROOT / "ui" / "parts" / "icons.js"

WHOLE = (
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansArmenian-Regular",
    "NotoSansBengali-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansEthiopic-Regular",
    "NotoSansGeorgian-Regular",
    "NotoSansGujarati-Regular",
    "NotoSansGurmukhi-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansKannada-Regular",
    "NotoSansKhmer-Regular",
    "NotoSansLao-Regular",
    "NotoSansMalayalam-Regular",
    "NotoSansMyanmar-Regular",
    "NotoSansSinhala-Regular",
    "NotoSansTamil-Regular",
    "NotoSansTelugu-Regular",
    "NotoSansThai-Regular",
)
"""Faces that ship as they are: a reader's own letters are never missing from them."""

CJK = {
    "NotoSansCJKJP": (0, ("ja",)),
    "NotoSansCJKKR": (1, ("ko",)),
    "NotoSansCJKSC": (2, ("zh-Hans",)),
    "NotoSansCJKTC": (3, ("zh-Hant", "yue")),
}
"""Faces of the collection by place, and the languages of the table whose letters they keep."""


def copy_noto(noto: Path) -> None:
    """Copy the faces in `WHOLE`, byte for byte."""
    for name in WHOLE:
        shutil.copyfile(noto / f"{name}.ttf", FONTS / f"{name}.ttf")


def letters(tags: tuple[str, ...]) -> str:
    """Every letter that the language table shows in these languages."""
    rows = tomllib.loads((ROOT / "assets" / "languages.toml").read_text(encoding="utf-8"))
    return "".join(
        row["own_name"] + row.get("greeting", "") for row in rows["language"] if row["tag"] in tags
    )


def cut_cjk(collection: Path) -> None:
    """Cut the Han, Kana and Hangul faces down to the letters of the language table.

    A cut face keeps the family name of the original, so that a whole one can take its place.
    """
    for name, (number, tags) in CJK.items():
        font = TTFont(collection, fontNumber=number, recalcTimestamp=False)
        cutter = subset.Subsetter(subset.Options(notdef_outline=True, name_IDs=["*"]))
        cutter.populate(text=letters(tags))
        cutter.subset(font)
        font.save(FONTS / f"{name}-Regular.otf")


def copy_icons(package: Path) -> None:
    """Copy Phosphor bold and write its names: JSON for Python, a script for QML."""
    source = package / "src" / "bold"
    shutil.copyfile(source / "Phosphor-Bold.ttf", ICONS / "Phosphor-Bold.ttf")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE-Phosphor.txt")
    style = (source / "style.css").read_text(encoding="utf-8")
    found = re.findall(r'\.ph-([a-z0-9-]+):before \{\s*content: "\\([0-9a-f]+)"', style)
    names = dict(sorted(found))
    text = json.dumps(names, indent=0)
    (ICONS / "phosphor-bold.json").write_text(text + "\n", encoding="utf-8")
    ICON_SCRIPT.write_text(
        ".pragma library\n// Made by packaging/fonts.py: the code points of Phosphor's icons.\n"
        f"var codes = {text}\n"
        "function glyph(name) { const code = codes[name];"
        ' return code ? String.fromCodePoint(parseInt(code, 16)) : "" }\n',
        encoding="utf-8",
    )


def main() -> None:
    """Read where the originals are and make what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--noto", type=Path)
    parser.add_argument("--cjk", type=Path)
    parser.add_argument("--phosphor", type=Path)
    wanted = parser.parse_args()
    FONTS.mkdir(parents=True, exist_ok=True)
    ICONS.mkdir(parents=True, exist_ok=True)
    if wanted.noto:
        copy_noto(wanted.noto)
    if wanted.cjk:
        cut_cjk(wanted.cjk)
    if wanted.phosphor:
        copy_icons(wanted.phosphor)


if __name__ == "__main__":
    main()
