"""What there is to do: riskiest first, five at a time, the same terms as publishing, by any clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, event, insert, select, update

from kiosk.clock import Today
from kiosk.desk import checks, publish, shown_contacts, shown_texts, tables, todo, translatable
from kiosk.desk.changes import Edit, save
from kiosk.desk.database import Database, create_desk, open_desk
from kiosk.desk.hashes import guide_hash
from kiosk.desk.people import Person
from kiosk.desk.tasks import Task
from kiosk.edition.freshness import freshness
from kiosk.exchange import starter

ROSA = Person("11111111-1111-1111-1111-111111111111", "Rosa", frozenset({"editor"}))
FIRST_DAY = date(2026, 11, 24)


def at(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour)  # noqa: DTZ001 - local wall time


def known(day: date) -> Today:
    return Today(day, known=True)


@pytest.fixture(scope="module")
def starter_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of the starter content as a desk."""
    path = tmp_path_factory.mktemp("whole") / "desk.sqlite"
    desk = create_desk(path)
    with desk.writing() as session:
        session.add(
            tables.Place(
                id=1, name="Library", jurisdiction="US/MN/Rochester", languages=["en", "es", "so"]
            )
        )
        shipped = starter.read()
        starter.load(session, shipped, starter.default_packs(shipped))
    desk.close()
    return path


