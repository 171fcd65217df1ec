"""Making the desk of a place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from sqlalchemy import insert

from kiosk.desk import tables
from kiosk.desk.database import Database, create_desk
from kiosk.desk.database import open_desk as open_database
from kiosk.edition.disk import sync_folder
from kiosk.errors import UserError
from kiosk.exchange import starter
from kiosk.exchange.starter_ids import key
from kiosk.paths import Data


def init(
    data: Data,
    content: Literal["starter", "blank"] = "starter",
    packs: Sequence[str] | None = None,
    place_name: str = "",
    jurisdiction: str = starter.PLACE,
) -> None:
    """Make the desk.

    It is built beside its place and moved there when it is whole, so that a power cut leaves no
    half desk.

    Args:
        data: this machine's folders; made if they are not there.
        content: "starter" with the starter packs, "blank" with none.
        packs: ids of the packs to take, all that are on by default when None.
        place_name: of the institution, as visitors know it.
        jurisdiction: where it is, such as "US/MN/Rochester".

    Raises:
        UserError: a desk is there already (it is left as it is), or a pack is not known.
        ContentError: a starter file is wrong.
    """
    if data.desk.exists():
        message = "There is a desk already; nothing was changed."
        raise UserError(message, str(data.desk))
    shipped = starter.read() if content == "starter" else None
    if shipped is None and packs:
        message = "A blank desk has no packs. Leave out either of the two."
        raise UserError(message)
    chosen = _chosen(shipped, packs) if shipped else []
    data.root.mkdir(parents=True, exist_ok=True)
    part = data.desk.with_suffix(".part")
    _remove(part)
    desk = create_desk(part)
    try:
        with desk.writing() as session:
            place = {"name": place_name, "jurisdiction": jurisdiction}
            session.execute(insert(tables.Place), [place])
            if shipped:
                starter.load(session, shipped, chosen)
            session.execute(insert(tables.Pack), [_own_pack(place_name, jurisdiction)])
    finally:
        desk.close()
    part.rename(data.desk)
    sync_folder(data.root)


def open_desk(data: Data) -> Database:
    """The desk of this machine, its tables up to date.

    Raises:
        UserError: there is none yet, or a newer program made it.
    """
    return open_database(data.desk)


def _chosen(shipped: starter.Starter, packs: Sequence[str] | None) -> list[str]:
    if packs is None:
        return starter.default_packs(shipped)
    known = [pack.pack.content.id for pack in shipped.packs]
    for name in packs:
        if name not in known:
            message = f'There is no pack "{name}". There are: {", ".join(sorted(known))}.'
            raise UserError(message)
    return list(packs)


def _own_pack(place_name: str, jurisdiction: str) -> dict[str, object]:
    """For what the place's staff and imports add; first in the place's order."""
    return {
        "id": key("pack", "own"),
        "code": "own",
        "name": place_name or "This place",
        "jurisdiction": jurisdiction,
        "position": -1,
    }


def _remove(part: Path) -> None:
    """What an init that was cut off left behind."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
