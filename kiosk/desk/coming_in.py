"""Coming in at the desk: with a PIN or passphrase, or with the recovery code on paper."""

from __future__ import annotations

from functools import cache

from sqlalchemy import select, update

from kiosk.clock import Clock
from kiosk.desk import secret, tables, throttle
from kiosk.desk.account_rows import by_name, hash_of, person_of, row_there, secret_step
from kiosk.desk.changes import write_down
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.refused import Refused, clock_face
from kiosk.desk.throttle import Waiting
from kiosk.desk.throttle_table import ThrottleTable

NOBODY = "nobody"
"""The throttle's subject for names that no account has: all of them wait together."""

RECOVERY = "recovery"
"""The throttle's subject for recovery codes."""


def sign_in(desk: Database, name: str, given: str, clock: Clock) -> Person:
    """Let somebody in.

    Raises:
        Refused: the name and the secret do not belong together, or an earlier wait is not over;
            the sentence says how long it takes.
    """
    waits = ThrottleTable(desk, clock)
    with desk.reading() as session:
        row = by_name(session, name)
        found = person_of(row) if row else None
        kept = row.password_hash if row else _no_hash()
    subject = found.account_id if found else NOBODY
    state = _begin(waits, subject)
    if not secret.matches(given, kept) or found is None:
        raise _wrong("account.wrong_pin" if found else "account.wrong", state)
    throttle.clear(waits, subject)
    if secret.outdated(kept):
        with desk.writing() as session:
            table = tables.Account
            same = (table.id == subject) & (table.password_hash == kept)
            session.execute(update(table).where(same).values(password_hash=secret.hashed(given)))
    return found


def use_recovery_code(desk: Database, code: str, new: str, clock: Clock) -> tuple[Person, str]:
    """Come back in with the code on the paper, which opens one time only.

    Returns:
        the administrator whose code it was, and the next code, for a new paper.

    Raises:
        Refused: the code is wrong, a wait is not over, or the new secret is too weak.
    """
    waits = ThrottleTable(desk, clock)
    with desk.reading() as session:
        holders = [
            (row.id, row.name, row.recovery_hash)
            for row in session.scalars(select(tables.Account).order_by(tables.Account.created_at))
            if row.recovery_hash and row.retired_at is None
        ]
    kept = hash_of(new, *(name for _, name, _ in holders))
    state = _begin(waits, RECOVERY)
    typed = secret.tidy_code(code)
    opened = [(id_, kept_code) for id_, _, kept_code in holders if secret.matches(typed, kept_code)]
    if not opened:
        raise _wrong("account.code_wrong", state)
    throttle.clear(waits, RECOVERY)
    next_code = secret.recovery_code()
    next_hash = secret.hashed(secret.tidy_code(next_code))
    with desk.writing() as session:
        row = row_there(session, opened[0][0])
        if row.recovery_hash != opened[0][1]:  # somebody used it a moment ago
            raise Refused("account.code_wrong")
        row.password_hash = kept
        row.recovery_hash = next_hash
        found = person_of(row)
        steps = [
            secret_step(row.id, "password_hash", "recovered"),
            secret_step(row.id, "recovery_hash", "new"),
        ]
        write_down(session, steps, found, clock())
    throttle.clear(waits, found.account_id)
    return found, next_code


def change_secret(desk: Database, who: Person, old: str, new: str, clock: Clock) -> None:
    """Change one's own PIN or passphrase.

    Raises:
        Refused: the old one is wrong (which counts as a try), or the new one too weak.
    """
    kept = hash_of(new, who.name)
    sign_in(desk, who.name, old, clock)
    with desk.writing() as session:
        row = row_there(session, who.account_id)
        row.password_hash = kept
        write_down(session, [secret_step(row.id, "password_hash", "changed")], who, clock())


@cache
def _no_hash() -> str:
    """Compared for a name nobody has, so that its answer takes as long as any other."""
    return secret.hashed(secret.recovery_code())


def _begin(waits: ThrottleTable, subject: str) -> throttle.State:
    try:
        return throttle.begin(waits, subject)
    except Waiting as waiting:
        raise Refused("account.wait", time=clock_face(waiting.seconds)) from None


def _wrong(message: str, state: throttle.State) -> Refused:
    if state.seconds_left:
        return Refused("account.wrong_wait", time=clock_face(state.seconds_left))
    return Refused(message)
