"""A plan in words: what was left out comes first, then what changed meanwhile, then doubts."""

from __future__ import annotations

from kiosk.exchange.translation_plan import Fate, Plan, PlanRow
from ui.staff.sheet_rows import counts, notable
from ui.staff.translating_messages import sheet_words

WORDS = sheet_words()[0]


def row(line: int, fate: Fate, **more: object) -> PlanRow:
    return PlanRow(line, fate, None, f"text {line}", **more)  # type: ignore[arg-type]


PLAN = Plan(
    "es",
    "es.xlsx",
    (
        row(2, "untouched"),
        row(3, "changed", numbers=("651-555-0100",)),
        row(4, "moved"),
        row(5, "new"),
        row(6, "superseded"),
        row(7, "refused", why="placeholder", note="Sorry."),
        row(8, "untouched", note="What is this?"),
    ),
)


def test_rows_to_look_at_in_order_with_why() -> None:
    found = notable(PLAN, WORDS)
    assert [(each.key, each.tone) for each in found] == [
        ("7", "coral"),
        ("6", "sun"),
        ("4", "sun"),
        ("3", "sun"),
        ("8", "teal"),
    ]
    assert found[0].note == (
        "Something in curly brackets is missing or changed. The translator writes: Sorry."
    )
    assert "651-555-0100" in found[3].note


def test_every_row_is_counted_once_and_notes_beside() -> None:
    found = {each.key: each.said for each in counts(PLAN, WORDS)}
    assert list(found) == [
        "new",
        "changed",
        "moved",
        "superseded",
        "refused",
        "untouched",
        "noted",
    ]
    assert found["untouched"].startswith("2 ")
    assert found["noted"].startswith("2 ")
