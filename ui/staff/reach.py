"""Which folders of editions "hide now" and a line for today reach from this desk."""

from __future__ import annotations

from pathlib import Path

from kiosk import settings
from kiosk.desk import hiding
from kiosk.desk.hiding import Reached
from kiosk.words import Words
from ui.staff.staff_model import StaffModel


def folders(staff: StaffModel) -> tuple[Path, ...]:
    """This machine's, then those it also publishes to."""
    data = staff.data()
    device = settings.read(data.settings, _said_elsewhere)
    return hiding.folders(data.editions, device.publish_to)


def missed(reached: Reached, words: Words) -> str:
    """A sentence about folders that were away; "" when all were reached."""
    if not reached.missed:
        return ""
    return words.say("hide.missed", folders=", ".join(map(str, reached.missed)))


def _said_elsewhere(_sentence: str, _detail: str) -> None:
    """What is wrong with the settings is told where they are used and on "This device"."""
