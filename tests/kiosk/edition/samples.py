"""Small records of editions for tests, built by hand. Loaded by path (tests are no packages)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import Any

from kiosk.edition.content import Content
from kiosk.edition.records import (
    NO_TEXT,
    Address,
    Branch,
    Detail,
    Fact,
    Guide,
    Hours,
    Listing,
    Notice,
    Pack,
    Phone,
    Place,
    Provenance,
    Source,
    Statement,
    Step,
    Text,
    Topic,
    Website,
)

PUBLISHED_ON = date(2026, 11, 24)
LOGO = b"a picture of the city hall"
LOGO_NAME = hashlib.sha256(LOGO).hexdigest()

PROVENANCE = Provenance(
    facts=("ilcm.phone.1",),
    source="own",
    date="2020-03",
    confidence="B",
    due_on="2027-02-22",
    show_until="2027-11-24",
)


def english(text: str) -> Text:
    return Text(text, "en", "original")


def phone(identifier: str, number: str, display: str = "", **changes: Any) -> Phone:
    made = Phone(identifier, number, display or number, "", "voice", NO_TEXT, PROVENANCE)
    return replace(made, **changes)


def website(url: str, label: str = "") -> Website:
    return Website(url, url.split("/")[2], english(label), PROVENANCE)


def listing(identifier: str, name: str, **changes: Any) -> Listing:
    made = Listing(
        id=identifier,
        code="",
        pack="minnesota",
        reach="statewide",
        organization_id=f"org-{identifier}",
        name=name,
        alternate_name="",
        description=NO_TEXT,
        description_provenance=PROVENANCE,
        topics=("topic-lawyer",),
        phones=(phone(f"{identifier}-phone", "+16516411011", "651-641-1011"),),
        websites=(),
        address=None,
        hours=None,
        free=None,
        cost=None,
        languages=(),
        languages_provenance=None,
        interpreters=False,
        eligibility=None,
        area=None,
        required_documents=(),
        notes=(),
        sensitive=False,
        advocacy=False,
        oldest="2020-03",
        due_on="2027-02-22",
        show_until="2027-11-24",
        last_seen="",
    )
    return replace(made, **changes)


def topic(identifier: str, code: str, name: str) -> Topic:
    return Topic(identifier, code, english(name), "scales", "teal", sensitive=False, count=0)


def guide(identifier: str, title: str, **changes: Any) -> Guide:
    steps = (
        Step("closed", "door", english("Keep the door closed"), NO_TEXT, (), ("door-1",)),
        Step(
            "judge",
            "gavel",
            english("Did a judge sign it?"),
            NO_TEXT,
            (
                Branch("yes", english("Yes"), english("They may come in."), "stop", ("door-2",)),
                Branch("no", english("No"), english("Say no."), "go", ("door-3",)),
            ),
            ("door-2",),
        ),
    )
    made = Guide(
        id=identifier,
        code="door",
        pack="national",
        icon="door",
        title=english(title),
        summary=english("What to do when officers come to your home."),
        caution=english("Courts disagree about this."),
        status="contested",
        as_of="2026-06",
        steps=steps,
        statements=("statement-officer",),
        lawyers=("ilcm", "smrls"),
        link=website("https://www.example.org/rights"),
        due_on="2027-02-22",
        show_until="2027-05-23",
        read_by_lawyer_on="",
    )
    return replace(made, **changes)


ROCHESTER = Place("Rochester Public Library", "US/MN/Rochester", ("en", "es"), "", False)

PACKS = (
    Pack("rochester", english("Rochester"), "US/MN/Rochester", advocacy=False),
    Pack("minnesota", english("Minnesota"), "US/MN", advocacy=False),
    Pack("national", english("National"), "US", advocacy=False),
)

TOPICS = (
    topic("topic-lawyer", "lawyer", "Immigration lawyer"),
    topic("topic-food", "food", "Food"),
    topic("topic-urgent", "urgent", "Help right now"),
    topic("topic-empty", "empty", "Nobody here"),
)

LISTINGS = (
    listing(
        "lifeline",
        "988 Suicide and Crisis Lifeline",
        code="L88",
        pack="national",
        reach="national",
        topics=("topic-urgent",),
        phones=(phone("lifeline-phone", "988"),),
    ),
    listing(
        "ilcm",
        "Immigrant Law Center of Minnesota",
        alternate_name="ILCM",
        code="K47",
        description=english("Free lawyers for immigrants."),
        websites=(website("https://www.ilcm.org"),),
        languages=("es", "so"),
        cost=Detail(english("Free"), PROVENANCE),
        free=True,
        phones=(
            phone("ilcm-main", "+16516411011", "651-641-1011", description=english("main office")),
            phone("ilcm-help", "+16512873715", "651-287-3715"),
        ),
    ),
    listing(
        "smrls",
        "Southern Minnesota Regional Legal Services",
        code="K48",
        phones=(),
        websites=(website("https://smrls.org"),),
    ),
    listing(
        "foodbank",
        "Channel One Regional Food Bank",
        code="F12",
        pack="rochester",
        reach="local",
        topics=("topic-food",),
        address=Address(("131 35th St SE", "Rochester, MN 55904"), PROVENANCE),
        phones=(phone("foodbank-phone", "+15072872350", "507-287-2350"),),
        description=english("Groceries for anybody who needs them."),
        hours=Hours("Mo-Fr 08:00-16:30", NO_TEXT, PROVENANCE),
    ),
    listing(
        "shelter",
        "Women's Shelter",
        code="H01",
        pack="rochester",
        reach="local",
        topics=("topic-food",),
        sensitive=True,
        phones=(phone("shelter-phone", "+15072851010", "507-285-1010"),),
        websites=(website("https://womens-shelter.example"),),
    ),
)

NOTICE = Notice(
    "notice-diversity",
    "Diversity Council",
    "2023-03-08",
    english("It closed in March 2023. Turn to these instead."),
    ("ilcm", "foodbank"),
    ("diversity-council.status",),
)

STATEMENT = Statement(
    "statement-officer",
    "officer",
    english("To the officer"),
    ("I do not consent.",),
    (english("I do not consent."),),
    ("door-3",),
)

FACTS = (
    Fact("ilcm.phone.1", "Their number.", (Source("S11", "ilcm.org"),), "2020-03", "B", "stable"),
    Fact("door-1", "The door.", (Source("S40", "memo"),), "2026", "A", "contested"),
)

SPANISH: dict[tuple[str, str], tuple[str, Any]] = {
    ("topic-lawyer", "name"): ("Abogado de inmigración", "machine"),
    ("topic-food", "name"): ("Comida", "reviewed"),
    ("ilcm", "description"): ("Abogados gratis para inmigrantes.", "machine"),
    ("foodbank", "description"): ("Alimentos para quien los necesite.", "machine"),
    ("guide-door", "title"): ("Agentes en mi puerta", "reviewed"),
    ("guide-door", "steps.judge.branches.no.text"): ("Diga que no.", "machine"),
    ("minnesota", "name"): ("Minesota", "reviewed"),
}


def content(**changes: Any) -> Content:
    made = Content(
        published_on=PUBLISHED_ON,
        starter=False,
        place=ROCHESTER,
        packs=PACKS,
        topics=TOPICS,
        listings=LISTINGS,
        guides=(guide("guide-door", "Officers at my door"),),
        statements=(STATEMENT,),
        notices=(NOTICE,),
        facts=FACTS,
        translations={"es": SPANISH},
        synonyms={"en": (("food", "groceries", "pantry"),), "es": (("comida", "despensa"),)},
        retired_numbers={"+15072829951": NOTICE.id},
        former_names={NOTICE.id: ("Rochester Diversity Council",)},
        media={LOGO_NAME: LOGO},
    )
    return replace(made, **changes)
