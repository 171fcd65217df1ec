"""`amparo --self-test`: try every part of this program, as it is installed here, in a clean folder.

Every page is opened and drawn, something is searched, a slip is made and its code read back by
another library, a desk is made and published. Leaves nothing behind.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import zxingcpp
from PySide6.QtGui import QImage

from kiosk import clock, paths
from kiosk.edition import store
from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError
from ui import app, paint, tour


def run() -> int:
    """Try everything; says each part as it holds. Returns 0, or raises at the first that does not.

    Raises:
        AmparoError: a part does not work here; the sentence says which.
    """
    app.application()
    with tempfile.TemporaryDirectory(prefix="amparo-self-test-") as folder:
        data = paths.Data(Path(folder) / "data")
        steps: dict[str, Callable[[], str]] = {
            "pages": lambda: _pages(data, Path(folder) / "tour"),
            "search": lambda: _search(data),
            "slip": lambda: _slip(data, Path(folder) / "slip.png"),
            "publish": lambda: _publish(data),
        }
        for name, step in steps.items():
            try:
                told = step()
            except AmparoError as error:
                raise AmparoError(f"{name}: {error.sentence}", error.detail) from error
            print(f"{name}: {told}")
    return 0


def _open(data: paths.Data) -> Edition:
    def report(sentence: str, detail: str = "") -> None:
        raise AmparoError(sentence, detail)

    return store.open_best(data.editions, paths.starter_edition(), report)


def _pages(data: paths.Data, folder: Path) -> str:
    sizes, languages = [tour.SIZES[0]], ["en", "es"]
    pictures = list(tour.tour(data, folder, languages=languages, sizes=sizes, most=1))
    blank = [picture.name for picture in pictures if _blank(QImage(str(picture)))]
    if blank:
        raise AmparoError(f"These pages stayed empty: {', '.join(blank)}.")
    return f"{len(pictures)} pictures of every page"


def _blank(picture: QImage) -> bool:
    """Whether a picture is of one colour (looked at on a small copy)."""
    small = picture.scaled(40, 40)
    colors = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    return len(colors) < 2


def _search(data: paths.Data) -> str:
    with closing(_open(data)) as edition:
        found = [hit for hit in edition.search("comida", "es") if hit.kind == "listing"]
    if not found:
        raise AmparoError("A search for comida found no food.")
    return f"comida finds {found[0].title.text}"


def _slip(data: paths.Data, path: Path) -> str:
    with closing(_open(data)) as edition:
        listing = next(one for one in edition.all_listings("en") if one.phones)
        today = clock.today(clock.system_clock(), date.fromisoformat(edition.info.published_on))
        paint.save(edition, [listing.id], "es", today, path)
    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    read = {code.text for code in zxingcpp.read_barcodes(rows)}
    wanted = f"tel:{listing.phones[0].number}"
    if wanted not in read:
        raise AmparoError(f"The code on the slip does not read as {wanted}.", repr(read))
    return f"its code reads {wanted}"


def _publish(data: paths.Data) -> str:
    from kiosk.desk import publish
    from kiosk.exchange import setup

    setup.init(data)
    with closing(setup.open_desk(data)) as desk:
        info = publish.publish(desk, data.editions, clock.system_clock)
    with closing(_open(data)) as edition:
        if edition.info.number != info.number or not edition.topics("es"):
            raise AmparoError("The edition that was published is not the one that opens.")
    return f"edition {info.number}"
