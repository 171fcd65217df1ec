"""Streets, hours, cost and languages of listings against the paper they were typed from."""

from __future__ import annotations

import re
from typing import Any


def test_streets_are_those_of_the_paper(paper: Any, organizations: dict[str, Any]) -> None:
    seen = 0
    for name, organization in organizations.items():
        for service in organization.get("services", []):
            address = service.get("address")
            if address:
                told = paper.raw[name].replace("Dr SE", "Drive SE")
                assert address["address_1"] in told, name
                assert address.get("postal_code", "") in told, name
                assert address["city"].split()[0] in f"{told} {paper.records[name]['name']}" or (
                    address["city"] == "Rochester" and name in {"olmsted-county", "city-hall"}
                ), name
                seen += 1
    assert seen == 9


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
                words = paper.raw[name] + (
                    paper.rows["fam-3"]["fact"] if name == "lawhelpmn" else ""
                )
                assert re.search(r"\bfree\b", words), name
            for tag in service.get("languages", {}).get("tags", []):
                assert TAGS[tag] in paper.raw[name], (name, tag)
            if service.get("languages", {}).get("interpreters"):
                assert re.search("interpret", paper.raw[name]), name
