"""The catalogues of the interface: brought up to date, and checked.

    python packaging/catalogues.py update   brings translations/*.ts up to date with the sources
    python packaging/catalogues.py check    says what is wrong with them, and fails if anything is

Texts come from the QML files (`qsTr`) and from each `…messages.py`. The English catalogue holds
plural forms only: all else is its own source. What `check` looks at:

- a catalogue that `lupdate` would change: a text was added, changed or taken away;
- a text that is not translated, or lacks its note for translators;
- placeholders that differ between a text and its translation;
- a text in QML or Python that a visitor sees and that no catalogue has (`untranslated.py`).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pseudo
import qt_tools
import untranslated

ROOT = qt_tools.ROOT
FOLDER = ROOT / "translations"
PLURALS_ONLY = "en"


def committed() -> list[Path]:
    """The catalogues in version control, by name."""
    return sorted(f for f in FOLDER.glob("*.ts") if f.stem not in pseudo.PSEUDO)


def sources() -> list[Path]:
    """The files that texts of the interface come from."""
    return sorted([*(ROOT / "ui").rglob("*.qml"), *(ROOT / "ui").rglob("*messages.py")])


def extract(catalogue: Path, tag: str) -> None:
    """Bring a catalogue up to date with the sources; a missing one is begun."""
    plurals = ["-pluralonly"] if tag == PLURALS_ONLY else []
    qt_tools.run(
        "lupdate",
        *("-silent", "-no-obsolete", "-warnings-are-errors", "-locations", "none"),
        *("-source-language", "en", "-target-language", tag.replace("-", "_")),
        # Python's own name for a text with plural forms, see ui/messages.py
        *("-tr-function-alias", "translate+=plural"),
        *plurals,
        *(source.relative_to(ROOT) for source in sources()),
        *("-ts", catalogue),
    )


def update() -> None:
    """Bring every catalogue up to date; translations that stand are kept."""
    for catalogue in committed():
        extract(catalogue, catalogue.stem)


def _stale(catalogue: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        shutil.copy(catalogue, fresh)
        extract(fresh, catalogue.stem)
        if fresh.read_bytes() != catalogue.read_bytes():
            yield f"{catalogue.name}: not up to date with the sources; run `make translations`"


def placeholders(text: str) -> Counter[str]:
    """The placeholders of a text, `{name}`, `%1` and `%n`, with how often each occurs."""
    return Counter(pseudo.PLACEHOLDER.findall(text))


def _differences(source: str, forms: list[str]) -> Iterator[str]:
    wanted = placeholders(source)
    for form in forms:
        if not form.strip():
            yield "not translated"
        elif placeholders(form) != wanted:
            # "one place" may say its number in words; the last form is that of many
            counted = wanted - Counter({"%n": wanted["%n"]})
            if form is forms[-1] or placeholders(form) != counted:
                yield f"placeholders differ in “{form}”"


def check_catalogue(catalogue: Path) -> Iterator[str]:
    """Say what is wrong inside one catalogue, a sentence each."""
    for context in ET.parse(catalogue).iter("context"):
        # In ui/messages.py one note stands above a group of messages.
        in_qml = context.findtext("name") != "messages"
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            where = f"{catalogue.name}: {context.findtext('name')}: “{source}”"
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                yield f"{where}: not finished"
                continue
            plural = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation] if plural else [translation.text or ""]
            for difference in _differences(source, forms):
                yield f"{where}: {difference}"
            if not (message.findtext("extracomment") or "").strip() and in_qml:
                yield f"{where}: no note for translators (a `//:` line above it)"


def check() -> Iterator[str]:
    """Say what is wrong with the catalogues and the texts of the interface, a sentence each."""
    for catalogue in committed():
        yield from _stale(catalogue)
        yield from check_catalogue(catalogue)
    yield from untranslated.check(ROOT)


def main() -> None:
    """Do what the first argument says."""
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["check"]:
            if problems := list(check()):
                sys.exit("\n".join(problems))
            print(f"Catalogues are in order: {', '.join(c.stem for c in committed())}")
        case _:
            sys.exit("Say `update` or `check`.")


if __name__ == "__main__":
    main()
