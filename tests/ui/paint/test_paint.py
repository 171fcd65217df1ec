"""What pages and the command line call."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pypdf
import pytest
from PIL import Image

from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError, UserError
from kiosk.handout.document import Document, Paragraph
from kiosk.handout.ipp import IppPrinter
from kiosk.handout.printers import FilePrinter, Job
from ui import paint
from ui.paint.system_printer import SystemPrinter


def test_records_are_found_by_code_and_by_id(edition: Edition, samples: ModuleType) -> None:
    assert paint.entries(edition, ["k47", samples.DOOR.id]) == (
        ("listing", samples.LAWYERS.id),
        ("guide", samples.DOOR.id),
    )


@pytest.mark.parametrize("key", ["Z99", "", "lawyer"])
def test_what_cannot_be_handed_out_is_said(edition: Edition, key: str) -> None:
    with pytest.raises(UserError, match="No listing, guide or statement"):
        paint.entries(edition, [key])


def test_the_name_of_the_file_decides(
    edition: Edition, samples: ModuleType, tmp_path: Path
) -> None:
    paint.save(edition, ["K47"], "es", samples.TODAY, tmp_path / "slip.PNG")
    with Image.open(tmp_path / "slip.PNG") as slip:
        assert slip.width == 512
    paint.save(edition, ["K47"], "es", samples.TODAY, tmp_path / "page.pdf", paper="a4")
    assert round(pypdf.PdfReader(tmp_path / "page.pdf").pages[0].mediabox.height) == 842
    with pytest.raises(UserError, match=r"should end in \.png"):
        paint.save(edition, ["K47"], "es", samples.TODAY, tmp_path / "slip.txt")


def test_a_file_that_cannot_be_written_is_one_sentence(
    edition: Edition, samples: ModuleType, tmp_path: Path
) -> None:
    with pytest.raises(AmparoError, match="could not be written"):
        paint.save(edition, ["K47"], "es", samples.TODAY, tmp_path / "nowhere" / "slip.png")


def test_a_preview_is_the_slip_or_the_first_sheet() -> None:
    document = Document("en", (Paragraph("Word", "en"),))
    assert paint.preview(document).size() == paint.slip(document).size()
    sheet = paint.preview(document, "letter", 612)
    assert (sheet.width(), sheet.height()) == (612, 792)


def test_a_job_is_drawn_as_its_printer_wants_it(tmp_path: Path) -> None:
    document = Document("en", (Paragraph("Word", "en"),))
    assert paint.job(document, FilePrinter(tmp_path / "a")).data.startswith(b"%PDF")
    picture = paint.job(document, FilePrinter(tmp_path / "a", "image/png"))
    assert picture.data.startswith(b"\x89PNG")
    assert picture.media_type == "image/png"


def test_the_setting_decides_the_printer() -> None:
    assert paint.printer("") is None
    assert isinstance(paint.printer("ipp://printer.local/ipp/print"), IppPrinter)
    assert isinstance(paint.printer("Front desk"), SystemPrinter)


def test_a_printer_the_system_does_not_know_is_offline_and_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Qt would write a PDF into this folder and call it printed (CRAFT 3)
    monkeypatch.chdir(tmp_path)
    printer = SystemPrinter("No such printer")
    assert printer.state() == "offline"
    document = Document("en", (Paragraph("Word", "en"),))
    outcome = printer.print(Job(document, b"", "application/pdf"))
    assert outcome.message == "printer.offline"
    assert list(tmp_path.iterdir()) == []


def test_it_draws_in_a_program_without_a_screen(tmp_path: Path) -> None:
    code = (
        "from kiosk.handout.document import Document, Paragraph\n"
        "from ui import paint\n"
        "print(paint.slip(Document('en', (Paragraph('Word', 'en'),))).width())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )
    assert done.stdout == "512\n", done.stderr
