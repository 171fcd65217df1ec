"""Words that mean the same to a searcher: groups a language, of a topic or of their own.

A topic's name belongs to its group by itself (`kiosk.desk.places.synonyms`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import changes
from kiosk.desk.changes import Act, Batch, Conflict, Edit, Field, Insert, Remove, new_id
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.tables import Synonym, Topic

LONGEST = 60
"""Letters of one word or phrase."""

_COMMAS = str.maketrans({"،": ",", "、": ",", "，": ",", "\n": ",", ";": ","})
"""What other scripts, and hasty fingers, separate words with."""


@dataclass(frozen=True, slots=True)
class Group:
    """Words in one language that mean the same.

    Attributes:
        id: key of the group; a topic's is the topic's own.
        topic: key of its topic; "" when it has none.
        name: of the topic, in English; "" when it has none.
    """

    id: str
    topic: str
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupEdit:
    """New words for a group, and those that stood there when the person began."""

    group: Group
    words: tuple[str, ...]
    seen: tuple[str, ...]


def groups(session: Session, language: str) -> tuple[Group, ...]:
    """Every topic's group, empty ones too, in the order of the tiles; then those without a topic."""
    found: dict[str, list[str]] = {}
    topics: dict[str, str] = {}
    for row in _rows(session, language):
        found.setdefault(row.group_id, []).append(row.word)
        topics[row.group_id] = row.topic_id or ""
    listed = [
        Group(
            _of_topic(topics, topic.id),
            topic.id,
            topic.name,
            tuple(found.pop(_of_topic(topics, topic.id), ())),
        )
        for topic in session.scalars(select(Topic).order_by(Topic.position, Topic.code))
    ]
    free = [Group(key, "", "", tuple(words)) for key, words in sorted(found.items())]
    return (*listed, *free)


def split(text: str) -> tuple[str, ...]:
    """What somebody typed, as words: separated by commas, each once, in their order."""
    parts = (" ".join(part.split()) for part in text.translate(_COMMAS).split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def save(
    desk: Database, language: str, edits: Sequence[GroupEdit], who: Person, clock: Clock
) -> Batch:
    """Save the words of some groups.

    Raises:
        Conflict: somebody changed the words of a group meanwhile; nothing is saved.
        UserError: their role does not allow it.
    """
    with desk.reading() as session:
        now = {
            each.group.id: [
                row for row in _rows(session, language) if row.group_id == each.group.id
            ]
            for each in edits
        }
        clashes = tuple(
            changes.clash(
                session,
                Field("synonym", each.group.id, "words"),
                ", ".join(each.seen),
                ", ".join(row.word for row in now[each.group.id]),
                ", ".join(each.words),
            )
            for each in edits
            if tuple(row.word for row in now[each.group.id]) not in {each.seen, each.words}
        )
        if clashes:
            raise Conflict(clashes)
        acts = [act for each in edits for act in _acts(language, each, now[each.group.id])]
    return changes.save(desk, acts, who, clock)


def _acts(language: str, edit: GroupEdit, rows: Sequence[Synonym]) -> Iterator[Act]:
    """Rows that go, come, or move."""
    there: Mapping[str, Synonym] = {row.word: row for row in rows}
    for word, row in there.items():
        if word not in edit.words:
            yield Remove("synonym", row.id)
    for place, word in enumerate(edit.words):
        if word in there:
            row = there[word]
            yield Edit("synonym", row.id, "position", place, row.position)
        else:
            yield Insert(
                "synonym",
                new_id(),
                {
                    "language": language,
                    "group_id": edit.group.id,
                    "topic_id": edit.group.topic or None,
                    "word": word,
                    "position": place,
                },
            )


def _rows(session: Session, language: str) -> Sequence[Synonym]:
    return session.scalars(
        select(Synonym)
        .where(Synonym.language == language)
        .order_by(Synonym.group_id, Synonym.position, Synonym.word),
    ).all()


def _of_topic(topics: Mapping[str, str], topic: str) -> str:
    """The group of a topic; the topic's own key where it has none yet."""
    return next((group for group, each in topics.items() if each == topic), topic)
