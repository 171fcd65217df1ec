"""Words that mean the same: what staff type is what an edition's search gets."""

from __future__ import annotations

import uuid

import pytest

from kiosk.clock import Clock
from kiosk.desk import places, synonyms
from kiosk.desk.changes import Conflict, new_id
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.synonyms import Group, GroupEdit, split
from kiosk.errors import UserError

EDITOR = Person(str(uuid.UUID(int=7)), "Amina", frozenset({"editor"}))
READER = Person(str(uuid.UUID(int=8)), "Lou", frozenset({"publisher"}))


def groups(desk: Database, language: str = "es") -> tuple[Group, ...]:
    with desk.reading() as session:
        return synonyms.groups(session, language)


def in_edition(desk: Database, language: str = "es") -> tuple[tuple[str, ...], ...]:
    with desk.reading() as session:
        return places.synonyms(session, {}).get(language, ())


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("pan, leche,,  agua fría ,pan", ("pan", "leche", "agua fría")),
        ("خبز، ماء", ("خبز", "ماء")),
        ("面包、水，茶", ("面包", "水", "茶")),
        ("a\nb; c", ("a", "b", "c")),
        (" , ", ()),
    ],
)
def test_what_is_typed_becomes_words(typed: str, words: tuple[str, ...]) -> None:
    assert split(typed) == words


def test_words_of_a_topic_go_into_the_edition(small_desk: Database, clock: Clock) -> None:
    group = groups(small_desk)[0]
    wanted = ("pan", *group.words[:1], "leche")
    synonyms.save(small_desk, "es", [GroupEdit(group, wanted, group.words)], EDITOR, clock)
    assert groups(small_desk)[0].words == wanted
    assert (group.name, *wanted) in in_edition(small_desk)


def test_a_group_of_its_own_and_taking_it_away(small_desk: Database, clock: Clock) -> None:
    group = Group(new_id(), "", "", ())
    synonyms.save(small_desk, "so", [GroupEdit(group, ("rooti", "cunto"), ())], EDITOR, clock)
    assert in_edition(small_desk, "so") == (("rooti", "cunto"),)
    (there,) = [each for each in groups(small_desk, "so") if each.words]
    synonyms.save(small_desk, "so", [GroupEdit(there, (), there.words)], EDITOR, clock)
    assert in_edition(small_desk, "so") == ()


def test_two_who_edit_the_same_group_meet(small_desk: Database, clock: Clock) -> None:
    group = groups(small_desk)[0]
    synonyms.save(small_desk, "es", [GroupEdit(group, ("pan",), group.words)], EDITOR, clock)
    with pytest.raises(Conflict) as met:
        synonyms.save(small_desk, "es", [GroupEdit(group, ("agua",), group.words)], EDITOR, clock)
    assert met.value.fields[0].theirs == "pan"
    assert groups(small_desk)[0].words == ("pan",)


def test_only_an_editor_edits(small_desk: Database, clock: Clock) -> None:
    group = groups(small_desk)[0]
    with pytest.raises(UserError, match="may look"):
        synonyms.save(small_desk, "es", [GroupEdit(group, ("pan",), group.words)], READER, clock)
    assert groups(small_desk)[0] == group
