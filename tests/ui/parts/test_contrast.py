"""Contrast of every theme, worked out from Theme.qml's own colours by WCAG 2.2's formula."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

TEXT = 7.0
"""WCAG 2.2, 1.4.6 (AAA)."""
EDGE = 3.0
"""WCAG 2.2, 1.4.11."""

SOURCE = """
import QtQuick
import "PARTS"
QtObject {
    property string told: {
        const all = {};
        for (const scheme of ["paper", "dark", "contrast"]) {
            const from = Theme[scheme];
            all[scheme] = {text: from.textPairs, edge: from.edgePairs, colors: {}};
            for (const pair of [...from.textPairs, ...from.edgePairs])
                for (const name of pair.split(" "))
                    all[scheme].colors[name] = String(from[name]);
        }
        return JSON.stringify(all);
    }
}
"""


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, other: QColor) -> float:
    """Contrast ratio, WCAG 2.2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture
def theme(qtbot: QtBot, root: Path) -> dict[str, Any]:
    """The schemes of Theme.qml: pairs of names, and the colour of each name."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    parts = (root / "ui" / "parts").as_uri()
    component.setData(SOURCE.replace("PARTS", parts).encode(), QUrl(parts + "/"))
    holder = component.create()
    assert holder is not None, component.errorString()
    told = json.loads(holder.property("told"))
    del holder, component
    shiboken6.delete(engine)
    return dict(told)


def test_the_formula_gives_the_known_extremes() -> None:
    assert ratio(QColor("white"), QColor("black")) == pytest.approx(21)
    assert ratio(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["paper", "dark", "contrast"])
@pytest.mark.parametrize(("kind", "least"), [("text", TEXT), ("edge", EDGE)])
def test_every_pair_stands_out(theme: dict[str, Any], scheme: str, kind: str, least: float) -> None:
    colors = theme[scheme]["colors"]
    pairs = theme[scheme][kind]
    assert len(pairs) > 5
    weak = {
        pair: round(found, 2)
        for pair in pairs
        if (found := ratio(*(QColor(colors[name]) for name in pair.split()))) < least
    }
    assert weak == {}
