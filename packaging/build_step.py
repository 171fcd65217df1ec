"""The build step: catalogues and the starter edition, made from what is in version control.

    python packaging/build_step.py

Makes `translations/*.qm` (every language, and the two made-up ones) and `assets/edition`. Equal
sources give equal files. What did not change since the last time is not made again. `make build`
calls it; building a wheel or installing the checkout calls it through `build_hook.py`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import catalogues
import pseudo
import qt_tools

ROOT = qt_tools.ROOT
_DONE = ROOT / "build" / "build_step.json"


def _fingerprint(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in sorted(files):
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        digest.update(f"{file.relative_to(ROOT)} {content}\n".encode())
    return digest.hexdigest()


def _build_catalogues() -> None:
    for source in catalogues.committed():
        qt_tools.run("lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))
    with tempfile.TemporaryDirectory() as folder:
        for tag in pseudo.PSEUDO:
            source = Path(folder) / f"{tag}.ts"
            catalogues.extract(source, tag)
            pseudo.fill(source, tag)
            target = ROOT / "translations" / f"{tag}.qm"
            qt_tools.run("lrelease", "-silent", source, "-qm", target)


def _build_edition() -> None:
    sys.path.insert(0, str(ROOT))
    from kiosk.exchange import starter  # noqa: PLC0415 - catalogues are built without the desk

    target = ROOT / "assets" / "edition"
    with tempfile.TemporaryDirectory(dir=ROOT / "assets", prefix=".edition-") as folder:
        new = Path(folder) / "edition"
        new.mkdir()
        starter.build_edition(new)
        shutil.rmtree(target, ignore_errors=True)
        new.rename(target)


def _catalogue_inputs() -> Iterable[Path]:
    yield from catalogues.committed()
    yield from catalogues.sources()
    yield from (ROOT / "packaging" / f"{name}.py" for name in ("catalogues", "pseudo"))


def _edition_inputs() -> Iterable[Path]:
    yield from (f for f in (ROOT / "assets" / "starter").rglob("*") if f.is_file())
    yield ROOT / "assets" / "languages.toml"
    yield from (ROOT / "kiosk").rglob("*.py")


def _present(*names: str) -> bool:
    return all((ROOT / name).exists() for name in names)


def main() -> None:
    """Make what is out of date."""
    tags = [source.stem for source in catalogues.committed()] + list(pseudo.PSEUDO)
    parts: dict[str, tuple[Callable[[], None], Iterable[Path], bool]] = {
        "catalogues": (
            _build_catalogues,
            _catalogue_inputs(),
            _present(*(f"translations/{tag}.qm" for tag in tags)),
        ),
        "starter edition": (
            _build_edition,
            _edition_inputs(),
            _present("assets/edition/edition-0.sqlite"),
        ),
    }
    done: dict[str, str] = json.loads(_DONE.read_text()) if _DONE.exists() else {}
    for name, (build, inputs, present) in parts.items():
        fingerprint = _fingerprint(inputs)
        if present and done.get(name) == fingerprint:
            continue
        print(f"Building the {name}")
        build()
        done[name] = fingerprint
        _DONE.parent.mkdir(exist_ok=True)
        _DONE.write_text(json.dumps(done, indent=1))


if __name__ == "__main__":
    main()
