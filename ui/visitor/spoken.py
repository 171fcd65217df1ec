"""What a screen reader says of a whole card or row: its parts, one sentence each."""

from __future__ import annotations


def spoken(*parts: str) -> str:
    """The parts that are there, as sentences; none ends in two full stops."""
    return ". ".join(part.rstrip(".") for part in parts if part)
