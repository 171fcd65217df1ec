"""Listings and numbered facts against the paper they were typed from.

The oracle is the paper itself, read by means of the tests (see `conftest.Paper`). A wrong digit is
the worst that these files can have: every number of theirs has to stand in the paper, in the
record or row it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

MOVED = {"911": "emergency"}
"""The paper has 911 among the numbers of the police; it is a listing of its own."""

OUTSIDE_THE_RECORDS = {"aclu-mn": "ACLU of Minnesota intake phone", "miracmn": "MIRAC phone"}
"""Listings of which the paper speaks in a sentence, not in a record."""

COUNTED = {"ilcm": {"10"}}
"""Numbers that count what the paper lists: the ten languages of ILCM's page."""

MONTHS = dict(
    zip(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        range(1, 13),
        strict=True,
    )
)
MONTH = "|".join(MONTHS)

DATED_ELSEWHERE = {
    "S5": "2013-03",
    "S26": "2023-03-22",
    "S38": "2026-01",
    "S51": "2026-06",
    "S80": "2009-05",
    "S81": "2012-10",
    "S89": "2022-09",
    "S93": "2021-05",
    "S178": "1996",
    "S184": "2023",
    "S190": "2019",
    "S192": "2025",
}
"""Dates that the paper gives in sections 1 and 2, or in words that `_date` does not read."""


def _phones(organization: dict[str, Any]) -> list[dict[str, Any]]:
    return [p for s in organization.get("services", []) for p in s.get("phones", [])]


def _websites(organization: dict[str, Any]) -> list[dict[str, Any]]:
    return [w for s in organization.get("services", []) for w in s.get("websites", [])]


def _date(line: str) -> str | None:
    """The newest date of a line of section 6, partial ISO 8601."""
    found = []
    day_month_year = rf"(?:(?:\d+-)?(\d{{1,2}}) )?(?:({MONTH})[a-z]* )((?:19|20)\d\d)\b"
    for day, month, year in re.findall(day_month_year, line):
        parts = [year, f"{MONTHS[month]:02}", f"{int(day):02}" if day else ""]
        found.append("-".join(part for part in parts if part))
    for year, month, day in re.findall(r"/(20\d\d)/(0?[1-9]|1[0-2])(?:/(\d{1,2}))?(?!\d)", line):
        found.append("-".join([year, f"{int(month):02}", *([f"{int(day):02}"] if day else [])]))
    if not found:
        found = re.findall(r"\((?:[^)]* )?((?:19|20)\d\d)(?:\)| archive| copy)", line)
    return max(found, default=None)


def _record_date(phone: dict[str, Any]) -> str | None:
    """The date that the paper gives a number: its own, else the newest within its sources."""
    if phone.get("date"):
        return str(phone["date"]).split("/")[0]
    return max(
        re.findall(r"\((?:\w+ )?((?:19|20)\d\d(?:-\d\d){0,2})\)", phone.get("source", "")),
        default=None,
    )


def test_sources_are_those_of_the_paper(paper: Any, sources: dict[str, Any]) -> None:
    assert set(sources) - set(paper.sources) == {"S0"}
    for name, source in sources.items():
        if name == "S0":
            continue
        line = paper.sources[name]
        assert source.get("date") == DATED_ELSEWHERE.get(name, _date(line)), (name, line)
        domains = re.findall(r"[\w-]+\.(?:org|com|gov|us|net|co|edu|news)\b", source["title"])
        assert all(domain in f"{line} {paper.sources['S144']}" for domain in domains), name
        assert paper.numbers(source["title"]) <= paper.numbers(f"{line} {paper.sources['S144']}"), (
            name
        )


def test_phones_are_those_of_the_paper(
    paper: Any, organizations: dict[str, Any], sources: dict[str, Any]
) -> None:
    told = {}
    for name, record in paper.records.items():
        for phone in record.get("phones") or []:
            if phone["conf"] != "X":
                told[MOVED.get(phone["number"], name), phone["number"]] = phone, name
    assert len(told) > 40
    ours = {}
    for name, organization in organizations.items():
        for phone in _phones(organization):
            ours[name, phone["number"]] = organization["facts"][phone["facts"][0]]
            assert phone["number"] in ours[name, phone["number"]]["claim"]
    assert ours.keys() == told.keys()
    for key, (phone, record) in told.items():
        fact = ours[key]
        assert fact["confidence"] == phone["conf"], key
        cited = set(re.findall(r"S\d+", phone.get("source", "")))
        if cited:
            assert set(fact["sources"]) == cited, key
        else:
            assert set(fact["sources"]) <= paper.cited(record), key
        dates = [sources[each].get("date") for each in fact["sources"]]
        newest = max((each for each in dates if each), default=None)
        assert fact.get("date") == (_record_date(phone) or newest), key


