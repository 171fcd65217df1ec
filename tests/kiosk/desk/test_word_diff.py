"""What changed between two texts. Oracles: both texts can be put together again; typed examples."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.word_diff import Piece, word_diff

WORDS = st.lists(
    st.sampled_from(["the", "door", "may", "stay", "closed", "open", "911", "A.", "A"]), max_size=12
)


def test_a_word_changed_in_the_middle() -> None:
    assert word_diff("Call 911 now.", "Call 211 now.") == (
        Piece("same", "Call"),
        Piece("gone", "911"),
        Piece("new", "211"),
        Piece("same", "now."),
    )


def test_spaces_and_lines_are_no_change() -> None:
    assert word_diff("Stay  calm.\nSay nothing.", "Stay calm. Say nothing.") == (
        Piece("same", "Stay calm. Say nothing."),
    )


def test_without_an_old_text_all_is_new() -> None:
    assert word_diff("", "Stay calm.") == (Piece("new", "Stay calm."),)
    assert word_diff("Stay calm.", "") == (Piece("gone", "Stay calm."),)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_from_the_pieces(old: list[str], new: list[str]) -> None:
    pieces = word_diff(" ".join(old), " ".join(new))
    assert " ".join(each.text for each in pieces if each.kind != "new").split() == old
    assert " ".join(each.text for each in pieces if each.kind != "gone").split() == new
    assert all(each.text for each in pieces)
