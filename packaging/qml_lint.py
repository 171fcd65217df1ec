"""Lint of the QML files that also sees our Python types.

    python packaging/qml_lint.py [FOLDER]

Qt's linter knows C++ types from `.qmltypes` files. Ours are Python classes, so their properties,
signals and slots are asked for (`python_types.py`), written as such a file together with Qt's own
(`qmltyperegistrar`), and given to `qmllint` as the module `Amparo`. A property that
is misspelt in QML is then an error here, not an empty place on the screen.

FOLDER holds the Python and QML files, `ui` unless told otherwise.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import python_types
import qt_tools

MODULE = "Amparo"
"""The one import name of our Python types."""


def _qt_types() -> str:
    """Qt's own types: of every module whose types ours may build on."""
    folder = qt_tools.QT / "Qt" / "metatypes"
    names = ("core", "gui", "qml", "qmlmodels", "quick")
    return ",".join(str(folder / f"qt6{name}_metatypes.json") for name in names)


def _module(folder: Path, target: Path) -> None:
    """Write the module `Amparo`, of the Python types below `folder`, as the linter reads it."""
    types = target.parent / "metatypes.json"
    types.write_text(json.dumps(python_types.describe(folder)), encoding="utf-8")
    target.mkdir()
    qt_tools.run(
        "qmltyperegistrar",
        *("--generate-qmltypes", target / "amparo.qmltypes", "-o", target.parent / "unused.cpp"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", _qt_types(), types),
    )
    qmldir = f"module {MODULE}\ntypeinfo amparo.qmltypes\ndepends QtQuick\nimport QtQuick\n"
    (target / "qmldir").write_text(qmldir, encoding="utf-8")


def lint(folder: Path) -> str:
    """Everything the linter has to say about the QML files below `folder`; "" is good."""
    files = sorted(folder.resolve().rglob("*.qml"))
    if not files:
        return ""
    with tempfile.TemporaryDirectory() as temporary:
        _module(folder.resolve(), Path(temporary) / MODULE)
        options = ("--ignore-settings", "-I", temporary, "-W", "0")
        done = qt_tools.run("qmllint", *options, *files, check=False)
    said = (done.stdout + done.stderr).strip()
    return said or (f"qmllint ended with {done.returncode}" if done.returncode else "")


def main() -> None:
    """Lint, print and fail if there is something to say."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else qt_tools.ROOT / "ui"
    if said := lint(folder):
        sys.exit(said)
    print("QML files are in order.")


if __name__ == "__main__":
    main()
