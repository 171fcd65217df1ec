"""What a role may not do is refused where it is saved, whatever a page offers."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from kiosk.desk import tables
from kiosk.desk.changes import Act, Edit, Insert, new_id, save
from kiosk.desk.database import Database
from kiosk.desk.history import undo
from kiosk.desk.people import Person
from kiosk.errors import UserError
from tests.kiosk.desk.staff import noon, person

EDITOR = person("Ana")
CHIEF = person("Chief", "administrator")
SPANISH = person("Sol", "reviewer", languages="es")
LAWYER = person("Lee", "reviewer", law=True)
BOTH = person("Bea", "editor", "reviewer", languages="es", law=True)
PUBLISHER = person("Pat", "publisher")


@pytest.fixture
def service(small_desk: Database) -> str:
    with small_desk.reading() as session:
        return str(session.scalars(select(tables.Service.id)).first())


@pytest.fixture
def guide(small_desk: Database) -> tuple[str, str]:
    """Key and title of a guide."""
    with small_desk.reading() as session:
        row = session.scalars(select(tables.Guide)).first()
        assert row
        return row.id, row.title


def _wait(service: str, value: str = "a day") -> Act:
    return Edit("service", service, "wait_time", value, None)


def _translation(record: str, language: str = "es", status: str = "draft") -> tuple[str, Act]:
    key = new_id()
    row = {
        "table_name": "service",
        "record_id": record,
        "field": "wait_time",
        "language": language,
        "text": "un día",
        "status": status,
        "source_hash": "0",
    }
    return key, Insert("translation", key, row)


def _reviewed(key: str, seen: str = "draft") -> Act:
    return Edit("translation", key, "status", "reviewed", seen)


def _review(record: str, kind: str, language: str = "en") -> Act:
    row = {
        "kind": kind,
        "record_id": record,
        "language": language,
        "reviewer": "Lee",
        "reviewed_on": "2026-11-24",
        "text_hash": "0",
    }
    return Insert("review", new_id(), row)


def _refused(desk: Database, act: Act, who: Person, sentence: str) -> None:
    with desk.reading() as session:
        before = len(session.scalars(select(tables.Batch)).all())
    with pytest.raises(UserError, match=sentence):
        save(desk, [act], who, noon)
    with desk.reading() as session:
        assert len(session.scalars(select(tables.Batch)).all()) == before


@pytest.mark.parametrize("who", [PUBLISHER, SPANISH, LAWYER, person("New", "nothing")])
def test_who_is_no_editor_edits_nothing(small_desk: Database, service: str, who: Person) -> None:
    _refused(small_desk, _wait(service), who, "may look, but not change")


def test_who_is_no_editor_takes_nothing_back(small_desk: Database, service: str) -> None:
    batch = save(small_desk, [_wait(service)], EDITOR, noon)
    with pytest.raises(UserError, match="may look, but not change"):
        undo(small_desk, batch.id, PUBLISHER, noon)


def test_only_an_administrator_changes_the_place(small_desk: Database) -> None:
    act = Edit("place", "1", "name", "Ours", "Public Library")
    _refused(small_desk, act, EDITOR, "Only an administrator")
    batch = save(small_desk, [act], CHIEF, noon)
    with pytest.raises(UserError, match="Only an administrator"):
        undo(small_desk, batch.id, EDITOR, noon)


def test_a_reviewer_writes_in_their_language_only(small_desk: Database, service: str) -> None:
    _, spanish = _translation(service)
    _, somali = _translation(service, "so")
    save(small_desk, [spanish], SPANISH, noon)
    _refused(small_desk, somali, SPANISH, "may look, but not change")
    save(small_desk, [somali], EDITOR, noon)


def test_a_translation_is_reviewed_by_somebody_else(small_desk: Database, service: str) -> None:
    key, act = _translation(service)
    save(small_desk, [act], BOTH, noon)
    _refused(small_desk, _reviewed(key), EDITOR, "may not review texts in this language")
    _refused(small_desk, _reviewed(key), BOTH, "You wrote this text yourself")
    save(small_desk, [_reviewed(key)], SPANISH, noon)
    # Whoever corrects it becomes its author.
    corrected = Edit("translation", key, "text", "un día más", "un día")
    draft = Edit("translation", key, "status", "draft", "reviewed")
    save(small_desk, [draft, corrected], SPANISH, noon)
    _refused(small_desk, _reviewed(key), SPANISH, "You wrote this text yourself")
    save(small_desk, [_reviewed(key)], BOTH, noon)


def test_nobody_reviews_what_they_are_just_writing(small_desk: Database, service: str) -> None:
    _, act = _translation(service, status="reviewed")
    sentence = "saved first, and reviewed by somebody else"
    _refused(small_desk, act, BOTH, sentence)
    key, act = _translation(service)
    with pytest.raises(UserError, match=sentence):
        save(small_desk, [act, _reviewed(key)], BOTH, noon)
    save(small_desk, [act], EDITOR, noon)
    corrected = Edit("translation", key, "text", "un día más", "un día")
    for acts in ([_reviewed(key), corrected], [corrected, _reviewed(key)]):
        with pytest.raises(UserError, match=sentence):
            save(small_desk, acts, BOTH, noon)


def test_a_reviewed_text_is_no_longer_reviewed_once_it_is_changed(
    small_desk: Database, service: str
) -> None:
    key, act = _translation(service)
    save(small_desk, [act], EDITOR, noon)
    save(small_desk, [_reviewed(key)], SPANISH, noon)
    corrected = Edit("translation", key, "text", "un día más", "un día")
    _refused(small_desk, corrected, EDITOR, "may not review")
    _refused(small_desk, corrected, BOTH, "saved first, and reviewed")
    draft = Edit("translation", key, "status", "draft", "reviewed")
    batch = save(small_desk, [draft, corrected], EDITOR, noon)
    # Neither half goes back alone.
    with small_desk.reading() as session:
        change = session.scalars(
            select(tables.Change.id).where(
                tables.Change.batch == batch.id, tables.Change.field == "status"
            )
        ).one()
    undo(small_desk, change, EDITOR, noon)
    with small_desk.reading() as session:
        row = session.get_one(tables.Translation, key)
        assert (row.text, row.status) == ("un día", "reviewed")


def test_only_a_lawyer_reviews_as_one(small_desk: Database, guide: tuple[str, str]) -> None:
    for who in (EDITOR, CHIEF, SPANISH):
        _refused(small_desk, _review(guide[0], "legal"), who, "may not review as a lawyer")
    save(small_desk, [_review(guide[0], "legal")], LAWYER, noon)


def test_a_lawyer_does_not_review_their_own_text(
    small_desk: Database, guide: tuple[str, str]
) -> None:
    key, title = guide
    save(small_desk, [Edit("guide", key, "title", "Mine", title)], BOTH, noon)
    _refused(small_desk, _review(key, "legal"), BOTH, "You wrote this text yourself")
    with small_desk.reading() as session:
        step = session.scalars(
            select(tables.GuideStep).where(tables.GuideStep.guide_id == key)
        ).first()
        assert step
        seen = step.title
    save(small_desk, [Edit("guide", key, "title", "Ana's", "Mine")], EDITOR, noon)
    save(small_desk, [_review(key, "legal")], BOTH, noon)
    save(small_desk, [Edit("guide_step", step.id, "title", "Mine", seen)], BOTH, noon)
    _refused(small_desk, _review(key, "legal"), BOTH, "You wrote this text yourself")
