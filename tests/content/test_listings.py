"""The listings and topics as visitors get them: whole, plain, in Spanish too, and never a dead end."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.exchange import starter as reader
from kiosk.exchange.starter_fields import shown
from kiosk.exchange.starter_files import Filed, Starter
from kiosk.exchange.starter_schema import OrganizationFile, ServiceEntry

HARD_NAMES = re.compile(
    r"\b(?:Minnesota|Minneapolis|Rochester|(?:North |South )?Dakota|Wisconsin|Mexico|Ecuador"
    r"|January|October|[\w.]+@[\w.]+\w|immigrationlawhelp\.org)\b",
)
"""Names of places and months, and addresses: they cannot be said in a plainer way."""


@pytest.fixture(scope="module")
def starter(starter_folder: Path) -> Starter:
    return reader.read(starter_folder)


def _organizations(starter: Starter) -> Iterator[Filed[OrganizationFile]]:
    for pack in starter.packs:
        yield from pack.organizations


def _services(starter: Starter) -> Iterator[tuple[Filed[OrganizationFile], ServiceEntry]]:
    for filed in _organizations(starter):
        for service in filed.content.services:
            yield filed, service


def test_the_reader_finds_nothing_wrong(starter_folder: Path) -> None:
    _, problems = reader.check(starter_folder)
    ours = [each for each in problems if "/guides/" not in each.file]
    assert [str(each) for each in ours if "/statements/" not in each.file] == []


def test_packs_and_what_they_cover(starter: Starter) -> None:
    packs = {each.pack.content.id: each.pack.content for each in starter.packs}
    assert {name: pack.jurisdiction for name, pack in packs.items()} == {
        "national": "US",
        "minnesota": "US/MN",
        "rochester": "US/MN/Rochester",
        "advocacy": "US/MN",
    }
    assert {name for name, pack in packs.items() if pack.advocacy} == {"advocacy"}
    assert {name for name, pack in packs.items() if not pack.default} == {"advocacy"}


def test_advocacy_groups_stand_in_their_pack_alone(starter: Starter) -> None:
    groups = {
        filed.content.id
        for pack in starter.packs
        if pack.pack.content.advocacy
        for filed in pack.organizations
    }
    assert groups == {"copal", "monarca", "miracmn"}


def test_each_code_is_used_once(starter: Starter) -> None:
    codes = Counter(service.code for _, service in _services(starter))
    assert len(codes) > 40
    assert codes.most_common(1)[0][1] == 1


def test_each_topic_leads_somewhere_and_has_a_picture(starter: Starter, root: Path) -> None:
    icons = json.loads((root / "assets" / "icons" / "phosphor-bold.json").read_text())
    reached = {
        topic
        for pack in starter.packs
        if pack.pack.content.default
        for filed in pack.organizations
        for service in filed.content.services
        for topic in service.topics
    }
    topics = starter.topics.content.topics
    tiles = [each for each in topics if each.id != "urgent"]
    assert 8 <= len(tiles) <= 12
    assert {each.id for each in topics} == reached
    assert {each.icon for each in topics} <= set(icons)
    assert len({each.icon for each in topics}) == len(topics)
    assert [each.id for each in topics if each.sensitive] == ["safety"]


def test_topics_can_be_found_by_words_of_both_languages(starter: Starter) -> None:
    for topic in starter.topics.content.topics:
        assert set(topic.synonyms) == {"en", "es"}
        for words in topic.synonyms.values():
            assert len(words) >= 8
            assert len({word.casefold() for word in words}) == len(words)
    food = next(each for each in starter.topics.content.topics if each.id == "food")
    assert "comida" in food.synonyms["es"]
    assert "pantry" in food.synonyms["en"]


def test_taxonomy_terms_are_those_of_open_eligibility(starter: Starter, root: Path) -> None:
    path = root.parent / "shared" / "data" / "open-eligibility" / "taxonomy.csv"
    if not path.exists():
        pytest.skip("Open Eligibility's terms are not beside the checkout")
    terms = set(re.findall(r'^\d+,"([^"]+)"', path.read_text(), re.MULTILINE))
    used = {term for topic in starter.topics.content.topics for term in topic.taxonomy_terms}
    assert used <= terms


def test_nothing_doubtful_is_urgent(starter: Starter) -> None:
    facts = starter.every_fact()
    urgent = [service for _, service in _services(starter) if "urgent" in service.topics]
    assert {service.id for service in urgent} == {
        "emergency",
        "lifeline-988",
        "mn-211",
        "day-one",
        "trafficking",
    }
    for filed in _organizations(starter):
        names = {service.id for service in urgent} & {s.id for s in filed.content.services}
        if not names:
            continue
        for field in shown(filed.content):
            assert "C" not in {facts[each].confidence for each in field.facts or ()}, filed.name


def test_sensitive_services_say_so(starter: Starter) -> None:
    sensitive = {service.id for _, service in _services(starter) if service.sensitive}
    assert sensitive == {"day-one", "trafficking", "womens-shelter", "imaa-victims"}


def _texts(service: ServiceEntry) -> list[str]:
    stated = [service.description, service.eligibility, service.service_area]
    stated += [*service.notes, *service.required_documents]
    texts = [each.text for each in stated if each]
    if service.cost and service.cost.text:
        texts.append(service.cost.text)
    if service.schedule and service.schedule.note:
        texts.append(service.schedule.note)
    return texts


def test_texts_are_plain(starter: Starter, grade: Callable[[str], float]) -> None:
    assert grade("Notwithstanding jurisdictional considerations, representation necessitates.") > 15
    for _, service in _services(starter):
        texts = _texts(service)
        assert grade(" ".join(texts)) <= 5, (service.id, texts)
        for text in texts:
            assert grade(HARD_NAMES.sub("Spain", text)) <= 5, (service.id, text)
        assert len(re.findall(r"[.?](?: |$)", service.description.text)) <= 2, service.id
    closed = [filed.content.closed for filed in _organizations(starter) if filed.content.closed]
    assert len(closed) == 2
    assert all(grade(each.text.text) <= 5 for each in closed)


def test_labels_of_numbers_are_short(starter: Starter) -> None:
    uses = [phone.use or "" for _, service in _services(starter) for phone in service.phones]
    assert len(uses) > 40
    assert all(0 < len(use) <= 40 for use in uses)


def test_numbers_to_text_say_so(starter: Starter) -> None:
    phones = [phone for _, service in _services(starter) for phone in service.phones]
    assert {each.number for each in phones if each.type == "text"} == {"612-399-9995", "233733"}
    assert {each.number for each in phones if each.type == "tty"} == {
        "800-828-1120",
        "1-800-767-1833",
    }


def test_whoever_seeks_a_closed_place_is_sent_to_open_ones(starter: Starter) -> None:
    services = {service.id for _, service in _services(starter)}
    closed = {
        filed.content.id: filed.content for filed in _organizations(starter) if filed.content.closed
    }
    assert set(closed) == {"diversity-council", "catholic-charities-refugee"}
    for organization in closed.values():
        assert organization.services == []
        assert set(organization.closed.instead) <= services  # type: ignore[union-attr]
    assert closed["diversity-council"].closed.instead == ["imaa", "achla", "mdhr"]  # type: ignore[union-attr]


def _translated(starter: Starter) -> Iterator[Filed[Any]]:
    yield starter.topics
    for pack in starter.packs:
        yield pack.pack
        yield from pack.organizations


def test_every_text_has_spanish_of_the_same_english(starter: Starter) -> None:
    seen = 0
    for filed in _translated(starter):
        texts = {
            words.name: words.english for field in shown(filed.content) for words in field.words
        }
        spanish = {each.content.language: each.content for each in filed.translations}.get("es")
        assert spanish, filed.name
        assert spanish.status == "machine"
        assert {name: each.english for name, each in spanish.texts.items()} == texts, filed.name
        seen += len(texts)
    assert seen > 150


def test_spanish_has_the_digits_of_the_english(starter: Starter) -> None:
    for filed in _translated(starter):
        for translation in filed.translations:
            for name, each in translation.content.texts.items():
                assert _exact(each.text) == _exact(each.english), (filed.name, name)
                assert each.text[0] in "¿¡" or each.text[0] == each.text[0].upper()


def _exact(text: str) -> list[str]:
    """Numbers, web and mail addresses: what no translation may change."""
    return sorted(re.findall(r"[\w.]+@[\w.]+\w|\w+\.org|\d+(?:[.:]\d+)*%?", text))


def test_spanish_speaks_to_the_visitor_as_usted(starter: Starter) -> None:
    familiar = re.compile(
        r"\b(tú|tu|tus|te|ti|contigo|llama a|puedes|debes|tienes|vosotros)\b", re.IGNORECASE
    )
    for filed in _translated(starter):
        for translation in filed.translations:
            for name, each in translation.content.texts.items():
                assert not familiar.search(each.text), (filed.name, name)


def test_the_folder_names_its_licence(starter_folder: Path) -> None:
    licence = (starter_folder / "LICENSE").read_text(encoding="utf-8")
    assert "SPDX-License-Identifier: CC-BY-4.0" in licence
    assert "CC BY-SA 3.0" in licence
