"""The PIN of a kiosk without a desk."""

from __future__ import annotations

from pathlib import Path

import argon2
import pytest

from kiosk.desk import exit_pin, secret
from kiosk.desk.refused import Refused
from kiosk.desk.throttle import State
from kiosk.paths import Data

PIN = "48151623"


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that take less time; `test_secret` looks at the real ones."""
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(secret, "_HASHER", quick)


def refusal(data: Data, pin: str) -> str:
    with pytest.raises(Refused) as refused:
        exit_pin.check(data, pin)
    return refused.value.message


def test_without_one_nothing_opens(data: Data) -> None:
    assert not exit_pin.is_set(data)
    assert refusal(data, "") == "exit.none"
    assert refusal(data, PIN) == "exit.none"
    assert not data.root.exists()


def test_the_right_pin_opens_and_the_wrong_one_waits(data: Data) -> None:
    exit_pin.keep(data, PIN)
    exit_pin.check(data, PIN)
    said = [refusal(data, "90210517") for _ in range(4)]
    assert said == ["account.wrong_pin", "account.wrong_pin", "account.wrong_wait", "account.wait"]
    assert refusal(data, PIN) == "account.wait"
    assert exit_pin.waits(Data(data.root)).read(exit_pin.MACHINE) == State(3, 10)


def test_the_right_pin_clears_the_count(data: Data) -> None:
    exit_pin.keep(data, PIN)
    for _ in range(5):
        assert refusal(data, "90210517") == "account.wrong_pin"
        exit_pin.check(data, PIN)


def test_a_new_pin_ends_the_wait_and_the_old_pin(data: Data) -> None:
    exit_pin.keep(data, PIN)
    for _ in range(3):
        refusal(data, "90210517")
    exit_pin.keep(data, "90210517")
    exit_pin.check(data, "90210517")
    assert refusal(data, PIN) == "account.wrong_pin"


@pytest.mark.parametrize("weak", ["", "1234", "12345678", "00000000"])
def test_a_weak_pin_is_refused_and_the_old_one_holds(data: Data, weak: str) -> None:
    exit_pin.keep(data, PIN)
    with pytest.raises(Refused):
        exit_pin.keep(data, weak)
    exit_pin.check(data, PIN)


def test_taken_away_it_opens_nothing(data: Data) -> None:
    exit_pin.keep(data, PIN)
    assert exit_pin.remove(data)
    assert not exit_pin.remove(data)
    assert refusal(data, PIN) == "exit.none"


def test_the_file_holds_a_hash_only(data: Data) -> None:
    exit_pin.keep(data, PIN)
    assert data.exit_pin.read_text().startswith("$argon2id$")
    everything = b"".join(path.read_bytes() for path in data.root.iterdir() if path.is_file())
    assert PIN.encode() not in everything


@pytest.mark.parametrize("written", [b"", b"48151623", b"\xff\xff", b"$argon2id$v=19$broken"])
def test_a_damaged_file_opens_nothing(data: Data, written: bytes) -> None:
    exit_pin.keep(data, PIN)
    data.exit_pin.write_bytes(written)
    assert refusal(data, PIN).startswith("account.wrong")
    assert refusal(data, "").startswith("account.wrong")


def test_a_try_that_cannot_be_counted_is_none(data: Data, monkeypatch: pytest.MonkeyPatch) -> None:
    exit_pin.keep(data, PIN)

    def full(path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr("kiosk.desk.throttle_file.replace_file", full)
    assert refusal(data, PIN) == "account.full"
    assert refusal(data, "90210517") == "account.full"
