"""A small real edition: written by the writer, read by the reader, with odd corners on purpose."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.clock import Today
from kiosk.edition import writer
from kiosk.edition.content import Content
from kiosk.edition.reader import Edition
from kiosk.edition.records import (
    NO_TEXT,
    Address,
    Branch,
    Detail,
    Fact,
    Guide,
    Hours,
    Listing,
    Pack,
    Phone,
    Place,
    Provenance,
    Source,
    Statement,
    Step,
    Text,
    TextStatus,
    Topic,
    Website,
)

TODAY = Today(date(2026, 11, 24), known=True)
LATER = Today(date(2027, 11, 24), known=True)


def english(text: str) -> Text:
    return Text(text, "en", "original")


OWN_PAGE = Provenance(("ilcm.1",), "own", "2020-03", "B", "2027-02-22", "2027-11-24")
OLD_LIST = Provenance(("ilcm.2",), "other", "2015-03-27", "C", "2026-12-24", "2027-05-23")
NEW_PAGE = Provenance(("ilcm.3",), "own", "2023", "A", "2027-05-23", "2027-11-24")

OFFICE = Phone(
    "office", "+16516411011", "651-641-1011", "", "voice", english("Main office"), OWN_PAGE
)
SOUTH = Phone(
    "south", "+18002231368", "800-223-1368", "", "voice", english("Southern Minnesota"), OLD_LIST
)

LAWYERS = Listing(
    id="11111111-1111-5111-8111-111111111111",
    code="K47",
    pack="minnesota",
    reach="statewide",
    organization_id="o1",
    name="Immigrant Law Center of Minnesota",
    alternate_name="ILCM",
    description=english("Free lawyers for immigration cases."),
    description_provenance=OWN_PAGE,
    topics=("lawyer",),
    phones=(OFFICE, SOUTH),
    websites=(Website("https://www.ilcm.org", "ilcm.org", NO_TEXT, NEW_PAGE),),
    address=Address(("450 Syndicate Street N", "Saint Paul, MN 55104"), OWN_PAGE),
    hours=Hours("Mo-Fr 09:00-17:00", english("Closed on holidays."), OWN_PAGE),
    free=True,
    cost=Detail(english("You pay nothing."), NEW_PAGE),
    languages=("es", "en"),
    languages_provenance=OLD_LIST,
    interpreters=True,
    eligibility=Detail(english("For families with a low income."), NEW_PAGE),
    area=Detail(english("All of Minnesota."), NEW_PAGE),
    required_documents=(Detail(english("Bring any letter from immigration."), NEW_PAGE),),
    notes=(),
    sensitive=False,
    advocacy=False,
    oldest="2015-03-27",
    due_on="2026-12-24",
    show_until="2027-05-23",
    last_seen="",
)

SHELTER = replace(
    LAWYERS,
    id="22222222-2222-5222-8222-222222222222",
    code="H12",
    name="Day One Crisis Line",
    alternate_name="",
    description=english("Help after violence at home, day and night."),
    phones=(
        Phone("call", "+18662231111", "1-866-223-1111", "", "voice", english("Call"), NEW_PAGE),
        Phone("text", "+16123999995", "612-399-9995", "", "text", NO_TEXT, NEW_PAGE),
    ),
    websites=(),
    address=None,
    hours=Hours("24/7", NO_TEXT, NEW_PAGE),
    sensitive=True,
    required_documents=(),
)

BARE = replace(
    LAWYERS,
    id="33333333-3333-5333-8333-333333333333",
    code="",
    name="Legal Assistance of Olmsted County",
    alternate_name="",
    description=NO_TEXT,
    phones=(),
    websites=(Website("https://laocmn.org", "laocmn.org", NO_TEXT, OWN_PAGE),),
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
    oldest="2020-03",
)

DOOR = Guide(
    id="44444444-4444-5444-8444-444444444444",
    code="door",
    pack="national",
    icon="door",
    title=english("Officers at my door"),
    summary=english("What you can do when officers knock."),
    caution=english("Courts disagree on a part of this."),
    status="contested",
    as_of="2026-06",
    steps=(
        Step(
            "closed",
            "door",
            english("Keep the door closed."),
            english("Talk through it or through a window."),
            (),
            ("door-1",),
        ),
        Step(
            "judge",
            "magnifying-glass",
            english("Did a judge sign it, with your name and address?"),
            NO_TEXT,
            (
                Branch(
                    "no",
                    english("No, or I cannot tell"),
                    english("Say: I do not consent. If they come in anyway, do not fight."),
                    "stop",
                    ("door-2",),
                ),
                Branch(
                    "yes",
                    english("Yes"),
                    english("They may come in. Stay silent. Ask for a lawyer."),
                    "go",
                    ("door-1",),
                ),
            ),
            ("door-2",),
        ),
        Step(
            "police",
            "police-car",
            english("The city said its police answer every call."),
            NO_TEXT,
            (),
            ("police-1",),
            said_on="2019-07-11",
        ),
    ),
    statements=("officer",),
    lawyers=(LAWYERS.id,),
    link=Website("https://www.lawhelpmn.org/door", "lawhelpmn.org", NO_TEXT, NEW_PAGE),
    due_on="2027-02-22",
    show_until="2027-05-23",
    read_by_lawyer_on="",
)

OFFICER = Statement(
    id="55555555-5555-5555-8555-555555555555",
    code="officer",
    to=english("To the officer"),
    english=(
        "I am using my right to stay silent.",
        "I do not consent to a search.",
    ),
    own=(
        english("I am using my right to stay silent."),
        english("I do not consent to a search."),
    ),
    facts=("door-1",),
)

FACTS = (
    Fact("door-1", "Keep it shut.", (Source("S141", "Rights at home"),), "2025", "A", "stable"),
    Fact(
        "door-2",
        "A judge signs.",
        (Source("S149", "Two kinds of warrants"), Source("S141", "Rights at home")),
        "2025-02",
        "A",
        "contested",
    ),
    Fact("police-1", "Answers.", (Source("S1", "The 2019 article"),), "2019-07-11", "B", "stable"),
)

SPANISH: dict[tuple[str, str], str] = {
    (LAWYERS.id, "description"): "Abogados gratis para casos de inmigración.",
    (LAWYERS.id, "phones.office.description"): "Oficina central",
    (DOOR.id, "title"): "Agentes en mi puerta",
    (DOOR.id, "caution"): "Los tribunales no están de acuerdo en una parte.",
    (DOOR.id, "steps.closed.title"): "No abra la puerta.",
    (DOOR.id, "steps.closed.text"): "Hable a través de ella o por una ventana.",
    (DOOR.id, "steps.judge.title"): "¿La firmó un juez, con su nombre y dirección?",
    (DOOR.id, "steps.judge.branches.no.answer"): "No, o no lo sé",
    (DOOR.id, "steps.judge.branches.no.text"): "Diga: no doy permiso.",
    (DOOR.id, "steps.judge.branches.yes.answer"): "Sí",
    (DOOR.id, "steps.judge.branches.yes.text"): "Pueden entrar. Guarde silencio.",
    (OFFICER.id, "to"): "Al agente",
    (OFFICER.id, "own.1"): "Uso mi derecho a guardar silencio.",
    (OFFICER.id, "own.2"): "No doy permiso para un registro.",
}
ARABIC: dict[tuple[str, str], str] = {
    (LAWYERS.id, "description"): "محامون مجانا لقضايا الهجرة.",
    (DOOR.id, "title"): "ضباط عند بابي",
    (DOOR.id, "steps.closed.title"): "أبق الباب مغلقا.",
    (OFFICER.id, "own.1"): "أستعمل حقي في الصمت.",
}


def content(**changes: object) -> Content:
    """The content; `changes` replace fields of it."""
    status: TextStatus = "machine"

    def marked(texts: dict[tuple[str, str], str]) -> dict[tuple[str, str], tuple[str, TextStatus]]:
        return {path: (text, status) for path, text in texts.items()}

    made = Content(
        published_on=date(2026, 11, 2),
        starter=False,
        place=Place("Rochester Welcome Center", "US/MN/Rochester", ("en", "es"), "", False),
        packs=(
            Pack("minnesota", english("Minnesota"), "US/MN", advocacy=False),
            Pack("national", english("All of the U.S."), "US", advocacy=False),
        ),
        topics=(Topic("lawyer", "lawyer", english("Lawyer"), "scales", "teal", False, 0),),
        listings=(LAWYERS, SHELTER, BARE),
        guides=(DOOR,),
        statements=(OFFICER,),
        facts=FACTS,
        translations={"es": marked(SPANISH), "ar-XB": marked(ARABIC)},
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def edition(folder: Path, number: int = 12, **changes: object) -> Edition:
    """The edition, written to a file and opened as the kiosk opens it."""
    path = folder / f"edition-{number}.sqlite"
    writer.write(path, content(**changes), number)
    return Edition(
        sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    )
