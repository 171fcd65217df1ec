"""Pages as PDF: read back by poppler and pypdf."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from types import ModuleType

import pypdf
import pytest
import zxingcpp
from PIL import Image

from kiosk.edition.reader import Edition
from kiosk.handout.document import Card, Document, Paragraph, QrBlock
from ui import paint
from ui.paint import Paper

LISTING = ("listing", "K47")
DOOR = ("guide", "door")
LIST = (LISTING, ("listing", "H12"), DOOR, ("statement", "officer"))

Read = Callable[[bytes], str]
Draw = Callable[[bytes], list[Image.Image]]


def filler(count: int) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(f"Line {number}.", "en") for number in range(count))


def in_order(text: str, *wanted: str) -> None:
    at = -1
    for part in wanted:
        found = text.find(part, at + 1)
        assert found > at, f"{part!r} does not follow in {text!r}"
        at = found


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("language", ["en", "es", "ar-XB"])
def test_every_code_on_a_page_reads_back(
    language: str, paper: Paper, edition: Edition, samples: ModuleType, sheets: Draw
) -> None:
    document = paint.compose(edition, LIST, language, samples.TODAY, on_page=True)
    wanted = [b.code.payload for b in document.blocks if isinstance(b, QrBlock) and b.code]
    found = [
        code.text
        for sheet in sheets(paint.pdf(document, paper))
        for code in zxingcpp.read_barcodes(sheet)
    ]
    assert sorted(found) == sorted(wanted)
    assert len(wanted) >= 4


def test_codes_are_two_and_a_half_centimetres_or_more(
    edition: Edition, samples: ModuleType, sheets: Draw
) -> None:
    document = paint.compose(edition, (LISTING,), "en", samples.TODAY, on_page=True)
    sizes = {
        b.code.payload: b.code.size for b in document.blocks if isinstance(b, QrBlock) and b.code
    }
    codes = [c for s in sheets(paint.pdf(document)) for c in zxingcpp.read_barcodes(s)]
    assert len(codes) == len(sizes) == 3
    for code in codes:
        across = (code.position.top_right.x - code.position.top_left.x + 1) / 200 * 25.4
        assert across >= 24.7  # a dot at 200 an inch is 0.13 mm
        assert across / sizes[code.text] >= 0.745


def test_text_reads_back_in_order(edition: Edition, samples: ModuleType, read_pdf: Read) -> None:
    document = paint.compose(edition, (DOOR,), "es", samples.TODAY, on_page=True)
    text = read_pdf(paint.pdf(document))
    in_order(
        text,
        "Officers at my door",
        "No abra la puerta.",
        "Keep the door closed.",
        "No, o no lo sé",
        "Diga: no doy permiso.",
        "Sí",
        "I am using my right to stay silent.",
        "651-641-1011",
        "lawhelpmn.org",
        "Rights at home",
    )
    assert "Main office" in read_pdf(paint.pdf(Document("en", (Paragraph("Main office", "en"),))))


@pytest.mark.parametrize("number", ["651-641-1011", "1-866-223-1111", "507-328-2300"])
def test_a_number_in_right_to_left_text_is_not_turned_round(number: str, read_pdf: Read) -> None:
    isolated = Paragraph(f"اتصل \u2066{number}\u2069 الآن", "ar-XB")
    assert number in read_pdf(paint.pdf(Document("ar-XB", (isolated,))))
    bare = Paragraph(f"اتصل {number} الآن", "ar-XB")
    assert number not in read_pdf(paint.pdf(Document("ar-XB", (bare,))))  # why isolation is there


def test_a_whole_listing_in_right_to_left_keeps_its_numbers(
    edition: Edition, samples: ModuleType, read_pdf: Read
) -> None:
    document = paint.compose(edition, (LISTING,), "ar-XB", samples.TODAY, on_page=True)
    text = read_pdf(paint.pdf(document))
    for number in ("651-641-1011", "800-223-1368", "450 Syndicate Street N", "ilcm.org"):
        assert number in text


def test_nothing_tells_when_or_by_what_it_was_made(edition: Edition, samples: ModuleType) -> None:
    data = paint.pdf(paint.compose(edition, LIST, "es", samples.TODAY, on_page=True))
    reader = pypdf.PdfReader(io.BytesIO(data), strict=True)
    assert reader.metadata is not None
    assert reader.metadata.title == "Amparo"
    assert reader.metadata.creation_date is None
    assert reader.metadata.modification_date is None
    assert reader.metadata.author in (None, "")
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.xmp_create_date is None
    assert reader.xmp_metadata.dc_title == {"x-default": "Amparo"}
    assert not re.search(rb"D:20\d\d", data)


def test_two_runs_make_the_same_file(edition: Edition, samples: ModuleType) -> None:
    made = [
        paint.pdf(paint.compose(edition, LIST, "ar-XB", samples.TODAY, on_page=True))
        for _ in range(2)
    ]
    assert made[0] == made[1]


@pytest.mark.parametrize(("paper", "points"), [("letter", (612, 792)), ("a4", (595, 842))])
def test_the_sheet_is_as_asked(paper: Paper, points: tuple[int, int]) -> None:
    reader = pypdf.PdfReader(io.BytesIO(paint.pdf(Document("en", filler(1)), paper)))
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == points


def test_fonts_travel_with_the_page(edition: Edition, samples: ModuleType) -> None:
    data = paint.pdf(paint.compose(edition, LIST, "ar-XB", samples.TODAY, on_page=True))
    fonts = {}
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            (descendant,) = font["/DescendantFonts"]
            name = descendant["/BaseFont"]
            fonts[name] = "/FontFile2" in descendant.get_object()["/FontDescriptor"]
    assert fonts
    assert all(fonts.values())
    assert all(re.search("NotoSans|Phosphor", name) for name in fonts), fonts


@pytest.mark.parametrize("language", ["es", "ar-XB", "en-XA"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_margins_stay_empty(
    paper: Paper, language: str, edition: Edition, samples: ModuleType, sheets: Draw
) -> None:
    document = paint.compose(edition, LIST, language, samples.TODAY, on_page=True)
    for sheet in sheets(paint.pdf(document, paper)):
        box = sheet.point(lambda value: 255 - value).getbbox()
        assert box is not None
        fifteen = round(15 / 25.4 * 200)
        assert box[0] >= fifteen
        assert box[2] <= sheet.width - fifteen
        assert box[1] >= fifteen
        assert box[3] <= sheet.height - fifteen // 2  # the foot stands inside the margin


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize("before", range(24, 40, 3))
def test_a_card_is_never_cut_by_the_end_of_a_sheet(before: int) -> None:
    lines = tuple(Paragraph(f"Say {number}.", "en", "quote") for number in range(6))
    document = Document("en", (*filler(before), Card(lines, ())))
    holding = [text for text in pages(paint.pdf(document)) if "Say" in text]
    assert len(holding) == 1
    assert [f"Say {number}." in holding[0] for number in range(6)] == [True] * 6


@pytest.mark.parametrize("before", range(30, 37))
def test_a_heading_is_never_the_last_line_of_a_sheet(before: int) -> None:
    # what follows makes two sheets of it, however small the letters
    heading = Paragraph("Heading", "en", "heading")
    document = Document("en", (*filler(before), heading, *filler(30)))
    found = pages(paint.pdf(document))
    assert len(found) == 2
    (sheet,) = [text for text in found if "Heading" in text]
    assert "Line 0." in sheet.split("Heading")[1]


@pytest.mark.parametrize("before", range(24, 36))
def test_a_paragraph_leaves_no_single_line_behind(before: int) -> None:
    long = Paragraph("word " * 100, "en")
    document = Document("en", (*filler(before), long, *filler(30)))
    parts = [text.count("word") for text in pages(paint.pdf(document))]
    assert sum(parts) == 100
    assert all(part > 19 for part in parts if part)  # a line holds some 16 words


def test_a_card_taller_than_a_sheet_goes_on_on_the_next() -> None:
    lines = tuple(Paragraph(f"Say {number}. " * 5, "en", "quote") for number in range(60))
    text = "".join(pages(paint.pdf(Document("en", (Card(lines, ()),)))))
    assert all(f"Say {number}." in text for number in range(60))


def test_letters_shrink_a_little_where_that_saves_a_sheet() -> None:
    def sheets_of(count: int) -> int:
        return len(pages(paint.pdf(Document("en", filler(count)))))

    def size_of(count: int) -> float:
        sizes: list[float] = []
        first = pypdf.PdfReader(io.BytesIO(paint.pdf(Document("en", filler(count))))).pages[0]
        first.extract_text(visitor_text=lambda *found: sizes.append(found[2][0] * found[4]))
        return max(sizes)

    whole = next(count for count in range(20, 60) if size_of(count) < size_of(20)) - 1
    assert sheets_of(whole) == sheets_of(whole + 1) == 1
    longest = next(count for count in range(whole, 80) if sheets_of(count) == 2) - 1
    assert 1.1 < longest / whole < 1.18
    assert size_of(longest + 1) == size_of(20)  # two sheets: back to full size


def test_each_sheet_names_the_edition(edition: Edition, samples: ModuleType) -> None:
    found = pages(paint.pdf(paint.compose(edition, LIST, "en", samples.TODAY, on_page=True)))
    assert len(found) > 1
    for number, text in enumerate(found, start=1):
        assert "Edition 12" in text
        assert f"{number}/{len(found)}" in text
