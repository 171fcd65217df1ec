"""What handouts need of an edition. `kiosk.edition.reader.Edition` has all of it."""

from __future__ import annotations

from typing import Protocol

from kiosk.edition.records import Code, EditionInfo, Fact, Guide, Listing, Place, Statement


class Shelf(Protocol):
    """The reading side of an edition: records in a language, by id or code."""

    @property
    def info(self) -> EditionInfo:
        """Which edition this is."""
        ...

    @property
    def place(self) -> Place:
        """The institution it was published for."""
        ...

    def listing(self, key: str, language: str, /) -> Listing | None:
        """A listing, or None when there is none (any more)."""
        ...

    def guide(self, key: str, language: str, /) -> Guide | None:
        """A guide, or None."""
        ...

    def statement(self, key: str, language: str, /) -> Statement | None:
        """A card to show, or None."""
        ...

    def facts(self, ids: tuple[str, ...], /) -> tuple[Fact, ...]:
        """Facts in the order asked for; unknown ones are left out."""
        ...

    def code(self, record_id: str, kind: str, /) -> Code | None:
        """The ready code of a record: "call:<phone id>", "save", "website:<place from 1>", "link"."""
        ...
