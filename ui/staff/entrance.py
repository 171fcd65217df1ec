"""Which page somebody meets who is not signed in."""

from __future__ import annotations

from kiosk.desk import exit_pin
from kiosk.desk.refused import Refused
from kiosk.edition.folder import numbers
from kiosk.errors import AmparoError
from kiosk.paths import Data
from kiosk.words import Words


def page(data: Data, *, accounts: bool, from_kiosk: bool, invited: bool) -> str:
    """The page: "signin", or "first" where the first account is still to be made.

    At a kiosk anybody can find the gesture. The first start is therefore shown there only while
    nothing was published and no exit PIN was set, so before the place began to use the machine; or
    after the right exit PIN.

    Args:
        data: this machine's folders.
        accounts: somebody may sign in already.
        from_kiosk: a visitor's screen started us.
        invited: the exit PIN was given.
    """
    if accounts:
        return "signin"
    if invited or not from_kiosk:
        return "first"
    guarded = exit_pin.is_set(data) or any(numbers(data.editions))
    return "signin" if guarded else "first"


def kind(data: Data, *, accounts: bool) -> str:
    """What the page "signin" asks for: "account", "exit" (the exit PIN) or "nothing" (there is none)."""
    if accounts:
        return "account"
    return "exit" if exit_pin.is_set(data) and not data.desk.is_file() else "nothing"


def sentence(error: AmparoError, words: Words) -> str:
    """A refusal in the language of whoever is at the desk."""
    return (
        words.say(error.message, **error.values) if isinstance(error, Refused) else error.sentence
    )
