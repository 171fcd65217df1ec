"""Fill the tables of an edition from its content.

Adds nothing, and leaves out only what nobody could reach: without a number, a page and an address
there is no listing (FACTS 0).
Equal content gives equal rows in equal order, so that the file can be equal byte for byte.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import msgspec

from kiosk.edition import dialled, fold, schema
from kiosk.edition.content import Content
from kiosk.edition.index import Indexer, Searchable
from kiosk.edition.kinds import KINDS
from kiosk.edition.records import Code, Guide, Listing, Notice, Statement, Topic

Record = Topic | Guide | Statement | Listing | Notice
MakeCodes = Callable[[Listing | Guide], Iterable[tuple[str, Code]]]

REACHES = ("local", "statewide", "national")


def no_codes(_record: Listing | Guide) -> Iterable[tuple[str, Code]]:
    """For an edition without codes."""
    return ()


def fill(
    connection: sqlite3.Connection, content: Content, number: int, codes: MakeCodes = no_codes
) -> None:
    """Make the tables in an empty database and put the content in.

    Raises ValueError where the content contradicts itself (a listing of an unknown topic, two
    records with one id).
    """
    content = replace(content, listings=tuple(filter(reachable, content.listings)))
    _check(content)
    connection.executescript(schema.TABLES)
    connection.execute("BEGIN")
    _put_meta(connection, content, number)
    numbers = _put_records(connection, content)
    _put_texts(connection, content, numbers)
    _put_phones(connection, content, numbers)
    with_codes: tuple[Guide | Listing, ...] = (*content.guides, *content.listings)
    for record in with_codes:
        for kind, code in codes(record):
            connection.execute(
                "INSERT INTO code VALUES (?, ?, ?)", (numbers[record.id], kind, code.payload)
            )
            connection.execute(
                "INSERT OR IGNORE INTO matrix VALUES (?, ?, ?)",
                (code.payload, code.size, _packed(code)),
            )
    for tag in languages(content):
        _put_index(connection, content, tag, numbers)
    connection.execute("COMMIT")


def languages(content: Content) -> tuple[str, ...]:
    """English, then the place's languages in its order, then others that have translations."""
    return tuple(dict.fromkeys(["en", *content.place.languages, *sorted(content.translations)]))


def reachable(listing: Listing) -> bool:
    """Whether a visitor can do anything with it."""
    return bool(listing.phones or listing.websites or listing.address)


def _check(content: Content) -> None:
    topics = {topic.id for topic in content.topics}
    for listing in content.listings:
        if unknown := sorted(set(listing.topics) - topics):
            raise ValueError(f"{listing.name} names topics that are not there: {unknown}")
    ids = [record.id for record in _records(content)]
    if len(ids) != len(set(ids)):
        raise ValueError(f"ids used twice: {sorted({each for each in ids if ids.count(each) > 1})}")
    notices = {notice.id for notice in content.notices}
    if unknown := sorted(set(content.retired_numbers.values()) - notices):
        raise ValueError(f"retired numbers name notices that are not there: {unknown}")


def _records(content: Content) -> Iterator[Record]:
    """All records in the order of their numbers."""
    yield from content.topics
    yield from content.guides
    yield from content.statements
    yield from sorted(content.listings, key=_listing_order(content))
    yield from sorted(content.notices, key=lambda notice: notice.id)


def _listing_order(content: Content) -> Callable[[Listing], tuple[Any, ...]]:
    """DESIGN 7: local before statewide before national, by pack, those with an address first."""
    packs = {pack.id: place for place, pack in enumerate(content.packs)}

    def order(listing: Listing) -> tuple[Any, ...]:
        return (
            REACHES.index(listing.reach),
            packs.get(listing.pack, len(packs)),
            listing.address is None,
            fold.characters(listing.name),
            listing.id,
        )

    return order


