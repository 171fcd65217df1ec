"""The edition on disk, and what staff hid: what the visitor's screens read from."""

from __future__ import annotations

from kiosk import paths
from kiosk.edition import store, withdrawals
from kiosk.edition.reader import Edition
from kiosk.edition.withdrawals import Report
from kiosk.paths import Data


class EditionKeeper:
    """Holds the open edition; looks cheaply for another one and for what was hidden.

    Args:
        data: this machine's folders.
        report: takes a sentence that staff should know, and a detail for the log.
    """

    def __init__(self, data: Data, report: Report) -> None:
        self._folder = data.editions
        self._report = report
        self._pointer = store.stamp(self._folder)
        self._hidden = withdrawals.stamp(self._folder)
        self._edition = store.open_best(self._folder, paths.starter_edition(), report)

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
        before.close()
        return True

    def withdrawals_changed(self) -> bool:
        """Hide and show as staff last said; True if they said something since the last call."""
        hidden = withdrawals.stamp(self._folder)
        if hidden == self._hidden:
            return False
        self._hidden = hidden
        self._edition.withdraw(withdrawals.read(self._folder, self._report))
        return True

    def close(self) -> None:
        """Close the file."""
        self._edition.close()
