"""Every icon that is asked for by name is in the font."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk import paths

ICONS = paths.shipped("assets") / "icons"
NAMES: dict[str, str] = json.loads((ICONS / "phosphor-bold.json").read_text(encoding="utf-8"))
IN_QML = re.compile(r'\bicon: "([a-z0-9-]+)"|\bIcon(?:Plate)? \{[^{}]*?\bname: "([a-z0-9-]+)"')
ALSO_IN_QML = re.compile(r'\bicon: [^"\n]*\? "([a-z0-9-]+)" : "([a-z0-9-]+)"')
IN_YAML = re.compile(r'^\s*(?:- )?icon: "?([a-z0-9-]+)"?\s*$', re.MULTILINE)


def asked_for(root: Path) -> dict[str, set[str]]:
    """Icon names by the file that names them."""
    found: dict[str, set[str]] = {}
    for file in sorted((root / "ui").rglob("*.qml")):
        text = file.read_text(encoding="utf-8")
        pairs = IN_QML.findall(text) + ALSO_IN_QML.findall(text)
        found[file.name] = {name for pair in pairs for name in pair if name}
    for file in sorted((root / "assets" / "starter").rglob("*.yaml")):
        found[str(file.relative_to(root))] = set(IN_YAML.findall(file.read_text(encoding="utf-8")))
    return found


def test_every_name_is_known(root: Path) -> None:
    names = asked_for(root)
    assert "house" in names["Bar.qml"]
    assert names["assets/starter/topics.yaml"]
    unknown = {file: missing for file, asked in names.items() if (missing := asked - set(NAMES))}
    assert unknown == {}


def test_the_font_has_every_code_point() -> None:
    with TTFont(ICONS / "Phosphor-Bold.ttf") as font:
        has = set(font.getBestCmap())
    assert {int(code, 16) for code in NAMES.values()} <= has


def test_qml_and_python_have_the_same_names(root: Path) -> None:
    script = (root / "ui" / "parts" / "icons.js").read_text(encoding="utf-8")
    start, end = script.index("{"), script.index("}") + 1
    assert json.loads(script[start:end]) == NAMES


@pytest.mark.parametrize("name", ["house", "sign-out", "phone-call"])
def test_a_name_has_one_code_point(name: str) -> None:
    assert 0xE000 <= int(NAMES[name], 16) <= 0xF8FF
