"""Finding and reading the starter's files, each in its schema's shape, with its lines.

What fits its schema may still say what it must not: `kiosk.exchange.starter_checks` looks at that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from kiosk.exchange.located import Document, LocatedError, Place, read
from kiosk.exchange.starter_schema import (
    FactEntry,
    GuideFile,
    OrganizationFile,
    PackFile,
    SourceEntry,
    StatementFile,
    TopicFile,
    TranslationFile,
)

Shape = TypeVar("Shape")
Shape_co = TypeVar("Shape_co", covariant=True)
Main = OrganizationFile | GuideFile | StatementFile | TopicFile | PackFile


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: file (below the starter's folder), line from 1, what and what to do."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """As an editor understands it: file:line: message."""
        return f"{self.file}:{self.line}: {self.message}."


@dataclass(frozen=True, slots=True)
class Filed(Generic[Shape_co]):
    """A file's content with where it stands, and its translations."""

    name: str
    content: Shape_co
    document: Document
    translations: tuple[Filed[TranslationFile], ...] = ()

    def problem(self, place: Place, message: str) -> Problem:
        """Something wrong at a place of this file."""
        return Problem(self.name, self.document.line(place), message)


@dataclass(frozen=True, slots=True)
class StarterPack:
    """One pack's files."""

    pack: Filed[PackFile]
    organizations: tuple[Filed[OrganizationFile], ...]
    guides: tuple[Filed[GuideFile], ...]
    statements: tuple[Filed[StatementFile], ...]

    def files(self) -> Iterator[Filed[OrganizationFile] | Filed[GuideFile] | Filed[StatementFile]]:
        """All but the pack's own."""
        yield from self.organizations
        yield from self.guides
        yield from self.statements


@dataclass(frozen=True, slots=True)
class Starter:
    """Everything in the starter's folder. `packs`: the narrowest jurisdiction first, advocacy last."""

    sources: Filed[dict[str, SourceEntry]]
    facts: Filed[dict[str, FactEntry]]
    topics: Filed[TopicFile]
    packs: tuple[StarterPack, ...]

    def fact_files(self) -> Iterator[tuple[str, Place, FactEntry, Filed[object]]]:
        """Every fact with its id, its place and the file it stands in."""
        for fact_id, fact in self.facts.content.items():
            yield fact_id, (fact_id,), fact, self.facts
        for pack in self.packs:
            for filed in pack.files():
                for fact_id, fact in filed.content.facts.items():
                    yield fact_id, ("facts", fact_id), fact, filed

    def every_fact(self) -> dict[str, FactEntry]:
        """All facts by id."""
        return {fact_id: fact for fact_id, _, fact, _ in self.fact_files()}


@dataclass(slots=True)
class Reading:
    """The folder while it is read; `problems` fills up."""

    folder: Path
    problems: list[Problem] = field(default_factory=list)

    def starter(self) -> Starter | None:
        """Everything, or None when a file is missing or does not fit its schema."""
        sources = self._file(self.folder / "sources.yaml", dict[str, SourceEntry])
        facts = self._file(self.folder / "facts.yaml", dict[str, FactEntry])
        topics = self._with_translations(self.folder / "topics.yaml", TopicFile)
        packs = [self._pack(path.parent) for path in sorted(self.folder.glob("*/pack.yaml"))]
        if not packs:
            self.problems.append(Problem(".", 1, "has no pack: add a folder with a pack.yaml"))
        whole = [pack for pack in packs if pack]
        if not (sources and facts and topics) or len(whole) < len(packs):
            return None
        return Starter(sources, facts, topics, tuple(sorted(whole, key=_order)))

    def _pack(self, folder: Path) -> StarterPack | None:
        pack = self._with_translations(folder / "pack.yaml", PackFile)
        organizations = self._all(folder / "organizations", OrganizationFile)
        guides = self._all(folder / "guides", GuideFile)
        statements = self._all(folder / "statements", StatementFile)
        return StarterPack(pack, organizations, guides, statements) if pack else None

    def _all(self, folder: Path, shape: type[Shape]) -> tuple[Filed[Shape], ...]:
        paths = [path for path in sorted(folder.glob("*.yaml")) if "." not in path.stem]
        found = [self._with_translations(path, shape) for path in paths]
        for path in sorted(folder.glob("*.yaml")):
            beside = path.with_name(f"{path.stem.partition('.')[0]}.yaml")
            if not beside.exists():
                name = path.relative_to(self.folder).as_posix()
                self.problems.append(
                    Problem(name, 1, f"translates {beside.name}, which is not there: rename it"),
                )
        return tuple(each for each in found if each)

    def _with_translations(self, path: Path, shape: type[Shape]) -> Filed[Shape] | None:
        filed = self._file(path, shape)
        translations = [
            self._translation(each) for each in sorted(path.parent.glob(f"{path.stem}.*.yaml"))
        ]
        if filed is None:
            return None
        return Filed(
            filed.name,
            filed.content,
            filed.document,
            tuple(each for each in translations if each),
        )

    def _translation(self, path: Path) -> Filed[TranslationFile] | None:
        filed = self._file(path, TranslationFile)
        tag = path.stem.partition(".")[2]
        if filed and filed.content.language != tag:
            message = f"is named {tag}, but its language is {filed.content.language}: make them one"
            self.problems.append(filed.problem(("language",), message))
        return filed

    def _file(self, path: Path, shape: type[Shape]) -> Filed[Shape] | None:
        name = path.relative_to(self.folder).as_posix()
        try:
            document = read(path)
            return Filed(name, document.typed(shape), document)
        except LocatedError as error:
            self.problems.append(Problem(name, error.line, error.message))
        except FileNotFoundError:
            self.problems.append(Problem(name, 1, "is not there: add it"))
        except OSError as error:
            self.problems.append(Problem(name, 1, f"cannot be read ({error.strerror})"))
        return None


def _order(pack: StarterPack) -> tuple[bool, int, str]:
    content = pack.pack.content
    return content.advocacy, -len(content.jurisdiction.split("/")), content.id
