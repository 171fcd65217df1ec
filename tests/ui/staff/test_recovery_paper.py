"""The paper with the recovery code: what stands on it, drawn and read again."""

from __future__ import annotations

import pypdf
import pytest

from kiosk.handout.document import Paragraph
from ui import paint
from ui.staff import entrance_messages, recovery_paper
from ui.words import words_for

CODE = "7K3M-9QXT-0HVZ-2RWD"


@pytest.mark.parametrize("place", ["Public Library", ""])
def test_what_stands_on_it(place: str) -> None:
    paper = recovery_paper.document(CODE, place, "2026-11-24", words_for("en"))
    lines = [block.text for block in paper.blocks if isinstance(block, Paragraph)]
    assert lines == [
        "Recovery code of the staff desk",
        *([place] if place else []),
        CODE,
        "It opens the desk once, when an administrator forgot the PIN.",
        "Keep this paper where only you can take it: in a safe, not at the kiosk.",
        "November 24, 2026",
    ]


def test_the_code_is_whole_on_a_page(tmp_path: object) -> None:
    import io  # noqa: PLC0415 - only here

    paper = recovery_paper.document(CODE, "Public Library", "2026-11-24", words_for("en"))
    text = pypdf.PdfReader(io.BytesIO(paint.pdf(paper))).pages[0].extract_text()
    assert CODE in text
    assert paint.slip(paper).width() == paint.DOTS


def test_its_sentences_are_known() -> None:
    assert {"recovery.title", "recovery.use", "recovery.keep"} <= set(
        entrance_messages.ENTRANCE_MESSAGES
    )
