"""Publishing 100, 2,000 and 20,000 listings in six languages: seconds, and the size of the edition.

The listings are the starter's own, multiplied, each with a name and a number of its own; the other
languages are its Spanish under other tags.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.edition import store
from kiosk.edition.commit import commit
from kiosk.edition.content import Content
from kiosk.edition.records import TextStatus
from kiosk.exchange import starter

LANGUAGES = ("es", "so", "hmn", "vi", "ar")
"""With English six."""


def multiplied(times: int) -> Content:
    """The starter content with so many listings."""
    content = starter.content(starter.read())
    spanish = content.translations["es"]
    listings, texts = list(content.listings), dict(spanish)
    by_id: dict[str, list[tuple[str, tuple[str, TextStatus]]]] = {}
    for (record, path), text in spanish.items():
        by_id.setdefault(record, []).append((path, text))
    number = 0
    while len(listings) < times:
        one = content.listings[number % len(content.listings)]
        copy = f"{one.id}-{number}"
        phones = tuple(
            replace(phone, id=f"{phone.id}-{number}", number=f"+1612{number * 7 % 10**7:07}")
            for phone in one.phones
        )
        moved = {
            path: path.replace(old.id, new.id)
            for old, new in zip(one.phones, phones, strict=True)
            for path, _ in by_id.get(one.id, ())
            if old.id in path
        }
        listings.append(
            replace(one, id=copy, code=f"B{number}", name=f"{one.name} {number}", phones=phones)
        )
        for path, text in by_id.get(one.id, ()):
            texts[copy, moved.get(path, path)] = text
        number += 1
    place = replace(content.place, languages=("en", *LANGUAGES))
    return replace(
        content,
        starter=False,
        place=place,
        listings=tuple(listings[:times] if times > len(content.listings) else listings),
        translations=dict.fromkeys(LANGUAGES, texts),
    )


@pytest.mark.bench
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("times", [100, 2_000, 20_000])
def test_figures_of_publishing(tmp_path: Path, times: int) -> None:
    content = multiplied(times)
    rounds = []
    for _ in range(2):
        begin = time.perf_counter()
        info = commit(tmp_path, content)
        rounds.append(time.perf_counter() - begin)
    size = (tmp_path / f"edition-{info.number}.sqlite").stat().st_size
    begin = time.perf_counter()
    edition = store.open_best(tmp_path, tmp_path, lambda *_: None)
    opened = (time.perf_counter() - begin) * 1000
    assert len(edition.all_listings("es")) == len(content.listings)
    edition.close()
    print(f"\npublish {len(content.listings):6} listings, {1 + len(LANGUAGES)} languages:"
          f" first {rounds[0]:6.1f} s, again {rounds[1]:6.1f} s, {size / 1e6:7.1f} MB,"
          f" opened in {opened:5.0f} ms")  # fmt: skip
