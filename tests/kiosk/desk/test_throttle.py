"""Waits that neither a restart, nor a kill, nor a second desk, nor the clock shortens."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path

import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk import throttle
from kiosk.desk.database import create_desk, open_desk
from kiosk.desk.throttle import CLEAR, Countdown, State, Store, Waiting, begin, clear, wait_after
from kiosk.desk.throttle_file import ThrottleFile
from kiosk.desk.throttle_table import ThrottleTable

WHO = "machine"


class Memory:
    """A store without a disk, for many examples."""

    def __init__(self) -> None:
        self.states: dict[str, State] = {}

    def read(self, subject: str) -> State:
        return self.states.get(subject, CLEAR)

    def swap(self, subject: str, seen: State, new: State) -> bool:
        if self.read(subject) != seen:
            return False
        self.states[subject] = new
        return True

    def waiting(self) -> dict[str, State]:
        return {name: state for name, state in self.states.items() if state.seconds_left}


@pytest.fixture(params=["table", "file"])
def again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens the same store anew, as another start of the program does."""
    desks = []

    def open_table() -> Store:
        path = tmp_path / "desk.sqlite"
        desk = open_desk(path) if path.exists() else create_desk(path)
        desks.append(desk)
        return ThrottleTable(desk, datetime.now)

    def open_file() -> Store:
        return ThrottleFile(tmp_path / "wait", WHO)

    yield open_table if request.param == "table" else open_file
    for desk in desks:
        desk.close()


def fail(store: Store, times: int = 1) -> None:
    for _ in range(times):
        begin(store, WHO)


def serve(store: Store) -> None:
    state = store.read(WHO)
    assert store.swap(WHO, state, State(state.failures, 0))


def test_waits_double_from_ten_seconds_to_five_minutes() -> None:
    assert [wait_after(n) for n in range(12)] == [0, 0, 0, 10, 20, 40, 80, 160, 300, 300, 300, 300]
    assert wait_after(10**9) == 300
    # Guesses of whoever stands there for 24 hours: of 8 digits, less than one in 300,000.
    day = list(accumulate(wait_after(n) for n in range(1, 1000)))
    assert sum(at < 86_400 for at in day) < 10**8 / 300_000


def test_a_try_is_counted_before_it_is_known_to_be_wrong(again: Callable[[], Store]) -> None:
    store = again()
    assert begin(store, WHO) == State(1, 0)
    assert again().read(WHO) == State(1, 0)


def test_while_one_waits_no_try_counts(again: Callable[[], Store]) -> None:
    store = again()
    fail(store, 3)
    for _ in range(5):
        with pytest.raises(Waiting) as refused:
            begin(again(), WHO)
        assert refused.value.seconds == 10
    assert again().read(WHO) == State(3, 10)
    assert again().waiting() == {WHO: State(3, 10)}


def test_only_the_right_secret_clears_the_count(again: Callable[[], Store]) -> None:
    store = again()
    fail(store, 3)
    serve(store)
    assert begin(again(), WHO) == State(4, 20)
    clear(again(), WHO)
    assert again().read(WHO) == CLEAR
    clear(again(), WHO)
    assert begin(again(), WHO) == State(1, 0)


def test_a_state_somebody_changed_meanwhile_is_not_written_over(
    again: Callable[[], Store],
) -> None:
    store = again()
    assert not store.swap(WHO, State(2, 0), State(2, 0))
    assert store.swap(WHO, CLEAR, State(1, 0))
    assert not again().swap(WHO, CLEAR, State(1, 0))
    assert not again().swap(WHO, State(1, 5), State(1, 4))
    assert store.read(WHO) == State(1, 0)


def test_seconds_are_served_one_by_one_and_stay_served(again: Callable[[], Store]) -> None:
    time = [100.0]
    store = again()
    fail(store, 3)
    countdown = Countdown(store, lambda: time[0])
    assert countdown.tick() == {WHO: 10}
    time[0] += 0.9
    assert countdown.tick() == {WHO: 10}
    time[0] += 0.2
    assert countdown.tick() == {WHO: 9}
    assert again().read(WHO) == State(3, 9)
    time[0] += 3.1
    assert countdown.tick() == {WHO: 6}
    time[0] += 1000
    assert countdown.tick() == {}
    assert begin(again(), WHO) == State(4, 20)


def test_a_restart_gives_no_second_for_nothing(again: Callable[[], Store]) -> None:
    time = [100.0]
    fail(again(), 3)
    for _ in range(12):  # started, looked at, ended after 0.9 seconds
        countdown = Countdown(again(), lambda: time[0])
        countdown.tick()
        time[0] += 0.9
        countdown.tick()
        time[0] += 1000  # the program was not running
    assert again().read(WHO) == State(3, 10)


