"""Saving: all or nothing, in the history, never over what somebody else saved."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from kiosk.desk import tables
from kiosk.desk.changes import Conflict, Edit, Insert, Links, Remove, new_id, save
from kiosk.desk.database import Database
from kiosk.desk.stored import Field
from kiosk.errors import UserError
from tests.kiosk.desk.staff import dump, noon, person

ANA, BO = person("Ana"), person("Bo")


@pytest.fixture
def service(small_desk: Database) -> str:
    """The key of the first service."""
    with small_desk.reading() as session:
        return (
            session.scalars(select(tables.Service.id).order_by(tables.Service.name)).first() or ""
        )


def _wait(desk: Database, service: str) -> str | None:
    with desk.reading() as session:
        return session.get_one(tables.Service, service).wait_time


def _file(desk: Database) -> Path:
    return Path(str(desk.engine.url.database))


def _edit(service: str, value: str, seen: str | None) -> Edit:
    return Edit("service", service, "wait_time", value, seen)


def test_a_saved_field_is_there_and_in_the_history(small_desk: Database, service: str) -> None:
    batch = save(small_desk, [_edit(service, "two weeks", None)], ANA, noon, note="asked them")
    assert _wait(small_desk, service) == "two weeks"
    with small_desk.reading() as session:
        (row,) = session.scalars(select(tables.Change))
        (made,) = session.scalars(select(tables.Batch))
    assert (row.table_name, row.record_id, row.field) == ("service", service, "wait_time")
    assert (row.before, row.after, row.changed_by) == (None, "two weeks", "Ana")
    assert (made.id, made.note, made.made_by, made.undoes) == (batch.id, "asked them", "Ana", None)
    # 12:00 in Chicago, standard time.
    assert made.made_at == row.changed_at == datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def test_saving_what_is_there_leaves_no_trace(small_desk: Database, service: str) -> None:
    save(small_desk, [_edit(service, "a day", None)], ANA, noon)
    before = _file(small_desk).read_bytes()
    again = save(small_desk, [_edit(service, "a day", "a day")], ANA, noon)
    assert (again.id, again.steps) == ("", ())
    assert _file(small_desk).read_bytes() == before


def test_the_second_to_save_sees_what_the_first_changed(small_desk: Database, service: str) -> None:
    save(small_desk, [_edit(service, "Ana's", None)], ANA, noon)
    both = [
        _edit(service, "Bo's", None),
        Edit("service", service, "licenses", "none", None),
    ]
    with pytest.raises(Conflict) as caught:
        save(small_desk, both, BO, noon)
    (clash,) = caught.value.fields
    assert clash.field == Field("service", service, "wait_time")
    assert (clash.seen, clash.theirs, clash.mine, clash.who) == (None, "Ana's", "Bo's", "Ana")
    assert clash.when == datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    assert caught.value.sentence.startswith("Ana changed this meanwhile.")
    assert _wait(small_desk, service) == "Ana's"
    with small_desk.reading() as session:
        assert session.get_one(tables.Service, service).licenses is None
    # Having seen it, Bo decides.
    save(small_desk, [_edit(service, "Bo's", "Ana's")], BO, noon)
    assert _wait(small_desk, service) == "Bo's"


def test_two_who_make_the_same_change_do_not_clash(small_desk: Database, service: str) -> None:
    save(small_desk, [_edit(service, "a day", None)], ANA, noon)
    assert save(small_desk, [_edit(service, "a day", None)], BO, noon).steps == ()


def test_an_empty_text_is_a_missing_one(small_desk: Database, service: str) -> None:
    save(small_desk, [_edit(service, "a day", "")], ANA, noon)
    save(small_desk, [_edit(service, "", "a day")], ANA, noon)
    assert _wait(small_desk, service) is None


def test_a_record_that_went_meanwhile_clashes(small_desk: Database, service: str) -> None:
    save(small_desk, [Remove("service", service)], BO, noon)
    with pytest.raises(Conflict) as caught:
        save(small_desk, [_edit(service, "a day", None)], ANA, noon)
    (clash,) = caught.value.fields
    assert (clash.theirs, clash.who) == (None, "Bo")


def test_one_wrong_act_leaves_nothing_of_the_others(small_desk: Database, service: str) -> None:
    before = dump(_file(small_desk))
    with pytest.raises(UserError, match="Nothing was saved"):
        save(
            small_desk,
            [
                _edit(service, "a day", None),
                Insert("note", new_id(), {"service_id": new_id(), "text": "of no service"}),
            ],
            ANA,
            noon,
        )
    assert dump(_file(small_desk)) == before
    with small_desk.reading() as session:
        assert session.scalars(select(tables.Batch)).all() == []


def test_two_of_one_code_are_refused(small_desk: Database) -> None:
    with small_desk.reading() as session:
        rows = session.scalars(
            select(tables.Service).where(tables.Service.code.is_not(None)).limit(2)
        ).all()
        first, second = [(row.id, row.code) for row in rows]
    with pytest.raises(UserError, match="one with this name or number already"):
        save(small_desk, [Edit("service", first[0], "code", second[1], first[1])], ANA, noon)


def test_a_value_of_the_wrong_kind_is_our_mistake(small_desk: Database, service: str) -> None:
    for field, value in (("name", 3), ("sensitive", "yes"), ("minimum_age", "18")):
        with pytest.raises(TypeError):
            save(small_desk, [Edit("service", service, field, value, None)], ANA, noon)
    for table in ("account", "change", "alembic_version"):
        with pytest.raises(ValueError, match="no content"):
            save(small_desk, [Edit(table, service, "name", "x", None)], ANA, noon)


def test_dates_and_flags_come_back_as_they_were_typed(small_desk: Database, service: str) -> None:
    closure = new_id()
    days = {"service_id": service, "starts_on": "2026-12-24", "ends_on": "2026-12-26"}
    save(small_desk, [Insert("closure", closure, days)], ANA, noon)
    with small_desk.reading() as session:
        assert session.get_one(tables.Closure, closure).starts_on == date(2026, 12, 24)
    later = Edit("closure", closure, "ends_on", "2027-01-02", "2026-12-26")
    save(small_desk, [later, Edit("service", service, "sensitive", True, False)], ANA, noon)
    with small_desk.reading() as session:
        assert session.get_one(tables.Closure, closure).ends_on == date(2027, 1, 2)
        assert session.get_one(tables.Service, service).sensitive is True


def test_a_new_row_has_what_its_columns_fill_in(small_desk: Database, service: str) -> None:
    (step, *_) = save(
        small_desk,
        [Insert("note", new_id(), {"service_id": service, "text": "Ring twice."})],
        ANA,
        noon,
    ).steps
    assert isinstance(step.after, dict)
    assert (step.before, step.after["position"], step.after["text"]) == (None, 0, "Ring twice.")
    with pytest.raises(UserError, match="there already"):
        save(small_desk, [Insert("note", step.place.record, step.after)], ANA, noon)


def test_a_list_is_saved_whole_and_in_order(small_desk: Database, service: str) -> None:
    mine = select(tables.ServiceTopic.topic_id).where(tables.ServiceTopic.service_id == service)
    with small_desk.reading() as session:
        topics = tuple(session.scalars(select(tables.Topic.id)))
        seen = tuple(session.scalars(mine.order_by(tables.ServiceTopic.position)))
    wanted = tuple(reversed(topics))
    links = Links("service_topic", "service_id", service, wanted, seen)
    save(small_desk, [links], ANA, noon)
    with small_desk.reading() as session:
        assert tuple(session.scalars(mine.order_by(tables.ServiceTopic.position))) == wanted
    with pytest.raises(Conflict) as caught:
        save(small_desk, [Links("service_topic", "service_id", service, (), seen)], BO, noon)
    (clash,) = caught.value.fields
    assert (clash.theirs, clash.mine, clash.who) == (list(wanted), [], "Ana")


def test_words_of_a_topic_have_no_order(small_desk: Database) -> None:
    with small_desk.reading() as session:
        topic = session.scalars(select(tables.Topic.id)).first() or ""
        owned = select(tables.TopicTerm.term).where(tables.TopicTerm.topic_id == topic)
        seen = tuple(session.scalars(owned))
    save(small_desk, [Links("topic_term", "topic_id", topic, ("b", "a"), seen)], ANA, noon)
    again = Links("topic_term", "topic_id", topic, ("a", "b"), ("b", "a"))
    assert save(small_desk, [again], ANA, noon).steps == ()


def test_removing_takes_all_that_hangs_on_it(small_desk: Database, service: str) -> None:
    save(small_desk, [Remove("service", service), Remove("service", service)], ANA, noon)
    with small_desk.reading() as session:
        assert session.get(tables.Service, service) is None
        ids = {
            row[0]
            for table in tables.Base.metadata.sorted_tables
            if "id" in table.c
            for row in session.execute(select(table.c.id))
        }
        for kind in (tables.Translation, tables.FieldFact, tables.Check, tables.Review):
            owners = set(session.scalars(select(kind.record_id)))
            assert owners <= ids
        broken = session.execute(text("PRAGMA foreign_key_check")).all()
    assert broken == []
