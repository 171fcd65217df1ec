"""Guides and cards as forms, and the changes that save them, on the whole starter."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from kiosk.desk import (
    changes,
    fact_edits,
    guide_blocks,
    guide_edits,
    guide_form,
    guide_list,
    tables,
)
from kiosk.desk.changes import Conflict, Edit, new_id, save
from kiosk.desk.database import Database, create_desk, open_desk
from kiosk.desk.guide_blocks import Known
from kiosk.desk.hashes import guide_hash
from kiosk.desk.history import history, undo
from kiosk.desk.legal_review import latest, sign, text_of
from kiosk.desk.publish import gather
from kiosk.errors import UserError
from kiosk.exchange import starter
from tests.kiosk.desk.staff import noon, person

DAY = date(2026, 11, 24)
ANA = person("Ana")
LUCIA = person("Lucia", "reviewer", law=True)


@pytest.fixture(scope="module")
def whole_starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the whole starter; copied for each test."""
    path = tmp_path_factory.mktemp("whole") / "desk.sqlite"
    database, read = create_desk(path), starter.read()
    with database.writing() as session:
        place = {"name": "Library", "jurisdiction": "US/MN/Rochester", "languages": ["es"]}
        session.execute(insert(tables.Place), [place])
        starter.load(session, read, starter.default_packs(read))
    database.close()
    return path


@pytest.fixture
def desk(whole_starter: Path, tmp_path: Path) -> Iterator[Database]:
    """A desk of its own with the whole starter."""
    database = open_desk(Path(shutil.copy(whole_starter, tmp_path / "desk.sqlite")))
    yield database
    database.close()


def key(desk: Database, code: str = "door") -> str:
    with desk.reading() as session:
        return session.scalars(select(tables.Guide.id).where(tables.Guide.code == code)).one()


def values(desk: Database, guide: str) -> dict[str, Any]:
    with desk.reading() as session:
        found = guide_form.guide_values(session, guide)
    assert found is not None
    return found


def put(desk: Database, guide: str, who: Any = ANA, seen: Any = None, **edited: Any) -> None:
    """Save edited fields, whose dots are written as underscores twice."""
    new = {name.replace("__", "."): value for name, value in edited.items()}
    seen = values(desk, guide) if seen is None else seen
    with desk.reading() as session:
        found = guide_edits.clashes(session, guide, new, seen)
        acts = guide_edits.guide_acts(session, guide, new, seen, new=False)
    if found:
        raise Conflict(found)
    save(desk, acts, who, noon)


def problems(desk: Database) -> list[str]:
    with desk.reading() as session:
        return list(gather(session, DAY).problems)


def blocks(desk: Database, guide: str) -> list[guide_blocks.Block]:
    with desk.reading() as session:
        found = guide_form.guide_values(session, guide)
        known = Known(
            fact_edits.facts(session),
            guide_list.reachable(session),
            guide_list.shown_cards(session),
        )
    assert found is not None
    return guide_blocks.guide(found.get, known)


def first_step(desk: Database, guide: str) -> str:
    return str(values(desk, guide)["steps"][0])


def test_an_untouched_form_changes_nothing(desk: Database) -> None:
    for code in ("door", "bond", "stance"):
        guide = key(desk, code)
        with desk.reading() as session:
            assert guide_edits.guide_acts(session, guide, {}, values(desk, guide), new=False) == []


def test_a_corrected_step_keeps_the_facts_that_the_form_names(desk: Database) -> None:
    guide = key(desk)
    step = first_step(desk, guide)
    before = values(desk, guide)[f"step.{step}.facts"]
    put(desk, guide, **{f"step__{step}__title": "Keep your door shut."})
    after = values(desk, guide)
    assert after[f"step.{step}.title"] == "Keep your door shut."
    assert after[f"step.{step}.facts"] == before != []
    assert problems(desk) == []


