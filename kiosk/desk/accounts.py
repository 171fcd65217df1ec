"""The accounts of a desk: who may sign in, with which roles, and how they come back in.

There is no default password: until `first` made an account, nobody has one. Every change of an
account is in the history (`change`), without any secret or hash.
"""

from __future__ import annotations

from datetime import UTC

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import secret, tables, throttle
from kiosk.desk.account_rows import (
    ALL_RIGHTS,
    Account,
    Rights,
    administers,
    any_accounts,
    check_rights,
    folded,
    hash_of,
    made,
    new_row,
    not_the_last,
    person_of,
    row_there,
    secret_step,
    shown,
    step,
    stored,
    tidy_name,
)
from kiosk.desk.changes import write_down
from kiosk.desk.coming_in import NOBODY, RECOVERY, change_secret, sign_in, use_recovery_code
from kiosk.desk.database import Database
from kiosk.desk.first_account import first
from kiosk.desk.people import Person, may
from kiosk.desk.refused import Refused
from kiosk.desk.throttle_table import ThrottleTable

__all__ = [
    "ALL_RIGHTS",
    "NOBODY",
    "RECOVERY",
    "Account",
    "Refused",
    "Rights",
    "accounts",
    "add",
    "any_accounts",
    "change_roles",
    "change_secret",
    "first",
    "new_recovery_code",
    "person",
    "reset_secret",
    "retire",
    "sign_in",
    "use_recovery_code",
]


def accounts(session: Session, *, retired: bool = False) -> tuple[Account, ...]:
    """Everybody who may sign in, by name; with `retired` those who no longer may, too."""
    wanted = select(tables.Account)
    if not retired:
        wanted = wanted.where(tables.Account.retired_at.is_(None))
    found = [shown(row) for row in session.scalars(wanted)]
    return tuple(sorted(found, key=lambda each: folded(each.person.name)))


def person(session: Session, account_id: str) -> Person | None:
    """Somebody as their account is now; None when it was retired or never was."""
    row = session.get(tables.Account, account_id)
    return person_of(row) if row and row.retired_at is None else None


def add(  # noqa: PLR0913, PLR0917 - an account and who makes it
    desk: Database, name: str, new: str, rights: Rights, who: Person, clock: Clock
) -> Person:
    """Make another account.

    Raises:
        Refused: the name is taken, the secret too weak, or there is nothing they may do.
        UserError: `who` is no administrator.
    """
    kept = hash_of(new, tidy_name(name))
    with desk.writing() as session:
        administers(session, who)
        row = new_row(session, name, rights, kept, clock)
        session.flush()
        write_down(session, [made(row)], who, clock())
        return person_of(row)


def change_roles(
    desk: Database, account_id: str, rights: Rights, who: Person, clock: Clock
) -> Person:
    """Let somebody do more or less.

    Raises:
        Refused: they are the last administrator, or nothing is left that they may do.
        UserError: `who` is no administrator.
    """
    with desk.writing() as session:
        administers(session, who)
        row = row_there(session, account_id)
        before = person_of(row)
        check_rights(rights)
        if "administrator" not in rights.roles:
            not_the_last(session, row)
        values = stored(rights)
        steps = [step(row.id, name, getattr(row, name), value) for name, value in values.items()]
        for name, value in values.items():
            setattr(row, name, value)
        write_down(session, steps, who, clock())
        after = person_of(row)
        if may(before, "administer") and not may(after, "administer"):
            row.recovery_hash = None
        return after


def retire(desk: Database, account_id: str, who: Person, clock: Clock) -> None:
    """Somebody left: they may not sign in any more. What they did keeps their name.

    Raises:
        Refused: they are the last administrator.
        UserError: `who` is no administrator.
    """
    with desk.writing() as session:
        administers(session, who)
        row = row_there(session, account_id)
        not_the_last(session, row)
        row.retired_at = clock().astimezone(UTC)
        row.recovery_hash = None
        day = row.retired_at.date().isoformat()
        write_down(session, [step(row.id, "retired_at", None, day)], who, clock())


def reset_secret(desk: Database, account_id: str, new: str, who: Person, clock: Clock) -> None:
    """Give somebody who forgot theirs a new PIN or passphrase, and end their wait.

    Raises:
        Refused: the secret is too weak.
        UserError: `who` is no administrator.
    """
    with desk.writing() as session:
        administers(session, who)
        row = row_there(session, account_id)
        row.password_hash = hash_of(new, row.name)
        write_down(session, [secret_step(row.id, "password_hash", "reset")], who, clock())
    throttle.clear(ThrottleTable(desk, clock), account_id)


def new_recovery_code(desk: Database, who: Person, clock: Clock) -> str:
    """A new paper for an administrator; the old one opens nothing any more.

    Raises:
        UserError: `who` is no administrator.
    """
    code = secret.recovery_code()
    kept = secret.hashed(secret.tidy_code(code))
    with desk.writing() as session:
        administers(session, who)
        row = row_there(session, who.account_id)
        row.recovery_hash = kept
        write_down(session, [secret_step(row.id, "recovery_hash", "new")], who, clock())
    return code
