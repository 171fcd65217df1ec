"""`amparo backup` and `amparo restore`: what they do and what they say."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict

from kiosk import clock, paths
from kiosk.desk import backup
from kiosk.desk.backup import Inside
from kiosk.errors import UserError


def back_up(data: paths.Data, arguments: Namespace) -> int:
    """Back the desk up, or list the back-ups there are."""
    if arguments.list:
        for each in backup.copies(data.desk):
            print(f"{each.day}  {each.why:<9}  {each.path}")
        return 0
    if arguments.nightly:
        made = backup.nightly(data, clock.system_clock)
        print(f"Backed up: {made}" if made else "Tonight's back-up is made already.")
        return 0
    print(f"Backed up: {backup.back_up(data, clock.system_clock, to=arguments.to)}")
    return 0


def restore(data: paths.Data, arguments: Namespace) -> int:
    """Say what is inside a back-up; with --apply put it in place of the desk."""
    if not arguments.file.exists():
        raise UserError("There is no such file.", str(arguments.file))
    if not arguments.apply:
        inside = backup.look(arguments.file)
        if arguments.json:
            print(json.dumps(asdict(inside), ensure_ascii=False, indent=2))
            return 0
        _tell(inside)
        print("Nothing was changed. To put it back, say the same with --apply.")
        return 0
    done = backup.restore(data, arguments.file, clock.system_clock)
    _tell(done.inside)
    print("This is the desk now. What was hidden stays hidden. Publish to show it to visitors.")
    if done.kept:
        print(f"The desk before it is kept: {done.kept.path}")
    return 0


def _tell(inside: Inside) -> None:
    """What is inside, a line each."""
    print(f"Place: {inside.place or '(no name)'}")
    print(f"Made: {inside.made_at.replace('T', ', ') or 'it does not say when'}")
    print(f"Listings: {inside.listings}")
    print(f"Guides: {inside.guides}")
    print(f"Accounts: {inside.accounts}")
    print(f"Hidden: {inside.hidden}")
