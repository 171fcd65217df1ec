"""The edition on disk, what staff hid, and their lines for today: what visitors' screens read."""

from __future__ import annotations

from datetime import date

from kiosk import clock as clocks
from kiosk import paths
from kiosk.clock import Clock
from kiosk.edition import last_seen, store, withdrawals
from kiosk.edition.notices_today import Board
from kiosk.edition.reader import Edition
from kiosk.edition.withdrawals import Report
from kiosk.paths import Data


class EditionKeeper:
    """Holds the open edition; looks cheaply for another one and for what was hidden.

    Args:
        data: this machine's folders.
        report: takes a sentence that staff should know, and a detail for the log.
        clock: the local wall time, by which lines for today end.
    """

    def __init__(self, data: Data, report: Report, clock: Clock = clocks.system_clock) -> None:
        self._folder = data.editions
        self._last_seen = data.last_seen
        self._clock = clock
        self._report = report
        self._pointer = store.stamp(self._folder)
        self._hidden = withdrawals.stamp(self._folder)
        self._edition = store.open_best(self._folder, paths.starter_edition(), report)
        self._board = Board(self._folder, report)
        self._lines_changed()

    def edition(self) -> Edition:
        """The edition that is open."""
        return self._edition

    def renew(self) -> bool:
        """Open what the pointer names now, if it moved; True if another edition is shown."""
        pointer = store.stamp(self._folder)
        if pointer == self._pointer:
            return False
        self._pointer = pointer
        self._hidden = withdrawals.stamp(self._folder)
        before = self._edition
        self._edition = store.open_best(self._folder, paths.starter_edition(), self._report)
        self._lines_changed()
        self._edition.announce(self._board.shown)
        before.close()
        return True

    def withdrawals_changed(self) -> bool:
        """Hide and show as staff last said; True if what is to be seen changed since the last call.

        That is also when a line for today came, or ended.
        """
        lines = self._lines_changed()
        hidden = withdrawals.stamp(self._folder)
        if hidden == self._hidden:
            return lines
        self._hidden = hidden
        self._edition.withdraw(withdrawals.read(self._folder, self._report))
        return True

    def _lines_changed(self) -> bool:
        """Put up the lines for today; True when they are others than before."""
        if self._board.empty and not self._board.shown:
            return False
        published = date.fromisoformat(self._edition.info.published_on)
        now = self._clock()
        today = clocks.today(now, published, last_seen.read(self._last_seen))
        changed = self._board.look(now, today)
        if changed:
            self._edition.announce(self._board.shown)
        return changed

    def close(self) -> None:
        """Close the file."""
        self._edition.close()
