"""A small made-up edition with one of everything a page has to show.

Its organizations do not exist; numbers are of the range kept for fiction (555-01xx).
"""

from __future__ import annotations

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

GOOD = Provenance(("f.good",), "own", "2024-03", "A", "2027-05-23", "2027-11-24")
WEAK = Provenance(("f.weak",), "other", "2015-03-27", "C", "2026-12-24", "2027-05-23")
OLDER = Provenance(("f.older",), "own", "2020-03", "B", "2027-02-22", "2027-11-24")


def original(text: str) -> Text:
    """A text in English."""
    return Text(text, "en", "original")


def detail(text: str, provenance: Provenance = GOOD) -> Detail:
    """A sentence about a listing."""
    return Detail(original(text), provenance)


def phone(name: str, number: str, use: str = "", provenance: Provenance = GOOD) -> Phone:
    """A number to call, shown as people in Minnesota write it."""
    digits = number.replace("-", "")
    return Phone(name, f"+1{digits}", number, "", "voice", original(use), provenance)


def website(domain: str) -> Website:
    """A page of theirs."""
    return Website(f"https://{domain}", domain, NO_TEXT, GOOD)


LAWYERS = Listing(
    id="11111111-0000-0000-0000-000000000001",
    code="K47",
    pack="minnesota",
    reach="statewide",
    organization_id="o-1",
    name="Heron Law Center",
    alternate_name="",
    description=original("Free lawyers for immigration cases."),
    description_provenance=GOOD,
    topics=("law",),
    phones=(
        phone("p-1", "651-555-0101", "Main office", OLDER),
        phone("p-2", "651-555-0102", "Helpline for questions", WEAK),
    ),
    websites=(website("heron-law.example"),),
    address=None,
    hours=None,
    free=True,
    cost=None,
    languages=("es", "so", "my"),
    languages_provenance=OLDER,
    interpreters=False,
    eligibility=detail("For families with a low income."),
    area=detail("All of Minnesota"),
    required_documents=(detail("Any letter from immigration"), detail("A photo card")),
    notes=(detail("They do not help with divorce.", WEAK),),
    sensitive=False,
    advocacy=False,
    oldest="2015-03-27",
    due_on="2026-12-24",
    show_until="2027-05-23",
    last_seen="",
)

PANTRY = replace(
    LAWYERS,
    id="11111111-0000-0000-0000-000000000002",
    code="P12",
    pack="rochester",
    reach="local",
    name="Bluebird Food Shelf",
    description=original("Food for the week. Nobody asks for papers."),
    topics=("food",),
    phones=(phone("p-3", "507-555-0111"),),
    websites=(),
    address=Address(("12 Alder Street", "Rochester, MN 55901"), GOOD),
    hours=Hours("Mo-Fr 09:00-17:00", NO_TEXT, GOOD),
    languages=("es",),
    eligibility=None,
    area=None,
    required_documents=(),
    notes=(),
    oldest="2024-03",
    due_on="2027-05-23",
    show_until="2027-11-24",
)

LATE_KITCHEN = replace(
    PANTRY,
    id="11111111-0000-0000-0000-000000000003",
    code="P13",
    name="Sparrow Kitchen",
    description=original("A hot meal in the evening."),
    phones=(phone("p-4", "507-555-0112"),),
    hours=Hours("Mo-Su 17:00-19:00", NO_TEXT, GOOD),
    languages=(),
    free=None,
)

DELIVERY = replace(
    PANTRY,
    id="11111111-0000-0000-0000-000000000004",
    code="P14",
    pack="minnesota",
    reach="statewide",
    name="Wren Food Line",
    description=original("Call and they look for food near you."),
    phones=(phone("p-5", "651-555-0113"),),
    address=None,
    hours=None,
    languages=(),
    interpreters=True,
    free=True,
)

SHELTER = replace(
    PANTRY,
    id="11111111-0000-0000-0000-000000000005",
    code="W20",
    name="Cedar House",
    description=original("A safe place after abuse at home."),
    topics=("safety",),
    phones=(phone("p-6", "507-555-0121", "Day and night"),),
    websites=(website("cedar-house.example"),),
    address=None,
    hours=Hours("24/7", NO_TEXT, GOOD),
    languages=(),
    sensitive=True,
)

PAGE_ONLY = replace(
    LAWYERS,
    id="11111111-0000-0000-0000-000000000006",
    code="K48",
    pack="national",
    reach="national",
    name="Lark Rights Project",
    description=original("Leaflets about your rights."),
    phones=(),
    websites=(
        Website(
            "https://lark.example/" + "a-very-long-road/" * 180,
            "lark.example",
            NO_TEXT,
            GOOD,
        ),
    ),
    free=None,
    languages=(),
    languages_provenance=None,
    eligibility=None,
    area=None,
    required_documents=(),
    notes=(),
    oldest="2024-03",
    due_on="2027-05-23",
    show_until="2027-11-24",
)

