"""Guides and statements say what the paper of facts says, no more and no surer."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from msgspec import convert

from kiosk.exchange.starter_schema import GuideFile, StatementFile
from tests.content.guide_files import (
    NEVER,
    RANK,
    STARTER,
    File,
    Oracle,
    branches,
    each,
    facts_of,
    files,
    load,
    oracle_of,
    step_text,
    steps,
    texts,
)

_LATEST = "2026-06"
"""The newest source of the paper is of the end of June 2026."""

_NEEDED = {
    "door": ["door", "street", "car", "work", "detained", "find", "family", "school", "doctor"],
    "more": ["advice", "wages", "discrimination", "license", "stance", "interpreter", "library"],
}

_MONTHS = {
    name: f"{number:02d}"
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1
    )
}


def _file(name: str) -> File:
    return next(file for file in files("guides") if file.name == name)


def _numbers(text: str) -> list[str]:
    """Numbers as they are written, a phone number or a span of years as one."""
    return re.findall(r"\d[\d-]*\d|\d", text)


def _dates(text: str) -> list[str]:
    """Dates in the paper's ways of writing them, as partial ISO dates."""
    found = re.findall(r"\b(?:20\d\d)-\d\d(?:-\d\d)?\b", text)
    spelled = rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)})[a-z]* (20\d\d)"
    for day, month, year in re.findall(spelled, text):
        found.append(f"{year}-{_MONTHS[month]}" + (f"-{int(day):02d}" if day else ""))
    return found + re.findall(r"\b20\d\d\b", text)


def _source_dates(oracle: Oracle, facts: set[str]) -> list[str]:
    """Dates in the rows of these facts and of the sources that the rows cite."""
    dates: list[str] = []
    for row in oracle.known(facts):
        cited = set(re.findall(r"\bS\d+\b", row.text))
        for first, last in re.findall(r"\bS(\d+)-S(\d+)\b", row.text):
            cited |= {f"S{number}" for number in range(int(first), int(last) + 1)}
        for text in [row.text, *(oracle.sources.get(source, "") for source in cited)]:
            dates += _dates(text)
    return dates


@pytest.fixture(scope="session")
def oracle(paper: Any) -> Oracle:
    return oracle_of(paper)


def test_the_oracle_reads_the_paper(oracle: Oracle) -> None:
    rows = oracle.rows
    assert len([fact for fact in rows if fact.startswith("stance.")]) == 8
    assert len([fact for fact in rows if fact.startswith("trap.")]) == 5
    assert rows["door-5"].status == rows["det-10"].status == "contested"
    assert rows["sens-1"].status == rows["lang-2"].status == "changed"
    assert {fact for fact, found in rows.items() if found.status == "never"} == NEVER - {"stance.9"}


def test_every_situation_has_its_guide() -> None:
    names = {file.name for file in files("guides")}
    assert names >= {name for group in _NEEDED.values() for name in group}
    orders = [file.data["order"] for file in files("guides")]
    assert len(orders) == len(set(orders))


@each("guides")
def test_a_guide_fits_the_schema_and_its_file_name(file: File) -> None:
    assert convert(file.data, GuideFile).id == file.name


@each("statements")
def test_a_statement_fits_the_schema_and_its_file_name(file: File) -> None:
    assert convert(file.data, StatementFile).id == file.name


@pytest.mark.parametrize("file", [*files("guides"), *files("statements")], ids=lambda f: f.name)
def test_every_fact_is_in_the_paper_and_may_be_shown(file: File, oracle: Oracle) -> None:
    for fact in facts_of(file.data):
        found = oracle.row(fact)
        assert found is not None, f"{fact} is not in the paper"
        assert found.status != "never", f"{fact} stays out"
        assert fact not in NEVER


@each("guides")
def test_a_guide_is_as_careful_as_its_least_settled_fact(file: File, oracle: Oracle) -> None:
    needed = oracle.most_careful(facts_of(file.data))
    assert RANK[file.data["status"]] >= RANK[needed]
    if needed == "settled":
        assert file.data["status"] == "settled", "it warns of what no fact says"
    if file.data["status"] != "settled":
        assert file.data["caution"]["text"]


@each("guides")
def test_a_contested_guide_says_courts_disagree_and_what_to_do(file: File) -> None:
    if file.data["status"] == "contested":
        caution = file.data["caution"]["text"]
        assert "Courts disagree" in caution
        assert re.search(r"Ask a lawyer at once|Do not resist|Stay calm", caution)


def _shown(part: dict[str, Any]) -> str:
    return " ".join(str(part.get(field, "")) for field in ("title", "answer", "text"))


def _parts(file: File) -> list[dict[str, Any]]:
    data = file.data
    kept = [data["summary"], *steps(file), *(branch for _, branch in branches(file))]
    return [*kept, data["caution"]] if "caution" in data else kept


@each("guides")
def test_every_number_stands_in_a_fact_it_rests_on(file: File, oracle: Oracle) -> None:
    for part in _parts(file):
        known = " ".join(row.text for row in oracle.known(part["facts"]))
        for number in _numbers(_shown(part)):
            whole = rf"(?<!\d){re.escape(number)}(?!\d)"
            assert re.search(whole, known), f"{number}: {_shown(part)}"


