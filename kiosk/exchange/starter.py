"""The starter content: read its files, put them into a desk, build the edition that ships.

starter = read(folder)          every file checked, with its line when something is wrong
load(session, starter, packs)   into an empty desk
build_edition(folder)           the starter edition, byte for byte the same every time
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import insert

from kiosk import paths
from kiosk.desk import publish, tables
from kiosk.desk.database import create_desk
from kiosk.desk.intervals import PREPARED_ON
from kiosk.edition.commit import write_starter
from kiosk.edition.content import Content
from kiosk.errors import ContentError
from kiosk.exchange import starter_checks
from kiosk.exchange.starter_files import Problem, Reading, Starter
from kiosk.exchange.starter_load import load

__all__ = ["PLACE", "Starter", "build_edition", "content", "default_packs", "load", "read"]

PLACE = "US/MN/Rochester"
"""The jurisdiction of the starter edition's place, which has no name yet."""


def check(folder: Path) -> tuple[Starter | None, list[Problem]]:
    """Read a folder of starter files and say all that is wrong with them."""
    reading = Reading(folder)
    starter = reading.starter()
    if starter and not reading.problems:
        # Not before: a file that could not be read is missed by those that name it.
        reading.problems += starter_checks.problems(starter)
    return starter, sorted(set(reading.problems), key=lambda each: (each.file, each.line))


def read(folder: Path | None = None) -> Starter:
    """Read the starter files of a folder, those that ship with the program by default.

    Raises:
        ContentError: something is wrong; the sentence names the first place, `detail` lists all.
    """
    starter, problems = check(folder or paths.starter_packs())
    if problems or starter is None:
        more = f" ({len(problems) - 1} more.)" if len(problems) > 1 else ""
        raise ContentError(f"{problems[0]}{more}", "\n".join(map(str, problems)))
    return starter


def default_packs(starter: Starter) -> list[str]:
    """Ids of the packs that are on unless somebody chooses."""
    return [pack.pack.content.id for pack in starter.packs if pack.pack.content.default]


def content(starter: Starter) -> Content:
    """All of the starter edition: its default packs, published on the day its facts were collected."""
    desk = create_desk("sqlite://")
    try:
        with desk.writing() as session:
            session.execute(insert(tables.Place), [{"name": "", "jurisdiction": PLACE}])
            load(session, starter, default_packs(starter))
        with desk.reading() as session:
            return publish.content(session, PREPARED_ON, starter=True)
    finally:
        desk.close()


def build_edition(folder: Path, packs: Path | None = None) -> None:
    """Write the starter edition into an empty folder, the same bytes for the same files.

    Args:
        folder: an empty folder, later `kiosk.paths.starter_edition()`.
        packs: the folder of starter files, those that ship with the program by default.

    Raises:
        ContentError: a file is wrong.
        RuleOfTruthError: a record breaks a rule.
    """
    write_starter(folder, content(read(packs)))