def test_order_parts_and_answers_are_saved_and_taken_back(desk: Database) -> None:
    guide = key(desk)
    before = values(desk, guide)
    fork = next(one for one in before["steps"] if before[f"step.{one}.branches"])
    steps = [*before["steps"]]
    steps.remove(fork)
    new, answer = new_id(), new_id()
    wanted = [new, fork, *steps[1:]]
    put(
        desk,
        guide,
        steps=wanted,
        **{
            f"step__{new}__title": "Ask.",
            f"step__{new}__icon": "chat-circle",
            f"step__{new}__branches": [answer],
            f"branch__{answer}__answer": "Yes",
            f"branch__{answer}__text": "Go.",
            f"branch__{answer}__tone": "go",
            f"step__{fork}__branches": before[f"step.{fork}.branches"][::-1],
        },
    )
    after = values(desk, guide)
    assert after["steps"] == wanted
    assert after[f"step.{fork}.branches"] == before[f"step.{fork}.branches"][::-1]
    assert after[f"branch.{answer}.answer"] == "Yes"
    with desk.reading() as session:
        step = session.get_one(tables.GuideStep, new)
        assert (step.kind, step.position) == ("fork", 0)
        (entry, *_) = history(session)
    undo(desk, entry.id, ANA, noon)
    assert values(desk, guide) == before


def test_a_new_guide_is_kept_back_until_it_names_what_it_rests_on(desk: Database) -> None:
    guide, step = new_id(), new_id()
    with desk.reading() as session:
        pack = next(iter(guide_list.packs(session)))
        seen = {**guide_form.NEW_GUIDE, "pack_id": pack}
        edited = {
            "title": "At the bank",
            "summary": "What to do at a bank.",
            "as_of": "2026-11",
            "steps": [step],
            f"step.{step}.title": "Ask for the paper.",
            f"step.{step}.icon": "bank",
        }
        seen |= guide_form.part_values("step", step)
        acts = guide_edits.guide_acts(session, guide, edited, seen, new=True)
    save(desk, acts, ANA, noon)
    assert values(desk, guide)["steps"] == [step]
    assert {block.key for block in blocks(desk, guide)} == {
        "facts.summary",
        "lawyers",
        f"step.{step}.facts",
    }
    said = "\n".join(problems(desk))
    assert 'The guide "at-the-bank", step "part-1" names no fact' in said
    assert 'The guide "at-the-bank": the summary names no fact' in said
    lawyers = values(desk, key(desk))["lawyers"]
    fact = ["door.1"] if "door.1" in facts(desk) else [next(iter(facts(desk)))]
    put(
        desk,
        guide,
        lawyers=lawyers,
        facts__summary=fact,
        **{f"step__{step}__facts": fact},
    )
    assert blocks(desk, guide) == []
    assert problems(desk) == []


def facts(desk: Database) -> list[str]:
    with desk.reading() as session:
        found = fact_edits.facts(session).values()
    return [one.id for one in found if not one.held_back and one.status == "stable"]


def _without_caution(desk: Database, guide: str) -> None:
    put(desk, guide, caution="")


def _settled(desk: Database, guide: str) -> None:
    put(desk, guide, status="settled")


def _no_date(desk: Database, guide: str) -> None:
    put(desk, guide, as_of="")


def _no_lawyer(desk: Database, guide: str) -> None:
    put(desk, guide, lawyers=[])


def _no_step(desk: Database, guide: str) -> None:
    put(desk, guide, steps=[])


def _no_fact(desk: Database, guide: str) -> None:
    put(desk, guide, **{f"step__{first_step(desk, guide)}__facts": []})


def _one_answer(desk: Database, guide: str) -> None:
    held = values(desk, guide)
    fork = next(one for one in held["steps"] if held[f"step.{one}.branches"])
    put(desk, guide, **{f"step__{fork}__branches": held[f"step.{fork}.branches"][:1]})


def _open_fact(desk: Database, guide: str) -> None:
    with desk.reading() as session:
        held = [one for one in fact_edits.facts(session).values() if one.held_back]
    put(desk, guide, **{f"step__{first_step(desk, guide)}__facts": [held[0].id]})


def _answer_without_fact(desk: Database, guide: str) -> None:
    held = values(desk, guide)
    branch = next(one for step in held["steps"] for one in held[f"step.{step}.branches"])
    put(desk, guide, **{f"branch__{branch}__facts": []})


@pytest.mark.parametrize(
    "broken",
    [
        _without_caution,
        _settled,
        _no_date,
        _no_lawyer,
        _no_step,
        _no_fact,
        _one_answer,
        _open_fact,
        _answer_without_fact,
    ],
)
def test_the_desk_says_what_publishing_would(desk: Database, broken: Any) -> None:
    guide = key(desk)
    assert (blocks(desk, guide), problems(desk)) == ([], [])
    broken(desk, guide)
    assert len(blocks(desk, guide)) == len(problems(desk)) >= 1


