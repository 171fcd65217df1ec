"""Rows of frozen dataclasses, as a QML list reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from ui.parts.rows import RowsModel, camel_case


@dataclass(frozen=True, slots=True)
class Bird:
    own_name: str
    colors: tuple[str, ...] = ()


class Birds(RowsModel):
    row_type = Bird


def roles(model: RowsModel) -> dict[str, int]:
    return {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}


@pytest.mark.parametrize(
    ("name", "shown"), [("id", "id"), ("own_name", "ownName"), ("a_b_c", "aBC")]
)
def test_names_for_qml(name: str, shown: str) -> None:
    assert camel_case(name) == shown


def test_a_role_for_every_field(qtmodeltester: Any) -> None:
    model = Birds()
    model.set_rows([Bird("Wren", ("brown",)), Bird("Lark")])
    qtmodeltester.check(model)
    role = roles(model)
    assert sorted(role) == ["colors", "ownName"]
    assert model.data(model.index(0), role["ownName"]) == "Wren"
    assert model.data(model.index(0), role["colors"]) == ["brown"]
    assert model.data(model.index(1), role["colors"]) == []
    assert model.data(QModelIndex(), role["ownName"]) is None
    assert model.data(model.index(0), 7) is None


def test_equal_rows_change_nothing(qtbot: QtBot) -> None:
    model = Birds()
    model.set_rows([Bird("Wren")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.countChanged):
        model.set_rows([Bird("Wren")])


def test_rows_added_at_the_end_leave_the_others(qtbot: QtBot) -> None:
    model = Birds()
    model.set_rows([Bird("Wren")])
    with qtbot.waitSignal(model.rowsInserted) as added, qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([Bird("Wren"), Bird("Lark"), Bird("Heron")])
    assert added.args is not None
    assert added.args[1:3] == [1, 2]
    assert model.property("count") == 3


def test_other_rows_replace_them_all(qtbot: QtBot) -> None:
    model = Birds()
    model.set_rows([Bird("Wren"), Bird("Lark")])
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([Bird("Lark")])
    assert model.rows() == (Bird("Lark"),)
