"""Who somebody of the staff is, and what their roles allow. Pure data: no database, no secrets."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.errors import UserError

ROLES = ("editor", "reviewer", "publisher", "administrator")
"""What somebody can be, in the order in which a page names them."""

_ALLOWED = {
    "edit": frozenset({"editor", "administrator"}),
    "publish": frozenset({"publisher", "administrator"}),
    "administer": frozenset({"administrator"}),
}

_REFUSALS = {
    "edit": "Your account may look, but not change anything. An administrator can make you an editor.",
    "publish": "Your account may not publish. Ask a publisher, or an administrator.",
    "administer": "Only an administrator may do this.",
    "review:law": "Your account may not review as a lawyer. An administrator can allow it.",
}
_REFUSED_LANGUAGE = (
    "Your account may not review texts in this language. An administrator can allow it."
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in.

    Attributes:
        account_id: the key of their account.
        name: as the history names them.
        roles: some of `ROLES`.
        review_languages: tags of the languages whose translations they may review.
        reviews_law: they may review guides as a lawyer.
    """

    account_id: str
    name: str
    roles: frozenset[str] = frozenset()
    review_languages: frozenset[str] = frozenset()
    reviews_law: bool = False


COMMAND_LINE = Person(
    "00000000-0000-0000-0000-000000000000", "command line", frozenset({"administrator"})
)
"""Whoever can run commands on the desk's own machine, where its file lies open to them anyway."""


def may(person: Person, what: str) -> bool:
    """Whether somebody's roles allow something.

    An administrator may also edit and publish, so that a place with one member of staff works.
    Reviewing is a matter of what somebody can read, not of rank: only a reviewer reviews, and
    only in the languages, or the law, named for them.

    Args:
        person: who asks.
        what: "edit", "publish", "administer", "review:law", or "review:" and a language tag.

    Raises:
        ValueError: nothing is called that.
    """
    if what in _ALLOWED:
        return bool(person.roles & _ALLOWED[what])
    kind, colon, which = what.partition(":")
    if kind != "review" or not colon or not which:
        raise ValueError(what)
    if "reviewer" not in person.roles:
        return False
    return person.reviews_law if which == "law" else which in person.review_languages


def require(person: Person, what: str) -> None:
    """Go on only when somebody may.

    Raises:
        UserError: they may not; the sentence says who could change that.
    """
    if not may(person, what):
        raise UserError(_REFUSALS.get(what, _REFUSED_LANGUAGE), f"{person.name}: {what}")
