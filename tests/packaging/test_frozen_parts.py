from __future__ import annotations

from pathlib import Path

import PySide6
import pytest

import frozen_parts

QT_QML = Path(PySide6.__file__).parent / "Qt" / "qml"


def test_modules_of_our_pages_and_what_they_need(tmp_path: Path) -> None:
    (tmp_path / "Page.qml").write_text("import QtQuick.Layouts\nimport Amparo\nItem {}\n")
    modules = frozen_parts.qml_modules(tmp_path, QT_QML)
    # QtQuick.Layouts needs QtQuick, which needs QtQml (Qt's own qmldir files say so).
    assert {"QtQuick.Layouts", "QtQuick", "QtQml"} <= modules
    assert not [name for name in modules if "Controls" in name or "Amparo" in name]


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtQuick/Layouts/libqquicklayoutsplugin.so", True),
        ("PySide6/Qt/qml/QtQuick/Controls/qmldir", False),
        ("PySide6/Qt/translations/qtbase_es.qm", False),
        ("amparo_data/translations/es.qm", True),
    ],
)
def test_what_is_wanted(place: str, stays: bool) -> None:
    entry = (place, f"/source/{place}", "DATA")
    assert frozen_parts.wanted(entry, {"QtQuick", "QtQuick.Layouts"}) is stays


def test_a_library_stays_when_something_that_stays_needs_it() -> None:
    core = Path(PySide6.__file__).parent
    library = "PySide6/Qt/lib/libQt6{}.so.6"

    def collected(name: str) -> tuple[str, str, str]:
        return (library.format(name), str(core / "Qt" / "lib" / f"libQt6{name}.so.6"), "BINARY")

    entries = [
        ("PySide6/QtCore.abi3.so", str(core / "QtCore.abi3.so"), "EXTENSION"),
        collected("Core"),
        collected("Quick"),
        ("libQt6Core.so.6", library.format("Core"), "SYMLINK"),
        ("libQt6Quick.so.6", library.format("Quick"), "SYMLINK"),
        ("ui/visitor/Main.qml", "/source/Main.qml", "DATA"),
    ]
    places = {entry[0] for entry in frozen_parts.with_their_libraries(entries)}
    assert places == {
        "PySide6/QtCore.abi3.so",
        library.format("Core"),
        "libQt6Core.so.6",
        "ui/visitor/Main.qml",
    }
