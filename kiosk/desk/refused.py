"""A refusal with a sentence that the staff's pages can say in their own language."""

from __future__ import annotations

from kiosk.errors import UserError

SENTENCES = {
    "secret.short": "Use at least 8 digits, or a passphrase of at least 8 letters.",
    "secret.long": "That is too long. 200 letters are the most.",
    "secret.simple": "That is too easy to guess. Do not repeat digits or count them up.",
    "secret.name": "That is too easy to guess. Do not use the name.",
    "secret.common": "That is too easy to guess. Do not use a common word.",
    "account.wrong": "That name and PIN do not belong together. Look at the name, then try again.",
    "account.wrong_pin": "That PIN or passphrase is not right. Try again.",
    "account.wrong_wait": "That was not right. Wait {time}, then try again.",
    "account.wait": "Too many tries. Wait {time}, then try again.",
    "account.no_name": "Write the name of the person.",
    "account.name_long": "That name is too long. 80 letters are the most.",
    "account.name_taken": "There is an account with this name already.",
    "account.not_there": "There is no account with this name.",
    "account.retired": "This account is closed already.",
    "account.last": "This is the last administrator. Make somebody else an administrator first.",
    "account.role": "Choose at least one thing this person may do.",
    "account.roles_unknown": "There is no role with this name.",
    "account.there_are": "This desk has accounts already. Sign in with one of them.",
    "account.who": "Write who is responsible: the office, one person, and a second one.",
    "account.packs": "This desk has no pack with this name.",
    "account.code_wrong": "That recovery code is not right. Look at the paper again.",
    "account.full": "This machine's disk takes nothing more, so nobody can sign in. Make room on it.",
    "exit.none": "This kiosk has no exit PIN. Set one with: amparo exit-pin",
}
"""By id; `ui.messages` has the same, for the catalogues."""


class Refused(UserError):  # noqa: N818 - it is no error of the program
    """Something about an account, a secret or a wait that cannot be as asked.

    Args:
        message: an id of `SENTENCES`.
        detail: for the log; never a secret.
        values: what fills the sentence's placeholders.
    """

    def __init__(self, message: str, detail: str = "", **values: str) -> None:
        super().__init__(SENTENCES[message].format(**values), detail)
        self.message = message
        self.values = values


def clock_face(seconds: int) -> str:
    """A wait as a clock shows it: 0:40, 15:00."""
    return f"{seconds // 60}:{seconds % 60:02d}"
