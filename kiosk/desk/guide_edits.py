"""From an edited form of a guide or a card (`kiosk.desk.guide_form`) to the changes that save it.

Law is not the staff's own word: a text that was edited keeps the facts that the form names, and no
fact is put under it by itself. A text without a fact can be saved; it cannot be published.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.desk import changes, guide_form, tables
from kiosk.desk.changes import Act, Clash, Edit, Insert, Links, Remove
from kiosk.desk.guide_form import GUIDE, PARTS, STATEMENT
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
    form = _Form(session, edited, seen)
    found: list[Act] = []
    if new:
        last = session.scalar(select(func.max(tables.Guide.position)))
        row = {name: form.whole(name) for name in GUIDE}
        place = {"code": code(session, str(row["title"] or "")), "position": (last or 0) + 1}
        found.append(Insert("guide", guide, {**place, **row, "summary": row["summary"] or ""}))
    else:
        found += form.edits("guide", guide, "", GUIDE)
    for name, columns in PROOF["guide"].items():
        if f"facts.{name}" in edited or any(column in edited for column in columns):
            key = f"facts.{name}" if any(map(form.whole, columns)) else ""
            found.append(form.facts(guide, name, key, f"facts.{name}", new=new))
    for table, key in (("guide_lawyer", "lawyers"), ("guide_statement", "statements")):
        if key in edited:
            before = () if new else tuple(seen.get(key) or ())
            found.append(Links(table, "guide_id", guide, tuple(edited[key]), before))
    found += form.parts("step", guide, "steps", new=new)
    check = guide_form.last_check(session, guide)
    if "next_review" in edited and check:
        day = edited["next_review"] or None
        found.append(Edit("check", check.id, "next_due_on", day, seen.get("next_review")))
    return found


def statement_acts(
    session: Session, statement: str, edited: Values, seen: Values, *, new: bool
) -> list[Act]:
    """What to save of a card. Takes what `guide_acts` does."""
    form = _Form(session, edited, seen)
    found: list[Act] = []
    if new:
        row = {name: form.whole(name) for name in STATEMENT}
        name = code(session, str(row["shown_to"] or ""), tables.Statement)
        found.append(Insert("statement", statement, {"code": name, **row}))
    else:
        found += form.edits("statement", statement, "", STATEMENT)
    found += form.parts("line", statement, "lines", new=new)
    return found


def clashes(session: Session, record: str, edited: Values, seen: Values) -> tuple[Clash, ...]:
    """Lists of parts whose order, or whose parts, somebody changed since they were seen."""
    found = []
    for key in edited:
        kind, owner = _list_of(key, record)
        if not kind or (kind == "branch" and not _there(session, owner)):
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


@dataclass(frozen=True, slots=True)
class _Form:
    """An edited form, and the desk it is saved to."""

    session: Session
    edited: Values
    seen: Values

    def whole(self, key: str) -> Any:  # noqa: ANN401 - any field's value
        """What a field is to be."""
        return self.edited[key] if key in self.edited else self.seen.get(key)

    def edits(self, table: str, row: str, prefix: str, names: Sequence[str]) -> Iterator[Act]:
        """The columns of a row that were edited."""
        for name in names:
            if prefix + name in self.edited:
                key = prefix + name
                yield Edit(table, row, name, self.edited[key], self.seen.get(key))

    def facts(self, record: str, field: str, named: str, key: str, *, new: bool) -> Act:
        """The facts of a text as the field `named` has them; "" for a text that is gone."""
        members = tuple(self.whole(named) or ()) if named else ()
        before = () if new else tuple(self.seen.get(key) or ())
        return Links("field_fact", field, record, members, before)

    def parts(self, kind: str, owner: str, key: str, *, new: bool) -> Iterator[Act]:
        """Parts that are new, those taken away, what changed in the others, and their order."""
        rows = [] if new else guide_form.rows(self.session, kind, owner)
        held = {row.id: row for row in rows}
        before = list(self.seen.get(key) or ())
        now = list(self.whole(key) or ())
        codes = {row.code for row in rows if kind != "line"}
        for part in before:
            if part not in now:
                yield Remove(PARTS[kind].table, part)
        for place, part in enumerate(now):
            row = held.get(part)
            fresh = row is None and (new or part not in before or key in self.edited)
            if fresh:
                yield self._new_part(kind, part, owner, place, codes)
            else:
                yield from self._part(kind, part, row, place if key in self.edited else None)
            yield from self._below(kind, part, fresh=fresh)

    def _new_part(self, kind: str, part: str, owner: str, place: int, codes: set[str]) -> Act:
        shape, prefix = PARTS[kind], f"{kind}.{part}."
        values = {name: self.whole(prefix + name) for name in shape.fields}
        values |= {shape.owner: owner, "position": place}
        values |= {name: "" for name in _NEEDED[kind] if values.get(name) is None}
        if kind == "step":
            values["kind"] = self._step_kind(part)
        if kind != "line":
            values["code"] = _part_code(codes)
        return Insert(shape.table, part, values)

    def _part(self, kind: str, part: str, row: Any, place: int | None) -> Iterator[Act]:  # noqa: ANN401 - a row of any table
        table = PARTS[kind].table
        yield from self.edits(table, part, f"{kind}.{part}.", PARTS[kind].fields)
        if row is not None and place is not None and row.position != place:
            yield Edit(table, part, "position", place, row.position)
        if row is not None and kind == "step" and row.kind != self._step_kind(part):
            yield Edit(table, part, "kind", self._step_kind(part), row.kind)

    def _below(self, kind: str, part: str, *, fresh: bool) -> Iterator[Act]:
        """The facts below a part, and its own parts."""
        shape, prefix = PARTS[kind], f"{kind}.{part}."
        said = [prefix + name for name in PROOF[shape.table]["text"]]
        key = f"{prefix}facts"
        if fresh or any(name in self.edited for name in (*said, key)):
            yield self.facts(
                part, "text", key if any(map(self.whole, said)) else "", key, new=fresh
            )
        inside, listed = shape.inside
        if inside:
            yield from self.parts(inside, part, prefix + listed, new=fresh)

    def _step_kind(self, step: str) -> str:
        return "fork" if self.whole(f"step.{step}.branches") else "step"


_NEEDED = {"step": ("icon", "title"), "branch": ("tone", "answer", "text"), "line": ("text",)}
"""Columns that cannot be missing."""


def _part_code(taken: set[str]) -> str:
    """A name for a part within its record, which translations and links keep to."""
    number = 1
    while f"part-{number}" in taken:
        number += 1
    taken.add(f"part-{number}")
    return f"part-{number}"
