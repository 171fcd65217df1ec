"""Search as a visitor uses it, on a small edition in several scripts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from kiosk.edition import search as searching
from kiosk.edition.reader import Edition

FOOD = {
    "ar": "طعام مجاني للعائلات",
    "am": "ነፃ ምግብ ለቤተሰቦች",
    "hmn": "Zaub mov dawb",
    "km": "អាហារឥតគិតថ្លៃសម្រាប់គ្រួសារ",
    "lo": "ອາຫານຟຣີສໍາລັບຄອບຄົວ",
    "my": "မိသားစုများအတွက် အခမဲ့ အစားအစာ",
    "ru": "Бесплатная еда для семей",
    "so": "Cunto bilaash ah oo qoysaska",
    "th": "อาหารฟรีสำหรับครอบครัว",
    "vi": "Thực phẩm miễn phí cho gia đình",
    "zh-Hant": "為家庭提供免費食物",
}


def ids(edition: Edition, query: str, language: str = "en") -> list[str]:
    return [found.id for found in edition.search(query, language)]


@pytest.mark.parametrize(
    ("query", "language", "first"),
    [
        ("food", "en", "topic-food"),
        ("FOOD", "en", "topic-food"),
        ("comida", "es", "topic-food"),
        ("groceries", "es", "topic-food"),  # English is searched too
        ("despensa", "es", "topic-food"),  # a synonym
        ("pantry", "en", "topic-food"),
        ("inmigracion", "es", "topic-lawyer"),  # without its accent
        ("inmigraci", "es", "topic-lawyer"),  # while it is typed
        ("abogados", "es", "ilcm"),
        ("ILCM", "en", "ilcm"),  # the other name
        ("k47", "en", "ilcm"),  # the code
        (" K 47", "en", "ilcm"),
        ("channel one", "en", "foodbank"),
        ("somali", "en", "ilcm"),  # languages spoken there, in English
        ("soomaali", "en", "ilcm"),  # and in themselves
        ("35th", "en", "foodbank"),  # the address
        ("puerta", "es", "guide-door"),
        ("judge", "en", "guide-door"),
        ("women's shelter", "en", "shelter"),
        ("womens shel", "en", "shelter"),
        ("diversity council", "en", "notice-diversity"),
        ("rochester diversity", "en", "notice-diversity"),  # an old name
    ],
)
def test_words(edition: Edition, query: str, language: str, first: str) -> None:
    assert ids(edition, query, language)[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("imigrant", "ilcm"),  # one letter of eight
        ("grocieres", "topic-food"),
        ("imigratoin lawyer", "topic-lawyer"),
        ("chanel one", "foodbank"),
    ],
)
def test_typing_mistakes(edition: Edition, query: str, first: str) -> None:
    assert first in ids(edition, query)


def test_four_letters_allow_no_mistake(edition: Edition) -> None:
    assert ids(edition, "fodd") == []
    assert [searching.allowed_mistakes(length) for length in (4, 5, 8, 9)] == [0, 1, 1, 2]


def test_words_of_a_topic_lead_to_it_but_do_not_mean_one_another(
    open_content: Callable[..., Edition], samples: ModuleType
) -> None:
    groups = (
        ("Immigration lawyer", "attorney", "citizenship"),
        ("Food", "pantry", "citizenship"),
        ("bus", "transit"),
    )
    listings = (
        samples.listing("law", "Law House"),
        samples.listing("food", "Food House", topics=("topic-food",)),
        samples.listing("ride", "The Bus", description=samples.english("Attorney street")),
    )
    edition = open_content(samples.content(listings=listings, synonyms={"en": groups}))
    assert set(ids(edition, "attorney")) >= {"topic-lawyer", "law"}
    assert set(ids(edition, "attorney")).isdisjoint({"topic-food", "food"})
    assert set(ids(edition, "pantry")) == {"topic-food", "food"}
    assert set(ids(edition, "citizenship")) >= {"topic-lawyer", "topic-food", "law", "food"}
    assert ids(edition, "transit") == ["ride"]


def test_one_letter_finds_names_and_what_else_there_is_only_without_any(
    open_content: Callable[..., Edition], samples: ModuleType
) -> None:
    listings = (
        samples.listing("zoo", "Zoo"),
        samples.listing("other", "House", description=samples.english("zebra quilts")),
    )
    edition = open_content(samples.content(listings=listings))
    assert ids(edition, "z") == ["zoo"]
    assert ids(edition, "q") == ["other"]


def test_exact_matches_stand_before_mended_ones(
    open_content: Callable[..., Edition], samples: ModuleType
) -> None:
    edition = open_content(
        samples.content(
            listings=(
                samples.listing("mended", "Charter Legal"),
                samples.listing("exact", "Quarter", description=samples.english("charted")),
            )
        )
    )
    assert ids(edition, "charted") == ["exact", "mended"]


@given(st.text("abcdef", min_size=5, max_size=9), st.text("abcdef", min_size=4, max_size=11))
def test_what_is_near_is_near_by_another_measure(typed: str, known: str) -> None:
    class Vocabulary:
        def vocabulary(self, shortest: int, longest: int, first: str) -> list[str]:
            fits = shortest <= len(known) <= longest and first in {"", known[0]}
            return [known] if fits else []

    near = searching._near(
        Vocabulary(),  # type: ignore[arg-type]
        searching.parse(typed).words[0],
        unfinished=False,
    )
    mistakes = OSA.distance(typed, known) + (typed[0] != known[0])
    assert (near == [known]) == (0 < mistakes <= (1 if len(typed) <= 8 else 2))


def test_any_word_is_better_than_nothing(edition: Edition) -> None:
    assert "topic-food" in ids(edition, "where can my family find food")


@pytest.mark.parametrize(
    "query",
    [
        "507-282-9951",
        "(507) 282 9951",
        "+1 507.282.9951",
        "15072829951",
        "5072829951",
        "282-9951",
        "٥٠٧٢٨٢٩٩٥١",
    ],
)
def test_a_retired_number_finds_the_notice(edition: Edition, query: str) -> None:
    assert ids(edition, query) == ["notice-diversity"]


@pytest.mark.parametrize(
    "query", ["651-641-1011", "+1 (651) 641 1011", "651 641", "641-1011", "6411011", "1-651-641"]
)
def test_a_number_finds_who_has_it(edition: Edition, query: str) -> None:
    assert ids(edition, query) == ["ilcm"]


def test_a_short_number_is_found_by_itself(edition: Edition) -> None:
    assert ids(edition, "988") == ["lifeline"]
    assert ids(edition, "98") == ["lifeline"]  # its name begins so


def test_three_digits_inside_a_number_are_no_match(edition: Edition) -> None:
    assert ids(edition, "101") == []
    assert ids(edition, "1011") == ["ilcm"]


def test_the_retired_number_itself_is_nowhere_in_the_file(
    edition: Edition, samples: ModuleType
) -> None:
    rows = edition._connection.execute("PRAGMA database_list").fetchall()
    with open(rows[0][2], "rb") as file:  # noqa: PTH123
        data = file.read()
    for form in (b"5072829951", b"507-282-9951", b"2829951", b"282-9951", b"507.282"):
        assert form not in data
    hashed = hashlib.sha256(b"5072829951").hexdigest().encode()
    assert hashed in data


@pytest.mark.parametrize("tag", FOOD)
def test_every_script_finds_what_was_written_in_it(
    open_content: Callable[..., Edition], samples: ModuleType, tag: str
) -> None:
    listing = samples.listing("found", "A place", topics=("topic-food",))
    other = samples.listing("other", "Another place", topics=("topic-food",))
    text = samples.english("Free food for families")
    content = samples.content(
        listings=(replace(listing, description=text), other),
        translations={tag: {("found", "description"): (FOOD[tag], "reviewed")}},
    )
    edition = open_content(content)
    words = FOOD[tag].split()
    for query in (
        FOOD[tag],
        words[0],
        words[-1],
        FOOD[tag].upper(),
        words[-1][: len(words[-1]) - 1],
    ):
        assert ids(edition, query, tag)[:1] == ["found"], query
    if tag in {"th", "lo", "km", "my", "zh-Hant"}:
        assert ids(edition, FOOD[tag][2:5], tag)[:1] == ["found"]  # from the middle of a run
        assert ids(edition, FOOD[tag][3], tag)[:1] in (["found"], [])


def test_the_name_counts_far_above_the_text(
    open_content: Callable[..., Edition], samples: ModuleType
) -> None:
    much = samples.english("harbor " * 30)
    edition = open_content(
        samples.content(
            listings=(
                samples.listing("text", "Somewhere", description=much),
                samples.listing("name", "Harbor and a rather long name of a house"),
            )
        )
    )
    assert ids(edition, "harbor") == ["name", "text"]


def test_of_very_many_matches_those_in_the_name_come_first(
    open_content: Callable[..., Edition], samples: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST_RANKED", 5)
    text = samples.english("harbor lights")
    named = [samples.listing(f"name-{n}", f"Harbor {n}") for n in range(4)]
    others = [samples.listing(f"text-{n}", f"A {n}", description=text) for n in range(9)]
    edition = open_content(samples.content(listings=(*others, *named)))
    found = ids(edition, "harbor")
    assert found[:4] == [f"name-{n}" for n in range(4)]
    assert found[4:] == [f"text-{n}" for n in range(9)]
    assert [each.id for each in edition.search("harb", "en", limit=3)] == found[:3]
    edition.withdraw(frozenset({"name-1", "text-0"}))
    assert ids(edition, "harbor") == [each for each in found if each not in {"name-1", "text-0"}]


def test_numbers_are_found_whole_before_beginning_before_within(
    open_content: Callable[..., Edition], samples: ModuleType
) -> None:
    numbers = {
        "within": "+16125551212",
        "begins": "+12125550100",
        "whole": "212",
        "local": "+16512125555",
    }
    listings = tuple(
        samples.listing(key, key, phones=(samples.phone(f"p-{key}", number),))
        for key, number in numbers.items()
    )
    edition = open_content(samples.content(listings=listings))
    assert ids(edition, "212") == ["whole", "begins", "local"]
    assert ids(edition, "1212") == ["within", "local", "whole", "begins"]  # also as 1-212


def test_a_topic_without_a_listing_is_not_found(edition: Edition) -> None:
    assert ids(edition, "nobody") == []


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        '"',
        '""""',
        "'; DROP TABLE record; --",
        "AND",
        "food AND",
        "food OR NOT",
        "NEAR(food, 2)",
        "name:food",
        "{name} : food",
        "food*",
        "* ^food",
        "(((",
        "a\0b",
        "\0",
        "😀😀😀",
        "\ud800",
        "food \udfff",
        "x" * 10_000,
        "food " * 2_000,
        "é" * 10_000,
        "อ" * 10_000,
        "\u202e\u2066food",
        "%",
        "_",
        "\\",
        "-1",
        "1" * 500,
        "\N{COMBINING ACUTE ACCENT}" * 300,
    ],
)
def test_hostile_queries_never_raise(edition: Edition, query: str) -> None:
    for language in ("en", "es", "xx", ""):
        assert isinstance(edition.search(query, language), tuple)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(query=st.text(max_size=60))
def test_no_query_raises(edition: Edition, query: str) -> None:
    edition.search(query, "es")


def test_operators_are_words_like_others(edition: Edition) -> None:
    assert ids(edition, "food AND") != ids(edition, "zzz")
    assert "topic-food" in ids(edition, "food AND")


def test_the_limit_holds(edition: Edition) -> None:
    assert len(edition.search("rochester minnesota food lawyer", "en", limit=2)) == 2


def test_titles_are_in_the_visitors_language_and_names_are_not(edition: Edition) -> None:
    found = {each.id: each for each in edition.search("food", "es")}
    assert found["topic-food"].title.text == "Comida"
    assert found["foodbank"].title.text == "Channel One Regional Food Bank"
    assert found["foodbank"].title.language == "en"
    assert found["foodbank"].summary.language == "es"
    assert found["foodbank"].summary.english == "Groceries for anybody who needs them."
