"""What somebody typed and has not saved: kept in the desk, so that a crash or the lock loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC

from sqlalchemy import ColumnElement, delete, insert, select

from kiosk.clock import Clock, system_clock
from kiosk.desk.database import Database
from kiosk.desk.tables import Unsaved


def keep(
    desk: Database,
    account: str,
    form: str,
    values: Mapping[str, str],
    clock: Clock = system_clock,
) -> None:
    """Keep what is typed into a form now, in place of what was kept before.

    Args:
        desk: the open desk.
        account: the key of the account of whoever types.
        form: which form of which record, such as "phone:3f2a…".
        values: field -> what is typed; an empty mapping drops it all.
        clock: says when.

    Raises:
        AmparoError: the disk is full or read-only; what was kept before is still there.
    """
    typed_at = clock().astimezone(UTC)
    rows = [
        {"account_id": account, "form": form, "field": field, "text": text, "typed_at": typed_at}
        for field, text in values.items()
    ]
    with desk.writing() as session:
        session.execute(delete(Unsaved).where(_of(account, form)))
        if rows:
            session.execute(insert(Unsaved), rows)


def read(desk: Database, account: str, form: str) -> dict[str, str]:
    """Field -> what was typed and not saved; nothing when all is saved."""
    chosen = select(Unsaved.field, Unsaved.text).where(_of(account, form)).order_by(Unsaved.field)
    with desk.reading() as session:
        return {field: text for field, text in session.execute(chosen)}  # noqa: C416 - rows, not pairs


def drop(desk: Database, account: str, form: str) -> None:
    """Forget it: it was saved, or thrown away."""
    with desk.writing() as session:
        session.execute(delete(Unsaved).where(_of(account, form)))


def forms(desk: Database, account: str) -> tuple[str, ...]:
    """Every form with something unsaved of this account."""
    chosen = select(Unsaved.form).where(Unsaved.account_id == account).distinct()
    with desk.reading() as session:
        return tuple(session.scalars(chosen.order_by(Unsaved.form)))


def _of(account: str, form: str) -> ColumnElement[bool]:
    return (Unsaved.account_id == account) & (Unsaved.form == form)