def test_a_clock_set_forward_or_back_serves_nothing(again: Callable[[], Store]) -> None:
    monotonic = [100.0]
    with time_machine.travel(datetime(2026, 11, 24, 10, 0, tzinfo=UTC)):
        fail(again(), 3)
        countdown = Countdown(again(), lambda: monotonic[0])
        countdown.tick()
    for year in (1999, 2031, 2099):
        with time_machine.travel(datetime(year, 1, 1, tzinfo=UTC)):
            assert countdown.tick() == {WHO: 10}
            assert Countdown(again(), lambda: monotonic[0]).tick() == {WHO: 10}
            with pytest.raises(Waiting):
                begin(again(), WHO)


Steps = st.lists(
    st.tuples(
        st.integers(0, 2),  # which desk
        st.sampled_from(["tick", "tick", "tick", "restart", "try"]),
        st.floats(0, 2.5, allow_nan=False),  # time that passed before
    ),
    max_size=80,
)


@given(Steps)
@settings(max_examples=300)
def test_several_desks_and_restarts_never_serve_more_than_the_time_that_passed(
    steps: list[tuple[int, str, float]],
) -> None:
    store, time = Memory(), [0.0]
    for _ in range(throttle.FREE_TRIES):
        begin(store, WHO)
    desks = [Countdown(store, lambda: time[0]) for _ in range(3)]
    began, owed = 0.0, store.read(WHO).seconds_left
    for which, what, passed in steps:
        time[0] += passed
        if what == "restart":
            desks[which] = Countdown(store, lambda: time[0])
        elif what == "tick":
            desks[which].tick()
        else:
            try:
                owed = begin(store, WHO).seconds_left
            except Waiting:
                continue
            began = time[0]
        assert owed - store.read(WHO).seconds_left <= time[0] - began


@given(st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=60))
def test_one_desk_that_runs_serves_all_the_time_that_passed(pauses: list[float]) -> None:
    store, time = Memory(), [0.0]
    store.states[WHO] = State(20, 300)
    countdown = Countdown(store, lambda: time[0])
    countdown.tick()
    for pause in pauses:
        time[0] += pause
        countdown.tick()
    assert 300 - store.read(WHO).seconds_left > min(time[0], 300) - 1.001


CHILD = """
import sys
from datetime import datetime
from pathlib import Path
from kiosk.desk import accounts, secret
from kiosk.desk.database import open_desk
from kiosk.desk.refused import Refused

def looked_at(given, kept):
    print("comparing", flush=True)
    sys.stdin.readline()  # killed here
    return False

secret.matches = looked_at
try:
    accounts.sign_in(open_desk(Path(sys.argv[1])), "nobody at all", "48151623", datetime.now)
except Refused as refused:
    print(refused.message, flush=True)
"""


def test_killing_the_program_before_it_answers_gives_no_free_guess(
    tmp_path: Path, root: Path
) -> None:
    path = tmp_path / "desk.sqlite"
    create_desk(path).close()
    heard = []
    for _ in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=root,
        )
        assert child.stdout is not None
        heard.append(child.stdout.readline().strip())
        child.kill()
        child.communicate()
    assert heard == ["comparing", "comparing", "comparing", "account.wait"]
    desk = open_desk(path)
    assert ThrottleTable(desk, datetime.now).read("nobody") == State(3, 10)
    desk.close()


RACER = """
import sys
from datetime import datetime
from pathlib import Path
from kiosk.desk import coming_in, secret
from kiosk.desk.database import open_desk
from kiosk.desk.refused import Refused

compared = []
secret.matches = lambda given, kept: compared.append(given)
coming_in._no_hash = lambda: ""
desk = open_desk(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for _ in range(10):
    try:
        coming_in.sign_in(desk, "nobody at all", "48151623", datetime.now)
    except Refused:
        pass
print(len(compared), flush=True)
"""


def test_guessing_from_several_programs_at_once_gives_no_more_guesses(
    tmp_path: Path, root: Path
) -> None:
    path = tmp_path / "desk.sqlite"
    create_desk(path).close()
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=root,
        )
        for _ in range(4)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    compared = [int(racer.communicate()[0]) for racer in racers]
    assert sum(compared) == throttle.FREE_TRIES


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"\0" * 40,
        b"{}",
        b"[]",
        b'{"failures": -1, "seconds_left": 0}',
        b"7",
        b"\xff\xfe",
        b"[",
    ],
)
def test_damaging_the_file_gains_nothing(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "wait"
    path.write_bytes(written)
    store = ThrottleFile(path, WHO)
    with pytest.raises(Waiting) as refused:
        begin(store, WHO)
    assert refused.value.seconds == 300
    time = [0.0]
    countdown = Countdown(store, lambda: time[0])
    countdown.tick()
    time[0] += 1
    assert countdown.tick() == {WHO: 299}
