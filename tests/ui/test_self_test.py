from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.errors import AmparoError
from kiosk.paths import Data
from ui import paint, self_test


def test_a_slip_is_made_and_read_back(data: Data, tmp_path: Path) -> None:
    assert "tel:" in self_test._slip(data, tmp_path / "slip.png")


def test_a_slip_without_a_code_is_noticed(
    data: Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = paint.save

    def white(*given: object, **more: object) -> None:
        save(*given, **more)  # type: ignore[arg-type]
        path = tmp_path / "slip.png"
        picture = QImage(str(path))
        picture.fill(1)
        picture.save(str(path))

    monkeypatch.setattr(paint, "save", white)
    with pytest.raises(AmparoError, match="does not read"):
        self_test._slip(data, tmp_path / "slip.png")


def test_a_search_and_a_publish(data: Data) -> None:
    assert "Channel One" in self_test._search(data)
    assert self_test._publish(data) == "edition 1"
