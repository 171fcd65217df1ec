"""Accounts and their waits on PostgreSQL, where several desks share them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier

import argon2
import pytest
from sqlalchemy import URL, insert

from kiosk.clock import Clock
from kiosk.desk import accounts, migrate, secret, tables, throttle
from kiosk.desk.accounts import Refused
from kiosk.desk.database import Database, create_desk
from kiosk.desk.throttle import Countdown, State, Waiting
from kiosk.desk.throttle_table import ThrottleTable

PIN = "48151623"


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(secret, "_HASHER", quick)


@pytest.fixture
def desk(server: URL) -> Iterator[Database]:
    made = create_desk(server)
    with made.writing() as session:
        session.execute(insert(tables.Place), [{"name": "", "jurisdiction": "US"}])
    yield made
    migrate.downgrade(made.engine)
    made.close()


def test_an_account_is_made_waits_and_comes_back_with_its_paper(
    desk: Database, clock: Clock
) -> None:
    rosa, code = accounts.first(desk, "Desk", "Rosa", "Mai", [], "Rosa Díaz", PIN, clock)
    assert accounts.sign_in(desk, "rosa díaz", PIN, clock) == rosa
    said = []
    for _ in range(4):
        with pytest.raises(Refused) as refused:
            accounts.sign_in(desk, "Rosa Díaz", "90210517", clock)
        said.append(refused.value.message)
    assert said[2:] == ["account.wrong_wait", "account.wait"]
    found, _ = accounts.use_recovery_code(desk, code, "tulip market", clock)
    assert accounts.sign_in(desk, "Rosa Díaz", "tulip market", clock) == found == rosa


def test_desks_that_try_at_once_have_the_tries_of_one(desk: Database) -> None:
    together = Barrier(8)

    def guess(_: int) -> int:
        store = ThrottleTable(desk, datetime.now)
        together.wait()
        allowed = 0
        for _ in range(5):
            try:
                throttle.begin(store, "somebody")
            except Waiting:
                continue
            allowed += 1
        return allowed

    with ThreadPoolExecutor(8) as desks:
        assert sum(desks.map(guess, range(8))) == throttle.FREE_TRIES
    assert ThrottleTable(desk, datetime.now).read("somebody") == State(3, 10)


def test_desks_that_serve_at_once_serve_each_second_once(desk: Database) -> None:
    store, time = ThrottleTable(desk, datetime.now), [0.0]
    for _ in range(3):
        throttle.begin(store, "somebody")
    serving = [Countdown(ThrottleTable(desk, datetime.now), lambda: time[0]) for _ in range(4)]
    for step in range(13):
        time[0] = step / 2
        for each in serving:
            each.tick()
    assert store.read("somebody") == State(3, 4)
