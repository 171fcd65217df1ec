"""`amparo accounts` and `amparo exit-pin`: who may sign in, from the command line.

Secrets are read from the terminal, unseen, or from standard input; never from the arguments, where
every program on the machine could read them. Whoever runs these can open the desk's file anyway.
"""

from __future__ import annotations

import getpass
import json
import sys
from argparse import Namespace
from contextlib import closing

from kiosk import paths
from kiosk.clock import system_clock
from kiosk.desk import accounts, exit_pin
from kiosk.desk.account_rows import by_name
from kiosk.desk.database import Database
from kiosk.desk.people import COMMAND_LINE, ROLES, Person
from kiosk.desk.refused import Refused
from kiosk.errors import UserError
from kiosk.exchange import setup


def listed(data: paths.Data, arguments: Namespace) -> int:
    """Who may sign in, with which roles."""
    with closing(setup.open_desk(data)) as desk, desk.reading() as session:
        found = accounts.accounts(session, retired=arguments.all)
    if arguments.json:
        documents = [_document(account) for account in found]
        print(json.dumps({"accounts": documents}, ensure_ascii=False, indent=2))
    for account in () if arguments.json else found:
        print(_line(account))
    return 0


def add(data: paths.Data, arguments: Namespace) -> int:
    """Make an account. The first one of a desk is an administrator unless roles are named."""
    with closing(setup.open_desk(data)) as desk:
        rights = _rights(desk, arguments)
        secret = read_secret()
        made = accounts.add(desk, arguments.name, secret, rights, COMMAND_LINE, system_clock)
    print(f"{made.name} may sign in now: {_roles(made)}.")
    return 0


def reset(data: paths.Data, arguments: Namespace) -> int:
    """Give somebody who forgot theirs a new PIN or passphrase."""
    with closing(setup.open_desk(data)) as desk:
        key = _key(desk, arguments.name)
        accounts.reset_secret(desk, key, read_secret(), COMMAND_LINE, system_clock)
    print(f"{arguments.name} has a new PIN or passphrase, and need not wait.")
    return 0


def retire(data: paths.Data, arguments: Namespace) -> int:
    """Close an account."""
    with closing(setup.open_desk(data)) as desk:
        accounts.retire(desk, _key(desk, arguments.name), COMMAND_LINE, system_clock)
    print(f"{arguments.name} may not sign in any more. The history keeps the name.")
    return 0


def leave(data: paths.Data, arguments: Namespace) -> int:
    """Set or take away the PIN with which staff leave a kiosk that has no desk."""
    if arguments.remove:
        there = exit_pin.remove(data)
        print("The exit PIN is gone." if there else "There was no exit PIN.")
        return 0
    if data.desk.exists():
        raise UserError("This machine has a desk. Staff leave the kiosk with their own accounts.")
    exit_pin.keep(data, read_secret())
    print("The exit PIN is set: five touches in an upper corner of the screen, the last one held.")
    return 0


def read_secret() -> str:
    """A new secret: typed twice and unseen at a terminal, else one line of standard input.

    Raises:
        UserError: nothing came, or the two are not the same.
    """
    if not sys.stdin.isatty():
        given = sys.stdin.readline().rstrip("\r\n")
        if not given:
            raise UserError("Give the new PIN or passphrase as one line of standard input.")
        return given
    given = getpass.getpass("New PIN (8 or more digits) or passphrase: ")
    if getpass.getpass("Once more: ") != given:
        raise UserError("The two are not the same. Nothing was changed.")
    return given


def _rights(desk: Database, arguments: Namespace) -> accounts.Rights:
    roles = frozenset(arguments.role or ())
    if arguments.review or arguments.law:
        roles |= {"reviewer"}
    if roles:
        return accounts.Rights(roles, frozenset(arguments.review or ()), arguments.law)
    with desk.reading() as session:
        there_are = accounts.any_accounts(session)
    return accounts.Rights(frozenset({"editor"})) if there_are else accounts.ALL_RIGHTS


def _key(desk: Database, name: str) -> str:
    with desk.reading() as session:
        row = by_name(session, name)
        if row is None:
            raise Refused("account.not_there", name)
        return row.id


def _roles(person: Person) -> str:
    reviews = [*sorted(person.review_languages), *(["law"] if person.reviews_law else [])]
    named = [role for role in ROLES if role in person.roles]
    return ", ".join(
        f"{role} ({', '.join(reviews)})" if role == "reviewer" and reviews else role
        for role in named
    )


def _line(account: accounts.Account) -> str:
    closed = f" (closed {account.retired_on})" if account.retired_on else ""
    return f"{account.person.name}{closed}: {_roles(account.person)}, since {account.created_on}"


def _document(account: accounts.Account) -> dict[str, object]:
    person = account.person
    return {
        "name": person.name,
        "roles": [role for role in ROLES if role in person.roles],
        "review_languages": sorted(person.review_languages),
        "reviews_law": person.reviews_law,
        "created_on": account.created_on,
        "retired_on": account.retired_on or None,
    }
