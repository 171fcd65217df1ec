"""The first pages as a person meets them: welcome, home, help right now, interpreter, comfort."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shiboken6
import zxingcpp
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.edition import writer
from kiosk.edition.content import Content
from kiosk.edition.records import Listing, Phone
from kiosk.languages import table
from ui.app import StayOpen
from ui.face import open_face
from ui.screens import screen_for
from ui.visitor.home_model import HomeModel
from ui.visitor.idle import IdleWatch
from ui.visitor.language_model import LanguageModel
from ui.visitor.urgent_model import UrgentModel

Meet = Callable[..., Any]


def urgent(model: Listing, code: str, name: str, *phones: Phone) -> Listing:
    """A listing for help right now."""
    return replace(
        model,
        id=f"11111111-0000-0000-0001-0000000000{code[1:]}",
        code=code,
        name=name,
        topics=("t-urgent",),
        phones=phones,
        address=None,
        hours=None,
        sensitive=False,
    )


@pytest.fixture(scope="session")
def edition_file(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Path:
    """The made-up content with a topic of urgent numbers and the card that asks for an interpreter."""
    model = content.listings[1]
    good = model.phones[0]
    weak = replace(good.provenance, confidence="C")

    def number(name: str, digits: str, **more: Any) -> Phone:
        return replace(good, id=name, number=digits, display=digits, **more)

    listings = (
        urgent(model, "U12", "211 Help", number("u2", "211")),
        urgent(model, "U13", "Crisis Line", number("u3", "988"), number("u4", "988", type="text")),
        urgent(model, "U11", "911", number("u1", "911")),
        urgent(model, "U14", "Old Line", number("u5", "555", provenance=weak)),
    )
    topic = replace(content.topics[0], id="t-urgent", code="urgent")
    card = replace(
        content.statements[0],
        id="33333333-0000-0000-0000-000000000002",
        code="interpreter",
        english=("Please call an interpreter for me.",),
        own=(replace(content.statements[0].own[0], text="Please call an interpreter for me."),),
    )
    file = tmp_path_factory.mktemp("shell") / "edition-8.sqlite"
    spanish = dict(content.translations["es"])
    spanish[card.id, "own.1"] = ("Llame a un intérprete, por favor.", "machine")
    whole = replace(
        content,
        starter=True,
        topics=(*content.topics, topic),
        listings=(*content.listings, *listings),
        statements=(*content.statements, card),
        translations={"es": spanish},
    )
    writer.write(file, whole, 8)
    return file


@pytest.fixture
def watched(editions: Any, qtbot: QtBot) -> Iterator[tuple[Any, IdleWatch]]:
    """A screen with an idle watch whose seconds are short."""
    idle = IdleWatch(idle_seconds=20, warning_seconds=20, second=50)
    face = open_face(editions, screen=screen_for(1080, 1920), idle=idle)
    face.view.show()
    yield face, idle
    face.close()
    shiboken6.delete(idle)


def shown(face: Any, name: str) -> list[QQuickItem]:
    """What can be seen under an object name."""

    def look(item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if child.isVisible():
                if child.objectName() == name:
                    yield child
                yield from look(child)

    return list(look(face.view.rootObject()))


def seen(person: Any, name: str) -> int:
    """How many items of an object name can be seen; of those that QML itself made."""
    found = person.face.view.rootObject().findChildren(QQuickItem, name)
    return sum(item.isVisible() for item in found)


def middle_of(face: Any, name: str) -> QPoint:
    (item,) = shown(face, name)
    return item.mapToScene(item.boundingRect().center()).toPoint()


def touch(face: Any, name: str) -> None:
    QTest.mouseClick(face.view, Qt.MouseButton.LeftButton, pos=middle_of(face, name))


def codes(picture: QImage) -> set[str]:
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels: Any = memoryview(gray.constBits()).cast("B", (gray.height(), gray.bytesPerLine()))
    return {code.text for code in zxingcpp.read_barcodes(pixels)}


def test_no_language_is_preselected_and_each_is_named_in_itself(meet: Meet) -> None:
    person = meet()
    person.visit.finish()
    person.settle()
    for name in ("English", "Español", "عربي تجريبي"):
        assert not person.find(name).state().checked
    person.touch("Español")
    assert person.visit.property("page") == "home"
    assert person.sees("2 lugares") or person.sees("2 places")
    assert person.sees("Comida")


def test_greetings_go_round(meet: Meet) -> None:
    person = meet()
    person.visit.finish()
    person.settle()
    model = person.face.view.rootObject().findChild(LanguageModel)
    seen = []
    for _ in range(4):
        person.settle()
        seen.append(person.item("greeting").property("text"))
        model.nextGreeting()
    rows = table()
    assert seen == [rows[tag].greeting for tag in ("en", "es", "en-XA", "ar-XB")]


def test_home_leads_everywhere(meet: Meet) -> None:
    person = meet()
    person.touch("Know your rights")
    assert person.visit.property("page") == "guides"
    person.visit.home()
    person.settle()
    person.touch("Food, 3 places")
    assert (person.visit.property("page"), person.visit.property("record")) == ("topic", "food")
    person.visit.home()
    person.settle()
    assert person.sees("911 · 988 · 211")
    assert not person.sees("Immigration lawyer, 0")
    person.touch("Need help right now?")
    assert person.visit.property("page") == "urgent"


def test_the_urgent_topic_has_no_tile(meet: Meet) -> None:
    person = meet()
    assert len(shown(person.face, "topic-food")) == 1
    assert shown(person.face, "topic-t-urgent") == []


def test_urgent_numbers_call_what_they_say_and_never_an_unsure_one(meet: Meet) -> None:
    person = meet()
    person.open("urgent")
    names = person.names()
    assert names.index("911") < names.index("988") < names.index("211")
    assert not person.sees("555")
    assert not person.sees("Old Line")
    person.face.grab()
    assert {"tel:911", "tel:988", "sms:988", "tel:211"} <= codes(person.face.grab())


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_urgent_codes_are_read_in_every_theme(meet: Meet, theme: str) -> None:
    person = meet()
    person.visit.setTheme(theme)
    person.open("urgent")
    person.face.grab()
    assert "tel:911" in codes(person.face.grab())


def test_at_least_forty_languages_in_their_own_names(meet: Meet, qtbot: QtBot) -> None:
    person = meet()
    person.open("interpreter")
    wanted = [f"{row.own_name}" for row in table().values() if not row.pseudo]
    assert len(wanted) > 40 + 2
    qtbot.waitUntil(lambda: all(person.sees(name) for name in wanted))


def test_a_language_that_is_not_here_gets_a_card_for_staff(meet: Meet) -> None:
    person = meet()
    person.open("interpreter")
    person.touch("Soomaali, Somali")
    assert person.sees("I speak Somali.")
    assert person.sees("Please call an interpreter for me.")
    assert person.item("own-name").property("text") == "Soomaali"
    assert person.face.view.rootObject().property("barVisible") is False
    person.touch("Close")
    assert person.visit.property("record") == ""


def test_a_way_to_write_is_not_said_to_be_spoken(meet: Meet) -> None:
    person = meet()
    person.open("interpreter", "zh-Hans")
    assert person.sees("I speak Chinese.")


def test_the_card_says_it_in_a_language_that_has_it(meet: Meet) -> None:
    person = meet()
    person.open("interpreter", "es")
    assert person.sees("I speak Spanish.")
    assert person.sees("Llame a un intérprete, por favor.")


def test_text_size_and_colors_show_at_once_and_are_gone_afterwards(meet: Meet) -> None:
    person = meet()
    person.open("comfort")
    small = person.item("bar-home").height()
    person.click(middle_of(person.face, "scale-2"))
    assert person.visit.property("textScale") == 2.0
    assert person.item("bar-home").height() > small
    person.visit.setTheme("contrast")
    person.settle()
    assert person.face.grab().pixelColor(3, 3).name() == "#000000"
    person.visit.finish()
    person.settle()
    assert person.visit.property("textScale") == 1.0
    assert person.face.grab().pixelColor(3, 3).name() == "#0f4c55"


def test_finish_clears_at_once(meet: Meet) -> None:
    person = meet()
    person.open("listing", "K47")
    person.touch("Finish")
    assert person.visit.visit_state().fresh
    assert person.sees("My language is not here")


def test_the_page_says_that_it_is_being_set_up_and_who_translated(meet: Meet) -> None:
    person = meet("es")
    for scale in (1.0, 1.5, 2.0):
        person.visit.setTextScale(scale)
        for page in ("home", "urgent", "interpreter", "comfort", "listing", "guide", "statement"):
            person.open(
                page, {"listing": "K47", "guide": "door", "statement": "officer"}.get(page, "")
            )
            assert [seen(person, band) for band in ("band-setting-up", "band-machine")] == [1, 1]
    person.visit.chooseLanguage("en")
    person.settle()
    assert seen(person, "band-machine") == 0


def test_a_right_to_left_page_is_turned_round(meet: Meet) -> None:
    person = meet("ar-XB")
    finish = person.middle("bar-finish").x()
    assert finish < 540
    person.visit.chooseLanguage("en")
    person.settle()
    assert person.middle("bar-finish").x() == 1080 - finish


def test_a_touch_that_slides_off_does_nothing(meet: Meet) -> None:
    person = meet()
    start = person.place("Finish").center()
    QTest.mousePress(person.face.view, Qt.MouseButton.LeftButton, pos=start)
    person.settle()
    assert not person.visit.visit_state().fresh
    away = start - QPoint(0, 400)
    QTest.mouseMove(person.face.view, away)
    QTest.mouseRelease(person.face.view, Qt.MouseButton.LeftButton, pos=away)
    person.settle()
    assert not person.visit.visit_state().fresh


@pytest.mark.parametrize(
    ("key", "back"), [(Qt.Key.Key_Tab, Qt.Key.Key_Backtab), (Qt.Key.Key_Down, Qt.Key.Key_Up)]
)
def test_keys_alone_reach_everything_and_act(meet: Meet, key: Qt.Key, back: Qt.Key) -> None:
    person = meet()
    view = person.face.view
    seen: list[str] = []
    for _ in range(40):
        QTest.keyClick(view, key)
        item = view.activeFocusItem()
        if item.objectName() in seen:
            break
        seen.append(item.objectName())
        assert item.property("says"), item
    assert {"languages", "search", "rights", "topic-law", "topic-food", "urgent"} <= set(seen)
    assert {"bar-home", "bar-comfort", "bar-list", "bar-finish"} <= set(seen)
    while view.activeFocusItem().objectName() != "topic-food":
        QTest.keyClick(view, back)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert person.visit.property("record") == "food"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert person.visit.property("page") == "home"


def test_what_the_keyboard_is_on_has_a_ring(meet: Meet) -> None:
    person = meet()
    before = person.face.grab()
    QTest.keyClick(person.face.view, Qt.Key.Key_Tab)
    person.settle()
    assert person.face.grab() != before


def test_things_have_roles_and_names_for_a_screen_reader(meet: Meet) -> None:
    person = meet()
    roles = {thing.role() for thing in person.things()}
    assert {QAccessible.Role.Button, QAccessible.Role.Heading} <= roles
    person.open("comfort")
    assert QAccessible.Role.RadioButton in {thing.role() for thing in person.things()}


def test_the_system_cannot_close_a_kiosk(meet: Meet) -> None:
    person = meet()
    stay = StayOpen()
    person.face.view.installEventFilter(stay)
    event = QCloseEvent()
    QCoreApplication.sendEvent(person.face.view, event)
    assert not event.isAccepted()
    assert person.face.view.isVisible()
    QTest.keyClick(person.face.view, Qt.Key.Key_Escape)
    assert person.face.view.isVisible()


def warn(face: Any, idle: IdleWatch, qtbot: QtBot) -> None:
    face.visit.chooseLanguage("en")
    qtbot.waitUntil(lambda: idle.seconds_left() > 0)
    face.grab()


def test_the_idle_warning_shows_its_seconds_and_can_be_answered(
    watched: tuple[Any, IdleWatch], qtbot: QtBot
) -> None:
    face, idle = watched
    warn(face, idle, qtbot)
    (countdown,) = shown(face, "countdown")
    assert countdown.property("text") == str(idle.seconds_left())
    touch(face, "go-on")
    assert idle.seconds_left() == 0
    assert not countdown.isVisible()
    assert face.visit.property("page") == "home"


def test_the_warning_has_a_way_out_too(watched: tuple[Any, IdleWatch], qtbot: QtBot) -> None:
    face, idle = watched
    warn(face, idle, qtbot)
    touch(face, "finish-now")
    assert face.visit.visit_state().fresh


def test_a_key_answers_the_warning(watched: tuple[Any, IdleWatch], qtbot: QtBot) -> None:
    face, idle = watched
    warn(face, idle, qtbot)
    QTest.keyClick(face.view, Qt.Key.Key_Space)
    assert idle.seconds_left() == 0
    assert face.visit.property("page") == "home"
    QTest.keyClick(face.view, Qt.Key.Key_Tab)
    assert face.view.activeFocusItem().isVisible()


def test_a_touch_under_the_warning_touches_nothing(
    watched: tuple[Any, IdleWatch], qtbot: QtBot
) -> None:
    face, idle = watched
    warn(face, idle, qtbot)
    touch(face, "bar-list")
    assert face.visit.property("page") == "home"
    assert idle.seconds_left() == 0


def test_nobody_answers_and_the_visit_ends(watched: tuple[Any, IdleWatch], qtbot: QtBot) -> None:
    face, idle = watched
    face.visit.chooseLanguage("en")
    with qtbot.waitSignal(face.visit.wiped, timeout=10_000):
        pass
    assert face.visit.visit_state().fresh
    with qtbot.assertNotEmitted(idle.changed, wait=1500):
        pass


def test_touches_reach_the_watch_through_the_window(
    watched: tuple[Any, IdleWatch], qtbot: QtBot
) -> None:
    face, idle = watched
    warn(face, idle, qtbot)
    qtbot.waitUntil(lambda: idle.seconds_left() < 18)
    QTest.mousePress(face.view, Qt.MouseButton.LeftButton, pos=middle_of(face, "countdown"))
    assert idle.seconds_left() >= 19
    QTest.mouseRelease(face.view, Qt.MouseButton.LeftButton, pos=middle_of(face, "countdown"))
    assert idle.seconds_left() == 0


def test_the_pages_end_in_order_without_a_word(
    meet: Meet, capfd: pytest.CaptureFixture[str]
) -> None:
    person = meet()
    for page in ("urgent", "interpreter", "comfort", "home"):
        person.open(page)
    person.visit.finish()
    person.settle()
    assert "of null" not in capfd.readouterr().err


@pytest.mark.parametrize("language", ["en", "es"])
def test_rows_as_text(meet: Meet, golden: Callable[[str, object], None], language: str) -> None:
    person = meet(language)
    for kind, page in ((HomeModel, "home"), (UrgentModel, "urgent")):
        if page != "home":
            person.open(page)
        model = person.face.view.rootObject().findChild(kind)
        rows = model.topic_rows.rows() if page == "home" else model.number_rows.rows()
        sizes = [
            replace(row, code_rows=(f"{len(row.code_rows)} modules a side",))
            if page == "urgent"
            else row
            for row in rows
        ]
        golden(f"shell/{page}-{language}.txt", sizes)
