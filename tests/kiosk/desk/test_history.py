"""Who changed what; and taking back, held against a plain dict that does the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.desk import tables
from kiosk.desk.changes import (
    Act,
    Conflict,
    Edit,
    Insert,
    Known,
    Links,
    Remove,
    new_id,
    save,
    write_down,
)
from kiosk.desk.database import Database, open_desk
from kiosk.desk.history import Entry, history, undo
from kiosk.desk.stored import Field, Scalar, Step
from kiosk.errors import UserError
from tests.kiosk.desk.staff import NOON, dump, noon, person

ANA, BO = person("Ana"), person("Bo")


def _file(desk: Database) -> Path:
    return Path(str(desk.engine.url.database))


def _entries(desk: Database, **wanted: Any) -> tuple[Entry, ...]:
    with desk.reading() as session:
        return history(session, **wanted)


@pytest.fixture
def phone(small_desk: Database) -> tuple[str, str, str]:
    """Key, number and service of a phone."""
    with small_desk.reading() as session:
        row = session.scalars(select(tables.Phone).order_by(tables.Phone.number)).first()
        assert row
        return row.id, row.number, row.service_id or ""


def test_the_newest_first_with_who_when_and_both_values(
    small_desk: Database, phone: tuple[str, str, str]
) -> None:
    key, number, service = phone
    save(small_desk, [Edit("phone", key, "number", "507-328-2900", number)], ANA, noon)
    save(
        small_desk,
        [Edit("phone", key, "description", "Front desk", _use(small_desk, key))],
        BO,
        noon,
    )
    second, first = _entries(small_desk)
    assert [first.who, second.who, first.number < second.number] == ["Ana", "Bo", True]
    line = first.changes[0]
    assert (line.table, line.field, line.before, line.after) == (
        "phone",
        "number",
        number,
        "507-328-2900",
    )
    with small_desk.reading() as session:
        row = session.get_one(tables.Service, service)
        organization = session.get_one(tables.Organization, row.organization_id)
        names = (row.name, organization.name)
    assert all(name in line.of.name for name in names)
    assert (line.of.table, line.of.record) == ("service", service)
    assert [each.aside for each in first.changes] == [False, True, True, True, True]


def _use(desk: Database, phone: str) -> str | None:
    with desk.reading() as session:
        return session.get_one(tables.Phone, phone).description


def test_one_record_one_person_one_page(small_desk: Database, phone: tuple[str, str, str]) -> None:
    key, number, service = phone
    with small_desk.reading() as session:
        other = session.scalars(
            select(tables.Service.id).where(tables.Service.id != service)
        ).first()
    assert other
    save(small_desk, [Edit("phone", key, "number", "507-328-2900", number)], ANA, noon)
    for value, seen in (("1", None), ("2", "1"), ("3", "2")):
        save(small_desk, [Edit("service", other, "wait_time", value, seen)], BO, noon)
    assert [each.who for each in _entries(small_desk, record=service)] == ["Ana"]
    assert len(_entries(small_desk, record=other)) == 3
    assert len(_entries(small_desk, who="Bo")) == 3
    newest = _entries(small_desk, limit=2)
    older = _entries(small_desk, limit=2, before=newest[-1].number)
    assert [e.changes[0].after for e in (*newest, *older)] == ["3", "2", "1", "507-328-2900"]


def test_what_is_gone_keeps_its_name(small_desk: Database, phone: tuple[str, str, str]) -> None:
    key, number, service = phone
    before = dump(_file(small_desk))
    removed = save(small_desk, [Remove("phone", key)], ANA, noon)
    (entry,) = _entries(small_desk)
    (line,) = [each for each in entry.changes if each.table == "phone"]
    assert (line.before, line.after, line.of.record) == (number, None, service)
    whole = save(small_desk, [Remove("service", service)], ANA, noon)
    (line, *_) = [each for each in _entries(small_desk)[0].changes if each.table == "service"]
    assert line.of.name.endswith(str(line.before))
    undo(small_desk, whole.id, ANA, noon)
    undo(small_desk, removed.id, ANA, noon)
    assert dump(_file(small_desk)) == before


def test_undoing_is_a_change_that_can_be_undone(
    small_desk: Database, phone: tuple[str, str, str]
) -> None:
    key, number, _ = phone
    batch = save(small_desk, [Edit("phone", key, "number", "507-328-2900", number)], ANA, noon)
    saved = dump(_file(small_desk))
    back = undo(small_desk, batch.id, BO, noon)
    undone, first = _entries(small_desk)
    assert (undone.who, undone.undoes, first.undone, undone.undone) == ("Bo", batch.id, True, False)
    undo(small_desk, back.id, ANA, noon)
    assert dump(_file(small_desk)) == saved
    assert [each.undone for each in _entries(small_desk)] == [False, True, False]
    # Taking back what was taken back changes nothing and leaves no trace.
    undo(small_desk, undo(small_desk, batch.id, BO, noon).id, BO, noon)
    count = len(_entries(small_desk))
    assert undo(small_desk, back.id, BO, noon).id == ""
    assert len(_entries(small_desk)) == count


def test_one_change_of_a_batch_alone(small_desk: Database, phone: tuple[str, str, str]) -> None:
    _, _, service = phone
    acts = [
        Edit("service", service, "wait_time", "a day", None),
        Edit("service", service, "licenses", "none", None),
    ]
    save(small_desk, acts, ANA, noon)
    (line,) = [each for each in _entries(small_desk)[0].changes if each.field == "licenses"]
    undo(small_desk, line.id, ANA, noon)
    with small_desk.reading() as session:
        row = session.get_one(tables.Service, service)
        assert (row.wait_time, row.licenses) == ("a day", None)


def test_a_number_alone_goes_back_with_its_proof(
    small_desk: Database, phone: tuple[str, str, str]
) -> None:
    key, number, service = phone
    before = dump(_file(small_desk))
    acts = [
        Edit("phone", key, "number", "507-328-2900", number),
        Edit("service", service, "wait_time", "a day", None),
    ]
    save(small_desk, acts, ANA, noon, known=Known("called"))
    (line,) = [each for each in _entries(small_desk)[0].changes if each.field == "number"][:1]
    undo(small_desk, line.id, ANA, noon)
    after = dump(_file(small_desk))
    assert [name for name in before if before[name] != after[name]] == [
        name for name in before if name in {"fact", "fact_source", "service", "source"}
    ]


def test_a_fact_stays_while_a_removal_may_be_taken_back(
    small_desk: Database, phone: tuple[str, str, str]
) -> None:
    note = new_id()
    row: dict[str, Scalar] = {"service_id": phone[2], "text": "Ring."}
    made = save(small_desk, [Insert("note", note, row)], ANA, noon)
    saved = dump(_file(small_desk))
    removed = save(small_desk, [Remove("note", note)], ANA, noon)
    assert undo(small_desk, made.id, BO, noon).id == ""
    undo(small_desk, removed.id, ANA, noon)
    assert dump(_file(small_desk)) == saved


def test_what_was_changed_again_is_not_taken_back(
    small_desk: Database, phone: tuple[str, str, str]
) -> None:
    _, _, service = phone
    acts = [
        Edit("service", service, "wait_time", "a day", None),
        Edit("service", service, "licenses", "none", None),
    ]
    batch = save(small_desk, acts, ANA, noon)
    save(small_desk, [Edit("service", service, "wait_time", "a week", "a day")], BO, noon)
    before = dump(_file(small_desk))
    with pytest.raises(Conflict) as caught:
        undo(small_desk, batch.id, ANA, noon)
    (clash,) = caught.value.fields
    assert (clash.theirs, clash.mine, clash.who) == ("a week", None, "Bo")
    assert dump(_file(small_desk)) == before


def test_a_row_with_something_new_on_it_is_not_taken_back(
    small_desk: Database, phone: tuple[str, str, str]
) -> None:
    _, _, service = phone
    note = new_id()
    batch = save(
        small_desk, [Insert("note", note, {"service_id": service, "text": "Ring."})], ANA, noon
    )
    translation = {
        "table_name": "note",
        "record_id": note,
        "field": "text",
        "language": "es",
        "text": "Toque.",
        "status": "draft",
        "source_hash": "0",
    }
    later = save(small_desk, [Insert("translation", new_id(), translation)], BO, noon)
    with pytest.raises(Conflict):
        undo(small_desk, batch.id, ANA, noon)
    undo(small_desk, later.id, BO, noon)
    undo(small_desk, batch.id, ANA, noon)
    with small_desk.reading() as session:
        assert session.get(tables.Note, note) is None


def test_what_happened_outside_the_desk_is_told_and_stays(small_desk: Database) -> None:
    step = Step(Field("withdrawal", "K47", ""), None, "wrong number")
    with small_desk.writing() as session:
        batch = write_down(session, [step], ANA, NOON)
    (entry,) = _entries(small_desk)
    assert (entry.changes[0].after, entry.changes[0].undoable) == ("wrong number", False)
    with pytest.raises(UserError, match="cannot be taken back here"):
        undo(small_desk, batch.id, ANA, noon)
    with pytest.raises(UserError, match="no such change"):
        undo(small_desk, new_id(), ANA, noon)


# --- any sequence of edits and undoings equals a plain dict -----------------------------------

WORDS = ("", "a", "b", "c")
FIELDS = (
    ("service", "wait_time"),
    ("phone", "description"),
    ("service", "eligibility_description"),
    ("phone", "number"),
)
"""The last two are shown: they rest on a fact that every edit makes anew."""
SHOWN = ("eligibility_description", "number")

Place = tuple[str, Any]


@dataclass
class Model:
    """What the desk must hold, place by place, and what each batch did to it."""

    state: dict[Place, Any]
    batches: list[list[tuple[Place, Any, Any]]] = field(default_factory=list)
    facts: int = 0

    def save(self, wanted: dict[Place, Any]) -> None:
        steps = []
        self.facts += 1
        for place, value in wanted.items():
            if self.state[place] != value:
                steps.append((place, self.state[place], value))
        proofs = [(("proof", place[1]), value) for place, _, value in steps]
        proofs = [(proof, value) for proof, value in proofs if proof in self.state]
        if any(value for _, value in proofs):
            self.state["fact", self.facts] = False
            steps.append((("fact", self.facts), False, True))
        for proof, value in proofs:
            steps.append((proof, self.state[proof], self.facts if value else 0))
        for place, _, value in steps:
            self.state[place] = value
        self.batches.append(steps)

    def seen(self) -> dict[Place, Any]:
        """Without what no form shows."""
        return {
            place: self.state[place] for place in self.state if place[0] not in ("proof", "fact")
        }

    def undo(self, number: int) -> bool:
        """False when something it changed was changed again, or what it would rest on is gone."""
        steps = list(reversed(self.batches[number]))
        left = [(place, old, new) for place, old, new in steps if self.state[place] != old]
        if any(step not in left for step in steps if step[0][0] != "fact"):
            # A fact that was made stays while anything of its batch was taken back already.
            left = [step for step in left if step[0][0] != "fact" or step[1]]
        state = dict(self.state)
        for place, before, after in left:
            if state[place] != after:
                return False
            if place[0] == "proof" and before > 0 and not state["fact", before]:
                return False
            state[place] = before
        self.state = state
        self.batches.append([(place, after, before) for place, before, after in left])
        return True


acts = st.one_of(
    st.tuples(st.just("field"), st.sampled_from(FIELDS), st.sampled_from(WORDS)),
    st.tuples(st.just("note"), st.sampled_from(("n1", "n2")), st.booleans()),
    st.tuples(st.just("topics"), st.just(""), st.permutations((0, 1)).map(tuple)),
    st.tuples(st.just("topics"), st.just(""), st.sampled_from(((), (0,), (1,)))),
)
orders = st.lists(
    st.one_of(
        st.lists(acts, min_size=1, max_size=3, unique_by=lambda act: act[:2]).map(
            lambda a: ("save", a)
        ),
        st.integers(0, 30).map(lambda number: ("undo", number)),
    ),
    max_size=12,
)


@dataclass
class Bench:
    """A desk, the rows that are edited in it, and the path of its file."""

    desk: Database
    path: Path
    keys: dict[str, str]
    topics: tuple[str, ...]
    fresh: Path

    def renew(self) -> None:
        """Begin again, after an example that failed: the next is not to suffer from it."""
        self.desk.close()
        shutil.copy(self.fresh, self.path)

    def read(self) -> dict[Place, Any]:
        with self.desk.reading() as session:
            service = session.get_one(tables.Service, self.keys["service"])
            phone = session.get_one(tables.Phone, self.keys["phone"])
            rows = {"service": service, "phone": phone}
            found: dict[Place, Any] = {
                (table, name): getattr(rows[table], name) or "" for table, name in FIELDS
            }
            for note in ("n1", "n2"):
                found["note", note] = session.get(tables.Note, self.keys[note]) is not None
            owned = select(tables.ServiceTopic.topic_id).where(
                tables.ServiceTopic.service_id == self.keys["service"]
            )
            ordered = session.scalars(owned.order_by(tables.ServiceTopic.position)).all()
            found["topics", ""] = tuple(self.topics.index(each) for each in ordered)
        return found

    def act(self, kind: str, which: Any, value: Any, model: Model) -> Act | None:
        state = model.state
        if kind == "field":
            table, name = which
            return Edit(table, self.keys[table], name, value, state[which])
        if kind == "topics":
            members, seen = (
                tuple(self.topics[each] for each in order) for order in (value, state["topics", ""])
            )
            return Links("service_topic", "service_id", self.keys["service"], members, seen)
        if value == state["note", which]:
            return None
        if not value:
            return Remove("note", self.keys[which])
        row: dict[str, Scalar] = {
            "service_id": self.keys["service"],
            "text": "Ring.",
            "position": 7,
        }
        return Insert("note", self.keys[which], row)


@pytest.fixture(scope="module")
def bench(_loaded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    path = tmp_path_factory.mktemp("bench") / "desk.sqlite"
    shutil.copy(_loaded, path)
    desk = open_desk(path)
    with desk.reading() as session:
        phone = session.scalars(select(tables.Phone).order_by(tables.Phone.id)).first()
        assert phone
        topics = tuple(session.scalars(select(tables.Topic.id).order_by(tables.Topic.id)))
        keys = {
            "phone": phone.id,
            "service": phone.service_id or "",
            "n1": new_id(),
            "n2": new_id(),
        }
    yield Bench(desk, path, keys, topics, _loaded)
    desk.close()


def _number_is_kept(wanted: dict[Place, Any]) -> bool:
    """A phone without a number is no phone: the desk would refuse it."""
    return wanted.get(("phone", "number")) != ""


@settings(max_examples=40)
@given(orders=orders)
def test_any_edits_and_undoings_equal_a_plain_dict(bench: Bench, orders: list[Any]) -> None:
    _try(bench, orders)


@pytest.mark.prove
@settings(max_examples=1500)
@given(orders=orders)
@pytest.mark.timeout(1800)
def test_many_edits_and_undoings_equal_a_plain_dict(bench: Bench, orders: list[Any]) -> None:
    _try(bench, orders)


def _try(bench: Bench, orders: list[Any]) -> None:
    try:
        _play(bench, orders)
    except BaseException:
        bench.renew()
        raise


def _play(bench: Bench, orders: list[Any]) -> None:
    before = dump(bench.path)
    model = Model(bench.read())
    # A field that rested on a fact of the starter: any number no edit can have.
    values = {name: model.state[place] for place in FIELDS for name in SHOWN if name == place[1]}
    model.state.update({("proof", name): -1 if value else 0 for name, value in values.items()})
    model.state.update({("proof", name): 0 for name in ("n1", "n2")})
    ids: list[str] = []
    for kind, what in orders:
        if kind == "undo":
            _undo(bench, model, ids, what)
            continue
        wanted: dict[Place, Any] = {}
        made = []
        for each, which, value in what:
            act = bench.act(each, which, value, model)
            if act is not None:
                made.append(act)
                wanted[which if each == "field" else (each, which)] = value
        if not _number_is_kept(wanted):
            continue
        done = save(bench.desk, made, ANA, noon, known=Known("called"))
        model.save(wanted)
        if done.id:
            ids.append(done.id)
        else:
            assert model.batches.pop() == []
        assert bench.read() == model.seen()
    for number in reversed(range(len(ids))):
        undo(bench.desk, ids[number], ANA, noon)
    assert dump(bench.path) == before


def _undo(bench: Bench, model: Model, ids: list[str], what: int) -> None:
    if not ids:
        return
    number = what % len(ids)
    if not model.undo(number):
        with pytest.raises(Conflict):
            undo(bench.desk, ids[number], BO, noon)
    else:
        done = undo(bench.desk, ids[number], BO, noon)
        if done.id:
            ids.append(done.id)
        else:
            assert model.batches.pop() == []
    assert bench.read() == model.seen()
