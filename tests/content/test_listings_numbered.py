"""The numbered facts against the rows, traps and statements of the paper they were typed from.

Every number of a claim has to stand in its row, and every number of the row in the claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

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


def test_numbered_facts_are_the_rows_of_the_paper(
    paper: Any, numbered: dict[str, Any], check_date: Callable[[str, dict[str, Any]], None]
) -> None:
    rows = {key for key in numbered if not key.startswith(("trap.", "stance."))}
    assert rows == set(paper.rows)
    assert len(rows) > 50
    traps = paper.text[paper.text.index("### The five traps") : paper.text.index("## 1. Contacts")]
    for key in sorted(rows):
        fact, row = numbered[key], paper.rows[key]
        told = " ".join([row["fact"], row.get("basis", ""), row["status"]])
        more = traps if "see trap" in told else ""
        claim = paper.numbers(fact["claim"])
        everywhere = paper.numbers(f"{told} {row['source']} {more}")
        assert claim <= everywhere, (key, claim - everywhere)
        stated = paper.numbers(re.sub(r"\(see trap \d\)|see trap \d|\[S\d+\]", "", row["fact"]))
        assert stated <= claim, (key, stated - claim)
        cited = paper.source_ids(row["source"])
        assert cited <= set(fact["sources"]) <= cited | paper.source_ids(told), key
        status = re.split(r"[;(]| in law| text", row["status"])[0].strip()
        assert fact.get("status", "stable") == STATUS[status], key
        check_date(key, fact)


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
        known = paper.numbers(text)
        assert paper.numbers(fact["claim"]) <= known, (key, paper.numbers(fact["claim"]) - known)
        assert set(fact["sources"]) <= paper.source_ids(text), key
        if key.startswith("stance.") and key != "stance.9":
            days = text.split("|")[1]
            assert fact["date"] == re.findall(r"20\d\d(?:-\d\d){1,2}", days)[-1], key
            assert set(fact["sources"]) == paper.source_ids(text), key
            assert fact["status"] == "local-dated", key
    assert numbered["stance.9"]["status"] == "open"
