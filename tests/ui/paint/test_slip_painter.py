"""Slips as a receipt printer gets them: read back by another program's eyes."""

from __future__ import annotations

import io
from types import ModuleType

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.edition.reader import Edition
from kiosk.handout.document import Card, Document, Numbered, Paragraph, QrBlock, Rule
from ui import paint

LISTING = ("listing", "K47")
LIST = (LISTING, ("listing", "H12"), ("guide", "door"), ("statement", "officer"))


def picture(image: QImage) -> Image.Image:
    return Image.open(io.BytesIO(paint.png(image)))


def grey(image: QImage) -> Image.Image:
    return picture(image).convert("L")


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """Left, upper, right and lower edge of what is black."""
    box = image.point(lambda value: 255 - value).getbbox()
    assert box is not None
    return box


def payloads(document: Document) -> list[str]:
    blocks = [block for block in document.blocks if isinstance(block, QrBlock)]
    return [block.code.payload for block in blocks if block.code]


@pytest.mark.parametrize("language", ["en", "es", "ar-XB", "en-XA"])
@pytest.mark.parametrize("wanted", [(LISTING,), LIST])
def test_every_code_reads_back_as_what_stands_beside_it(
    wanted: tuple[tuple[str, str], ...], language: str, edition: Edition, samples: ModuleType
) -> None:
    document = paint.compose(edition, wanted, language, samples.TODAY)
    read = zxingcpp.read_barcodes(grey(paint.slip(document)))
    assert [code.text for code in sorted(read, key=lambda code: code.position.top_left.y)] == (
        payloads(document)
    )
    assert {code.ec_level for code in read} <= {"M", "Q", "H"}


@pytest.mark.parametrize("language", ["en", "es", "ar-XB", "en-XA"])
@pytest.mark.parametrize("dots", [384, 512, 576])
def test_nothing_touches_the_edge_of_the_paper(
    dots: int, language: str, edition: Edition, samples: ModuleType
) -> None:
    document = paint.compose(edition, LIST, language, samples.TODAY)
    shown = grey(paint.slip(document, dots))
    assert shown.width == dots
    left, upper, right, lower = ink(shown)
    assert left >= 20
    assert right <= dots - 20
    assert upper >= 20
    assert lower <= shown.height - 20


def test_a_slip_is_black_or_white_at_203_dots_an_inch(
    edition: Edition, samples: ModuleType
) -> None:
    image = paint.slip(paint.compose(edition, LIST, "es", samples.TODAY))
    assert image.format() == QImage.Format.Format_Mono
    shown = picture(image)
    assert set(shown.convert("L").tobytes()) == {0, 255}
    assert shown.info["dpi"] == pytest.approx((203, 203), abs=0.1)


def test_a_module_is_six_dots_and_its_quiet_zone_is_empty(
    edition: Edition, samples: ModuleType
) -> None:
    document = paint.compose(edition, (LISTING,), "en", samples.TODAY)
    shown = grey(paint.slip(document))
    codes = sorted(zxingcpp.read_barcodes(shown), key=lambda code: code.position.top_left.y)
    for code, payload in zip(codes, payloads(document), strict=True):
        modules = next(
            block.code.size
            for block in document.blocks
            if isinstance(block, QrBlock) and block.code and block.code.payload == payload
        )
        corner = code.position
        left, top = corner.top_left.x, corner.top_left.y
        assert corner.top_right.x - left + 1 == pytest.approx(6 * modules, abs=2)
        around = shown.crop((left - 24, top - 24, left + 6 * modules + 24, top))
        assert set(around.tobytes()) == {255}


def test_a_code_wider_than_the_paper_is_left_out_and_said(
    edition: Edition, samples: ModuleType
) -> None:
    document = paint.compose(edition, (LISTING,), "en", samples.TODAY)
    shown = grey(paint.slip(document, 384))  # the contact's code needs 462
    read = {code.text for code in zxingcpp.read_barcodes(shown)}
    assert read == {"tel:+16516411011", "https://www.ilcm.org"}


def test_right_to_left_text_begins_at_the_right() -> None:
    words = Paragraph("مرحبا", "ar-XB")
    left, _, right, _ = ink(grey(paint.slip(Document("ar-XB", (words,)))))
    assert right > 512 - 40
    assert left > 300
    name = Paragraph("\u2066Channel One\u2069", "ar-XB")
    assert ink(grey(paint.slip(Document("ar-XB", (name,)))))[2] > 512 - 40


def test_a_card_for_an_officer_begins_at_the_left_in_every_language() -> None:
    card = Card((Paragraph("No.", "en", "quote"),), ())
    shown = grey(paint.slip(Document("ar-XB", (card,))))
    inside = shown.crop((30, 50, 480, shown.height - 60))
    assert ink(inside)[2] < 120


def test_two_runs_make_the_same_file(edition: Edition, samples: ModuleType) -> None:
    made = [
        paint.png(paint.slip(paint.compose(edition, LIST, "ar-XB", samples.TODAY)))
        for _ in range(2)
    ]
    assert made[0] == made[1]


def test_a_slip_ends_after_four_metres() -> None:
    long = Document("en", tuple(Paragraph("word", "en") for _ in range(2000)))
    assert paint.slip(long).height() == 32_000


def test_an_empty_document_is_an_empty_slip() -> None:
    assert paint.slip(Document("en", ())).height() > 0


def test_pictograms_stand_where_the_number_does() -> None:
    bare = Numbered(1, Paragraph("Stop.", "en", "strong"))
    drawn = Numbered(1, Paragraph("Stop.", "en", "strong"), icon="door")
    unknown = Numbered(1, Paragraph("Stop.", "en", "strong"), icon="no-such-icon")
    sizes = [paint.slip(Document("en", (step, Rule()))).height() for step in (bare, drawn, unknown)]
    assert sizes[0] == sizes[2] < sizes[1]


def test_a_long_domain_shrinks_before_it_breaks() -> None:
    def height(text: str) -> int:
        return paint.slip(Document("en", (Paragraph(text, "en", "strong"),)), 384).height()

    assert height("centralusa.salvationarmy.org") < height("ilcm.org")
    assert height("centralusa salvationarmy org") > height("ilcm.org")
