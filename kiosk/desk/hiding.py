"""Hide now, and the line for today: what staff say reaches every folder of editions at once.

Nothing is published for it. A withdrawal or a line goes into the small files beside the editions
(`kiosk.edition.withdrawals`, `kiosk.edition.notices_today`), which every screen looks at several times
a second, and into the history. The first folder is this machine's own; one that is away (a stick, a
share) is named, so that somebody can see to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import settings
from kiosk.clock import Clock
from kiosk.desk import changes, naming, shown_fields, tables
from kiosk.desk.database import Database
from kiosk.desk.people import Person, require
from kiosk.desk.stored import Field, Scalar, Step
from kiosk.desk.tasks import Task
from kiosk.edition import notices_today, withdrawals
from kiosk.edition.notices_today import Line
from kiosk.edition.withdrawals import Withdrawal
from kiosk.errors import AmparoError, UserError

WITHDRAWAL, LINE = "withdrawal", "notice_today"
"""What the history calls them; no tables of the desk have these names."""


@dataclass(frozen=True, slots=True)
class Reached:
    """Where it took effect, and which folders were away."""

    folders: tuple[Path, ...]
    missed: tuple[Path, ...]


def folders(own: Path, publish_to: str = "") -> tuple[Path, ...]:
    """The folders of editions that this place's withdrawals reach.

    Args:
        own: this machine's.
        publish_to: the setting of this name, folders separated by semicolons.
    """
    return tuple(dict.fromkeys((own, *settings.folders(publish_to))))


def hide(  # noqa: PLR0913, PLR0917 - who hides what, why, where
    desk: Database,
    where: Sequence[Path],
    record: str,
    reason: str,
    who: Person,
    clock: Clock,
) -> Reached:
    """Hide a record from now on, on every edition in these folders, earlier and later ones.

    Args:
        desk: the open desk.
        where: folders of editions, this machine's first.
        record: id of a listing, service, location, organization, phone, guide, statement or notice.
        reason: for the other staff.
        who: who hides it.
        clock: the local wall time.

    Raises:
        UserError: no reason is given, or their role does not allow it.
        AmparoError: this machine's disk does not take it; then nothing is hidden.
    """
    require(who, "edit")
    reason = " ".join(reason.split())
    if not reason:
        raise UserError("Say in a word why it is hidden, for the other staff.")
    now = clock()
    with desk.reading() as session:
        keys = kept_under(session, record)
    before = hidden(where[0], keys)

    def withdraw(folder: Path) -> None:
        for key in keys:
            withdrawals.withdraw(folder, key, reason, now.date())

    reached = _everywhere(where, withdraw)
    _write_down(desk, Field(WITHDRAWAL, record, ""), _said(before), reason, who, now)
    return reached


def show_again(
    desk: Database, where: Sequence[Path], record: str, who: Person, clock: Clock
) -> Reached:
    """Undo `hide`: the record is shown again wherever it was hidden.

    Raises:
        UserError: it is not hidden, or their role does not allow it.
        AmparoError: this machine's disk does not take it; then it stays hidden.
    """
    require(who, "edit")
    with desk.reading() as session:
        keys = kept_under(session, record)
    before = hidden(where[0], keys)
    if before is None:
        raise UserError("This is not hidden.", record)

    def restore(folder: Path) -> None:
        listed = withdrawals.read(folder)
        for key in keys:
            if key in listed:
                withdrawals.restore(folder, key)

    reached = _everywhere(where, restore)
    _write_down(desk, Field(WITHDRAWAL, record, ""), _said(before), None, who, clock())
    return reached


def hidden(folder: Path, keys: Sequence[str]) -> Withdrawal | None:
    """Why and since when all of it is hidden; None while any of it is shown."""
    listed = withdrawals.entries(folder)
    found = [listed[key] for key in keys if key in listed]
    return found[0] if found and len(found) == len(keys) else None


def kept_under(session: Session, record: str) -> list[str]:
    """Under which ids a record stands in an edition: a service at several places has several."""
    organization = tables.Organization
    if session.scalar(select(organization.id).where(organization.id == record)):
        return [record]
    return shown_fields.listing_ids(session, record) or [record]


def everything(session: Session, folder: Path) -> tuple[Task, ...]:
    """What is hidden now, the latest first, as tasks: somebody should see to each."""
    listed = withdrawals.entries(folder)
    named = naming.names(session, listed, {})
    phone = tables.Phone
    keys = [key for key in listed if naming.is_key(key)]
    rows = session.execute(select(phone.id, phone.number).where(phone.id.in_(keys)))
    numbers = {row.id: row.number for row in rows}
    found = [
        Task(
            key=f"hidden:{key}",
            kind="hidden",
            page="",
            record=key,
            name=named[key].name if key in named and named[key].name else key,
            number=numbers.get(key, ""),
            last=each.on,
            sentence=each.reason,
        )
        for key, each in listed.items()
    ]
    return tuple(sorted(found, key=lambda task: (task.last, task.name), reverse=True))


def announce(  # noqa: PLR0913, PLR0917 - who writes what, where, until when
    desk: Database,
    where: Sequence[Path],
    record: str,
    texts: Mapping[str, str],
    until: datetime,
    who: Person,
    clock: Clock,
) -> Reached:
    """Show a line for today on a record, in place of an earlier one, until it ends by itself.

    Args:
        desk: the open desk.
        where: folders of editions, this machine's first.
        record: as in `hide`; a line shows on listings and guides.
        texts: by language; English must be there.
        until: local wall time.
        who: who writes it.
        clock: the local wall time.

    Raises:
        UserError: the line cannot be as it is (see `notices_today.put`), or their role.
        AmparoError: this machine's disk does not take it; then nothing changed.
    """
    require(who, "edit")
    line = Line(dict(texts), clock().replace(second=0, microsecond=0), until)
    with desk.reading() as session:
        keys = kept_under(session, record)
    before = notices_today.read(where[0]).get(keys[0])

    def put(folder: Path) -> None:
        for key in keys:
            notices_today.put(folder, key, line)

    reached = _everywhere(where, put)
    after = notices_today.read(where[0]).get(keys[0])
    place = Field(LINE, record, "")
    _write_down(desk, place, _in_english(before), _in_english(after), who, clock())
    return reached


def silence(
    desk: Database, where: Sequence[Path], record: str, who: Person, clock: Clock
) -> Reached:
    """Take the line for today away before its end. Raises as `announce`."""
    require(who, "edit")
    with desk.reading() as session:
        keys = kept_under(session, record)
    before = notices_today.read(where[0]).get(keys[0])

    def take(folder: Path) -> None:
        for key in keys:
            notices_today.take_away(folder, key)

    reached = _everywhere(where, take)
    _write_down(desk, Field(LINE, record, ""), _in_english(before), None, who, clock())
    return reached


def line(folder: Path, keys: Sequence[str], now: datetime) -> Line | None:
    """The line that a record has and that has not ended; None when there is none."""
    found = notices_today.read(folder).get(keys[0]) if keys else None
    return found if found and found.until > now else None


def _everywhere(where: Sequence[Path], step: Callable[[Path], None]) -> Reached:
    """Do it in every folder that is there; this machine's own must take it."""
    own, *others = where
    step(own)
    done, missed = [own], []
    for folder in others:
        try:
            if not folder.is_dir():
                raise AmparoError("The folder is not there.", str(folder))  # noqa: TRY301 - as a disk that fails
            step(folder)
        except (AmparoError, OSError):
            missed.append(folder)
        else:
            done.append(folder)
    return Reached(tuple(done), tuple(missed))


def _write_down(  # noqa: PLR0913, PLR0917 - a row of the history
    desk: Database, place: Field, before: Scalar, after: Scalar, who: Person, now: datetime
) -> None:
    with desk.writing() as session:
        changes.alone(session)
        changes.write_down(session, [Step(place, before, after)], who, now)


def _said(withdrawal: Withdrawal | None) -> str | None:
    return withdrawal.reason if withdrawal else None


def _in_english(written: Line | None) -> str | None:
    if written is None:
        return None
    return f"{written.texts['en']} ({written.until.isoformat(' ', 'minutes')})"
