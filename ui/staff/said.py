"""A refusal of the desk's pages, by the id of its sentence, so that it can be said in any language."""

from __future__ import annotations

from kiosk.errors import UserError
from ui.words import ENGLISH, words_for


class Said(UserError):  # noqa: N818 - it is no error of the program
    """Something cannot be as asked.

    Args:
        message: an id of `ui.staff.messages`.
        detail: for the log.
        values: what fills the sentence's placeholders.
    """

    def __init__(self, message: str, detail: str = "", **values: str | int) -> None:
        super().__init__(words_for(ENGLISH).say(message, **values), detail)
        self.message = message
        self.values = values
