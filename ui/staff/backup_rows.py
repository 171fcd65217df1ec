"""What the page of back-ups shows: plain functions from copies and what is inside to rows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.desk.backup import Copy, Inside
from kiosk.words import Words


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A back-up that can be put back; `key` is its file."""

    key: str
    title: str
    note: str
    icon: str


@dataclass(frozen=True, slots=True)
class StickRow:
    """A stick that is in; `key` is its folder."""

    key: str
    name: str


def copy_row(copy: Copy, words: Words) -> CopyRow:
    """A copy beside the desk."""
    icon = "clock" if copy.why == "nightly" else "floppy-disk"
    title = words.date(copy.day)
    return CopyRow(str(copy.path), title, words.say(f"backup.{copy.why}"), icon)


def stick_copy_row(path: Path, stick: str, words: Words) -> CopyRow:
    """A file on a stick that may be a back-up; looking into it tells."""
    return CopyRow(str(path), path.name, words.say("backup.on_stick", stick=stick), "usb")


def inside_lines(inside: Inside, words: Words) -> tuple[str, ...]:
    """What a back-up holds, line by line."""
    place = inside.place or words.say("backup.no_place")
    if inside.made_at:
        day, _, clock = inside.made_at.partition("T")
        hours, minutes = (int(part) for part in clock.split(":"))
        time = words.time(hours * 60 + minutes)
        head = [words.say("backup.of", place=place, date=words.date(day), time=time)]
    else:
        head = [place, words.say("backup.undated")]
    counts = (
        words.say("backup.listings", number=inside.listings),
        words.say("backup.guides", number=inside.guides),
        words.say("backup.accounts", number=inside.accounts),
        words.say("backup.hidden", number=inside.hidden),
    )
    return (*head, *counts)
