"""Paths of texts, and putting records into a language field by field."""

from __future__ import annotations

from types import ModuleType

from kiosk.edition.records import Detail, Text, TextStatus
from kiosk.edition.texts import Lookup, localized, texts


def lookup(**found: tuple[str, TextStatus]) -> Lookup:
    return found.get


def test_paths_name_parts_by_id_or_by_place_from_one(samples: ModuleType) -> None:
    guide = samples.guide("g", "Officers at my door")
    assert [path for path, _ in texts(guide)] == [
        "title",
        "summary",
        "caution",
        "steps.closed.title",
        "steps.judge.title",
        "steps.judge.branches.yes.answer",
        "steps.judge.branches.yes.text",
        "steps.judge.branches.no.answer",
        "steps.judge.branches.no.text",
    ]
    listing = samples.listing(
        "l",
        "Place",
        description=samples.english("What"),
        phones=(samples.phone("p1", "911", description=samples.english("desk")),),
        websites=(samples.website("https://a.example"), samples.website("https://b.example", "B")),
        cost=Detail(samples.english("Free"), samples.PROVENANCE),
        notes=(
            Detail(samples.english("One"), samples.PROVENANCE),
            Detail(samples.english("Two"), samples.PROVENANCE),
        ),
    )
    assert dict(texts(listing)).keys() == {
        "description",
        "phones.p1.description",
        "websites.2.label",
        "cost.text",
        "notes.1.text",
        "notes.2.text",
    }
    assert [path for path, _ in texts(samples.STATEMENT)] == ["to", "own.1"]


def test_what_has_no_translation_stays_english_field_by_field(samples: ModuleType) -> None:
    guide = samples.guide("g", "Officers at my door")
    spanish: dict[str, tuple[str, TextStatus]] = {
        "title": ("Agentes", "reviewed"),
        "steps.judge.branches.no.text": ("No.", "machine"),
    }
    shown = localized(guide, "es", spanish.get)
    assert shown.title == Text("Agentes", "es", "reviewed")
    assert shown.steps[1].branches[1].text == Text("No.", "es", "machine", "Say no.")
    assert shown.summary == guide.summary
    assert shown.steps[0] is guide.steps[0]


def test_only_reviewed_texts_go_without_the_english_below(samples: ModuleType) -> None:
    topic = samples.topic("t", "food", "Food")
    unreviewed: tuple[TextStatus, ...] = ("machine", "draft", "outdated")
    for status in unreviewed:
        shown = localized(topic, "es", lookup(name=("Comida", status)))
        assert shown.name.english == "Food"
    assert localized(topic, "es", lookup(name=("Comida", "reviewed"))).name.english == ""


def test_english_and_untranslated_records_are_left_as_they_are(samples: ModuleType) -> None:
    guide = samples.guide("g", "Door")
    assert localized(guide, "en", lookup(title=("wrong", "reviewed"))) is guide
    assert localized(guide, "es", lookup()) is guide
