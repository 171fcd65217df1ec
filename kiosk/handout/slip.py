"""The document of a slip of receipt paper."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.handout.compose import Entry, document
from kiosk.handout.document import Document
from kiosk.handout.shelf import Shelf
from kiosk.handout.wording import Wording


def slip(
    shelf: Shelf,
    entries: Sequence[Entry],
    wording: Wording,
    *,
    plain_heading: bool | None = None,
) -> Document:
    """A slip of one record, with all that is known of it, or of a list, with what one needs.

    Args:
        shelf: the edition.
        entries: kind and id of each record, in the visitor's order.
        wording: the visitor's language, English, and today.
        plain_heading: see `kiosk.handout.compose.document`.
    """
    return document(shelf, entries, wording, full=len(entries) == 1, plain_heading=plain_heading)
