"""Which edition a kiosk shows: the one pointed to, else the best that is left. Reading side.

Every edition's SHA-256 is checked when it is opened. A bad one means an earlier one and a line for
staff, never an error for a visitor; what was withdrawn stays hidden in all of them. Publishing is in
`kiosk.edition.commit`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.edition import folder as files
from kiosk.edition import withdrawals
from kiosk.edition.disk import locked
from kiosk.edition.folder import Pointer, edition_path, stamp
from kiosk.edition.opening import open_checked
from kiosk.edition.reader import Edition
from kiosk.edition.records import EditionInfo, Place
from kiosk.edition.withdrawals import Report
from kiosk.errors import AmparoError, EditionError, UserError

__all__ = ["covers", "editions", "open_best", "open_number", "rollback", "shown_number", "stamp"]

STARTER_NUMBER = 0

UNKNOWN_PLACE = Place("", "", (), "", withhold_unreviewed=False)


def open_best(folder: Path, starter_folder: Path, report: Report) -> Edition:
    """Open the best edition there is, with what staff withdrew already hidden. Never raises.

    In this order: the one pointed to; the newest good one before it; the starter, of which only the
    packs whose jurisdiction covers the place are shown; the emergency numbers.

    Args:
        folder: of the editions; it need not exist.
        starter_folder: with the edition that ships with the program.
        report: is told what staff should know.
    """
    edition = _published(folder, report) or _starter(folder, starter_folder, report)
    edition.withdraw(withdrawals.read(folder, report))
    return edition


def open_number(folder: Path, number: int) -> Edition:
    """Open one edition by its number. Raises EditionError when it is not good."""
    edition = open_checked(edition_path(folder, number))
    if edition.info.number != number:
        edition.close()
        raise EditionError(
            "This edition lies under another's name.", f"{edition.info.number} under {number}"
        )
    return edition


def editions(folder: Path) -> tuple[EditionInfo, ...]:
    """The editions that could be shown, ascending: whole, unchanged, readable."""
    good = []
    for number in files.numbers(folder):
        try:
            with closing(open_number(folder, number)) as edition:
                good.append(edition.info)
        except EditionError:
            continue  # `open_best` reports it when it matters
    return tuple(good)


def shown_number(folder: Path) -> int:
    """Number of the edition that the pointer names; 0 when it names none."""
    try:
        pointer = files.read_pointer(folder)
    except ValueError:
        return 0
    return pointer.edition if pointer else 0


def rollback(folder: Path, number: int | None = None) -> EditionInfo:
    """Show an earlier edition from now on.

    Args:
        folder: of the editions.
        number: of the edition; None for the newest good one before the one shown.

    Raises:
        UserError: there is no such edition.
        EditionError: it is damaged.
        AmparoError: the disk does not take it.
    """
    try:
        pointer = files.read_pointer(folder)
    except ValueError:
        pointer = None
    whole = files.numbers(folder)
    highest = max([*whole, 0, *((pointer.highest,) if pointer else ())])
    shown = pointer.edition if pointer else highest + 1
    if number is None:
        good = [info.number for info in editions(folder) if info.number < shown]
        if not good:
            raise UserError("There is no earlier edition to go back to.")
        number = good[-1]
    elif number not in whole:
        there = ", ".join(map(str, whole)) or "none"
        raise UserError(f"There is no edition {number} here. There are: {there}.")
    with closing(open_number(folder, number)) as edition:
        info = edition.info
    try:
        with locked(folder):
            files.write_pointer(folder, Pointer(number, highest))
    except OSError as error:
        raise AmparoError("The disk does not take the change.", repr(error)) from error
    return info


def covers(jurisdiction: str, place: str) -> bool:
    """Whether content for a jurisdiction is right at a place: "US/MN" covers "US/MN/Rochester"."""
    return bool(jurisdiction) and f"{place}/".startswith(f"{jurisdiction}/")


def _published(folder: Path, report: Report) -> Edition | None:
    for number in _candidates(folder, report):
        try:
            return open_number(folder, number)
        except EditionError as error:
            report(
                f"Edition {number} cannot be shown. {error.sentence} Publish again.", error.detail
            )
    return None


def _candidates(folder: Path, report: Report) -> Iterator[int]:
    """Numbers to try: the one pointed to, then earlier ones; without a pointer the newest first."""
    newest_first = files.numbers(folder)[::-1]
    try:
        pointer = files.read_pointer(folder)
    except ValueError as error:
        report("The note which edition is shown cannot be read. The newest is shown.", str(error))
        pointer = None
    else:
        if pointer is None and newest_first:
            report("The note which edition is shown is missing. The newest is shown.", "")
    if pointer is None:
        yield from newest_first
    else:
        yield pointer.edition
        yield from (number for number in newest_first if number < pointer.edition)


def _starter(folder: Path, starter_folder: Path, report: Report) -> Edition:
    place = files.read_place(folder)
    fresh = place is None and not files.numbers(folder) and not (folder / files.PLACE).exists()
    try:
        starter = open_number(starter_folder, STARTER_NUMBER)
    except EditionError as error:
        report(
            "The content that ships with the program cannot be shown. Install the program again.",
            f"{error.sentence} {error.detail}",
        )
        return _emergency(place or UNKNOWN_PLACE)
    if fresh:
        return starter
    if place is None:
        report(
            "It is not known where this kiosk stands. Only content for the country is shown.", ""
        )
    packs = frozenset(
        pack.id for pack in starter.packs("en") if _right_here(pack.jurisdiction, place)
    )
    starter.close()
    if not packs:
        return _emergency(place or UNKNOWN_PLACE)
    return open_checked(edition_path(starter_folder, STARTER_NUMBER), packs)


def _emergency(place: Place) -> Edition:
    """The emergency numbers alone. Writing an edition in memory is no part of a usual start."""
    from kiosk.edition import emergency  # noqa: PLC0415 - seldom needed, and a visitor waits

    return emergency.open_edition(place)


def _right_here(jurisdiction: str, place: Place | None) -> bool:
    """Whether a pack of the starter may stand in for a place's own edition."""
    return covers(jurisdiction, place.jurisdiction) if place else "/" not in jurisdiction
