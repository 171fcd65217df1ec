"""Read an edition: frozen records, each text in the visitor's language or in English.

An edition is opened read-only and immutable, with the standard library's `sqlite3`, and keeps nothing
that grows. What staff withdrew is in no answer. One thread at a time may use an `Edition`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.edition import answers, fold, media, search, visible
from kiosk.edition.kinds import IN_ORDER, KINDS, TYPES
from kiosk.edition.notices_today import Shown
from kiosk.edition.records import (
    Code,
    EditionInfo,
    Fact,
    Found,
    Guide,
    Listing,
    Notice,
    Pack,
    Place,
    Statement,
    TextStatus,
    Topic,
)
from kiosk.edition.schema import FORMAT
from kiosk.edition.texts import Lookup, localized
from kiosk.errors import EditionError

Record = TypeVar("Record", Listing, Guide, Statement, Notice, Topic)
Rows = Iterable[tuple[int, str]]
Lookups = dict[int, dict[str, tuple[str, TextStatus]]]

ENGLISH = "en"


class Edition:
    """One open edition.

    Attributes:
        info: its number, day, format and SHA-256.
        place: the institution.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        sha256: str = "",
        folder: Path | None = None,
        packs: frozenset[str] | None = None,
    ) -> None:
        """Read what an edition is. Raises EditionError when it is none that we can read.

        Args:
            connection: to its tables; closed by `close`.
            sha256: of the file, already checked.
            folder: that `media` lies in.
            packs: ids of packs that may be shown; None for all (see `kiosk.edition.store`).
        """
        self._connection = connection
        self._folder = folder
        self._packs = packs
        self._for_today: Mapping[str, Shown] = {}
        try:
            meta = dict(connection.execute("SELECT key, value FROM meta"))
            if int(meta["format"]) > FORMAT:
                raise EditionError(
                    "This edition was made by a newer program. Update the program here.",
                    f"format {meta['format']}, this program reads up to {FORMAT}",
                )
            self.info = EditionInfo(
                number=int(meta["number"]),
                published_on=meta["published_on"],
                format=int(meta["format"]),
                starter=meta["starter"] == "1",
                sha256=sha256,
            )
            self.place = msgspec.json.decode(meta["place"], type=Place)
            self._languages = tuple(
                tag for (tag,) in connection.execute("SELECT tag FROM language ORDER BY place")
            )
            self.withdraw(frozenset())
        except (sqlite3.Error, KeyError, ValueError, msgspec.DecodeError) as error:
            raise EditionError("This file is no edition that can be read.", repr(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def withdraw(self, keys: frozenset[str]) -> None:
        """Hide these ids and codes from now on, and nothing else (see `withdrawals.read`)."""
        self._hidden = visible.hidden(self._connection, keys, self._packs)
        self._counts = self._count()

    def announce(self, lines: Mapping[str, Shown]) -> None:
        """Show these lines for today from now on, and no others (`notices_today.current`)."""
        self._for_today = lines

    def languages(self) -> tuple[str, ...]:
        """Tags of the languages this edition has an index for, English first."""
        return self._languages

    def packs(self, language: str) -> tuple[Pack, ...]:
        """The packs that are shown, in the place's order."""
        rows = self._connection.execute("SELECT place, document FROM pack ORDER BY place")
        packs = [(place, msgspec.json.decode(text, type=Pack)) for place, text in rows]
        texts = self._texts([-1 - place for place, _ in packs], language)
        return tuple(
            localized(pack, language, texts.get(-1 - place, {}).get)
            for place, pack in packs
            if self._packs is None or pack.id in self._packs
        )

    def topics(self, language: str) -> tuple[Topic, ...]:
        """The tiles: topics with at least one listing that can be reached, and how many."""
        return tuple(
            replace(topic, count=self._counts[topic.id])
            for topic in self._all(Topic, language)
            if topic.id in self._counts
        )

    def listings(self, topic: str, language: str) -> tuple[Listing, ...]:
        """The listings of a topic (id or code) in DESIGN 7's order.

        Local before statewide before national, by pack, those with an address before those without.
        """
        rows = self._connection.execute(
            "SELECT number, document FROM topic_listing JOIN record ON number = listing"
            " WHERE topic IN (SELECT id FROM record WHERE kind = 'topic' AND (id = ? OR code = ?))"
            " ORDER BY number",
            (topic, topic.casefold()),
        )
        return self._records(rows, Listing, language)

    def all_listings(self, language: str) -> tuple[Listing, ...]:
        """Every listing, in the same order."""
        return self._all(Listing, language)

    def listing(self, key: str, language: str) -> Listing | None:
        """A listing by id or code; None when there is none or it was withdrawn."""
        return self._one(Listing, key, language)

    def guides(self, language: str) -> tuple[Guide, ...]:
        """The guides in their order."""
        return self._all(Guide, language)

    def guide(self, key: str, language: str) -> Guide | None:
        """A guide by id or code."""
        return self._one(Guide, key, language)

    def statements(self, language: str) -> tuple[Statement, ...]:
        """The cards a visitor can show."""
        return self._all(Statement, language)

    def statement(self, key: str, language: str) -> Statement | None:
        """A statement by id or code."""
        return self._one(Statement, key, language)

    def notices(self, language: str) -> tuple[Notice, ...]:
        """What stands where closed organizations were."""
        return self._all(Notice, language)

    def notice(self, key: str, language: str) -> Notice | None:
        """A notice by id."""
        return self._one(Notice, key, language)

    def facts(self, ids: Iterable[str]) -> tuple[Fact, ...]:
        """The facts with these ids, in the order asked; unknown ones are left out."""
        wanted = list(dict.fromkeys(ids))
        rows = self._connection.execute(
            "SELECT id, document FROM fact WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(wanted),),
        )
        found = {key: msgspec.json.decode(text, type=Fact) for key, text in rows}
        return tuple(found[key] for key in wanted if key in found)

    def find(self, key: str, *, withdrawn: bool = False) -> tuple[str, str] | None:
        """Kind and id of the record with an id or code, in any case; None when there is none.

        With `withdrawn` what was hidden is found too, so that staff can show it again.
        """
        key = fold.writable(key).strip()
        rows = self._connection.execute(
            "SELECT kind, id, number FROM record WHERE id IN (?, ?) OR code = ?",
            (key, key.lower(), key.casefold() or None),
        ).fetchall()
        for kind, identifier, number in sorted(rows, key=lambda row: IN_ORDER.index(row[0])):
            if withdrawn or number not in self._hidden.numbers:
                return kind, identifier
        return None

    def code(self, key: str, kind: str) -> Code | None:
        """A QR code of a listing or guide (by id or code), or None when it has none of that kind.

        A code of size 0 was too much for one: say so instead of drawing it.

        Args:
            key: of the record.
            kind: "call" (the first number), "call:<phone id>", "save", "website" (the first),
                "website:2" (the second) or, of a guide, "link".
        """
        record = self.guide(key, ENGLISH) if kind == "link" else self.listing(key, ENGLISH)
        if record is None:
            return None
        if isinstance(record, Listing):
            if kind == "call" and record.phones:
                kind = f"call:{record.phones[0].id}"
            kind = "website:1" if kind == "website" else kind
            if kind.removeprefix("call:") in self._hidden.phones or (
                kind == "save" and self._has_hidden_phone(record.id)
            ):
                return None
        row = self._connection.execute(
            "SELECT payload FROM code JOIN record ON number = record"
            " WHERE id = ? AND code.kind = ?",
            (record.id, kind),
        ).fetchone()
        return self.ready_code(row[0]) if row else None

    def ready_code(self, payload: str) -> Code | None:
        """The code of a payload, whichever record has it, for the next edition to take over."""
        row = self._connection.execute(
            "SELECT payload, size, modules FROM matrix WHERE payload = ?", (payload,)
        ).fetchone()
        return answers.code(*row) if row else None

    def search(self, query: str, language: str, limit: int = 30) -> tuple[Found, ...]:
        """What a visitor finds, best first, in their language and English. Never raises for a query."""
        tags = [tag for tag in (language, ENGLISH) if tag in self._languages]
        numbers = search.search(self._connection, query, tags, limit, self._hidden)
        rows = self._connection.execute(
            "SELECT number, kind, document FROM record"
            " WHERE number IN (SELECT value FROM json_each(?)) AND kind <> 'statement'",
            (json.dumps(numbers),),
        )
        texts = self._texts(numbers, language)
        by_number = {}
        for number, kind, text in rows:
            record = msgspec.json.decode(text, type=TYPES[kind])
            if not isinstance(record, Topic) or record.id in self._counts:
                record = localized(record, language, texts.get(number, {}).get)
                by_number[number] = answers.found(record)
        return tuple(by_number[number] for number in numbers if number in by_number)

    def media(self, sha256: str) -> bytes | None:
        """The bytes of a media file (the logo), checked; None when it is not as published."""
        return media.read(self._folder, sha256)

    def _count(self) -> dict[str, int]:
        """Listings that can be reached, by topic id; no topic without one."""
        return dict(
            self._connection.execute(
                "SELECT topic, count(*) FROM topic_listing"
                " WHERE listing NOT IN (SELECT value FROM json_each(?)) GROUP BY topic",
                (self._hidden.as_json,),
            )
        )

    def _has_hidden_phone(self, listing: str) -> bool:
        rows = self._connection.execute(
            "SELECT phone FROM number JOIN record ON record.number = listing WHERE id = ?",
            (listing,),
        )
        return any(phone in self._hidden.phones for (phone,) in rows)

    def _all(self, kind: type[Record], language: str) -> tuple[Record, ...]:
        rows = self._connection.execute(
            "SELECT number, document FROM record WHERE kind = ? ORDER BY number", (KINDS[kind],)
        )
        return self._records(rows, kind, language)

    def _one(self, kind: type[Record], key: str, language: str) -> Record | None:
        key = fold.writable(key)
        rows = self._connection.execute(
            "SELECT number, document FROM record WHERE kind = ? AND (id IN (?, ?) OR code = ?)"
            " ORDER BY code = ?",
            (KINDS[kind], key, key.lower(), key.casefold() or None, key.casefold()),
        )
        return next(iter(self._records(rows, kind, language)), None)

    def _records(self, rows: Rows, kind: type[Record], language: str) -> tuple[Record, ...]:
        """Decode records, without hidden ones, each text in the language where it has one."""
        decoder = msgspec.json.Decoder(kind)
        records = [
            (number, decoder.decode(text))
            for number, text in rows
            if number not in self._hidden.numbers
        ]
        texts = self._texts([number for number, _ in records], language)
        withheld = self.place.withhold_unreviewed and kind in {Guide, Statement}
        found = []
        for number, record in records:
            lookup = _lookup(texts.get(number, {}), withheld)
            seen = visible.shown(localized(record, language, lookup), self._hidden)
            found.append(answers.with_line(seen, self._for_today, language))
        return tuple(found)

    def _texts(self, numbers: list[int], language: str) -> Lookups:
        """The translations into a language, by record number and path."""
        texts: Lookups = {}
        if language != ENGLISH:
            rows = self._connection.execute(
                "SELECT record, path, text, status FROM text WHERE language = ?"
                " AND record IN (SELECT value FROM json_each(?))",
                (language, json.dumps(numbers)),
            )
            for number, path, text, status in rows:
                texts.setdefault(number, {})[path] = (text, status)
        return texts


def _lookup(texts: dict[str, tuple[str, TextStatus]], withheld: bool) -> Lookup:
    """Gives translations by path; where a place withholds them, only reviewed ones (rule 6)."""
    if not withheld:
        return texts.get
    return {path: each for path, each in texts.items() if each[1] == "reviewed"}.get
