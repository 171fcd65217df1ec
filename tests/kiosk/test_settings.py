"""Settings of a device: read, held to their limits, and never a reason not to open."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import settings
from kiosk.errors import UserError
from kiosk.settings import Settings


def _read(path: Path) -> tuple[Settings, list[str]]:
    told: list[str] = []
    found = settings.read(path, lambda sentence, _detail: told.append(sentence))
    return found, told


def _from(folder: Path, text: str | bytes) -> tuple[Settings, list[str]]:
    path = folder / "settings.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return _read(path)


def test_without_a_file_all_is_as_usual_and_nobody_is_told(tmp_path: Path) -> None:
    assert _read(tmp_path / "settings.toml") == (Settings(), [])
    assert list(tmp_path.iterdir()) == []


def test_what_is_set_counts(tmp_path: Path) -> None:
    found, told = _from(
        tmp_path,
        "idle_seconds = 120\nwarning_seconds = 20\nwidth_mm = 344\nheight_mm = 193.5\n"
        'page_printer = "office"\npaper = "a4"\nreceipt_dots = 384\nreceipt_paper_mm = 58\n',
    )
    assert told == []
    assert found == Settings(
        idle_seconds=120,
        warning_seconds=20,
        width_mm=344.0,
        height_mm=193.5,
        page_printer="office",
        paper="a4",
        receipt_dots=384,
        receipt_paper_mm=58.0,
    )
    assert isinstance(found.width_mm, float)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("warning_seconds = 19", "warning_seconds must be a whole number of seconds from 20"),
        ("desk_lock_minutes = 0", "a whole number of minutes from 1 to 60"),
        ("idle_seconds = 0", "idle_seconds must be a whole number of seconds"),
        ("idle_seconds = 90.5", "a whole number"),
        ("idle_seconds = true", "a whole number"),
        ('idle_seconds = "90"', "a whole number"),
        ("width_mm = -1", "width_mm must be a number of millimetres from 50 to 5000"),
        ("width_mm = nan", "millimetres"),
        ("width_mm = inf", "millimetres"),
        ("page_printer = 4", "page_printer must be in quotes"),
        ('paper = "legal"', "paper must be one of: letter, a4"),
        ("receipt_dots = []", "dots"),
        ("idel_seconds = 90", "idel_seconds, which means nothing"),
        ("[idle_seconds]", "a whole number"),
    ],
)
def test_what_does_not_fit_keeps_its_usual_value_and_staff_are_told(
    tmp_path: Path, line: str, says: str
) -> None:
    found, told = _from(tmp_path, f'paper = "a4"\n{line}\n' if "paper" not in line else line)
    assert len(told) == 1
    assert says in told[0]
    assert found == (Settings() if "paper" in line else Settings(paper="a4"))


@pytest.mark.parametrize(
    "content", [b"idle_seconds = ", b"\xff\xfe\x00", b"idle_seconds = 90\nidle_seconds = 91", b"["]
)
def test_a_file_that_cannot_be_read_is_as_none_and_staff_are_told(
    tmp_path: Path, content: bytes
) -> None:
    found, told = _from(tmp_path, content)
    assert found == Settings()
    assert len(told) == 1
    assert "settings.toml cannot be read" in told[0]


def test_a_folder_in_its_place_is_no_reason_to_stop(tmp_path: Path) -> None:
    found, told = _read(tmp_path)
    assert (found, len(told)) == (Settings(), 1)


@given(st.binary(max_size=200))
def test_nothing_in_the_file_stops_the_kiosk(content: bytes) -> None:
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - hypothesis shares tmp_path

    with TemporaryDirectory() as folder:
        found, _ = _from(Path(folder), content)
    assert found.warning_seconds >= settings.SHORTEST_WARNING


@given(
    st.dictionaries(
        st.sampled_from([*Settings.__dataclass_fields__, "other"]),
        st.one_of(st.integers(-(2**60), 2**60), st.floats(), st.booleans(), st.text(max_size=5)),
    ),
)
def test_whatever_values_are_set_the_limits_hold(values: dict[str, object]) -> None:
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - hypothesis shares tmp_path

    with TemporaryDirectory() as folder:
        text = "\n".join(f"{name} = {_toml(value)}" for name, value in values.items())
        tomllib.loads(text)
        found, told = _from(Path(folder), text)
    assert 20 <= found.warning_seconds <= 300
    assert 20 <= found.idle_seconds <= 1800
    assert found.width_mm is None or 50 <= found.width_mm <= 5000
    assert found.paper in {"letter", "a4"}
    kept = sum(getattr(found, name, None) == value for name, value in values.items())
    assert len(told) + kept >= len(values)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return "nan" if math.isnan(value) else repr(value)
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
    return str(value)


VALUES = {
    "idle_seconds": st.integers(20, 1800),
    "desk_lock_minutes": st.integers(1, 60),
    "width_mm": st.floats(50, 5000),
    "capitals_mm": st.floats(2, 40),
    "page_printer": st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    "paper": st.sampled_from(["letter", "a4"]),
    "screen_from": st.sampled_from(["", "00:00", "07:30", "23:59"]),
}


@given(st.fixed_dictionaries({}, optional=VALUES))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str | float | None]
) -> None:
    path = tmp_path_factory.mktemp("written") / "folder" / "settings.toml"
    settings.write(path, values)
    found, told = _read(path)
    assert told == []
    assert {name: getattr(found, name) for name in values} == values
    assert tomllib.loads(path.read_text(encoding="utf-8")) == values


def test_writing_one_setting_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('idle_seconds = 60\nof_tomorrow = "kept"\n', encoding="utf-8")
    settings.write(path, {"paper": "a4", "idle_seconds": None})
    assert tomllib.loads(path.read_text()) == {"of_tomorrow": "kept", "paper": "a4"}
    assert list(tmp_path.iterdir()) == [path]


def test_what_does_not_fit_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    with pytest.raises(ValueError, match="warning_seconds must be"):
        settings.write(path, {"paper": "a4", "warning_seconds": 5})
    with pytest.raises(ValueError, match="must be a time"):
        settings.write(path, {"screen_until": "25:00"})
    assert not path.exists()


@pytest.mark.parametrize("torn", ["idle_seconds = ", "idle = [1, 2]\n"])
def test_a_file_that_cannot_be_kept_is_not_written_over(tmp_path: Path, torn: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(torn, encoding="utf-8")
    with pytest.raises(UserError):
        settings.write(path, {"paper": "a4"})
    assert path.read_text(encoding="utf-8") == torn
