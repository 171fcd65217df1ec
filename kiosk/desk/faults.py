"""What the disk or the database says when it will not, as one sentence for whoever saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError

from kiosk.errors import AmparoError, UserError

_SAID = {
    "disk is full": "The disk is full. Nothing was saved. Make room on it, then save again.",
    "readonly": "The disk does not let this program write. Nothing was saved.",
    "read-only": "The disk does not let this program write. Nothing was saved.",
    "disk i/o error": "The disk is full or broken. Nothing was saved.",
    "unable to open": "The disk does not let this program open the desk. Nothing was saved.",
    "locked": "Somebody else is saving just now. Nothing was saved. Try again in a moment.",
    "malformed": "The desk's file is damaged. Put back a back-up: amparo restore",
    "not a database": "The desk's file is damaged. Put back a back-up: amparo restore",
    "no space left": "The disk is full. Nothing was saved. Make room on it, then save again.",
}
"""Part of what SQLite or PostgreSQL says, in small letters -> the sentence."""


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what a database refuses into a sentence.

    Raises:
        UserError: two things would have the same name or number, or refer to one that is gone.
        AmparoError: the disk or the server fails; nothing was kept.
    """
    try:
        yield
    except IntegrityError as error:
        said = str(error.orig).lower()
        if "unique" in said or "duplicate" in said:
            message = "There is one with this name or number already. Nothing was saved."
        elif "foreign key" in said:
            message = "This belongs to something that is no longer there. Nothing was saved."
        else:
            message = "The desk cannot hold this value. Nothing was saved."
        raise UserError(message, str(error)) from error
    except DBAPIError as error:
        said = str(error.orig).lower()
        for part, sentence in _SAID.items():
            if part in said:
                raise AmparoError(sentence, str(error)) from error
        if error.connection_invalidated or "connection" in said:
            message = "The desk's server does not answer. Nothing was saved."
            raise AmparoError(message, str(error)) from error
        raise
