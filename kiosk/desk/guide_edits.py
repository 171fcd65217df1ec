"""From an edited form of a guide or a card (`kiosk.desk.guide_form`) to the changes that save it.

Law is not the staff's own word: a text that was edited keeps the facts that the form names, and no
fact is put under it by itself. A text without a fact can be saved; it cannot be published.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.desk import changes, guide_form, tables
from kiosk.desk.changes import Act, Clash, Edit, Insert, Links, Remove
from kiosk.desk.guide_form import GUIDE, PARTS, STATEMENT, whole
from kiosk.desk.known import PROOF
from kiosk.desk.stored import Field

Values = Mapping[str, Any]


def guide_acts(
    session: Session, guide: str, edited: Values, seen: Values, *, new: bool
) -> list[Act]:
    """What to save of a guide.

    Args:
        session: of the desk; only read.
        guide: its key, also of one that is not saved yet.
        edited: new values of the fields that are not as they were, by key.
        seen: what all fields held when the person began; of a new guide what they start with.
        new: nothing of it is saved.
    """
    found: list[Act] = []
    if new:
        last = session.scalar(select(func.max(tables.Guide.position)))
        row = {name: whole(edited, seen, name) for name in GUIDE}
        title = str(row["title"] or "")
        place = {"code": code(session, title), "position": (last or 0) + 1}
        found.append(Insert("guide", guide, {**place, **row, "summary": row["summary"] or ""}))
    else:
        found += _edits("guide", guide, "", GUIDE, edited, seen)
    for name, columns in PROOF["guide"].items():
        if f"facts.{name}" in edited or any(column in edited for column in columns):
            filled = any(whole(edited, seen, column) for column in columns)
            found.append(_facts(guide, name, f"facts.{name}", filled, edited, seen, new=new))
    for table, key in (("guide_lawyer", "lawyers"), ("guide_statement", "statements")):
        if key in edited:
            before = () if new else tuple(seen.get(key) or ())
            found.append(Links(table, "guide_id", guide, tuple(edited[key]), before))
    found += _parts(session, "step", guide, "steps", edited, seen, new=new)
    check = guide_form.last_check(session, guide)
    if "next_review" in edited and check:
        day = edited["next_review"] or None
        found.append(Edit("check", check.id, "next_due_on", day, seen.get("next_review")))
    return found


def statement_acts(
    session: Session, statement: str, edited: Values, seen: Values, *, new: bool
) -> list[Act]:
    """What to save of a card. Takes what `guide_acts` does."""
    found: list[Act] = []
    if new:
        row = {name: whole(edited, seen, name) for name in STATEMENT}
        title = str(row["shown_to"] or "")
        name = code(session, title, tables.Statement)
        found.append(Insert("statement", statement, {"code": name, **row}))
    else:
        found += _edits("statement", statement, "", STATEMENT, edited, seen)
    return found + [*_parts(session, "line", statement, "lines", edited, seen, new=new)]


def clashes(session: Session, record: str, edited: Values, seen: Values) -> tuple[Clash, ...]:
    """Lists of parts whose order, or whose parts, somebody changed since they were seen."""
    found = []
    for key in edited:
        kind, owner = _list_of(key, record)
        if not kind or (owner != record and f"{kind}" == "branch" and not _there(session, owner)):
            continue
        before, mine = list(seen.get(key) or ()), list(edited[key])
        theirs = [row.id for row in guide_form.rows(session, kind, owner)]
        if theirs not in (before, mine):
            found.append(_order_clash(session, key, kind, (before, theirs, mine)))
    return tuple(found)


def code(session: Session, title: str, kind: Any = tables.Guide) -> str:  # noqa: ANN401 - a table
    """A short name for a new record, from its title; no other has it."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    short = "-".join(re.findall(r"[a-z0-9]+", plain)[:4]) or "new"
    taken = set(session.scalars(select(kind.code)))
    number, name = 1, short
    while name in taken:
        number += 1
        name = f"{short}-{number}"
    return name


def _there(session: Session, step: str) -> bool:
    return session.get(tables.GuideStep, step) is not None


