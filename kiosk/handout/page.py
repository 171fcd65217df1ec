"""The document of a page, letter or A4."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.handout.compose import Entry, document
from kiosk.handout.document import Document
from kiosk.handout.shelf import Shelf
from kiosk.handout.wording import Wording


def page(
    shelf: Shelf,
    entries: Sequence[Entry],
    wording: Wording,
    *,
    plain_heading: bool | None = None,
) -> Document:
    """A page of one record or of a list: paper is wide enough for all that is known of each.

    Args:
        shelf: the edition.
        entries: kind and id of each record, in the visitor's order.
        wording: the visitor's language, English, and today.
        plain_heading: see `kiosk.handout.compose.document`.
    """
    return document(shelf, entries, wording, full=True, plain_heading=plain_heading)
