"""One visitor's time at the screen. Lives in memory, touches no disk, dies at the end.

`Visit` holds where the visitor is, how they want to read, and what they collected. `finish` puts
back every value to what a new visitor finds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

TEXT_SCALES = (1.0, 1.5, 2.0)
THEMES = ("paper", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Position:
    """A page and the record it shows; `record` is "" on pages without one."""

    page: str
    record: str = ""


WELCOME = Position("language")
HOME = Position("home")


@dataclass(frozen=True, slots=True)
class Collected:
    """One entry of my list. `kind`: "listing", "guide" or "statement"."""

    kind: str
    record: str


@dataclass(slots=True)
class Visit:
    """What one visitor chose so far.

    Attributes:
        language: BCP 47 tag, "" until one is touched.
        text_scale: one of `TEXT_SCALES`.
        theme: one of `THEMES`.
        path: the pages opened, the last is shown. Never empty.
        my_list: what was collected, in order, each once.
        query: what was typed into search.
    """

    language: str = ""
    text_scale: float = 1.0
    theme: str = "paper"
    path: list[Position] = field(default_factory=lambda: [WELCOME])
    my_list: list[Collected] = field(default_factory=list)
    query: str = ""

    @property
    def position(self) -> Position:
        """The page that is shown."""
        return self.path[-1]

    @property
    def fresh(self) -> bool:
        """True when nothing of a visitor is held: the screen is as a new visitor finds it."""
        return self == Visit()

    def open(self, page: str, record: str = "") -> None:
        """Go to a page. Opening the page that is shown changes nothing."""
        position = Position(page, record)
        if position == HOME:
            self.home()
        elif position != self.position:
            self.path.append(position)

    def back(self) -> None:
        """Go to the page before; on the first page nothing happens."""
        if len(self.path) > 1:
            self.path.pop()

    def home(self) -> None:
        """Go home; back then leads to the welcome page."""
        self.path[:] = [WELCOME, HOME]

    def collect(self, kind: str, record: str) -> None:
        """Add to my list, once."""
        entry = Collected(kind, record)
        if entry not in self.my_list:
            self.my_list.append(entry)

    def drop(self, record: str) -> None:
        """Take a record from my list; one that is not there changes nothing."""
        self.my_list[:] = [entry for entry in self.my_list if entry.record != record]

    def collected(self, record: str) -> bool:
        """True when the record is on my list."""
        return any(entry.record == record for entry in self.my_list)

    def finish(self) -> None:
        """End the visit: everything is as for a new visitor."""
        new = Visit()
        for name in self.__slots__:
            setattr(self, name, getattr(new, name))
