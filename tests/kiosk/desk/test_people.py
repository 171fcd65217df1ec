"""What each role allows, from a table written by hand."""

from __future__ import annotations

import pytest

from kiosk.desk.people import COMMAND_LINE, Person, may, require
from kiosk.errors import UserError

THINGS = ("edit", "publish", "administer", "review:es", "review:so", "review:law")

TABLE = {
    (): "",
    ("editor",): "edit",
    ("publisher",): "publish",
    ("reviewer",): "review:es review:law",
    ("administrator",): "edit publish administer",
    ("editor", "reviewer"): "edit review:es review:law",
    ("administrator", "reviewer"): "edit publish administer review:es review:law",
}


@pytest.mark.parametrize("roles", TABLE, ids=" ".join)
def test_what_the_roles_allow(roles: tuple[str, ...]) -> None:
    person = Person("", "Rosa", frozenset(roles), frozenset({"es"}), reviews_law=True)
    assert [thing for thing in THINGS if may(person, thing)] == TABLE[roles].split()


def test_a_reviewer_of_nothing_reviews_nothing() -> None:
    person = Person("", "Rosa", frozenset({"reviewer"}))
    assert not any(may(person, thing) for thing in THINGS)


def test_the_command_line_administers_but_reviews_nothing() -> None:
    assert may(COMMAND_LINE, "administer")
    assert not may(COMMAND_LINE, "review:law")


@pytest.mark.parametrize("what", ["", "delete", "review", "review:", "edits"])
def test_a_misspelt_thing_is_noticed(what: str) -> None:
    with pytest.raises(ValueError, match=f"^{what}$"):
        may(COMMAND_LINE, what)


@pytest.mark.parametrize("what", THINGS)
def test_whoever_may_not_is_told_who_can_change_that(what: str) -> None:
    with pytest.raises(UserError, match=r"[Aa]dministrator"):
        require(Person("", "Rosa"), what)
