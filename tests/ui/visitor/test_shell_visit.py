"""A visit: what finishing wipes, when content changes, what hiding does to the page that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.clock import Clock
from kiosk.edition import withdrawals
from kiosk.edition.commit import commit
from kiosk.edition.content import Content
from kiosk.paths import Data
from kiosk.visit import Position
from ui.visitor.keeper import EditionKeeper
from ui.visitor.visit_model import PAGES, POLL_MILLISECONDS, VisitModel

LISTING = "11111111-0000-0000-0000-000000000001"
GUIDE = "22222222-0000-0000-0000-000000000001"


def silent(_sentence: str, _detail: str = "", /) -> None:
    """For staff."""


@pytest.fixture
def keeper(data: Data, content: Content) -> Iterator[EditionKeeper]:
    commit(data.editions, content)
    opened = EditionKeeper(data, silent)
    yield opened
    opened.close()


@pytest.fixture
def visit(keeper: EditionKeeper, clock: Clock, qtbot: QtBot) -> VisitModel:
    return VisitModel(keeper, clock, also=("es", "ar-XB"))


def test_finish_leaves_what_a_new_visitor_finds(visit: VisitModel, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    visit.chooseLanguage("es")
    visit.setTextScale(2.0)
    visit.setTheme("dark")
    visit.collect("listing", LISTING)
    visit.visit_state().query = "canary"
    visit.open("search", "")
    visit.keepScroll(300)
    visit.open("listing", LISTING)
    clipboard.setText("canary")
    signals = [visit.wiped, visit.pageChanged, visit.languageChanged, visit.comfortChanged]
    with qtbot.waitSignals([*signals, visit.listChanged]):
        visit.finish()
    assert visit.visit_state().fresh
    assert clipboard.text() == ""
    assert "canary" not in repr(vars(visit))
    assert visit.keptScroll() == 0
    shown = {name: visit.property(name) for name in ("page", "theme", "textScale", "listCount")}
    assert shown == {"page": "language", "theme": "paper", "textScale": 1.0, "listCount": 0}


def test_a_language_chosen_first_leads_home(visit: VisitModel) -> None:
    visit.chooseLanguage("es")
    assert visit.visit_state().position == Position("home")


def test_a_language_chosen_later_leads_back(visit: VisitModel) -> None:
    visit.chooseLanguage("en")
    visit.open("listing", LISTING)
    visit.open("language", "")
    visit.chooseLanguage("es")
    assert visit.visit_state().position == Position("listing", LISTING)
    assert visit.property("language") == "es"


def test_a_misspelt_page_fails(visit: VisitModel) -> None:
    with pytest.raises(ValueError, match="lising"):
        visit.open("lising", LISTING)


def test_the_way_back_leads_to_where_one_was_reading(visit: VisitModel) -> None:
    visit.chooseLanguage("en")
    visit.open("guides", "")
    visit.pageLeaving.connect(lambda: visit.keepScroll(640.0))
    visit.open("guide", GUIDE)
    assert visit.keptScroll() == 0
    visit.back()
    assert visit.keptScroll() == 640.0
    visit.home()
    assert visit.keptScroll() == 0


def test_only_languages_with_a_complete_catalogue_are_offered(
    keeper: EditionKeeper, clock: Clock
) -> None:
    assert VisitModel(keeper, clock).offered()[0] == "en"
    assert "ar-XB" not in VisitModel(keeper, clock).offered()
    assert VisitModel(keeper, clock, also=("ar-XB",)).offered()[-1] == "ar-XB"


def test_the_mark_of_machine_translation(visit: VisitModel) -> None:
    visit.chooseLanguage("en")
    assert not visit.property("machineTranslated")
    visit.chooseLanguage("es")
    assert visit.property("machineTranslated")


def test_today_is_not_before_the_last_date_seen(keeper: EditionKeeper) -> None:
    visit = VisitModel(
        keeper,
        lambda: datetime(1999, 1, 1),  # noqa: DTZ001 - wall time
        last_seen=lambda: date(2027, 2, 3),
    )
    assert (visit.today().date, visit.today().known) == (date(2027, 2, 3), False)


def test_a_new_edition_waits_for_the_end_of_the_visit(
    visit: VisitModel, data: Data, content: Content, qtbot: QtBot
) -> None:
    visit.chooseLanguage("en")
    commit(data.editions, replace(content, published_on=date(2026, 12, 1)))
    visit.look_for_changes()
    assert visit.edition().info.number == 1
    with qtbot.waitSignal(visit.contentChanged):
        visit.finish()
    assert visit.edition().info.number == 2


def test_a_new_edition_is_taken_while_nobody_is_there(
    visit: VisitModel, data: Data, content: Content, qtbot: QtBot
) -> None:
    visit.watch()
    with qtbot.waitSignal(visit.contentChanged, timeout=2 * POLL_MILLISECONDS + 1000):
        commit(data.editions, content)
    assert visit.edition().info.number == 2


@pytest.mark.parametrize(
    ("page", "record"),
    [
        ("listing", LISTING),
        ("guide", GUIDE),
        ("code", f"{LISTING}/call"),
        ("proof", LISTING),
        ("handout", GUIDE),
        ("statement", "33333333-0000-0000-0000-000000000001"),
        ("topic", "law"),
    ],
)
def test_what_staff_hide_is_gone_within_a_second(  # noqa: PLR0917 - fixtures and parameters
    visit: VisitModel, data: Data, qtbot: QtBot, page: str, record: str, content: Content
) -> None:
    visit.watch()
    visit.chooseLanguage("en")
    visit.open(page, record)
    hidden = (
        [listing.id for listing in content.listings if "law" in listing.topics]
        if page == "topic"
        else [record.split("/", maxsplit=1)[0]]
    )
    with qtbot.waitSignal(visit.contentChanged, timeout=1000):
        for key in hidden:
            withdrawals.withdraw(data.editions, key, "wrong", date(2026, 11, 24))
    qtbot.waitUntil(lambda: visit.visit_state().position == Position("home"), timeout=1000)
    assert "took that page down" in visit.property("message")
    visit.open("guides", "")
    assert visit.property("message") == ""


def test_hiding_something_else_leaves_the_page(visit: VisitModel, data: Data) -> None:
    visit.chooseLanguage("en")
    visit.open("listing", LISTING)
    withdrawals.withdraw(data.editions, GUIDE, "wrong", date(2026, 11, 24))
    visit.look_for_changes()
    assert visit.visit_state().position == Position("listing", LISTING)
    assert visit.property("message") == ""


def test_every_page_has_its_file(root: Any) -> None:
    folder = root / "ui" / "visitor"
    assert [name for name in PAGES.values() if not (folder / f"{name}.qml").is_file()] == []


def test_a_thousand_visits_change_no_file(
    visit: VisitModel, data: Data, snapshot_of: Callable[[Data], dict[str, bytes]]
) -> None:
    before = snapshot_of(data)
    for _ in range(1000):
        visit.chooseLanguage("es")
        visit.collect("listing", LISTING)
        visit.open("listing", LISTING)
        visit.finish()
    assert snapshot_of(data) == before


@pytest.fixture
def snapshot_of() -> Callable[[Data], dict[str, bytes]]:
    def look(data: Data) -> dict[str, bytes]:
        return {
            str(file.relative_to(data.root)): file.read_bytes()
            for file in sorted(data.root.rglob("*"))
            if file.is_file()
        }

    return look
