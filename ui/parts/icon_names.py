"""The names of the icons we ship, to choose one from by its name and its picture."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

USUAL = (
    "scales", "door-open", "house", "hand-palm", "chat-circle", "speaker-slash", "phone", "eye",
    "eye-slash", "identification-card", "file-text", "signature", "gavel", "camera", "car",
    "briefcase", "graduation-cap", "first-aid", "users", "user", "warning", "question", "check",
    "x", "arrow-right", "clock", "calendar", "map-pin", "key", "lock", "heart", "lifebuoy",
)  # fmt: skip
"""Those offered before anything is typed."""


@cache
def names() -> tuple[str, ...]:
    """Every icon's name, as Phosphor has them, in their order."""
    script = Path(__file__).with_name("icons.js").read_text(encoding="utf-8")
    return tuple(re.findall(r'^"([a-z0-9-]+)": "[0-9a-f]+"', script, re.MULTILINE))


def find(typed: str, limit: int = 32) -> list[str]:
    """Icons whose name has every word that was typed, those first that begin with it."""
    wanted = re.findall(r"[a-z0-9]+", typed.lower())
    if not wanted:
        return [name for name in USUAL if name in names()][:limit]
    found = [name for name in names() if all(word in name for word in wanted)]
    found.sort(key=lambda name: (not name.startswith(wanted[0]), len(name), name))
    return found[:limit]
