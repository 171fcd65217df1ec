"""Publishing, bringing back, and looking what publishing would do: processes of their own, watched.

One `Publisher` outlives the pages, so that somebody can go on to another page, or lock the desk, while
an edition is being made.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk.desk.people import Person
from kiosk.paths import Data
from ui.publish_orders import Outlook
from ui.staff.errand import Errand

Doing = Literal["", "publish", "rollback"]

PROGRESS = {
    "gathered": 0.3,
    "cleared": 0.35,
    "media": 0.4,
    "written": 0.8,
    "named": 0.85,
    "sealed": 0.9,
    "placed": 0.95,
    "shown": 1.0,
}
"""How far publishing is after each of its steps, from 0 to 1."""


class Publisher(QObject):
    """What is going on, and how the last of it ended.

    Attributes:
        doing: "" while nothing is.
        last: what was done last.
        step: the last step of publishing that was done.
        edition: number of the edition that the last press made or brought back; 0 before one.
        failed: exit code of the last press; 0 when it did what it should.
        sentence: what it said then.
        outlook: what publishing would do; None until that is known.
        unreadable: it could not be found out.
    """

    changed = Signal()
    ended = Signal()
    """Publishing or bringing back is over, whichever way."""

    def __init__(self, data: Data) -> None:
        super().__init__()
        self._data = data
        # WORKAROUND: no Qt parents here; PySide 6.11.3 now and then crashes when a parent goes.
        self._looking, self._acting = Errand(), Errand()
        self._looking.said.connect(self._looked)
        self._looking.ended.connect(self._looked_enough)
        self._acting.said.connect(self._stepped)
        self._acting.ended.connect(self._acted)
        self._again = False
        self.doing: Doing = ""
        self.last: Doing = ""
        self.step = ""
        self.edition = 0
        self.failed = 0
        self.sentence = ""
        self.outlook: Outlook | None = None
        self.unreadable = False

    def look(self) -> None:
        """Find out what publishing would do; once more when something changed while looking."""
        if self._looking.running():
            self._again = True
            return
        self._looking.start(self._words("publish", "--plan", "--json"))

    def publish(self, who: Person) -> None:
        """Publish in this person's name; nothing while something is going on."""
        self._do("publish", 0, ["publish", "--json", "--by", who.account_id])

    def bring_back(self, number: int, who: Person) -> None:
        """Show an earlier edition in this person's name; nothing while something is going on."""
        self._do("rollback", number, ["rollback", str(number), "--by", who.account_id])

    def busy(self) -> bool:
        """True while an edition is made or brought back."""
        return bool(self.doing)

    def looking(self) -> bool:
        """True until it is known what publishing would do now."""
        return self._looking.running()

    def close(self) -> None:
        """Let publishing end, and everything else at once."""
        self._looking.stop()
        self._acting.finish()

    def _words(self, *words: str) -> list[str]:
        return ["--data", str(self._data.root), *words]

    def _do(self, doing: Doing, number: int, words: Sequence[str]) -> None:
        if self.busy():
            return
        self.doing = self.last = doing
        self.edition = number
        self.step, self.sentence, self.failed = "", "", 0
        self.changed.emit()
        self._acting.start(self._words(*words))

    def _looked(self, line: str) -> None:
        self.outlook = msgspec.json.decode(line, type=Outlook)

    def _looked_enough(self, code: int, _sentence: str) -> None:
        self.unreadable = code != 0
        if self._again:
            self._again = False
            self.look()
            return
        self.changed.emit()

    def _stepped(self, line: str) -> None:
        if self.doing == "publish":
            told = json.loads(line)
            self.step = told.get("step", self.step)
            self.edition = told.get("edition", self.edition)
            self.changed.emit()

    def _acted(self, code: int, sentence: str) -> None:
        self.doing, self.failed, self.sentence = "", code, sentence
        if code == 0:
            self.outlook = None  # it was about the edition from before
        self.changed.emit()
        self.ended.emit()