@each("guides")
def test_a_guide_is_as_old_as_its_newest_source(file: File, oracle: Oracle) -> None:
    as_of = str(file.data["as_of"])
    assert as_of <= _LATEST + "-31"
    newest = max(_source_dates(oracle, facts_of(file.data)))
    length = min(len(as_of), len(newest))
    assert as_of[:length] <= newest[:length], f"no source is as new as {as_of}: {newest}"


@each("guides")
def test_silence_and_the_duty_to_carry_papers_stand_together(file: File) -> None:
    """gen-2 and gen-7 pull in two directions: who reads one must see the other."""
    inside = facts_of(file.data["steps"])
    if "gen-2" in inside:
        joined = [step for step in steps(file) if {"gen-2", "gen-7"} <= facts_of(step)]
        assert joined
        assert all(step["branches"] for step in joined if step["id"] == "papers")


def test_the_door_tells_the_right_the_risk_and_what_to_do() -> None:
    """The paper's second trap: the right, officers may act otherwise, do not resist, the words."""
    door = _file("door")
    said = " ".join(step_text(step) for step in steps(door))
    assert "Keep the door shut." in said
    assert "might force their way in" in said
    assert "do not resist" in said
    assert "ruled against" in said
    caution = door.data["caution"]["text"]
    for words in ("Courts disagree", "Do not resist", "I do not consent"):
        assert words in caution
    assert "trap.2" in door.data["caution"]["facts"]


def test_the_license_guide_tells_of_the_bill_to_repeal_it() -> None:
    said = next(step for step in steps(_file("license")) if step["id"] == "repeal")
    assert "2025-26" in said["text"]
    assert "no sign that it passed" in said["text"]


def test_fast_deportation_asks_for_a_lawyer_and_copies_of_proof() -> None:
    bond = _file("bond")
    assert {"det-10", "det-11"} <= facts_of(bond.data["caution"])
    assert "lawyer at once" in bond.data["caution"]["text"]
    assert "copies" in bond.data["caution"]["text"]


@each("guides")
def test_what_officials_said_carries_its_day(file: File, oracle: Oracle) -> None:
    for step in steps(file):
        spoken = [fact for fact in step["facts"] if fact.startswith("stance.")]
        if len(spoken) == 1:
            first_cell = oracle.rows[spoken[0]].text.split("|")[1]
            assert str(step["said_on"]) in first_cell
        else:
            assert "said_on" not in step


def test_the_local_guide_promises_nothing_and_ends_with_doubt() -> None:
    local = _file("stance")
    assert local.data["status"] == "local"
    assert "not a promise" in local.data["caution"]["text"]
    assert "might have changed" in step_text(steps(local)[-1])
    days = [str(step["said_on"]) for step in steps(local)[:-1]]
    for earlier, later in pairwise(days):
        known = min(len(earlier), len(later))
        assert earlier[:known] <= later[:known]


@each("guides")
def test_a_fork_has_answers_and_no_text_promises(file: File) -> None:
    for step in steps(file):
        assert len(step.get("branches", [0, 0])) >= 2
    said = " ".join(texts(file).values())
    promise = r"\b(guarantee\w*|always|will not|(ICE|officers|police|they) cannot|no one can|safe from ICE)\b"
    assert not re.search(promise, said, re.IGNORECASE)


@each("guides")
def test_links_stand_in_the_paper(file: File, oracle: Oracle) -> None:
    if link := file.data.get("link"):
        assert link["url"].removeprefix("https://") in oracle.text


@each("guides")
def test_there_is_a_lawyer_with_a_phone_in_the_packs_that_ship_together(file: File) -> None:
    services = {}
    for path in STARTER.glob("*/organizations/*.yaml"):
        if path.suffixes == [".yaml"]:
            for service in load(path).get("services", ()):
                services[service["id"]] = (path.parent.parent.name, service)
    packs = (
        {"rochester", "minnesota", "national"}
        if file.pack == "rochester"
        else {
            "minnesota",
            "national",
        }
    )
    for name in file.data["lawyers"]:
        assert services[name][0] in packs
        assert "awyer" in str(services[name][1]["description"])
    assert services[file.data["lawyers"][0]][1].get("phones")


def test_statements_rest_on_what_they_must() -> None:
    rests = {file.name: facts_of(file.data["lines"]) for file in files("statements")}
    assert rests["officer"] == {"gen-2", "gen-3", "det-1", "door-1", "door-2", "door-5"}
    assert {"car-2", "car-3"} <= rests["traffic"]
    assert {"det-1", "det-2"} <= rests["detained"]
    assert rests["consulate"] == {"det-4"}
    assert "det-7" in rests["fear"]
    assert rests["interpreter"] == {"det-6", "lang-1"}


@each("guides")
def test_a_guide_shows_a_statement_that_is_there(file: File) -> None:
    assert set(file.data.get("statements", [])) <= {each.name for each in files("statements")}
