"""What there is to translate and how it stands: the small starter, edited as staff would."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import delete, insert, select, update

from kiosk.clock import Clock
from kiosk.desk import changes, history, publish, tables, translating, translation_edits
from kiosk.desk.changes import Conflict, Edit
from kiosk.desk.database import Database
from kiosk.desk.hashes import text_hash
from kiosk.desk.people import Person
from kiosk.desk.translating import Item, Translated
from kiosk.edition.texts import texts
from kiosk.errors import UserError


def person(name: str, *roles: str, reads: str = "") -> Person:
    key = str(uuid.uuid5(uuid.NAMESPACE_DNS, name))
    return Person(key, name, frozenset(roles), frozenset(reads.split()))


AMINA = person("Amina", "editor")
ROSA = person("Rosa", "editor", "reviewer", reads="es so")
BEN = person("Ben", "reviewer", reads="es")
LOOKER = person("Lou", "publisher")


def listed(desk: Database) -> tuple[Item, ...]:
    with desk.reading() as session:
        return translating.items(session)


def one(desk: Database, item: Item, language: str = "es") -> Translated:
    with desk.reading() as session:
        return translating.translated(session, language, [item])[0]


def summary(desk: Database) -> Item:
    return next(item for item in listed(desk) if item.part == "summary")


def edit_english(desk: Database, item: Item, english: str, clock: Clock) -> Item:
    acts = [Edit(item.table, item.record, item.field, english, item.english)]
    changes.save(desk, acts, AMINA, clock)
    return replace(item, english=english)


def test_every_text_of_an_edition_is_there_once_and_nothing_else(
    small_desk: Database, now: datetime
) -> None:
    with small_desk.reading() as session:
        content = publish.content(session, now.date())
        found = translating.items(session)
    records = (
        *content.listings,
        *content.guides,
        *content.statements,
        *content.notices,
        *content.topics,
        *content.packs,
    )
    shown = {text.text for record in records for _, text in texts(record)}
    assert {item.english for item in found} == shown
    assert len({item.key for item in found}) == len(found)


def test_each_item_says_where_it_is_stored(small_desk: Database) -> None:
    found = listed(small_desk)
    with small_desk.reading() as session:
        for item in found:
            table = tables.Base.metadata.tables[item.table]
            stored = session.scalar(select(table.c[item.field]).where(table.c.id == item.record))
            assert stored == item.english
    assert {"guide", "guide_step", "guide_branch", "statement", "statement_line", "service"} <= {
        item.table for item in found
    }


def test_a_retired_organization_has_nothing_to_translate_but_its_notice(
    small_desk: Database,
) -> None:
    before = listed(small_desk)
    listing = next(item for item in before if item.kind == "listing" and item.part == "description")
    with small_desk.writing() as session:
        service = session.get_one(tables.Service, listing.record)
        session.execute(
            update(tables.Organization)
            .where(tables.Organization.id == service.organization_id)
            .values(retired_on="2026-01")
        )
    assert listing.key not in {item.key for item in listed(small_desk)}


def test_measures_count_every_text_once(small_desk: Database, clock: Clock) -> None:
    item = summary(small_desk)
    with small_desk.reading() as session:
        (before,) = translating.measures(session, translating.items(session), ["es"])
    edit_english(small_desk, item, item.english + " Stay calm.", clock)
    with small_desk.reading() as session:
        found = translating.items(session)
        spanish, somali = translating.measures(session, found, ["es", "so"])
        each = translating.translated(session, "es", found)
    assert spanish.total == somali.total == len(found)
    for status in translating.STATUSES:
        assert spanish.counts[status] == sum(got.status == status for got in each)
    assert spanish.counts["outdated"] == before.counts["outdated"] + 1
    assert somali.counts["missing"] == len(found)
    assert (somali.complete, somali.reviewed, somali.voiced) == (0, 0, 0)
    assert spanish.complete == spanish.total - spanish.counts["missing"]


def test_a_text_that_several_listings_show_is_translated_once(small_desk: Database) -> None:
    before = listed(small_desk)
    item = next(each for each in before if each.kind == "listing" and each.part == "description")
    with small_desk.writing() as session:
        service = session.get_one(tables.Service, item.record)
        for number in (1, 2):
            location = {
                "id": str(uuid.UUID(int=number)),
                "organization_id": service.organization_id,
            }
            session.execute(insert(tables.Location), [location])
            at = {"service_id": service.id, "location_id": location["id"]}
            session.execute(
                insert(tables.ServiceAtLocation), [{"id": str(uuid.UUID(int=number + 9)), **at}]
            )
    with small_desk.reading() as session:
        content = publish.content(session, datetime(2026, 11, 24).date())  # noqa: DTZ001 - any day
    shown = [each.id for each in content.listings if each.description.text == item.english]
    assert len(shown) >= 2
    assert sorted(each.key for each in listed(small_desk)) == sorted(each.key for each in before)


def test_what_is_not_published_does_not_count(small_desk: Database) -> None:
    listing = next(each for each in listed(small_desk) if each.part == "description")
    with small_desk.writing() as session:
        service = session.get_one(tables.Service, listing.record)
        service.status = "inactive"
    with small_desk.reading() as session:
        found = translating.items(session)
        (spanish,) = translating.measures(session, found, ["es"])
        each = translating.translated(session, "es", found)
    assert listing.key not in {item.key for item in found}
    assert sum(spanish.counts.values()) == spanish.total == len(found)
    assert spanish.counts["outdated"] == sum(one.status == "outdated" for one in each)


def test_a_voice_counts_while_it_reads_what_is_shown(small_desk: Database) -> None:
    item = summary(small_desk)
    text = one(small_desk, item).text
    clip = {
        "id": str(uuid.uuid4()),
        "table_name": item.table,
        "record_id": item.record,
        "field": item.field,
        "language": "es",
        "sha256": "0" * 64,
        "media_type": "audio/ogg",
        "source_hash": text_hash(text),
    }
    with small_desk.writing() as session:
        session.execute(insert(tables.Clip), [clip])
    assert _voiced(small_desk) == 1
    with small_desk.writing() as session:
        session.execute(
            update(tables.Translation)
            .where(
                tables.Translation.record_id == item.record, tables.Translation.field == item.field
            )
            .values(text="Otra cosa.")
        )
    assert _voiced(small_desk) == 0


def _voiced(desk: Database) -> int:
    with desk.reading() as session:
        (spanish,) = translating.measures(session, translating.items(session), ["es"])
    return spanish.voiced


def test_an_edit_of_the_english_outdates_and_the_old_english_is_known(
    small_desk: Database, clock: Clock
) -> None:
    item = summary(small_desk)
    changed = edit_english(small_desk, item, item.english + " Stay calm.", clock)
    outdated = one(small_desk, changed)
    assert outdated.status == "outdated"
    with small_desk.reading() as session:
        assert translating.old_english(session, outdated) == item.english
        # A desk of before it was written down: the history knows it.
        assert translating.old_english(session, replace(outdated, source_text="")) == item.english
        unknown = replace(outdated, source_text="", source_hash=text_hash("Something else"))
        assert translating.old_english(session, unknown) == ""


def test_what_somebody_writes_is_a_draft_of_the_english_of_now(
    small_desk: Database, clock: Clock
) -> None:
    item = summary(small_desk)
    item = edit_english(small_desk, item, item.english + " Stay calm.", clock)
    was = one(small_desk, item)
    translation_edits.save_text(small_desk, was, "  Tenga calma. ", was.text, AMINA, clock)
    now = one(small_desk, item)
    assert (now.status, now.text, now.source_text) == ("draft", "Tenga calma.", item.english)
    assert now.row == was.row


def test_a_first_translation_and_taking_it_away(small_desk: Database, clock: Clock) -> None:
    item = summary(small_desk)
    was = one(small_desk, item, "so")
    translation_edits.save_text(small_desk, was, "Waa inaad aamustaa.", "", AMINA, clock)
    now = one(small_desk, item, "so")
    assert (now.status, now.text) == ("draft", "Waa inaad aamustaa.")
    translation_edits.save_text(small_desk, now, " ", now.text, AMINA, clock)
    assert one(small_desk, item, "so").status == "missing"


@pytest.mark.parametrize("mine", ["Mío.", ""])
def test_two_who_translate_the_same_text_meet(
    small_desk: Database, clock: Clock, mine: str
) -> None:
    was = one(small_desk, summary(small_desk))
    translation_edits.save_text(small_desk, was, "Suyo.", was.text, ROSA, clock)
    with pytest.raises(Conflict) as met:
        translation_edits.save_text(small_desk, was, mine, was.text, AMINA, clock)
    (clash,) = met.value.fields
    assert (clash.field.field, clash.theirs, clash.who) == ("text", "Suyo.", "Rosa")
    assert one(small_desk, was.item).text == "Suyo."


def test_two_who_begin_the_same_translation_meet(small_desk: Database, clock: Clock) -> None:
    was = one(small_desk, summary(small_desk), "so")
    translation_edits.save_text(small_desk, was, "Hore.", "", ROSA, clock)
    with pytest.raises(Conflict):
        translation_edits.save_text(small_desk, was, "Dambe.", "", AMINA, clock)
    assert one(small_desk, was.item, "so").text == "Hore."


def test_a_review_carries_a_name_until_either_side_is_edited(
    small_desk: Database, clock: Clock
) -> None:
    item = summary(small_desk)
    translation_edits.review(small_desk, one(small_desk, item), ROSA, clock)
    now = one(small_desk, item)
    assert (now.status, now.reviewer, now.reviewed_on) == ("reviewed", "Rosa", "2026-11-24")
    changed = edit_english(small_desk, item, item.english + " Stay calm.", clock)
    outdated = one(small_desk, changed)
    assert (outdated.status, outdated.reviewer) == ("outdated", "")
    translation_edits.review(small_desk, outdated, BEN, clock)
    again = one(small_desk, changed)
    assert (again.status, again.reviewer, again.source_text) == ("reviewed", "Ben", changed.english)
    translation_edits.save_text(small_desk, again, "Otra.", again.text, AMINA, clock)
    assert (one(small_desk, changed).status, one(small_desk, changed).reviewer) == ("draft", "")


def test_nobody_reviews_their_own_text(small_desk: Database, clock: Clock) -> None:
    was = one(small_desk, summary(small_desk))
    translation_edits.save_text(small_desk, was, "Mi texto.", was.text, ROSA, clock)
    with pytest.raises(UserError, match="yourself"):
        translation_edits.review(small_desk, one(small_desk, was.item), ROSA, clock)
    translation_edits.review(small_desk, one(small_desk, was.item), BEN, clock)
    assert one(small_desk, was.item).reviewer == "Ben"


def test_nobody_says_of_their_own_text_that_it_is_still_right(
    small_desk: Database, clock: Clock
) -> None:
    item = summary(small_desk)
    was = one(small_desk, item)
    translation_edits.save_text(small_desk, was, "Mi texto.", was.text, ROSA, clock)
    translation_edits.review(small_desk, one(small_desk, item), BEN, clock)
    changed = edit_english(small_desk, item, item.english + " Stay calm.", clock)
    outdated = one(small_desk, changed)
    assert outdated.kept_status == "reviewed"
    with pytest.raises(UserError, match="yourself"):
        translation_edits.review(small_desk, outdated, ROSA, clock)
    acts = [
        Edit(
            "translation",
            outdated.row,
            "source_hash",
            text_hash(changed.english),
            outdated.source_hash,
        )
    ]
    with pytest.raises(UserError, match="yourself"):
        changes.save(small_desk, acts, ROSA, clock)
    assert one(small_desk, changed).status == "outdated"


@pytest.mark.parametrize("who", [AMINA, LOOKER, person("Zoe", "reviewer", reads="so")])
def test_only_a_reviewer_of_the_language_reviews(
    small_desk: Database, clock: Clock, who: Person
) -> None:
    with pytest.raises(UserError, match="may not review"):
        translation_edits.review(small_desk, one(small_desk, summary(small_desk)), who, clock)
    assert one(small_desk, summary(small_desk)).status == "machine"


def test_an_editor_cannot_keep_a_review_alive_for_a_text_nobody_read(
    small_desk: Database, clock: Clock
) -> None:
    item = summary(small_desk)
    translation_edits.review(small_desk, one(small_desk, item), ROSA, clock)
    now = one(small_desk, item)
    for field, value, seen in (
        ("text", "No es lo mismo.", now.text),
        ("source_hash", text_hash("Other English."), now.source_hash),
    ):
        with pytest.raises(UserError, match="account may not"):
            changes.save(
                small_desk, [Edit("translation", now.row, field, value, seen)], AMINA, clock
            )
    assert one(small_desk, item) == now


def test_a_review_of_what_somebody_changed_meanwhile_is_none(
    small_desk: Database, clock: Clock
) -> None:
    seen = one(small_desk, summary(small_desk))
    translation_edits.save_text(small_desk, seen, "Otra.", seen.text, AMINA, clock)
    with pytest.raises(Conflict):
        translation_edits.review(small_desk, seen, ROSA, clock)
    assert one(small_desk, seen.item).status == "draft"


def test_there_is_nothing_to_review_where_nothing_is_translated(
    small_desk: Database, clock: Clock
) -> None:
    with pytest.raises(UserError, match="no translation"):
        translation_edits.review(
            small_desk, one(small_desk, summary(small_desk), "so"), ROSA, clock
        )


def test_a_translation_can_be_undone(small_desk: Database, clock: Clock) -> None:
    was = one(small_desk, summary(small_desk))
    batch = translation_edits.save_text(small_desk, was, "Otra.", was.text, AMINA, clock)
    history.undo(small_desk, batch.id, AMINA, clock)
    assert one(small_desk, was.item) == was


def test_languages_are_the_places_own_then_those_begun(small_desk: Database, clock: Clock) -> None:
    translation_edits.save_text(
        small_desk, one(small_desk, summary(small_desk), "ar"), "نص", "", AMINA, clock
    )
    with small_desk.writing() as session:
        session.execute(update(tables.Place).values(languages=["en", "so", "es"]))
    with small_desk.reading() as session:
        assert translating.languages(session) == ("so", "es", "ar")
    with small_desk.writing() as session:
        session.execute(delete(tables.Translation).where(tables.Translation.language == "ar"))
    with small_desk.reading() as session:
        assert translating.languages(session) == ("so", "es")
