"""What changed between two versions of a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

PieceKind = Literal["same", "gone", "new"]

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words next to each other that share a fate: kept, taken out, or put in."""

    kind: PieceKind
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The new text and what is gone from the old one, in reading order.

    Joined with spaces, pieces that are not "new" give the old words, those not "gone" the new ones.
    White space alone is no change. Without an old text all is new.
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", " ".join(after[c:d])))
            continue
        if b > a:
            pieces.append(Piece("gone", " ".join(before[a:b])))
        if d > c:
            pieces.append(Piece("new", " ".join(after[c:d])))
    return tuple(pieces)
