"""An account's row, what it says, and what the history is told; for `kiosk.desk.accounts`."""

from __future__ import annotations

import unicodedata
import uuid
from dataclasses import dataclass
from datetime import UTC

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import secret, tables
from kiosk.desk.people import COMMAND_LINE, ROLES, Person, may, require
from kiosk.desk.refused import Refused
from kiosk.desk.stored import Field, Scalar, Step

LONGEST_NAME = 80
"""Letters."""


@dataclass(frozen=True, slots=True)
class Account:
    """What a list of accounts shows.

    Attributes:
        person: who it is.
        created_on: ISO date.
        retired_on: ISO date; "" while it may sign in.
        recovery: whether a printed recovery code opens it.
    """

    person: Person
    created_on: str
    retired_on: str
    recovery: bool


@dataclass(frozen=True, slots=True)
class Rights:
    """What an account may do; see `people.Person`."""

    roles: frozenset[str]
    review_languages: frozenset[str] = frozenset()
    reviews_law: bool = False


ALL_RIGHTS = Rights(frozenset({"editor", "publisher", "administrator"}))
"""Of the first account. Reviewing is left out: nobody reviews by being first."""


def any_accounts(session: Session) -> bool:
    """Whether somebody may sign in; without, the first start asks who is responsible."""
    there = select(tables.Account.id).where(tables.Account.retired_at.is_(None)).limit(1)
    return session.scalar(there) is not None


def step(record: str, field: str, before: Scalar, after: Scalar, table: str = "account") -> Step:
    """One field for the history, before and after."""
    return Step(Field(table, record, field), before, after)


def secret_step(record: str, field: str, what: str) -> Step:
    """That a secret changed, and how; never the secret or its hash."""
    return step(record, field, None, what)


def made(row: tables.Account) -> Step:
    """A new account, for the history."""
    return step(row.id, "", None, {"name": row.name, **stored(rights_of(row))})


def hash_of(new: str, *names: str) -> str:
    """The hash to keep of a new secret. Raises Refused when it is too weak."""
    wrong = secret.problem(new, names)
    if wrong:
        raise Refused(wrong)
    return secret.hashed(new)


def tidy_name(name: str) -> str:
    """A name as it is kept. Raises Refused for none and for a very long one."""
    shown = " ".join(name.split())
    if not shown:
        raise Refused("account.no_name")
    if len(shown) > LONGEST_NAME:
        raise Refused("account.name_long")
    return shown


def folded(name: str) -> str:
    """A name for comparing: spaces and capitals make no difference."""
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()


def by_name(session: Session, name: str) -> tables.Account | None:
    """The account of that name that may sign in."""
    wanted = folded(name)
    active = session.scalars(select(tables.Account).where(tables.Account.retired_at.is_(None)))
    return next((row for row in active if folded(row.name) == wanted), None)


def row_there(session: Session, account_id: str) -> tables.Account:
    """An account that may sign in. Raises Refused when it may not, or never was."""
    row = session.get(tables.Account, account_id)
    if row is None:
        raise Refused("account.not_there", account_id)
    if row.retired_at is not None:
        raise Refused("account.retired", account_id)
    return row


def not_the_last(session: Session, row: tables.Account) -> None:
    """Raises Refused when nobody else could administer the desk."""
    others = session.scalars(
        select(tables.Account).where(
            tables.Account.retired_at.is_(None), tables.Account.id != row.id
        )
    )
    if may(person_of(row), "administer") and not any(
        may(person_of(other), "administer") for other in others
    ):
        raise Refused("account.last")


def administers(session: Session, who: Person) -> None:
    """Go on only when somebody may administer the desk now, whatever they were at the sign-in.

    Raises:
        UserError: they may not.
    """
    if who != COMMAND_LINE:
        row = session.get(tables.Account, who.account_id)
        left = row is None or row.retired_at is not None
        who = person_of(row) if row is not None and not left else Person("", who.name)
    require(who, "administer")


def new_row(session: Session, name: str, rights: Rights, kept: str, clock: Clock) -> tables.Account:
    """Add an account; `kept` is the hash. Raises Refused for its name or its rights."""
    shown = tidy_name(name)
    check_rights(rights)
    everybody = session.scalars(select(tables.Account.name))
    if any(folded(other) == folded(shown) for other in everybody):
        raise Refused("account.name_taken")
    row = tables.Account(
        id=str(uuid.uuid4()),
        name=shown,
        password_hash=kept,
        created_at=clock().astimezone(UTC),
        **stored(rights),
    )
    session.add(row)
    return row


def check_rights(rights: Rights) -> None:
    """Raises Refused for no role at all, and for one that is none."""
    if not rights.roles:
        raise Refused("account.role")
    if not rights.roles <= set(ROLES):
        raise Refused("account.roles_unknown", ", ".join(sorted(rights.roles - set(ROLES))))


def stored(rights: Rights) -> dict[str, Scalar]:
    """Rights as columns. Only a reviewer reviews."""
    reviewer = "reviewer" in rights.roles
    return {
        "roles": [role for role in ROLES if role in rights.roles],
        "review_languages": sorted(rights.review_languages) if reviewer else [],
        "reviews_law": rights.reviews_law and reviewer,
    }


def rights_of(row: tables.Account) -> Rights:
    """What an account may do."""
    return Rights(frozenset(row.roles), frozenset(row.review_languages), row.reviews_law)


def person_of(row: tables.Account) -> Person:
    """Who an account is."""
    rights = rights_of(row)
    return Person(row.id, row.name, rights.roles, rights.review_languages, rights.reviews_law)


def shown(row: tables.Account) -> Account:
    """An account as a list shows it."""
    retired = row.retired_at.date().isoformat() if row.retired_at else ""
    return Account(
        person_of(row), row.created_at.date().isoformat(), retired, row.recovery_hash is not None
    )