def test_each_number_is_for_what_the_paper_says(paper: Any, organizations: dict[str, Any]) -> None:
    seen = 0
    for name, organization in organizations.items():
        record = paper.records.get("rochester-police" if name == "emergency" else name, {})
        told = {each["number"]: each.get("use") for each in record.get("phones") or []}
        for service in organization.get("services", []):
            for phone in service.get("phones", []):
                use = told[phone["number"]]
                if use:
                    claim = organization["facts"][phone["facts"][0]]["claim"]
                    said = f"{claim} {phone['use']}".lower().replace("license", "licence")
                    words = re.findall(r"[a-z]{3,}", use.lower())
                    missing = [word for word in words if word not in said]
                    assert len(missing) <= len(words) / 2, (phone["number"], use, said)
                    seen += 1
    assert seen > 20


def test_no_dead_number_is_shown(paper: Any, organizations: dict[str, Any]) -> None:
    dead = {
        phone["number"]
        for record in paper.records.values()
        for phone in record.get("phones") or []
        if phone["conf"] == "X"
    }
    assert dead == {"507-282-9951"}
    for name, organization in organizations.items():
        closed = organization.get("closed") or {}
        shown = {**organization, "closed": {**closed, "former_numbers": []}}
        digits = re.sub(r"\D", "", yaml.safe_dump(shown))
        for number in dead:
            assert number not in yaml.safe_dump(shown), name
            assert number.replace("-", "") not in digits, name
    assert organizations["diversity-council"]["closed"]["former_numbers"] == sorted(dead)
    assert "services" not in organizations["diversity-council"]


def test_web_addresses_are_those_of_the_paper(paper: Any, organizations: dict[str, Any]) -> None:
    for name, record in paper.records.items():
        told = set()
        for field in ("web", "kyr_page", "dopa_tool"):
            if field in record:
                told.add(re.findall(r"https?://[^\s\"(]+", record[field])[0])
        ours = {each["url"] for each in _websites(organizations[name])}
        assert ours == told, name
    for name, words in OUTSIDE_THE_RECORDS.items():
        line = paper.text[paper.text.index(words) :]
        assert re.findall(r"https://[\w./-]+\w", line)[:1] == [
            each["url"] for each in _websites(organizations[name])
        ]


def test_every_record_has_its_file(paper: Any, organizations: dict[str, Any]) -> None:
    assert set(organizations) == set(paper.records) | set(OUTSIDE_THE_RECORDS) | {"emergency"}
    for name, record in paper.records.items():
        assert organizations[name]["name"].split()[0].split(":")[0] in record["name"], name


def test_every_number_stands_in_its_record(
    paper: Any, organizations: dict[str, Any], numbered: dict[str, Any]
) -> None:
    for name, organization in organizations.items():
        told = {"emergency": paper.raw["rochester-police"]}.get(name) or paper.raw.get(name)
        if told is None:
            told = next(
                line for line in paper.text.splitlines() if OUTSIDE_THE_RECORDS[name] in line
            )
            told += paper.sources["S97"]
        known = paper.numbers(f"{name} {told}") | COUNTED.get(name, set())
        for key, fact in organization["facts"].items():
            assert paper.numbers(fact["claim"]) <= known, (
                key,
                paper.numbers(fact["claim"]) - known,
            )
        for service in organization.get("services", []):
            for text, facts in _sentences(service):
                rested = [organization["facts"].get(each) or numbered[each] for each in facts]
                claims = " ".join(f"{each['claim']} {each.get('date')}" for each in rested)
                assert paper.numbers(text) <= paper.numbers(claims), (name, text)


def _sentences(service: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """Every text of a service with the facts it names."""
    found = []
    for key, value in service.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict) and "facts" in part:
                words = [
                    part[field]
                    for field in (
                        "text",
                        "use",
                        "label",
                        "note",
                        "address_1",
                        "postal_code",
                        "number",
                    )
                    if part.get(field)
                ]
                if key == "schedule" and part["hours"] != "24/7":
                    words.append(part["hours"].replace(":00", ""))
                found.append((" ".join(words), part["facts"]))
    return found


def test_facts_cite_what_their_record_cites(
    paper: Any,
    organizations: dict[str, Any],
    check_date: Callable[[str, dict[str, Any]], None],
) -> None:
    for name, organization in organizations.items():
        cited = (
            paper.cited("rochester-police" if name == "emergency" else name)
            if (name in paper.records or name == "emergency")
            else {"S97"}
        )
        for key, fact in organization["facts"].items():
            borrowed = {"mn-211.web": {"S174"}, "nilsd.sister": {"S3"}}.get(key, set())
            assert set(fact["sources"]) <= cited | borrowed | {"S0"}, key
            if "S0" in fact["sources"]:
                assert fact["sources"] == ["S0"], key
                assert fact["confidence"] == "C", key
            check_date(key, fact)
