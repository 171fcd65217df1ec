"""Accounts as rows of a list: a name, and in words what somebody may do."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk import languages
from kiosk.desk.people import ROLES, Person
from kiosk.words import Words
from ui.parts.rows import RowsModel


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account in the list."""

    key: str
    title: str
    note: str
    icon: str = "user"


class AccountRows(RowsModel):
    """The list."""

    row_type = AccountRow


def note(person: Person, words: Words) -> str:
    """What somebody may do, as a list reads it."""
    reviews = [languages.language(tag).english_name for tag in sorted(person.review_languages)]
    reviews += [words.say("role.law")] if person.reviews_law else []
    named = {role: words.say(f"role.{role}") for role in ROLES if role in person.roles}
    if reviews and "reviewer" in named:
        named["reviewer"] += f" ({', '.join(reviews)})"
    return ", ".join(named.values())
