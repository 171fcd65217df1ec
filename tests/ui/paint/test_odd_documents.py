"""Documents nobody would write: drawing them never fails and never leaves the paper."""

from __future__ import annotations

import io

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.edition import codes
from kiosk.handout.document import (
    Block,
    Card,
    Document,
    Field,
    Numbered,
    Paragraph,
    QrBlock,
    Rule,
)
from ui import paint

LANGUAGES = st.sampled_from(["en", "es", "ar-XB", "en-XA", "km", "zz"])
ODD = (
    "",
    " ",
    "\n\n",
    "W" * 300,
    "https://example.org/" + "m" * 200,
    "👩🏽‍⚕️📞🏳️‍🌈" * 20,
    "ကညီ ខ្មែរ ລາວ አማርኛ 한국어",
    "\u2066651-641-1011",
    "\u202eabc\u202c\u0000\ufffe",
    "a\u0301" * 100,
    "مرحبا " * 60,
    "\t\tx\u00a0" * 30,
)
TEXTS = st.one_of(st.sampled_from(ODD), st.text(max_size=60))
STYLES = st.sampled_from(["title", "heading", "body", "strong", "number", "small", "quote"])
PARAGRAPHS = st.builds(
    Paragraph,
    TEXTS,
    LANGUAGES,
    STYLES,
    st.sampled_from(["", "door", "phone", "nothing"]),
    st.one_of(st.just(""), TEXTS),
)
FEW = st.lists(PARAGRAPHS, max_size=3).map(tuple)
MAYBE = st.one_of(st.none(), PARAGRAPHS)
MATRICES = [codes.matrix(text) for text in ("tel:911", "x" * 150, "y" * 400, "z" * 4000)]
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    PARAGRAPHS,
    st.builds(
        Numbered,
        st.integers(0, 200),
        PARAGRAPHS,
        MAYBE,
        st.lists(st.tuples(PARAGRAPHS, PARAGRAPHS), max_size=3).map(tuple),
        st.sampled_from(["", "door"]),
    ),
    st.builds(Field, PARAGRAPHS, FEW),
    st.builds(QrBlock, st.sampled_from([None, *MATRICES]), PARAGRAPHS, TEXTS, FEW, MAYBE),
    st.builds(Rule, st.booleans()),
    st.builds(Card, FEW, FEW, MAYBE, MAYBE),
)
DOCUMENTS = st.builds(Document, LANGUAGES, st.lists(BLOCKS, max_size=8).map(tuple), MAYBE)


@settings(max_examples=60)
@given(DOCUMENTS, st.sampled_from([256, 384, 512, 576]))
def test_a_slip_never_fails_and_never_clips(document: Document, dots: int) -> None:
    shown = Image.open(io.BytesIO(paint.png(paint.slip(document, dots)))).convert("L")
    box = shown.point(lambda value: 255 - value).getbbox()
    if box is not None:
        # marks may stick out of their letters, never out of the paper
        assert box[0] >= 8
        assert box[2] <= dots - 8


@settings(max_examples=25)
@given(DOCUMENTS)
def test_a_page_never_fails(document: Document) -> None:
    reader = pypdf.PdfReader(io.BytesIO(paint.pdf(document)))
    assert 1 <= len(reader.pages) < 40


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_two_hundred_steps(language: str) -> None:
    steps = tuple(
        Numbered(number, Paragraph(f"Step {number}", language, "strong"), icon="door")
        for number in range(1, 201)
    )
    text = "".join(
        page.extract_text()
        for page in pypdf.PdfReader(io.BytesIO(paint.pdf(Document(language, steps)))).pages
    )
    assert "Step 200" in " ".join(text.split())
    assert paint.slip(Document(language, steps)).height() < 32_000
