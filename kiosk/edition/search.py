"""Find records by what a visitor types: words of any script, a phone number, a code such as K47.

Every query is folded as the index was (`kiosk.edition.fold`), so that no character of it can mean
anything to the database. The visitor's language and English are searched together. Nothing that was
typed is kept.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.edition import dialled, fold
from kiosk.edition.schema import search_table
from kiosk.edition.visible import NOTHING_HIDDEN, Hidden

LONGEST_QUERY = 200
"""Characters that are looked at; a pasted page is no question."""

MOST_WORDS = 12

FEW = 3
"""With fewer results than this, typing mistakes are allowed for."""

MOST_RANKED = 2_000
"""More matches than this are not weighed one by one: that takes some 4 µs each, and at "a" or "co"
nobody has said yet what they look for."""

BROAD_SCORES = (("name", -1e5), ("topics", -1e4), ("words", -1e3))
"""Columns in order, and a score below (better than) any of BM25's."""

BEHIND = 1e6
"""Added to the score of what was found by mending mistakes: it comes behind the rest."""

FIRST_LETTER = 2
"""What a mistake in the first letter counts as (also Meilisearch's rule)."""

MOST_CORRECTIONS = 12
"""Words of the vocabulary tried for one mistyped word."""


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, folded. The last word may still be unfinished."""

    words: tuple[fold.Word, ...]
    digits: str
    code: str

    @property
    def is_number(self) -> bool:
        """Mostly digits: a phone number, or the beginning of one."""
        letters = sum(len(word.text) for word in self.words) - len(self.digits)
        return len(self.digits) >= 3 and len(self.digits) > letters


def parse(text: str) -> Query:
    """Fold what was typed. Never raises, whatever it is."""
    text = fold.writable(text[:LONGEST_QUERY])
    words = tuple(fold.words(text)[:MOST_WORDS])
    return Query(words, fold.digits(text), "".join(text.split()).casefold())


def search(
    connection: sqlite3.Connection,
    text: str,
    languages: Iterable[str],
    limit: int,
    hidden: Hidden = NOTHING_HIDDEN,
) -> list[int]:
    """Numbers of the records found, best first.

    Args:
        connection: to an edition.
        text: as it was typed so far.
        languages: that have an index; the visitor's and English.
        limit: how many at most.
        hidden: what is not shown, and is not found.
    """
    query = parse(text)
    index = _Index(connection, tuple(dict.fromkeys(languages)), limit, hidden)
    found = [*_by_code(connection, query), *_by_number(index, query)]
    if query.words:
        by_words = _by_words(index, query.words)
        found += sorted(by_words, key=lambda number: (by_words[number], number))
    return [each for each in dict.fromkeys(found) if each not in hidden.numbers][:limit]


def _by_code(connection: sqlite3.Connection, query: Query) -> list[int]:
    rows = connection.execute("SELECT number FROM record WHERE code = ?", (query.code,))
    return [number for (number,) in rows] if query.code else []


def _by_number(index: _Index, query: Query) -> list[int]:
    """Notices of a retired number, then listings whose number holds the digits.

    Fewer than four must begin it, with or without its area code.
    """
    if not query.is_number:
        return []
    # No number at home begins with 1: it is the 1 before an area code, or the middle of a number.
    forms = dict.fromkeys((query.digits, query.digits.removeprefix("1")))
    return [number for digits in forms if len(digits) >= 3 for number in _with(index, digits)]


def _with(index: _Index, digits: str) -> list[int]:
    """Record numbers of the notice and the listings with these digits in a number."""
    notices = index.connection.execute(
        "SELECT notice FROM retired WHERE hash = ?", (dialled.retired_hash(digits),)
    )
    found = [number for (number,) in notices]
    for condition, value in (
        ("digits = ?", digits),
        ("digits GLOB ?", f"{digits}?*"),
        ("substr(digits, 4) GLOB ?", f"{digits}*"),  # as neighbours dial it
        ("digits GLOB ?", f"*{digits}*" if len(digits) >= 4 else ""),
    ):
        if len(found) < index.limit:
            found += index.with_number(condition, value)
    return found


@dataclass(frozen=True, slots=True)
class _Index:
    """The full-text tables of the languages that are searched."""

    connection: sqlite3.Connection
    tags: tuple[str, ...]
    limit: int
    hidden: Hidden

    def match(self, expression: str) -> dict[int, float]:
        """Record numbers and how well they match an FTS5 expression: the lower, the better."""
        found: dict[int, float] = {}
        for tag in self.tags:
            table = search_table(tag)
            (count,) = self.connection.execute(
                f"SELECT count(*) FROM {table} WHERE {table} MATCH ?",  # noqa: S608 - our own name
                (expression,),
            ).fetchone()
            rows = self._ranked if count <= MOST_RANKED else self._broad
            for number, score in rows(table, expression):
                found[number] = min(score, found.get(number, score))
        return found

    def _ranked(self, table: str, expression: str) -> list[tuple[int, float]]:
        """The best matches by BM25."""
        return self.connection.execute(
            f"SELECT rowid, rank FROM {table} WHERE {table} MATCH ?"  # noqa: S608 - our own name
            " AND rowid NOT IN (SELECT value FROM json_each(?)) ORDER BY rank LIMIT ?",
            (expression, self.hidden.as_json, self.limit),
        ).fetchall()

    def _broad(self, table: str, expression: str) -> list[tuple[int, float]]:
        """Of very many matches those in the name first, else in the order of the lists."""
        found: dict[int, float] = {}
        for column, score in BROAD_SCORES:
            rows = self.connection.execute(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ?"  # noqa: S608 - our own name
                " AND rowid NOT IN (SELECT value FROM json_each(?)) ORDER BY rowid LIMIT ?",
                (f"{column} : ({expression})", self.hidden.as_json, self.limit),
            )
            for (number,) in rows:
                found.setdefault(number, score + len(found) / self.limit)
            if len(found) >= self.limit:
                break
        return list(found.items())

    def with_number(self, condition: str, value: str) -> list[int]:
        """Listings with a number that meets a condition of SQL, in the order of numbers."""
        rows = self.connection.execute(
            f"SELECT listing FROM number WHERE {condition}"  # noqa: S608 - our own condition
            " AND phone NOT IN (SELECT value FROM json_each(?))"
            " AND listing NOT IN (SELECT value FROM json_each(?)) ORDER BY digits LIMIT ?",
            (value, self.hidden.phones_as_json, self.hidden.as_json, self.limit),
        )
        return [number for (number,) in rows]

    def vocabulary(self, shortest: int, longest: int, first: str) -> list[str]:
        """The words of these lengths that begin with a letter, or with any where it is ""."""
        rows = self.connection.execute(
            "SELECT DISTINCT word FROM word WHERE language IN (SELECT value FROM json_each(?))"
            " AND length BETWEEN ? AND ? AND ? IN ('', substr(word, 1, 1))",
            (json.dumps(self.tags), shortest, longest, first),
        )
        return [word for (word,) in rows]


def _by_words(index: _Index, words: tuple[fold.Word, ...]) -> dict[int, float]:
    """Record numbers and how well they match: the lower, the better."""
    exact = [_term(word, last=word is words[-1]) for word in words]
    found = {}
    if len(words) == 1 and len(words[0].text) == 1:  # half of all records have such a word
        found = index.match(f"name : ({exact[0]})")
    if not found:
        found = index.match(" AND ".join(exact))
    if len(found) < FEW:
        mended = [
            _mended(index, word, term, words) for word, term in zip(words, exact, strict=True)
        ]
        if mended != exact:
            more = index.match(" AND ".join(mended))
            found = {number: score + BEHIND for number, score in more.items()} | found
    if not found and len(words) > 1:
        found = index.match(" OR ".join(exact))
    return found


def _mended(index: _Index, word: fold.Word, term: str, words: tuple[fold.Word, ...]) -> str:
    """A word's term, or what may have been meant by it."""
    unfinished = word is words[-1]
    near = [_quoted(each) + (" *" if unfinished else "") for each in _near(index, word, unfinished)]
    return f"({' OR '.join([term, *near])})" if near else term


