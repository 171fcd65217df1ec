"""Finds texts that a visitor would see and that no catalogue can translate.

In QML: a string with a word in it, given to a property that shows (`text`, `title`,
`Accessible.name` …) without `qsTr`. In Python that visitors' pages use: a string of two or more
words that is not a docstring, an error, a `detail` or a line of the log; and an id given to `say` that
`ui/messages.py` does not have. A line that shows the same in every language says so with
`untranslated:` and the reason in a comment.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

EXEMPT = "untranslated:"

_SHOWN = (
    "text|title|label|heading|caption|hint|note|subtitle|placeholderText|tooltip"
    "|Accessible\\.name|Accessible\\.description"
)
_PROPERTY = re.compile(rf"^\s*(?:property string )?(?:\w+\.)?({_SHOWN})\s*:(.*)$")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WORD = re.compile(r"[^\W\d_]{3,}")
_TRANSLATED = re.compile(r'qsTr(?:Id)?\(\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")?')
_COMPARED = re.compile(r'[=!]==?\s*"(?:[^"\\]|\\.)*"|"(?:[^"\\]|\\.)*"\s*[=!]==?')

# A capital letter, and a second word; not a family of fonts.
_SENTENCE = re.compile(r"^(?!Noto )[A-Z][^\W\d_]*[,:]? [^\W\d_]{2,}")
_PYTHON = ("ui/visitor", "ui/parts", "ui/paint", "kiosk/handout")
_SAY = ("ui", "kiosk")
_NOT_SHOWN = {
    *("debug", "info", "warning", "error", "critical", "exception", "log", "report"),
    "QmlUncreatable",
}


def in_qml(text: str) -> Iterator[tuple[int, str]]:
    """Line numbers and strings of one QML file that show and are not translated."""
    for number, line in enumerate(text.splitlines(), 1):
        match = _PROPERTY.match(line.split(" //")[0])
        if match is None or EXEMPT in line:
            continue
        rest = _COMPARED.sub("", _TRANSLATED.sub("", match[2]))
        for string in _STRING.findall(rest):
            if _WORD.search(string):
                yield number, string


def _docstrings(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        # A string that stands alone is a docstring, of a module, class, function or attribute.
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _for_developers(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        match node:
            case ast.Raise() | ast.Assert() | ast.keyword(arg="detail"):
                yield from ast.walk(node)
            case ast.Assign(targets=[ast.Name(id="detail")]):
                yield from ast.walk(node)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                if name in _NOT_SHOWN or name.endswith("Error"):
                    yield from ast.walk(node)


def in_python(text: str) -> Iterator[tuple[int, str]]:
    """Line numbers and strings of one Python file that read like a sentence."""
    tree = ast.parse(text)
    lines = text.splitlines()
    skipped = {id(node) for node in (*_docstrings(tree), *_for_developers(tree))}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if id(node) in skipped or not _SENTENCE.search(node.value):
            continue
        if not any(EXEMPT in line for line in lines[node.lineno - 2 : node.lineno]):
            yield node.lineno, node.value


def asked_for(text: str) -> Iterator[tuple[int, str]]:
    """Line numbers and ids that one Python file gives to `say` as they stand."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "say" and node.args and isinstance(node.args[0], ast.Constant):
            yield node.lineno, str(node.args[0].value)


def message_ids(text: str) -> set[str]:
    """The ids of `ui/messages.py`: the keys of its dictionaries."""
    return {
        key.value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


def _python_files(root: Path, folders: tuple[str, ...]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((root / folder).rglob("*.py"))


def check(root: Path) -> Iterator[str]:
    """Say what no catalogue can translate, a sentence each, with file and line."""
    for file in sorted((root / "ui").rglob("*.qml")):
        for line, string in in_qml(file.read_text(encoding="utf-8")):
            yield f"{file.relative_to(root)}:{line}: “{string}” is shown without qsTr"
    for file in _python_files(root, _PYTHON):
        for line, string in in_python(file.read_text(encoding="utf-8")):
            yield f"{file.relative_to(root)}:{line}: “{string}” belongs into ui/messages.py"
    known = {
        message
        for file in sorted((root / "ui").rglob("*messages.py"))
        for message in message_ids(file.read_text(encoding="utf-8"))
    }
    for file in _python_files(root, _SAY):
        for line, message in asked_for(file.read_text(encoding="utf-8")):
            if message not in known:
                yield f"{file.relative_to(root)}:{line}: ui/messages.py has no “{message}”"