def test_every_starter_guide_is_free_of_blocks_as_publishing_says(desk: Database) -> None:
    with desk.reading() as session:
        guides = list(session.scalars(select(tables.Guide.id)))
    assert problems(desk) == []
    assert [block for guide in guides for block in blocks(desk, guide)] == []


def test_a_signature_is_of_the_very_texts_that_are_published(desk: Database) -> None:
    with desk.reading() as session:
        made = gather(session, DAY).content.guides
        assert {text_of(session, one.id) for one in made} == {guide_hash(one) for one in made}
    guide = key(desk)
    with desk.reading() as session:
        seen = text_of(session, guide)
    sign(desk, guide, seen, LUCIA, noon)
    with desk.reading() as session:
        read = latest(session, guide)
        published = next(one for one in gather(session, DAY).content.guides if one.id == guide)
    assert read is not None
    assert (read.reviewer, read.on, read.holds) == ("Lucia", DAY, True)
    assert published.read_by_lawyer_on == "2026-11-24"


@pytest.mark.parametrize("field", ["title", "summary", "caution", "link_label", "step", "answer"])
def test_any_edit_takes_the_signature_away(desk: Database, field: str) -> None:
    guide = key(desk)
    held = values(desk, guide)
    step = held["steps"][-1]
    branch = next(one for each in held["steps"] for one in held[f"step.{each}.branches"])
    name = {"step": f"step.{step}.text", "answer": f"branch.{branch}.answer"}.get(field, field)
    with desk.reading() as session:
        seen = text_of(session, guide)
    sign(desk, guide, seen, LUCIA, noon)
    put(desk, guide, **{name.replace(".", "__"): "Something else."})
    with desk.reading() as session:
        read = latest(session, guide)
        published = next(one for one in gather(session, DAY).content.guides if one.id == guide)
    assert read is not None
    assert not read.holds
    assert published.read_by_lawyer_on == ""


def test_nobody_signs_a_text_of_their_own_nor_one_that_changed_meanwhile(desk: Database) -> None:
    guide = key(desk)
    both = person("Lucia", "editor", "reviewer", law=True)
    with desk.reading() as session:
        seen = text_of(session, guide)
    put(desk, guide, who=both, summary="What to do when officers come home.")
    with pytest.raises(UserError, match="meanwhile"):
        sign(desk, guide, seen, both, noon)
    with desk.reading() as session:
        seen = text_of(session, guide)
    with pytest.raises(UserError, match="yourself"):
        sign(desk, guide, seen, both, noon)
    with pytest.raises(UserError):
        sign(desk, guide, seen, ANA, noon)


def test_the_second_to_reorder_sees_what_the_first_did(desk: Database) -> None:
    guide = key(desk)
    seen = values(desk, guide)
    order = seen["steps"]
    put(desk, guide, who=person("Ben"), steps=[order[1], order[0], *order[2:]])
    with pytest.raises(Conflict) as caught:
        put(desk, guide, seen=seen, steps=[*order[1:], order[0]])
    (clash,) = caught.value.fields
    assert (clash.field.field, clash.who) == ("steps", "Ben")
    assert clash.theirs == [order[1], order[0], *order[2:]]
    assert values(desk, guide)["steps"] == clash.theirs


def test_the_second_to_save_other_facts_sees_the_first_ones(desk: Database) -> None:
    guide = key(desk)
    seen, step = values(desk, guide), first_step(desk, guide)
    one, other = facts(desk)[:2]
    put(desk, guide, **{f"step__{step}__facts": [one]})
    with pytest.raises(Conflict) as caught:
        put(desk, guide, seen=seen, **{f"step__{step}__facts": [other]})
    (clash,) = caught.value.fields
    assert guide_form.fact_key(clash.field, [f"step.{step}"]) == f"step.{step}.facts"
    assert clash.theirs == [one]


def test_a_fact_is_added_with_its_source_and_can_be_corrected(desk: Database) -> None:
    fact = fact_edits.new_fact()
    edited = {
        "claim": "Banks may ask for two papers.",
        "source": "bank.example, on accounts",
        "date": "2026-10",
        "confidence": "B",
    }
    with desk.reading() as session:
        acts = fact_edits.acts(session, fact, edited, {"status": "stable"}, DAY, new=True)
    save(desk, acts, ANA, noon)
    with desk.reading() as session:
        known = fact_edits.facts(session)
        assert known[fact].sources == ("bank.example, on accounts",)
        assert known[fact].held_back == ""
        assert [one.id for one in fact_edits.find(known, "TWO bank papers")] == [fact]
        seen = fact_edits.values(session, fact)
        assert seen == {**edited, "status": "stable"}
        more = {"source": "bank.example", "confidence": "X"}
        acts = fact_edits.acts(session, fact, more, seen, DAY, new=False)
    save(desk, acts, ANA, noon)
    with desk.reading() as session:
        again = fact_edits.facts(session)[fact]
    assert (again.sources, again.held_back) == (("bank.example",), "facts.closed")


