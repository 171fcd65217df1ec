"""Translating and reviewing through the window, by the names a screen reader would say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.desk import changes, translating, translation_edits
from kiosk.desk.account_rows import Rights
from kiosk.desk.changes import Edit
from kiosk.desk.translating import Translated
from ui.screens import screen_for

Sit = Callable[..., Any]

SIZES = [(1080, 1920), (1920, 1080), (1366, 768)]
REVIEWER = Rights(frozenset({"reviewer"}), frozenset({"es", "ar"}))
FIELD = "Translation: Español"
REVIEW = "It is right: reviewed by me"


def text_of(who: Any, part: str = "summary", language: str = "es") -> Translated:
    """The first text of this kind, as the desk has it."""
    with who.staff.desk().reading() as session:
        item = next(each for each in translating.items(session) if each.part == part)
        return translating.translated(session, language, [item])[0]


def opened(sit_down: Sit, language: str = "es", **settings: Any) -> tuple[Any, Translated]:
    """Rosa at the first summary of a guide."""
    who = sit_down("languages", **settings)
    one = text_of(who, language=language)
    who.open("translate", f"{language}/{one.item.key}")
    return who, one


def edit_english(who: Any, one: Translated, english: str) -> None:
    acts = [Edit(one.item.table, one.item.record, one.item.field, english, one.item.english)]
    changes.save(who.staff.desk(), acts, who.staff.person(), who.staff.clock())
    who.staff.changed()
    who.settle()


def test_english_and_translation_stand_side_by_side_and_a_draft_is_saved(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    assert rosa.sees(one.item.english)
    assert rosa.value(FIELD) == one.text
    assert rosa.sees("Machine translation")
    rosa.type(FIELD, "Un texto mejor.")
    rosa.touch("Save draft")
    assert (text_of(rosa).text, text_of(rosa).status) == ("Un texto mejor.", "draft")
    assert rosa.sees("Saved.")
    assert rosa.sees("Draft")


@pytest.mark.parametrize("size", SIZES[:2])
def test_both_sides_stand_beside_or_below_each_other(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa, _ = opened(sit_down, size=size)
    english, own = rosa.item("translate-english"), rosa.item("field-text")
    left, right = (one.mapToScene(QPoint(0, 0)) for one in (english, own))
    if size[0] > size[1]:
        assert right.x() > left.x() + english.width()
    else:
        assert right.y() > left.y() + english.height()


def test_what_changed_in_the_english_is_marked_and_said(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    edit_english(rosa, one, one.item.english.replace("officers", "two agents"))
    assert "officers" in one.item.english
    assert rosa.sees("English changed: check again")
    assert rosa.sees("Taken out: officers. New: two agents.")
    words = rosa.item("translate-changes").childItems()
    marked = {word.property("kind"): word for word in words if word.property("kind")}
    label = marked["gone"].childItems()[0]
    assert label.property("font").strikeOut()
    assert marked["new"].childItems()[0].property("font").underline()


def test_filters_go_through_one_status(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    edit_english(rosa, one, "Stay calm.")
    rosa.touch("English changed 1")
    assert rosa.sees("1 of 1")
    assert rosa.sees("Stay calm.")
    assert not rosa.able("Missing 0")
    assert not rosa.able("Next")
    rosa.touch("By machine")
    assert rosa.sees("1 of ")
    assert not rosa.sees("Stay calm.")
    assert rosa.able("Next")


def test_a_text_that_was_saved_stays_open_until_the_next_one(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    edit_english(rosa, one, "Stay calm.")
    rosa.touch("English changed 1")
    rosa.type(FIELD, "Tenga calma.")
    rosa.touch("Save draft")
    assert rosa.sees("Stay calm.")
    assert rosa.value(FIELD) == "Tenga calma."


def test_next_and_back_keep_what_was_typed(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    rosa.type(FIELD, "A medias")
    rosa.touch("Next")
    assert not rosa.sees(one.item.where(rosa.staff.words()))
    assert rosa.value(FIELD) != "A medias"
    rosa.touch("Previous")
    assert rosa.sees(one.item.where(rosa.staff.words()))
    assert rosa.value(FIELD) == "A medias"
    assert text_of(rosa) == one, "typed is not saved"


def test_the_lock_keeps_what_was_typed(sit_down: Sit) -> None:
    rosa, _ = opened(sit_down)
    person = rosa.staff.person()
    rosa.type(FIELD, "A medias")
    rosa.staff.lock()
    rosa.staff.sign_in(person)
    rosa.settle()
    assert rosa.value(FIELD) == "A medias"


def test_a_reviewer_confirms_under_their_name_and_not_their_own_text(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    assert rosa.sees("To review, you need the role of a reviewer")
    assert not rosa.sees(REVIEW)
    ben, _ = opened(sit_down, rights=REVIEWER, name="Ben")
    ben.touch(REVIEW)
    assert text_of(ben).status == "reviewed"
    assert ben.sees("Reviewed by Ben on November 24, 2026.")
    assert not ben.sees(REVIEW)
    ben.type(FIELD, "Mi texto.")
    ben.touch("Save draft")
    assert (text_of(ben).status, text_of(ben).text) == ("draft", "Mi texto.")
    assert ben.sees("You wrote this text yourself.")
    assert not ben.sees(REVIEW)
    assert one.status == "machine"


def test_what_is_typed_is_not_what_is_reviewed(sit_down: Sit) -> None:
    ben, _ = opened(sit_down, rights=REVIEWER, name="Ben")
    ben.type(FIELD, "Otra cosa")
    assert not ben.sees(REVIEW)
    ben.touch("Discard")
    assert ben.sees(REVIEW)


def test_two_who_translate_see_both_texts(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    rosa.type(FIELD, "Lo escrito.")
    other = changes_by_amina(rosa, one, "Suyo.")
    rosa.touch("Save draft")
    assert rosa.sees("Somebody else changed this meanwhile")
    assert text_of(rosa).text == other
    rosa.touch("Keep mine")
    rosa.touch("Save draft")
    assert text_of(rosa).text == "Lo escrito."


def changes_by_amina(who: Any, one: Translated, text: str) -> str:
    from kiosk.desk.people import Person  # noqa: PLC0415 - one use

    amina = Person("00000000-0000-0000-0000-0000000000ab", "Amina", frozenset({"editor"}))
    desk, clock = who.staff.desk(), who.staff.clock()
    translation_edits.save_text(desk, one, text, one.text, amina, clock)
    return text


def test_a_changed_placeholder_stands_beside_the_field_and_is_not_saved(sit_down: Sit) -> None:
    rosa, one = opened(sit_down)
    edit_english(rosa, one, "Ask {name} at 651-555-0100.")
    rosa.type(FIELD, "Pregunte a {nombre}.")
    assert rosa.sees("Something in curly brackets is missing or changed.")
    assert not rosa.able("Save draft")
    rosa.type(FIELD, "Pregunte a {name}.")
    assert rosa.sees("The English has 651-555-0100.")
    assert rosa.able("Save draft")


def test_arabic_stands_at_the_right_in_its_own_font(sit_down: Sit) -> None:
    rosa, one = opened(sit_down, "ar")
    changes_by_amina(rosa, one, "أبق الباب مغلقًا.")
    rosa.staff.changed()
    rosa.settle()
    field = rosa.item("field-text")
    edit = next(each for each in field.childItems() if each.inherits("QQuickTextEdit"))
    assert edit.property("text") == "أبق الباب مغلقًا."
    assert edit.property("font").family() == "Noto Sans Arabic"
    line = edit.positionToRectangle(0)
    assert line.x() > edit.width() * 0.9, "the first letter stands at the right"


def test_somebody_who_may_not_edit_reads_only(sit_down: Sit) -> None:
    lou, one = opened(sit_down, rights=Rights(frozenset({"publisher"})), name="Lou")
    assert lou.sees(one.item.english)
    assert not lou.able(FIELD)
    assert not lou.sees(REVIEW)


@pytest.mark.parametrize("size", SIZES)
def test_all_of_it_can_be_reached_by_keys_alone(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa, _ = opened(sit_down, rights=None, size=size)
    seen: set[str] = set()
    for _ in range(60):
        QTest.keyClick(rosa.view, Qt.Key.Key_Tab)
        item = rosa.view.activeFocusItem()
        interface = QAccessible.queryAccessibleInterface(item)
        seen.add(interface.text(QAccessible.Text.Name) if interface else "")
    assert {FIELD, "Next", "Back"} <= seen
    assert any(name.startswith("All ") for name in seen)


def test_a_finger_goes_to_the_next_text(sit_down: Sit, qtbot: QtBot) -> None:
    rosa, one = opened(sit_down)
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    point = rosa.place("Next").center()
    QTest.touchEvent(rosa.view, device).press(0, point, rosa.view).commit()
    QTest.touchEvent(rosa.view, device).release(0, point, rosa.view).commit()
    qtbot.waitUntil(lambda: not rosa.sees(one.item.where(rosa.staff.words())))


PAGES = [("languages", ""), ("translate", "es"), ("sheet", "es"), ("sheet", ""), ("synonyms", "es")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("page", "record"), PAGES)
def test_everything_to_touch_is_big_enough_and_inside_the_page(
    sit_down: Sit, page: str, record: str, size: tuple[int, int]
) -> None:
    rosa = sit_down(page, record, size=size)
    least = 14 * screen_for(*size).pixels_per_millimetre - 1
    for scale in (1.0, 2.0):
        rosa.staff.setTextScale(scale)
        rosa.settle()
        assert look_at_all(rosa, least, size[0]) > 8


def look_at_all(who: Any, least: float, width: int) -> int:
    """Look that all there is to touch is big enough and inside the window; gives how many."""
    roles = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
    looked = 0
    for thing in who.things():
        item = thing.object()
        if thing.role() in roles and isinstance(item, QQuickItem) and item.isVisible():
            name = thing.text(QAccessible.Text.Name)
            assert min(item.width(), item.height()) >= least, f"{name} is too small"
            scene = item.mapRectToScene(item.boundingRect())
            assert scene.left() >= -1, f"{name} begins outside"
            assert scene.right() <= width + 1, f"{name} ends outside"
            assert name
            looked += 1
    return looked


def test_the_keys_on_the_screen_are_those_of_the_translation(sit_down: Sit) -> None:
    rosa, _ = opened(sit_down, from_kiosk=True, size=(1080, 1920))
    rosa.touch(FIELD)
    rosa.touch("ñ")
    assert "ñ" in rosa.value(FIELD)
    rosa.touch("Discard")
    arabic, _ = opened(sit_down, "ar", from_kiosk=True, size=(1080, 1920))
    arabic.touch("Translation: العربية")
    assert not arabic.sees("ñ"), "there is no layout for it: the desk's own"
