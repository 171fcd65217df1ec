"""Search, publishing and size of an edition at 100, 2,000 and 20,000 listings in 6 languages.

The listings are the starter's, multiplied: each copy gets other numbers and a word of its own in its
name, so that the vocabulary and the digits grow too. Texts of four further languages are made from
the English by putting its letters into another script, which keeps lengths and repetitions real.

Prints median, 95th percentile and worst time of a search in milliseconds, for queries as a visitor
types them, letter by letter; seconds of the first and of the next publishing; megabytes. DESIGN 8
aims at 20 ms at 20,000 listings.
"""

from __future__ import annotations

import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.edition import store
from kiosk.edition.commit import commit
from kiosk.edition.content import Content
from kiosk.edition.reader import Edition
from kiosk.edition.records import Guide, Listing, TextStatus, Topic
from kiosk.edition.texts import texts
from kiosk.exchange import starter

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SCRIPTS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنه",
    "km": "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយ",
    "ru": "абвгдежзиклмнопрстуфхцчшэю",
    "vi": "ăbcđêfghìjklmnộpqrstưvwxỳz",
}
TYPED = {
    "en": ["food", "immigration lawyer", "womens shelter", "library", "211", "911"],
    "es": ["comida", "abogado de inmigracion", "vivienda", "salud", "refugio", "policia"],
}
MISTYPED = {
    "en": ["imigration", "libary", "shellter", "lawer help", "grocieres", "legal asistance"],
    "es": ["inmigrasion", "abojado", "comiida", "vivenda", "salvd mental", "refujio"],
}
NUMBERS = ["507", "507-32", "(651) 641-1011", "507.282.9951", "651 287", "8333"]


def vocabulary(count: int) -> list[str]:
    """Made-up words, as many as real names would bring."""
    numbers = random.Random(7)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    return ["".join(numbers.choices(syllables, k=3)).capitalize() for _ in range(count)]


def multiplied(content: Content, count: int) -> Content:
    """The content with `count` listings and 6 languages."""
    words = vocabulary(max(count // 4, 1))
    listings: list[Listing] = []
    spanish = dict(content.translations.get("es", {}))
    made: dict[tuple[str, str], tuple[str, TextStatus]] = {}
    for number, real in zip(range(count), itertools.cycle(content.listings), strict=False):
        listing = real if number < len(content.listings) else _copy(real, number, words)
        listings.append(listing)
        for path, (text, status) in (
            (path, spanish[real.id, path]) for path, _ in texts(real) if (real.id, path) in spanish
        ):
            made[listing.id, path.replace(real.id, listing.id)] = (text, status)
    content = replace(content, listings=tuple(listings))
    searchable: tuple[Listing | Guide | Topic, ...] = (*listings, *content.guides, *content.topics)
    translations = {"es": {**spanish, **made}}
    for tag, script in SCRIPTS.items():
        table = str.maketrans(LETTERS, script)
        translations[tag] = {
            (record.id, path): (text.text.lower().translate(table), "machine")
            for record in searchable
            for path, text in texts(record)
        }
    return replace(content, translations=translations)


def _copy(real: Listing, number: int, words: list[str]) -> Listing:
    return replace(
        real,
        id=f"{real.id}-{number}",
        code="",
        name=f"{real.name} {words[number % len(words)]}",
        phones=tuple(
            replace(
                phone,
                id=f"{phone.id}-{number}",
                number=f"+1507{(number * 97 + place) % 10_000_000:07}",
            )
            if phone.number.startswith("+")
            else replace(phone, id=f"{phone.id}-{number}")
            for place, phone in enumerate(real.phones)
        ),
    )


def typed(queries: list[str]) -> Iterator[str]:
    """Each query as it grows under the visitor's finger."""
    for query in queries:
        for end in range(1, len(query) + 1):
            yield query[:end]


def timed(edition: Edition, queries: list[str], language: str) -> list[float]:
    """Milliseconds of each search, the third time it is made."""
    times = []
    for query in queries:
        for _ in range(2):
            edition.search(query, language)
        start = time.perf_counter()
        edition.search(query, language)
        times.append((time.perf_counter() - start) * 1000)
    return times


def line(name: str, times: list[float]) -> str:
    """Median, 95th percentile and worst."""
    ordered = sorted(times)
    late = ordered[int(len(ordered) * 0.95)]
    return (
        f"  {name:<28} median {statistics.median(ordered):6.1f} ms"
        f"   95 % {late:6.1f} ms   worst {ordered[-1]:6.1f} ms   ({len(ordered)} searches)"
    )


@pytest.mark.bench
@pytest.mark.parametrize("count", [100, 2_000, 20_000])
def test_search_and_publishing(count: int) -> None:
    content = multiplied(starter.content(starter.read()), count)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = time.perf_counter()
        commit(folder, content)
        first = time.perf_counter() - start
        start = time.perf_counter()
        commit(folder, content)
        again = time.perf_counter() - start
        size = (folder / "edition-2.sqlite").stat().st_size
        start = time.perf_counter()
        edition = store.open_best(folder, folder, lambda *_: None)
        opened = time.perf_counter() - start
        with closing(edition):
            print(f"\n{count:,} listings, {len(edition.languages())} languages")
            print(f"  publishing {first:.1f} s, the next time {again:.1f} s")
            print(f"  edition {size / 1e6:.1f} MB, opened and checked in {opened * 1000:.0f} ms")
            for language in ("en", "es"):
                every = list(typed(TYPED[language]))
                print(line(f"typing, {language}", timed(edition, every, language)))
                every = list(typed(MISTYPED[language]))
                print(line(f"typing with mistakes, {language}", timed(edition, every, language)))
            for tag, script in SCRIPTS.items():
                table = str.maketrans(LETTERS, script)
                every = [each.translate(table) for each in typed(TYPED["en"])]
                print(line(f"typing, {tag}", timed(edition, every, tag)))
            print(line("numbers", timed(edition, list(typed(NUMBERS)), "en")))
            topic = max(edition.topics("es"), key=lambda each: each.count)
            start = time.perf_counter()
            listings = edition.listings(topic.id, "es")
            took = (time.perf_counter() - start) * 1000
            print(f"  the largest topic: {len(listings)} listings in {took:.0f} ms")
            assert edition.search("food", "en")
