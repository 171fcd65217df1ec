"""What can be picked into a guide by a search: facts, and lawyers to turn to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from kiosk.desk import fact_edits, guide_list
from kiosk.desk.fact_edits import Fact
from kiosk.words import Words
from ui.staff.guide_rows import PickRow
from ui.staff.guide_specs import fact_option


def facts_to_pick(
    known: Mapping[str, Fact], typed: str, without: Sequence[str], near: Sequence[str], words: Words
) -> list[PickRow]:
    """Facts with every word that is typed, those first that are `near`: in the same guide.

    One that may not be shown says why.
    """
    found = []
    for fact in fact_edits.find(known, typed, without, near):
        option = fact_option(fact, words)
        warn = words.say(fact.held_back, fact="").rstrip(": ") if fact.held_back else ""
        found.append(PickRow(fact.id, option.text, option.note, warn))
    return found


def services_to_pick(session: Session, typed: str, without: Sequence[str]) -> list[PickRow]:
    """Services that visitors can turn to, with every word that is typed in their names."""
    return [
        PickRow(key, name, "", "")
        for key, name in guide_list.find_services(session, typed, without).items()
    ]