def _list_of(key: str, record: str) -> tuple[str, str]:
    """The kind of parts that a list's key is about, and what they belong to."""
    if key in {"steps", "lines"}:
        return key.removesuffix("s"), record
    kind, _, rest = key.partition(".")
    listed = PARTS[kind].inside[1] if kind in PARTS else ""
    if listed and rest.endswith(f".{listed}"):
        return PARTS[kind].inside[0], rest.removesuffix(f".{listed}")
    return "", ""


def _order_clash(
    session: Session, key: str, kind: str, lists: tuple[list[str], list[str], list[str]]
) -> Clash:
    """Who changed a list last is whoever last moved, added or took away one of its parts."""
    seen, theirs, mine = lists
    table = PARTS[kind].table
    found = [
        changes.clash(session, Field(table, part, "position"), None, None, None)
        for part in dict.fromkeys((*seen, *theirs, *mine))
    ]
    latest = max((one for one in found if one.when), key=lambda one: str(one.when), default=None)
    who, when = (latest.who, latest.when) if latest else ("", None)
    return Clash(Field(table, "", key), list(seen), list(theirs), list(mine), who, when)


def _edits(  # noqa: PLR0913, PLR0917 - where it is kept, and what it was
    table: str, row: str, prefix: str, names: Sequence[str], edited: Values, seen: Values
) -> Iterator[Act]:
    for name in names:
        key = prefix + name
        if key in edited:
            yield Edit(table, row, name, edited[key], seen.get(key))


def _facts(  # noqa: PLR0913, PLR0917 - where it is kept, and what it was
    record: str,
    field: str,
    key: str,
    filled: bool,
    edited: Values,
    seen: Values,
    *,
    new: bool,  # noqa: FBT001
) -> Act:
    """The facts of a text as the form names them; a text that is gone rests on nothing."""
    members = tuple(whole(edited, seen, key) or ()) if filled else ()
    return Links("field_fact", field, record, members, () if new else tuple(seen.get(key) or ()))


def _parts(  # noqa: PLR0913 - where it is kept, and what it was
    session: Session, kind: str, owner: str, key: str, edited: Values, seen: Values, *, new: bool
) -> Iterator[Act]:
    """Parts that are new, those taken away, what changed in the others, and their order."""
    shape = PARTS[kind]
    held = {} if new else {row.id: row for row in guide_form.rows(session, kind, owner)}
    before = list(seen.get(key) or ())
    now = list(whole(edited, seen, key) or ())
    codes = {row.code for row in held.values() if kind != "line"}
    for part in before:
        if part not in now:
            yield Remove(shape.table, part)
    for place, part in enumerate(now):
        prefix = f"{kind}.{part}."
        inside, listed = shape.inside
        fork = bool(whole(edited, seen, prefix + listed)) if listed else False
        row = held.get(part)
        fresh = row is None and (new or part not in before or key in edited)
        if fresh:
            values = {name: whole(edited, seen, prefix + name) for name in shape.fields}
            values |= {shape.owner: owner, "position": place}
            values |= {name: "" for name in _NEEDED[kind] if values.get(name) is None}
            if kind == "step":
                values["kind"] = "fork" if fork else "step"
            if kind != "line":
                values["code"] = _part_code(codes)
            yield Insert(shape.table, part, values)
        else:
            yield from _edits(shape.table, part, prefix, shape.fields, edited, seen)
            if row is not None and row.position != place and key in edited:
                yield Edit(shape.table, part, "position", place, row.position)
            if row is not None and kind == "step" and fork != (row.kind == "fork"):
                yield Edit(shape.table, part, "kind", "fork" if fork else "step", row.kind)
        said = PROOF[shape.table]["text"]
        if fresh or any(prefix + name in edited for name in (*said, "facts")):
            filled = any(whole(edited, seen, prefix + name) for name in said)
            yield _facts(part, "text", f"{prefix}facts", filled, edited, seen, new=fresh)
        if inside:
            yield from _parts(session, inside, part, prefix + listed, edited, seen, new=fresh)


_NEEDED = {"step": ("icon", "title"), "branch": ("tone", "answer", "text"), "line": ("text",)}
"""Columns that cannot be missing."""


def _part_code(taken: set[str]) -> str:
    """A name for a part within its record, which translations and links keep to."""
    number = 1
    while f"part-{number}" in taken:
        number += 1
    taken.add(f"part-{number}")
    return f"part-{number}"