def test_a_card_is_written_and_shown_by_a_guide(desk: Database) -> None:
    card, line = new_id(), new_id()
    with desk.reading() as session:
        pack = next(iter(guide_list.packs(session)))
        edited = {
            "shown_to": "To the bank",
            "lines": [line],
            f"line.{line}.text": "Please wait.",
            f"line.{line}.facts": facts(desk)[:1],
        }
        seen = {"pack_id": pack, "lines": [], **guide_form.part_values("line", line)}
        acts = guide_edits.statement_acts(session, card, edited, seen, new=True)
    save(desk, acts, ANA, noon)
    guide = key(desk)
    put(desk, guide, statements=[*values(desk, guide)["statements"], card])
    with desk.reading() as session:
        made = gather(session, DAY)
    assert made.problems == ()
    shown = next(one for one in made.content.statements if one.id == card)
    assert (shown.to.text, shown.english) == ("To the bank", ("Please wait.",))


def test_a_review_by_a_nearer_day_is_published(desk: Database) -> None:
    guide = key(desk, "car")
    check = {
        "record_id": guide,
        "field": "guide",
        "checked_on": "2026-11-24",
        "checked_by": "Ana",
        "method": "page",
        "recorded_at": "2026-11-24T18:00:00+00:00",
    }
    save(desk, [changes.Insert("check", new_id(), check)], ANA, noon)
    put(desk, guide, next_review="2027-01-15")
    with desk.reading() as session:
        published = next(one for one in gather(session, DAY).content.guides if one.id == guide)
        standing = guide_list.standing(session, guide)
    assert standing is not None
    assert published.due_on == standing.due_on == "2027-01-15"
    assert published.show_until > published.due_on


def test_lists_agree_with_publishing(desk: Database) -> None:
    with desk.reading() as session:
        made = {one.id: one for one in gather(session, DAY).content.guides}
        standings = {one.key: one for one in guide_list.standings(session)}
        assert {key: one.due_on for key, one in made.items()} == {
            key: standings[key].due_on for key in made
        }
        lawyers = {row.service_id for row in session.scalars(select(tables.GuideLawyer))}
        assert lawyers <= guide_list.reachable(session)
        found = guide_list.find_services(session, "immigrant law")
        assert any("Immigrant Law Center" in name for name in found.values())


def test_a_step_that_somebody_took_out_can_be_kept_by_who_edits_it(desk: Database) -> None:
    guide = key(desk)
    seen = values(desk, guide)
    step = seen["steps"][0]
    put(desk, guide, who=person("Ben"), steps=seen["steps"][1:])
    with pytest.raises(Conflict):
        put(desk, guide, seen=seen, **{f"step__{step}__title": "Mine."})
    theirs = {**seen, "steps": seen["steps"][1:]}
    put(desk, guide, seen=theirs, steps=seen["steps"], **{f"step__{step}__title": "Mine."})
    after = values(desk, guide)
    assert after["steps"] == seen["steps"]
    assert after[f"step.{step}.title"] == "Mine."
    assert after[f"step.{step}.text"] == seen[f"step.{step}.text"]


def test_a_removed_guide_comes_back_whole(desk: Database) -> None:
    guide = key(desk)
    before = values(desk, guide)
    save(desk, [changes.Remove("guide", guide)], ANA, noon)
    with desk.reading() as session:
        assert guide_form.guide_values(session, guide) is None
        (entry, *_) = history(session)
    undo(desk, entry.id, ANA, noon)
    assert values(desk, guide) == before


def test_someone_elses_edit_of_the_same_title_is_a_clash(desk: Database) -> None:
    guide = key(desk)
    seen = values(desk, guide)
    save(desk, [Edit("guide", guide, "title", "Theirs", seen["title"])], ANA, noon)
    with pytest.raises(Conflict) as caught:
        put(desk, guide, seen=seen, title="Mine")
    assert guide_form.key_of(caught.value.fields[0].field) == "title"
