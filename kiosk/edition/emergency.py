"""The last resort: an edition with nothing but emergency numbers, made in memory.

It opens when no published edition is whole and the starter has nothing for this place, or is damaged
too. Inside the United States it has 911, 988 and 211; elsewhere it is empty, because these numbers
would be wrong there. Its numbers are typed from FACTS.md (sections 1c and 1d) like all others.
"""

from __future__ import annotations

import sqlite3
from datetime import date

from kiosk.edition import build
from kiosk.edition.content import Content
from kiosk.edition.opening import prepare
from kiosk.edition.reader import Edition
from kiosk.edition.records import (
    NO_TEXT,
    Fact,
    Listing,
    Pack,
    Phone,
    Place,
    Provenance,
    Source,
    Text,
    Topic,
)

COUNTRY = "US"
URGENT = "urgent"
PREPARED_ON = date(2026, 11, 24)
"""The day FACTS.md was prepared."""

_DUE_ON, _SHOW_UNTIL = "2027-05-23", "2027-11-24"

_NUMBERS = (
    (
        "911",
        "E11",
        "Emergency: police, fire, ambulance",
        "Danger right now. Police, fire and ambulance come.",
        Fact(
            "rochester-police.phone.1",
            "911 is the number for an emergency.",
            (Source("S96", "rochestermn.gov/departments/police/..."),),
            "",
            "A",
            "stable",
        ),
    ),
    (
        "988",
        "E88",
        "988 Suicide and Crisis Lifeline",
        "Talk to somebody, day and night, when you think of suicide or cannot go on.",
        Fact(
            "lifeline-988.phone.1",
            "988 is the Suicide and Crisis Lifeline, day and night.",
            (Source("S130", "health.state.mn.us/communities/suicide/mnresponse/988.html"),),
            "",
            "A",
            "stable",
        ),
    ),
    (
        "211",
        "E21",
        "211",
        "They know who can help near you: food, housing, health.",
        Fact(
            "mn-211.phone.1",
            "211 tells callers of services near them.",
            (Source("S108", "uwolmsted.org/news/bringing-partners-together (2024)"),),
            "",
            "A",
            "stable",
        ),
    ),
)


def content(place: Place) -> Content:
    """The emergency numbers of the place's country, or nothing where we know none."""
    if place.jurisdiction.split("/")[0] != COUNTRY:
        return Content(published_on=PREPARED_ON, starter=True, place=place)
    return Content(
        published_on=PREPARED_ON,
        starter=True,
        place=place,
        packs=(Pack("national", _english("National"), COUNTRY, advocacy=False),),
        topics=(Topic("urgent", URGENT, _english("Help right now"), "phone", "sun", False, 0),),
        listings=tuple(
            _listing(number, code, name, does, fact) for number, code, name, does, fact in _NUMBERS
        ),
        facts=tuple(fact for *_, fact in _NUMBERS),
    )


def open_edition(place: Place) -> Edition:
    """Open the emergency edition of a place. It lies in memory: no disk is needed."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    build.fill(connection, content(place), 0)
    prepare(connection)
    return Edition(connection)


def _english(text: str) -> Text:
    return Text(text, "en", "original")


def _listing(number: str, code: str, name: str, does: str, fact: Fact) -> Listing:
    provenance = Provenance(
        facts=(fact.id,),
        source="own",
        date=fact.date,
        confidence="A",
        due_on=_DUE_ON,
        show_until=_SHOW_UNTIL,
    )
    return Listing(
        id=f"emergency-{number}",
        code=code,
        pack="national",
        reach="national",
        organization_id="",
        name=name,
        alternate_name="",
        description=_english(does),
        description_provenance=provenance,
        topics=(URGENT,),
        phones=(Phone(f"phone-{number}", number, number, "", "voice", NO_TEXT, provenance),),
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
        oldest="",
        due_on=_DUE_ON,
        show_until=_SHOW_UNTIL,
        last_seen="",
    )
