"""What our Python classes offer to QML, as Qt's own tool `moc` would write it of C++ classes.

Qt's `metaobjectdump` reads Python source and stops at much that is good Python (a lambda, a signal
of a base class). This asks the classes themselves, so it tells what QML will really find: modules
are imported, and every class of Qt objects in them is asked for its meta object.
"""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import PySide6.QtQml
from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

Json = dict[str, Any]
Class = type[QObject]

_marks: dict[Class, list[Json]] = {}
_MODULE = ("Amparo", 1, 0)


def _mark(cls: Class, name: str, value: str) -> Class:
    _marks.setdefault(cls, []).append({"name": name, "value": value})
    return cls


def _element(cls: Class) -> Class:
    # Registered, so that a property of this type is known by its name.
    PySide6.QtQml.qmlRegisterType(cls, *_MODULE, cls.__name__)  # type: ignore[call-overload]
    return _mark(cls, "QML.Element", "auto")


def _uncreatable(reason: str = "") -> Callable[[Class], Class]:
    def decorate(cls: Class) -> Class:
        _mark(cls, "QML.UncreatableReason", reason)
        return _mark(cls, "QML.Creatable", "false")

    return decorate


def _watch_decorators() -> None:
    """Put our own decorators for Qt's: a meta object does not tell what they marked."""
    PySide6.QtQml.QmlElement = _element  # type: ignore[assignment]
    PySide6.QtQml.QmlUncreatable = _uncreatable  # type: ignore[assignment,misc]


def _text(value: Any) -> str:  # noqa: ANN401 - bytes, QByteArray or text
    return value if isinstance(value, str) else bytes(value).decode()


def _property(prop: QMetaProperty, index: int) -> Json:
    entry: Json = {
        "name": prop.name(),
        "type": prop.typeName(),
        "index": index,
        "read": prop.name(),
        "constant": prop.isConstant(),
    }
    if prop.isWritable():
        entry["write"] = prop.name()
    if prop.hasNotifySignal():
        entry["notify"] = _text(prop.notifySignal().name())
    return entry


def _method(method: QMetaMethod) -> Json:
    types = [_text(t) for t in method.parameterTypes()]
    names = [_text(n) for n in method.parameterNames()]
    return {
        "access": "public",
        "name": _text(method.name()),
        "arguments": [
            {"name": names[i] or f"a{i + 1}", "type": kind} for i, kind in enumerate(types)
        ],
        "returnType": method.typeName(),
    }


def _class(cls: Class) -> Json:
    meta = cast("QMetaObject", cls.staticMetaObject)  # type: ignore[attr-defined]
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    base = meta.superClass()
    return {
        "className": cls.__name__,
        "qualifiedClassName": cls.__name__,
        "object": True,
        "superClasses": [{"access": "public", "name": base.className() if base else "QObject"}],
        "classInfos": _marks.get(cls, []),
        "properties": [
            _property(meta.property(i), i - meta.propertyOffset())
            for i in range(meta.propertyOffset(), meta.propertyCount())
        ],
        "signals": [_method(m) for m in methods if m.methodType() == QMetaMethod.MethodType.Signal],
        "slots": [_method(m) for m in methods if m.methodType() == QMetaMethod.MethodType.Slot],
    }


def _classes(base: Class) -> Iterator[Class]:
    for cls in base.__subclasses__():
        yield cls
        yield from _classes(cls)


def describe(folder: Path) -> list[Json]:
    """Import every module below `folder` and describe the Qt classes defined there.

    A property that Qt refuses (a type it does not know) is an error here: QML would not see it.
    """
    _watch_decorators()
    sys.path.insert(0, str(folder.parent))
    files = sorted(f for f in folder.rglob("*.py") if f.name != "__main__.py")
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", RuntimeWarning)
        for file in files:
            parts = file.relative_to(folder.parent).with_suffix("").parts
            importlib.import_module(".".join(p for p in parts if p != "__init__"))
    if refused := [str(w.message) for w in warned if "Failed to add property" in str(w.message)]:
        sys.exit("\n".join(refused))
    found = {cls for cls in _classes(QObject) if cls.__module__.split(".")[0] == folder.name}
    classes = [_class(cls) for cls in sorted(found, key=lambda c: (c.__module__, c.__name__))]
    return [{"classes": classes, "outputRevision": 68, "inputFile": f"{folder.name}.py"}]