DOOR = Guide(
    id="22222222-0000-0000-0000-000000000001",
    code="door",
    pack="national",
    icon="door",
    title=original("Officers at my door"),
    summary=original("You do not have to open."),
    caution=original("Courts disagree on part of this."),
    status="contested",
    as_of="2026-06",
    steps=(
        Step(
            "closed",
            "door",
            original("Keep the door closed."),
            original("Talk through it or through a window."),
            (),
            ("f.good",),
        ),
        Step(
            "judge",
            "magnifying-glass",
            original("Did a judge sign it?"),
            NO_TEXT,
            (
                Branch(
                    "no",
                    original("No, or I cannot tell"),
                    original("Say: I do not consent. Keep the door closed."),
                    "stop",
                    ("f.good",),
                ),
                Branch(
                    "yes",
                    original("Yes"),
                    original("They may come in. Stay silent."),
                    "go",
                    ("f.good",),
                ),
                Branch(
                    "form",
                    original("It is form I-205"),
                    original("Courts disagree. Say: I do not consent."),
                    "plain",
                    ("f.weak",),
                ),
            ),
            ("f.good", "f.weak"),
        ),
        Step(
            "police",
            "megaphone",
            original("What the city police said"),
            original("They said they do not ask about papers."),
            (),
            ("f.older",),
            said_on="2025-02",
        ),
    ),
    statements=("33333333-0000-0000-0000-000000000001",),
    lawyers=(LAWYERS.id,),
    link=website("rights.example"),
    due_on="2027-02-22",
    show_until="2027-05-23",
    read_by_lawyer_on="",
)

SCHOOL = replace(
    DOOR,
    id="22222222-0000-0000-0000-000000000002",
    code="school",
    icon="graduation-cap",
    title=original("School"),
    summary=original("Every child may go to school."),
    caution=NO_TEXT,
    status="settled",
    steps=(DOOR.steps[0],),
    statements=(),
    link=None,
)

CARD = Statement(
    id="33333333-0000-0000-0000-000000000001",
    code="officer",
    to=original("To the officer"),
    english=("I am using my right to stay silent.", "I do not consent to a search."),
    own=(
        original("I am using my right to stay silent."),
        original("I do not consent to a search."),
    ),
    facts=("f.good",),
)

CLOSED = Notice(
    id="44444444-0000-0000-0000-000000000001",
    name="Old Mill Council",
    closed_on="2023-03",
    text=original("Old Mill Council closed. Nobody answers there."),
    instead=(PANTRY.id, LAWYERS.id),
    facts=("f.older",),
)


def fact(name: str, claim: str, source: str, day: str, rating: str) -> Fact:
    """A fact with one source. `rating`: confidence and status, as in "A stable"."""
    confidence, status = rating.split()
    return Fact(name, claim, (Source(f"s.{name}", source),), day, confidence, status)


FACTS = (
    fact("f.good", "The door may stay closed.", "Heron page on rights", "2024-03", "A stable"),
    fact("f.older", "Main office number.", "Heron contact page", "2020-03", "B stable"),
    fact("f.weak", "Helpline number.", "A county list", "2015-03-27", "C contested"),
)

SPANISH: dict[tuple[str, str], tuple[str, Any]] = {
    (LAWYERS.id, "description"): ("Abogados gratis para casos de inmigración.", "machine"),
    (LAWYERS.id, "phones.p-1.description"): ("Oficina principal", "reviewed"),
    (PANTRY.id, "description"): ("Comida para la semana. Nadie pide papeles.", "reviewed"),
    (DOOR.id, "title"): ("Agentes en mi puerta", "machine"),
    (DOOR.id, "summary"): ("No tiene que abrir.", "machine"),
    (DOOR.id, "caution"): ("Los tribunales no están de acuerdo.", "machine"),
    (DOOR.id, "steps.closed.title"): ("Deje la puerta cerrada.", "machine"),
    (DOOR.id, "steps.closed.text"): ("Hable por la puerta o por una ventana.", "machine"),
    (DOOR.id, "steps.judge.title"): ("¿La firmó un juez?", "machine"),
    (DOOR.id, "steps.judge.branches.no.answer"): ("No, o no lo sé", "machine"),
    (CARD.id, "to"): ("Para el agente", "machine"),
    (CARD.id, "own.1"): ("Uso mi derecho a guardar silencio.", "machine"),
    (CARD.id, "own.2"): ("No doy permiso para un registro.", "machine"),
    ("food", "name"): ("Comida", "reviewed"),
}


def topic(name: str, title: str, icon: str, *, sensitive: bool = False) -> Topic:
    """A tile."""
    return Topic(name, name, original(title), icon, "teal", sensitive, 0)


CONTENT = Content(
    published_on=date(2026, 11, 24),
    starter=False,
    place=Place("Test Library", "US/MN/Rochester", ("en", "es"), "", withhold_unreviewed=False),
    packs=(
        Pack("rochester", original("Rochester"), "US/MN/Rochester", advocacy=False),
        Pack("minnesota", original("Minnesota"), "US/MN", advocacy=False),
        Pack("national", original("Whole country"), "US", advocacy=False),
    ),
    topics=(
        topic("law", "Immigration lawyer", "gavel"),
        topic("food", "Food", "bowl-food"),
        topic("safety", "Safety at home", "shield-check", sensitive=True),
    ),
    listings=(LAWYERS, PANTRY, LATE_KITCHEN, DELIVERY, SHELTER, PAGE_ONLY),
    guides=(DOOR, SCHOOL),
    statements=(CARD,),
    notices=(CLOSED,),
    facts=FACTS,
    translations={"es": SPANISH},
    retired_numbers={"5075550199": CLOSED.id},
    former_names={CLOSED.id: ("Old Mill",)},
)
