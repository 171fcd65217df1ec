"""The tables of an edition file, and the number of their format.

Each record's English is one JSON document; other languages are rows of `text`. The order of
`record.number` within a kind is the order in which a visitor sees the records.
"""

from __future__ import annotations

FORMAT = 1
"""Raised when an older program could no longer read a new edition rightly."""

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE language (place INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE pack (place INTEGER PRIMARY KEY, id TEXT NOT NULL, document TEXT NOT NULL) STRICT;
CREATE TABLE fact (id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE record (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    pack TEXT NOT NULL,
    organization TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX record_by_id ON record (id, kind);
CREATE INDEX record_by_code ON record (code);
CREATE TABLE topic_listing (
    topic TEXT NOT NULL,
    listing INTEGER NOT NULL,
    PRIMARY KEY (topic, listing)
) STRICT, WITHOUT ROWID;
CREATE TABLE text (
    language TEXT NOT NULL,
    record INTEGER NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (language, record, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE code (
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (record, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE matrix (
    payload TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modules BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE number (digits TEXT NOT NULL, listing INTEGER NOT NULL, phone TEXT NOT NULL) STRICT;
CREATE INDEX number_by_digits ON number (digits, listing, phone);
CREATE TABLE retired (hash TEXT PRIMARY KEY, notice INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE word (
    language TEXT NOT NULL,
    length INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (language, length, word)
) STRICT, WITHOUT ROWID;
"""

SEARCH_COLUMNS = ("name", "topics", "words")

SEARCH_WEIGHTS = "bm25(20.0, 6.0, 1.0)"
"""A match in the name counts far above one in the text (CRAFT 4)."""


def search_table(tag: str) -> str:
    """The name of a language's full-text table. Raises ValueError for what is no BCP 47 tag."""
    if not tag.replace("-", "").isalnum() or not tag.isascii():
        raise ValueError(f"{tag!r} is no language tag")
    return "search_" + tag.replace("-", "_").lower()


def create_search_table(tag: str) -> tuple[str, ...]:
    """SQL that makes a language's full-text table.

    The texts arrive folded (`kiosk.edition.fold`): the ascii tokenizer splits at their spaces and
    takes every other letter as it is. `content=''` keeps the index without a second copy.
    """
    table = search_table(tag)
    columns = ", ".join(SEARCH_COLUMNS)
    return (
        (
            f"CREATE VIRTUAL TABLE {table}"
            f" USING fts5({columns}, tokenize='ascii', content='', prefix='1 2 3')"
        ),
        f"INSERT INTO {table}({table}, rank) VALUES ('rank', '{SEARCH_WEIGHTS}')",  # noqa: S608
    )
