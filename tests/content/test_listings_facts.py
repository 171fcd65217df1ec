"""Listings and numbered facts against the paper they were typed from.

The oracle is the paper itself, read by means of the tests (see `conftest.Paper`). A wrong digit is
the worst that these files can have: every number of theirs has to stand in the paper, in the
record or row it belongs to.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

MOVED = {"911": "emergency"}
"""The paper has 911 among the numbers of the police; it is a listing of its own."""

OUTSIDE_THE_RECORDS = {"aclu-mn": "ACLU of Minnesota intake phone", "miracmn": "MIRAC phone"}
"""Listings of which the paper speaks in a sentence, not in a record."""

COUNTED = {"ilcm": {"10"}}
"""Numbers that count what the paper lists: the ten languages of ILCM's page."""

STATUS = {
    "stable": "stable",
    "CONTESTED": "contested",
    "CHANGED": "changed",
    "OPEN": "open",
    "needs source": "needs-source",
    "law unchanged, policy CHANGED": "changed",
    "CONTESTED/dated": "lapsed",
    "A, 2025": "stable",
    "2025": "stable",
}
"""Section 0, rule 2b; det-9 is the one that has run out."""

MONTHS = dict(
    zip("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), range(1, 13), strict=True)
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


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def organizations(starter_folder: Path) -> dict[str, dict[str, Any]]:
    paths = starter_folder.glob("*/organizations/*.yaml")
    found = [_load(path) for path in paths if "." not in path.stem]
    assert len(found) > 30
    return {each["id"]: each for each in found}


@pytest.fixture(scope="module")
def numbered(starter_folder: Path) -> dict[str, dict[str, Any]]:
    return _load(starter_folder / "facts.yaml")


@pytest.fixture(scope="module")
def sources(starter_folder: Path) -> dict[str, dict[str, Any]]:
    return _load(starter_folder / "sources.yaml")


def _phones(organization: dict[str, Any]) -> list[dict[str, Any]]:
    return [p for s in organization.get("services", []) for p in s.get("phones", [])]


def _websites(organization: dict[str, Any]) -> list[dict[str, Any]]:
    return [w for s in organization.get("services", []) for w in s.get("websites", [])]


def _numbers(text: str) -> set[str]:
    """Runs of digits, without the zeros of a date in front and the commas of thousands."""
    joined = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    return {run.lstrip("0") or "0" for run in re.findall(r"\d+", joined)}


def _date(line: str) -> str | None:
    """The newest date of a line of section 6, partial ISO 8601."""
    found = []
    day_month_year = rf"(?:(?:\d+-)?(\d{{1,2}}) )?(?:({MONTH})[a-z]* )((?:19|20)\d\d)\b"
    for day, month, year in re.findall(day_month_year, line):
        parts = [year, f"{MONTHS[month]:02}", f"{int(day):02}" if day else ""]
        found.append("-".join(part for part in parts if part))
    for year, month, day in re.findall(
        r"/(20\d\d)/(0?[1-9]|1[0-2])(?:/(\d{1,2}))?(?!\d)", line
    ):
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
        assert _numbers(source["title"]) <= _numbers(f"{line} {paper.sources['S144']}"), name


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
                told.add(re.search(r"https?://[^\s\"(]+", record[field]).group())
        ours = {each["url"] for each in _websites(organizations[name])}
        assert ours == told, name
    for name, words in OUTSIDE_THE_RECORDS.items():
        line = paper.text[paper.text.index(words) :]
        assert [re.search(r"https://[\w./-]+\w", line).group()] == [
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
            told = next(line for line in paper.text.splitlines() if OUTSIDE_THE_RECORDS[name] in line)
            told += paper.sources["S97"]
        known = _numbers(f"{name} {told}") | COUNTED.get(name, set())
        for key, fact in organization["facts"].items():
            assert _numbers(fact["claim"]) <= known, (key, _numbers(fact["claim"]) - known)
        for service in organization.get("services", []):
            for text, facts in _sentences(service):
                rested = [organization["facts"].get(each) or numbered[each] for each in facts]
                claims = " ".join(f"{each['claim']} {each.get('date')}" for each in rested)
                assert _numbers(text) <= _numbers(claims), (name, text)


def _sentences(service: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """Every text of a service with the facts it names."""
    found = []
    for key, value in service.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict) and "facts" in part:
                words = [
                    part[field]
                    for field in ("text", "use", "label", "note", "address_1", "postal_code", "number")
                    if part.get(field)
                ]
                if key == "schedule" and part["hours"] != "24/7":
                    words.append(part["hours"].replace(":00", ""))
                found.append((" ".join(words), part["facts"]))
    return found


def test_facts_cite_what_their_record_cites(
    paper: Any, organizations: dict[str, Any], sources: dict[str, Any]
) -> None:
    for name, organization in organizations.items():
        cited = paper.cited("rochester-police" if name == "emergency" else name) if (
            name in paper.records or name == "emergency"
        ) else {"S97"}
        for key, fact in organization["facts"].items():
            borrowed = {"mn-211.web": {"S174"}, "nilsd.sister": {"S3"}}.get(key, set())
            assert set(fact["sources"]) <= cited | borrowed | {"S0"}, key
            if "S0" in fact["sources"]:
                assert fact["sources"] == ["S0"], key
                assert fact["confidence"] == "C", key
            _check_date(key, fact, sources)


def _check_date(key: str, fact: dict[str, Any], sources: dict[str, Any]) -> None:
    dates = {sources[each].get("date") for each in fact["sources"]} - {None}
    newest = max(dates, default=None)
    if fact.get("date") != newest:
        assert fact.get("date"), key
        assert fact["date"][:4] in {each[:4] for each in dates}, (key, dates)
    bearing = {
        sources[each].get("kind", "other")
        for each in fact["sources"]
        if not dates or sources[each].get("date") == newest
    }
    if fact.get("own"):
        assert "own" in bearing, key


def test_numbered_facts_are_the_rows_of_the_paper(
    paper: Any, numbered: dict[str, Any], sources: dict[str, Any]
) -> None:
    rows = {key for key in numbered if not key.startswith(("trap.", "stance."))}
    assert rows == set(paper.rows)
    assert len(rows) > 50
    traps = paper.text[paper.text.index("### The five traps") : paper.text.index("## 1. Contacts")]
    for key in sorted(rows):
        fact, row = numbered[key], paper.rows[key]
        told = " ".join([row["fact"], row.get("basis", ""), row["status"]])
        more = traps if "see trap" in told else ""
        claim = _numbers(fact["claim"])
        everywhere = _numbers(f"{told} {row['source']} {more}")
        assert claim <= everywhere, (key, claim - everywhere)
        stated = _numbers(re.sub(r"\(see trap \d\)|see trap \d|\[S\d+\]", "", row["fact"]))
        assert stated <= claim, (key, stated - claim)
        cited = _ids(row["source"])
        assert cited <= set(fact["sources"]) <= cited | _ids(told), key
        status = re.split(r"[;(]| in law| text", row["status"])[0].strip()
        assert fact.get("status", "stable") == STATUS[status], key
        _check_date(key, fact, sources)


def _ids(text: str) -> set[str]:
    found = set(re.findall(r"\bS\d+\b", text))
    for first, last in re.findall(r"\bS(\d+)-S(\d+)\b", text):
        found |= {f"S{number}" for number in range(int(first), int(last) + 1)}
    return found


def test_traps_and_statements_are_those_of_the_paper(paper: Any, numbered: dict[str, Any]) -> None:
    traps = re.findall(
        r"^(\d)\. (.*)$",
        paper.text[paper.text.index("### The five traps") : paper.text.index("## 1. Contacts")],
        re.MULTILINE,
    )
    assert [number for number, _ in traps] == list("12345")
    table = paper.text[paper.text.index("### 2.8") : paper.text.index("## 3. Languages")]
    stances = [line for line in table.splitlines() if re.match(r"\| 20", line)]
    stances.append(next(line for line in table.splitlines() if line.startswith("State bills")))
    told = {f"trap.{number}": text for number, text in traps}
    told |= {f"stance.{number}": line for number, line in enumerate(stances, start=1)}
    assert set(told) == {key for key in numbered if key.startswith(("trap.", "stance."))}
    for key, text in told.items():
        fact = numbered[key]
        known = _numbers(text)
        assert _numbers(fact["claim"]) <= known, (key, _numbers(fact["claim"]) - known)
        assert set(fact["sources"]) <= _ids(text), key
        if key.startswith("stance.") and key != "stance.9":
            days = re.match(r"\| ([^|]*) \|", text).group(1)
            assert fact["date"] == re.findall(r"20\d\d(?:-\d\d){1,2}", days)[-1], key
            assert set(fact["sources"]) == _ids(text), key
            assert fact["status"] == "local-dated", key
    assert numbered["stance.9"]["status"] == "open"


OPEN = {
    "salvation-army-food": ("Tu,Fr 10:00-16:00", "Tue and Fri 10-16"),
    "rochester-police": ("Mo-Fr 08:00-16:30", "Mon-Fri 8:00-16:30"),
    "mdhr": ("Mo-Fr 08:00-16:30", "Mon-Fri 8:00-16:30"),
    "day-one": ("24/7", "24/7"),
    "eoir-hotline": ("24/7", "24/7"),
    "trafficking": ("24/7", "24/7"),
    "lifeline-988": ("24/7", "24/7"),
}
"""Opening hours by service, with the words of the paper. All others are old, in conflict or
without their days (`hours` of ilcm, uscis, fort-snelling-court, rpl): they stay out."""


def test_hours_are_those_of_the_paper(paper: Any, organizations: dict[str, Any]) -> None:
    ours = {
        service["id"]: (service["schedule"]["hours"], name)
        for name, organization in organizations.items()
        for service in organization.get("services", [])
        if "schedule" in service
    }
    assert {key: hours for key, (hours, _) in ours.items()} == {
        key: hours for key, (hours, _) in OPEN.items()
    }
    for key, (_, name) in ours.items():
        assert OPEN[key][1] in str(paper.records[name]["hours"]), key


TAGS = {
    "en": "English",
    "es": "Spanish",
    "so": "Somali",
    "ksw": "Karen",
    "my": "Burmese",
    "hmn": "Hmong",
    "ar": "Arabic",
    "fr": "French",
    "pt": "Portuguese",
    "ru": "Russian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def test_free_and_languages_only_where_the_paper_says_so(
    paper: Any, organizations: dict[str, Any]
) -> None:
    for name, organization in organizations.items():
        for service in organization.get("services", []):
            if service.get("cost", {}).get("free"):
                words = paper.raw[name] + (paper.rows["fam-3"]["fact"] if name == "lawhelpmn" else "")
                assert re.search(r"\bfree\b", words), name
            for tag in service.get("languages", {}).get("tags", []):
                assert TAGS[tag] in paper.raw[name], (name, tag)
            if service.get("languages", {}).get("interpreters"):
                assert re.search("interpret", paper.raw[name]), name
