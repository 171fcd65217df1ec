"""The PIN of a kiosk that has no desk: with it, staff leave the visitor's screens.

Its argon2id hash is a small file in the data folder; wrong tries wait as at the desk.
"""

from __future__ import annotations

from kiosk.desk import secret, throttle
from kiosk.desk.refused import Refused, clock_face
from kiosk.desk.throttle import Waiting
from kiosk.desk.throttle_file import ThrottleFile
from kiosk.edition.disk import replace_file
from kiosk.paths import Data

MACHINE = "machine"
"""The throttle's only subject."""


def is_set(data: Data) -> bool:
    """Whether this machine has one."""
    return data.exit_pin.is_file()


def keep(data: Data, pin: str) -> None:
    """Set it, or another one in its place, and end a wait.

    Raises:
        Refused: it is too easy to guess.
        OSError: the disk takes nothing; the old one still holds.
    """
    wrong = secret.problem(pin)
    if wrong:
        raise Refused(wrong)
    data.root.mkdir(parents=True, exist_ok=True)
    replace_file(data.exit_pin, secret.hashed(pin).encode("ascii"))
    throttle.clear(waits(data), MACHINE)


def remove(data: Data) -> bool:
    """Take it away; False when there was none."""
    there = is_set(data)
    data.exit_pin.unlink(missing_ok=True)
    return there


def check(data: Data, pin: str) -> None:
    """Go on only with the right PIN.

    Raises:
        Refused: it is wrong, a wait is not over, there is none, or the disk takes nothing (a try
            that cannot be counted is none).
    """
    try:
        kept = data.exit_pin.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise Refused("exit.none", repr(error)) from None
    store = waits(data)
    try:
        state = throttle.begin(store, MACHINE)
        if not secret.matches(pin, kept):
            if state.seconds_left:
                raise Refused("account.wrong_wait", time=clock_face(state.seconds_left))
            raise Refused("account.wrong_pin")
        throttle.clear(store, MACHINE)
    except Waiting as waiting:
        raise Refused("account.wait", time=clock_face(waiting.seconds)) from None
    except OSError as error:
        raise Refused("account.full", repr(error)) from None


def waits(data: Data) -> ThrottleFile:
    """Where wrong tries of this machine's PIN are kept."""
    return ThrottleFile(data.exit_pin_throttle, MACHINE)