def _put_meta(connection: sqlite3.Connection, content: Content, number: int) -> None:
    connection.executemany(
        "INSERT INTO meta VALUES (?, ?)",
        [
            ("format", str(schema.FORMAT)),
            ("number", str(number)),
            ("place", _json(content.place)),
            ("published_on", content.published_on.isoformat()),
            ("starter", str(int(content.starter))),
        ],
    )
    connection.executemany("INSERT INTO language VALUES (?, ?)", enumerate(languages(content)))
    connection.executemany(
        "INSERT INTO pack VALUES (?, ?, ?)",
        [(place, pack.id, _json(pack)) for place, pack in enumerate(content.packs)],
    )
    connection.executemany(
        "INSERT INTO fact VALUES (?, ?)",
        [(fact.id, _json(fact)) for fact in sorted(content.facts, key=lambda fact: fact.id)],
    )


def _put_records(connection: sqlite3.Connection, content: Content) -> dict[str, int]:
    """Number all records; returns number by id. Packs, whose names have texts, are negative."""
    numbers = {pack.id: -place for place, pack in enumerate(content.packs, start=1)}
    for number, record in enumerate(_records(content), start=1):
        numbers[record.id] = number
        connection.execute(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                KINDS[type(record)],
                record.id,
                getattr(record, "code", "").casefold(),
                getattr(record, "pack", ""),
                getattr(record, "organization_id", ""),
                _json(record),
            ),
        )
    connection.executemany(
        "INSERT INTO topic_listing VALUES (?, ?)",
        sorted(
            (topic, numbers[listing.id])
            for listing in content.listings
            for topic in set(listing.topics)
        ),
    )
    return numbers


def _put_texts(connection: sqlite3.Connection, content: Content, numbers: dict[str, int]) -> None:
    for tag, translations in sorted(content.translations.items()):
        connection.executemany(
            "INSERT INTO text VALUES (?, ?, ?, ?, ?)",
            sorted(
                (tag, numbers[record], path, text, status)
                for (record, path), (text, status) in translations.items()
                if record in numbers and text
            ),
        )


def _put_phones(connection: sqlite3.Connection, content: Content, numbers: dict[str, int]) -> None:
    connection.executemany(
        "INSERT INTO number VALUES (?, ?, ?)",
        sorted(
            (dialled.national(phone.number), numbers[listing.id], phone.id)
            for listing in content.listings
            for phone in listing.phones
        ),
    )
    hashes = {
        hashed: numbers[notice]
        for retired, notice in sorted(content.retired_numbers.items())
        for hashed in dialled.retired_hashes(retired)
    }
    connection.executemany("INSERT INTO retired VALUES (?, ?)", sorted(hashes.items()))


def _put_index(
    connection: sqlite3.Connection, content: Content, tag: str, numbers: dict[str, int]
) -> None:
    table = schema.search_table(tag)
    for statement in schema.create_search_table(tag):
        connection.execute(statement)
    indexer = Indexer(content, tag)
    vocabulary: set[str] = set()
    searchable: tuple[Searchable, ...] = (
        *content.topics,
        *content.guides,
        *content.listings,
        *content.notices,
    )
    for record in sorted(searchable, key=lambda each: numbers[each.id]):
        row = indexer.row(record)
        connection.execute(
            f"INSERT INTO {table}(rowid, name, topics, words) VALUES (?, ?, ?, ?)",  # noqa: S608
            (numbers[record.id], row.name, row.topics, row.words),
        )
        vocabulary.update(row.name.split(), row.topics.split(), row.words.split())
    connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608
    connection.executemany(
        "INSERT INTO word VALUES (?, ?, ?)",
        sorted((tag, len(word), word) for word in vocabulary if _may_be_mistyped(word)),
    )


def _may_be_mistyped(word: str) -> bool:
    """Words near enough to one of five letters or more to be meant by it."""
    return len(word) >= 4 and not any(letter.isdecimal() for letter in word)


def _packed(code: Code) -> bytes:
    """A matrix as bits, row after row."""
    bits = "".join(code.rows)
    return int(bits or "0", 2).to_bytes((len(bits) + 7) // 8, "big")


def _json(record: object) -> str:
    return msgspec.json.encode(record).decode()