def _term(word: fold.Word, *, last: bool) -> str:
    """A word as FTS5 understands it; the last one matches all words that begin so."""
    if word.unspaced:
        pieces = word.pieces[:-1] or word.pieces
        prefix = " *" if len(word.pieces) == 1 else ""
        return _quoted(" ".join(pieces)) + prefix
    text = word.pieces[0]
    if not last:
        return _quoted(text)
    begins = dict.fromkeys(filter(None, (text, fold.without_article(text))))
    return f"({' OR '.join(f'{_quoted(each)} *' for each in begins)})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def allowed_mistakes(length: int) -> int:
    """Meilisearch's rule: none up to 4 letters, one up to 8, two from 9."""
    return 0 if length <= 4 else 1 if length <= 8 else 2


def _near(index: _Index, word: fold.Word, unfinished: bool) -> list[str]:
    """Words of the vocabulary that may be meant by a mistyped one, the nearest first.

    For an unfinished word: beginnings of words.
    """
    typed = word.text
    allowed = 0 if word.unspaced else allowed_mistakes(len(typed))
    if not allowed:
        return []
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - most visitors type rightly
    from rapidfuzz.process import extract  # noqa: PLC0415 - same

    shortest, longest = len(typed) - allowed, len(typed) + allowed
    first = typed[0] if allowed < FIRST_LETTER else ""
    if unfinished:
        known = index.vocabulary(shortest, LONGEST_QUERY, first)
        lengths = range(shortest, longest + 1)
        candidates = sorted({each[:length] for each in known for length in lengths})
    else:
        candidates = index.vocabulary(shortest, longest, first)
    near = [
        (int(distance) + (FIRST_LETTER - 1) * (candidate[0] != typed[0]), candidate)
        for candidate, distance, _ in extract(
            typed, candidates, scorer=OSA.distance, score_cutoff=allowed, limit=None
        )
    ]
    best = sorted(each for each in near if 0 < each[0] <= allowed)
    return [candidate for _, candidate in best[:MOST_CORRECTIONS]]
