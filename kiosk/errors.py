"""Errors that are meant to be seen, and the rule which exit code they get.

A `UserError` is the doing of whoever asked (a wrong word, a file that is not there): exit code 2.
Any other `AmparoError` is ours or the machine's: exit code 1.
"""

from __future__ import annotations


class AmparoError(Exception):
    """One clear sentence for the person who sees it, and a detail for the log.

    Args:
        sentence: what is wrong and what to do, in plain English, without a traceback.
        detail: what a developer needs; goes to the log only.
    """

    exit_code = 1

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class UserError(AmparoError):
    """Something the person asked for cannot be done as asked."""

    exit_code = 2


class ContentError(UserError):
    """A starter file says something it may not: names file, line and what to do."""


class RuleOfTruthError(UserError):
    """Publishing was stopped because a record breaks a rule of truth (DESIGN 6)."""


class EditionError(AmparoError):
    """An edition file is missing, torn, changed or of a format this program cannot read."""