@pytest.fixture
def desk(starter_file: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "desk.sqlite"
    path.write_bytes(starter_file.read_bytes())
    opened = open_desk(path)
    yield opened
    opened.close()


def five(
    desk: Database, day: date = FIRST_DAY, hidden: frozenset[str] = frozenset()
) -> tuple[Task, ...]:
    with desk.reading() as session:
        return todo.todo(session, known(day), hidden=hidden)


def groups(desk: Database, day: date = FIRST_DAY, shown: int = 10_000) -> dict[str, todo.Group]:
    with desk.reading() as session:
        found = todo.whole_list(session, known(day), shown=shown)
    return {group.kind: group for group in found}


def called(desk: Database, day: date, *, but: str = "") -> None:
    """Somebody called every number on a day."""
    with desk.writing() as session:
        phones = [key for key in session.scalars(select(tables.Phone.id)) if key != but]
        session.execute(
            insert(tables.Check),
            [
                {
                    "id": f"00000000-0000-0000-0000-{place:012}",
                    "record_id": phone,
                    "field": "number",
                    "checked_on": day,
                    "checked_by": "Rosa",
                    "method": "called",
                    "recorded_at": at(day).astimezone(),
                }
                for place, phone in enumerate(phones)
            ],
        )


def urgent_phones(desk: Database) -> set[str]:
    """Of the listings that stand on the visitor's urgent page."""
    with desk.reading() as session:
        content = publish.content(session, FIRST_DAY)
    (topic,) = [topic.id for topic in content.topics if topic.code == "urgent"]
    return {p.id for each in content.listings if topic in each.topics for p in each.phones}


def test_at_most_five_and_the_urgent_page_first(desk: Database) -> None:
    tasks = five(desk)
    assert len(tasks) == 5
    assert {task.phone for task in tasks} <= urgent_phones(desk)
    with desk.reading() as session:
        assert todo.count(session, known(FIRST_DAY)) > 5
        assert todo.todo(session, known(FIRST_DAY), limit=3) == tasks[:3]


def test_the_order_of_risk(desk: Database) -> None:
    """Wrong number, urgent page, never called, contested guide, then what is due."""
    with desk.reading() as session:
        everything = todo.todo(session, known(FIRST_DAY), limit=10_000)
    urgent = urgent_phones(desk)
    last = everything[-1]
    ordinary = next(t for t in everything if t.kind == "call" and t.phone not in urgent)
    checks.heard(desk, ordinary.phone, "dead", ROSA, lambda: at(FIRST_DAY))
    with desk.reading() as session:
        everything = todo.todo(session, known(FIRST_DAY), limit=10_000)
    assert everything[0].phone == ordinary.phone
    assert everything[0].reasons[0] == "wrong_number"

    def place(task: Task) -> int:
        if task.phone == ordinary.phone:
            return 0
        if task.kind == "call":
            return 1 if task.phone in urgent else 2
        return 3 if "contested" in task.reasons else 4

    assert [place(task) for task in everything] == sorted(place(task) for task in everything)
    assert {place(task) for task in everything} >= {0, 1, 2, 3}
    assert last.key in {task.key for task in everything}


def test_among_equals_lawyers_named_by_guides_stand_first(desk: Database) -> None:
    urgent = urgent_phones(desk)
    with desk.reading() as session:
        content = publish.content(session, FIRST_DAY)
        everything = todo.todo(session, known(FIRST_DAY), limit=10_000)
    named: dict[str, int] = {}
    for guide in content.guides:
        for listing in guide.lawyers:
            named[listing] = named.get(listing, 0) + 1
    of_phone: dict[str, int] = {}
    for each in content.listings:
        for phone in each.phones:
            of_phone[phone.id] = max(of_phone.get(phone.id, 0), named.get(each.id, 0))
    counts = [of_phone[t.phone] for t in everything if t.kind == "call" and t.phone not in urgent]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


@pytest.mark.parametrize("days", [0, 29, 30, 31, 89, 90, 179, 180, 364, 365, 800])
def test_numbers_are_due_on_the_day_visitors_are_told_so(desk: Database, days: int) -> None:
    called(desk, FIRST_DAY)
    day = FIRST_DAY + timedelta(days=days)
    with desk.reading() as session:
        content = publish.content(session, day)
        tasks = [*todo.todo(session, known(day), limit=10_000)]
    due = {task.phone for task in tasks if task.kind == "call"}
    told = {
        phone.id
        for listing in content.listings
        for phone in listing.phones
        if freshness(phone.provenance.due_on, phone.provenance.show_until, known(day)) != "fresh"
    }
    assert due == told
    terms = {
        phone.id: (phone.provenance.due_on, phone.provenance.show_until)
        for listing in content.listings
        for phone in listing.phones
    }
    for task in tasks:
        if task.kind == "call":
            assert (task.due_on, task.show_until) == terms[task.phone]


@pytest.mark.parametrize("days", [0, 60, 89, 90, 364, 365, 800])
def test_guides_are_due_on_the_day_visitors_are_told_so(desk: Database, days: int) -> None:
    with desk.reading() as session:
        guides = session.scalars(select(tables.Guide.id)).all()
    for guide in guides:
        checks.looked(desk, guide, ROSA, lambda: at(FIRST_DAY))
    day = FIRST_DAY + timedelta(days=days)
    with desk.reading() as session:
        content = publish.content(session, day)
        tasks = [t for t in todo.todo(session, known(day), limit=10_000) if t.kind == "guide"]
    due = {task.record for task in tasks if not todo.only_soon(task) and "soon" not in task.reasons}
    told = {
        guide.id
        for guide in content.guides
        if freshness(guide.due_on, guide.show_until, known(day)) != "fresh"
    }
    assert due == told
    terms = {guide.id: (guide.due_on, guide.show_until) for guide in content.guides}
    assert all((task.due_on, task.show_until) == terms[task.record] for task in tasks)


def test_a_call_takes_the_task_away_and_time_brings_it_back(desk: Database) -> None:
    (first, *_) = five(desk)
    checks.heard(desk, first.phone, "reached", ROSA, lambda: at(FIRST_DAY))
    assert first.key not in {task.key for task in five(desk)}
    with desk.reading() as session:
        later = todo.todo(session, known(FIRST_DAY + timedelta(days=366)), limit=10_000)
    (again,) = [task for task in later if task.key == first.key]
    assert "never_called" not in again.reasons
    assert "doubtful" in again.reasons or "due" in again.reasons


def test_a_look_at_the_page_leaves_the_number_to_be_called(desk: Database) -> None:
    (first, *_) = five(desk)
    checks.looked(desk, first.record, ROSA, lambda: at(FIRST_DAY))
    assert first.key in {task.key for task in five(desk)}


def test_no_answer_waits_until_tomorrow(desk: Database) -> None:
    (first, *_) = five(desk)
    checks.heard(desk, first.phone, "no_answer", ROSA, lambda: at(FIRST_DAY))
    assert first.key not in {task.key for task in five(desk)}
    (again,) = [task for task in five(desk, FIRST_DAY + timedelta(days=1)) if task.key == first.key]
    assert "no_answer" in again.reasons
    assert again.last == FIRST_DAY.isoformat()


@pytest.mark.parametrize("outcome", ["dead", "somebody_else"])
def test_a_wrong_number_stays_on_top_until_it_is_corrected(desk: Database, outcome: str) -> None:
    (*_, other) = five(desk)
    checks.heard(desk, other.phone, outcome, ROSA, lambda: at(FIRST_DAY))
    top = five(desk)[0]
    assert (top.phone, top.reasons[0]) == (other.phone, "wrong_number")
    # Hidden, it hurts nobody and can wait; it is still in the whole list.
    assert other.key not in {task.key for task in five(desk, hidden=frozenset({other.phone}))}
    save(
        desk,
        [Edit("phone", other.phone, "number", "507-555-0142", other.number)],
        ROSA,
        lambda: at(FIRST_DAY),
    )
    with desk.reading() as session:
        corrected = todo.todo(session, known(FIRST_DAY), limit=10_000)
    (again,) = [task for task in corrected if task.phone == other.phone]
    assert "wrong_number" not in again.reasons


def test_the_number_that_was_reached_after_all_is_not_wrong(desk: Database) -> None:
    (first, *_) = five(desk)
    checks.heard(desk, first.phone, "somebody_else", ROSA, lambda: at(FIRST_DAY))
    checks.heard(desk, first.phone, "reached", ROSA, lambda: at(FIRST_DAY + timedelta(days=1)))
    with desk.reading() as session:
        tasks = todo.todo(session, known(FIRST_DAY + timedelta(days=2)), limit=10_000)
    assert first.key not in {task.key for task in tasks}


@pytest.mark.parametrize("key", ["record", "organization"])
def test_what_is_hidden_can_wait(desk: Database, key: str) -> None:
    (first, *_) = five(desk)
    hidden = first.record
    with desk.reading() as session:
        content = publish.content(session, FIRST_DAY)
    listing = next(each for each in content.listings if each.id == first.record)
    showing = {each.id for each in content.listings if first.phone in {p.id for p in each.phones}}
    if key == "organization":
        hidden = listing.organization_id
    assert showing == {listing.id}
    assert first.key not in {task.key for task in five(desk, hidden=frozenset({hidden}))}


def test_the_whole_list_has_everything(desk: Database) -> None:
    found = groups(desk)
    assert set(found) >= {"call", "guide", "missing", "translate", "steward"}
    with desk.reading() as session:
        content = publish.content(session, FIRST_DAY)
        items = translatable.items(session)
        spanish = set(
            session.execute(
                select(tables.Translation.record_id, tables.Translation.field).where(
                    tables.Translation.language == "es"
                )
            ).all()
        )
    numbers = {phone.id for listing in content.listings for phone in listing.phones}
    assert {task.phone for task in found["call"].tasks} == numbers
    by_tag = {task.record: task for task in found["translate"].tasks}
    assert by_tag["so"].count == len(items)
    assert by_tag["so"].outdated == 0
    if "es" in by_tag:
        assert by_tag["es"].count == len(
            {item.stored for item in items} - {tuple(r) for r in spanish}
        )
    assert {task.record for task in found["steward"].tasks} == {t.id for t in content.topics}
    without_hours = {each.id for each in content.listings if each.hours is None}
    told = {task.record for task in found["missing"].tasks if "hours" in task.fields}
    assert told == without_hours
    unread = {task.record for task in found["missing"].tasks if task.fields == ("lawyer",)}
    assert unread == {guide.id for guide in content.guides}


def test_the_texts_in_bulk_are_those_a_translator_is_given(desk: Database) -> None:
    with desk.reading() as session:
        items = {item.stored: item.english for item in translatable.items(session)}
        guides, english = shown_texts.of_guides(session)
        contacts = shown_contacts.read(session)
        english |= shown_texts.of_listings(session, contacts, {guide.pack for guide in guides})
        content = publish.content(session, FIRST_DAY)
    assert english == items
    assert len(items) > 300
    # The same listings, and what each does not say, as the records of an edition have it.
    lacks = {
        each.id: tuple(
            name
            for name, said in (
                ("description", each.description.text),
                ("hours", each.hours),
                ("cost", each.cost or each.free is not None),
                ("languages", each.languages or each.interpreters),
                ("topics", each.topics),
                ("phones", each.phones),
            )
            if not said
        )
        for each in content.listings
    }
    assert {spot.id: spot.lacks for spot in contacts.spots} == lacks
    assert {spot.id: spot.name for spot in contacts.spots} == {
        each.id: each.name for each in content.listings
    }


def test_a_lawyers_review_holds_until_the_text_changes(desk: Database) -> None:
    with desk.reading() as session:
        guide = publish.content(session, FIRST_DAY).guides[0]
    with desk.writing() as session:
        session.add(
            tables.Review(
                id="00000000-0000-0000-0000-000000000001",
                kind="legal",
                record_id=guide.id,
                reviewer="A lawyer",
                reviewed_on=FIRST_DAY,
                text_hash=guide_hash(guide),
            )
        )

    def unread() -> set[str]:
        tasks = groups(desk)["missing"].tasks
        return {task.record for task in tasks if task.fields == ("lawyer",)}

    assert guide.id not in unread()
    with desk.writing() as session:
        session.execute(update(tables.Guide).values(summary="Something else."))
    assert guide.id in unread()


def test_a_group_says_how_many_more_there_are(desk: Database) -> None:
    some = groups(desk, shown=3)["call"]
    assert len(some.tasks) == 3
    assert some.count == groups(desk)["call"].count > 3
    assert some.tasks == groups(desk)["call"].tasks[:3]


def test_an_english_text_that_changed_leaves_its_translations_behind(desk: Database) -> None:
    with desk.writing() as session:
        guide = session.scalars(select(tables.Guide)).first()
        assert guide is not None
        before = groups(desk)
        guide.title = f"{guide.title} today"
    before_es = {task.record: task for task in before["translate"].tasks}.get("es")
    now_es = {task.record: task for task in groups(desk)["translate"].tasks}["es"]
    assert now_es.outdated == (before_es.outdated if before_es else 0) + 1


def test_what_publishing_would_refuse_is_told_in_its_words(desk: Database) -> None:
    assert "invalid" not in groups(desk)
    with desk.writing() as session:
        session.execute(delete(tables.FieldFact).where(tables.FieldFact.field == "osm"))
    with desk.reading() as session, pytest.raises(Exception, match="names no fact") as refused:
        publish.content(session, FIRST_DAY)
    sentences = [task.sentence for task in groups(desk)["invalid"].tasks]
    assert sorted(sentences) == sorted(refused.value.detail.split("\n"))  # type: ignore[attr-defined]


def test_soon_humbled_is_within_thirty_days(desk: Database) -> None:
    called(desk, FIRST_DAY)
    with desk.reading() as session:
        weak = {
            phone.id: date.fromisoformat(phone.provenance.due_on)
            for listing in publish.content(session, FIRST_DAY).listings
            for phone in listing.phones
        }
    some = 0
    for days in (59, 60, 61, 89, 90, 149, 150):
        day = FIRST_DAY + timedelta(days=days)
        group = groups(desk, day).get("soon")
        soon = {t.phone for t in group.tasks if t.kind == "call"} if group else set()
        wanted = {key for key, due in weak.items() if 0 < (due - day).days <= 30}
        assert soon == wanted, days
        some += len(wanted)
    assert some


def test_a_topic_with_a_steward_is_looked_after(desk: Database) -> None:
    topic = groups(desk)["steward"].tasks[0]
    save(desk, [Edit("topic", topic.record, "steward", "Rosa", "")], ROSA, lambda: at(FIRST_DAY))
    assert topic.record not in {task.record for task in groups(desk)["steward"].tasks}


def test_the_number_of_queries_does_not_grow(desk: Database) -> None:
    def queries() -> int:
        counted: list[str] = []

        def note(*arguments: object) -> None:
            counted.append(str(arguments[2]))

        event.listen(desk.engine, "before_cursor_execute", note)
        groups(desk)
        five(desk)
        event.remove(desk.engine, "before_cursor_execute", note)
        return len(counted)

    whole = queries()
    with desk.writing() as session:
        session.execute(update(tables.Service).values(status="inactive"))
    assert queries() == whole


def test_a_desk_that_nobody_opened_says_so_until_it_was_read(desk: Database) -> None:
    def clock(days: int) -> datetime:
        return at(FIRST_DAY) + timedelta(days=days)

    assert todo.opened(desk, lambda: clock(0)) == 0
    assert todo.opened(desk, lambda: clock(59)) == 0
    assert todo.opened(desk, lambda: clock(118)) == 0
    assert todo.opened(desk, lambda: clock(178)) == 60
    # Still said after a restart, or a second look.
    assert todo.opened(desk, lambda: clock(179)) == 61
    todo.seen(desk, lambda: clock(179))
    assert todo.opened(desk, lambda: clock(180)) == 0
    # A clock that fell back to 1999 tells nothing.
    assert todo.opened(desk, lambda: datetime(1999, 1, 1)) == 0  # noqa: DTZ001 - a broken clock
