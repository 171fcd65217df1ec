"""What staff should know about this machine: `amparo doctor`.

Looks, changes nothing. Every finding is one sentence; a bad one says what to do.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Literal

from kiosk import clock, languages, paths, settings
from kiosk.edition import last_seen, store, withdrawals
from kiosk.edition.reader import Edition

LONG_UNOPENED = 60
"""Days; as the desk's own list of what to do has it."""

Level = Literal["good", "note", "bad"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about this machine. `about`: the part of it, one word."""

    level: Level
    about: str
    says: str
    detail: str = ""

    def document(self) -> dict[str, str]:
        """For `--json`."""
        return asdict(self)

    def line(self) -> str:
        """For a person at a terminal."""
        mark = {"good": "ok  ", "note": "note", "bad": "BAD "}[self.level]
        return f"{mark} {self.about}: {self.says}"


def examine(data: paths.Data, now: Callable[[], datetime] = clock.system_clock) -> list[Finding]:
    """Look at edition, clock, disk, desk, fonts, languages, screen, printer and settings."""
    said: list[Finding] = []

    def tell(about: str) -> Callable[..., None]:
        def report(sentence: str, detail: str = "") -> None:
            said.append(Finding("bad", about, sentence, detail))

        return report

    device = settings.read(data.settings, tell("settings"))
    with closing(
        store.open_best(data.editions, paths.starter_edition(), tell("edition"))
    ) as edition:
        found = [
            *_edition(edition, data),
            *_clock(edition, data, now()),
            *_disk(data),
            *_desk(data, now()),
            *_fonts(),
            *_languages(edition),
            *_screen(device),
            *_printer(device),
        ]
    return [*said, *found]


def _edition(edition: Edition, data: paths.Data) -> Iterator[Finding]:
    info = edition.info
    name = f"Edition {info.number} of {info.published_on}"
    if info.starter:
        yield Finding(
            "note",
            "edition",
            f"{name}, the one that ships with the program: nobody here has published yet.",
            "amparo init, then amparo publish",
        )
    else:
        yield Finding("good", "edition", f"{name} is shown, for {edition.place.name or 'no name'}.")
    hidden = withdrawals.entries(data.editions)
    if hidden:
        yield Finding("note", "hidden", f"{len(hidden)} records are hidden.", ", ".join(hidden))


def _clock(edition: Edition, data: paths.Data, now: datetime) -> Iterator[Finding]:
    published = date.fromisoformat(edition.info.published_on)
    today = clock.today(now, published, last_seen.read(data.last_seen))
    if today.known:
        yield Finding("good", "clock", f"Today is {today.date}.")
    else:
        yield Finding(
            "bad",
            "clock",
            f"The clock says {now.date()}, which cannot be. Set the clock.",
            f"If the clock is right, the last date seen is wrong: take {data.last_seen} away.",
        )


def _disk(data: paths.Data) -> Iterator[Finding]:
    folder = data.root
    while not folder.exists():
        folder = folder.parent
    if os.access(folder, os.W_OK):
        yield Finding("good", "disk", f"{data.root} can be written.")
    else:
        yield Finding(
            "bad", "disk", f"{data.root} cannot be written: nothing can be published or hidden."
        )


def _desk(data: paths.Data, now: datetime) -> Iterator[Finding]:
    """Whether somebody still looks after the content; without a desk there is nothing to say."""
    if not data.desk.is_file():
        return
    try:
        with closing(sqlite3.connect(f"{data.desk.as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT opened_at FROM place").fetchone()
    except sqlite3.Error as error:
        yield Finding("note", "desk", "The desk cannot be read. Try amparo staff.", repr(error))
        return
    if row is None or not row[0]:
        yield Finding("note", "desk", "Nobody has opened the staff desk yet.", "amparo staff")
        return
    opened = datetime.fromisoformat(row[0]).astimezone()
    days = (now.astimezone() - opened).days
    if days >= LONG_UNOPENED:
        says = f"Nobody opened the staff desk for {days} days: what it says may be out of date."
        yield Finding("bad", "desk", says, "amparo staff")
    else:
        yield Finding("good", "desk", f"Somebody opened the staff desk on {opened.date()}.")


def _fonts() -> Iterator[Finding]:
    files = list(paths.fonts().glob("*.[ot]tf")) if paths.fonts().is_dir() else []
    if files:
        yield Finding("good", "fonts", f"{len(files)} fonts are here.")
    else:
        yield Finding("bad", "fonts", "The fonts are missing. Install the program again.")


def _languages(edition: Edition) -> Iterator[Finding]:
    from ui.words import words_for  # noqa: PLC0415 - only here is Qt needed

    wanted = edition.place.languages or edition.languages()
    offered = [tag for tag in wanted if words_for(tag).complete]
    names = ", ".join(languages.language(tag).english_name for tag in offered)
    yield Finding("good", "languages", f"Offered: {names}.")
    for tag in (tag for tag in wanted if tag not in offered):
        name = languages.language(tag).english_name
        yield Finding("bad", "languages", f"{name} is not offered: its texts are not complete.")


def _screen(device: settings.Settings) -> Iterator[Finding]:
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        yield Finding("note", "screen", "There is no screen here. amparo tour makes pictures.")
    if device.width_mm is None:
        yield Finding(
            "note",
            "screen",
            "The width of the glass is not set; sizes are guessed from its pixels.",
            f"width_mm in {settings.__name__.rsplit('.', maxsplit=1)[-1]}.toml",
        )


def _printer(device: settings.Settings) -> Iterator[Finding]:
    if not device.page_printer:
        yield Finding("note", "printer", "No page printer is set: visitors are offered codes.")
        return
    from ui import paint  # noqa: PLC0415

    taker = paint.printer(device.page_printer)
    state = taker.state() if taker else "offline"
    good = state in {"ready", "busy", "unknown"}
    yield Finding(
        "good" if good else "bad", "printer", f"{device.page_printer} says it is: {state}."
    )
