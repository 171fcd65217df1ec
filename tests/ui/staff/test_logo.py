"""A logo is looked at as if it were hostile, and drawn anew."""

from __future__ import annotations

import hashlib
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from ui.staff import logo
from ui.staff import messages as messages  # noqa: PLC0414 - the sentences
from ui.staff.said import Said


def png(
    width: int, height: int, *, mode: str = "RGBA", color: object = (200, 30, 30, 128)
) -> bytes:
    out = BytesIO()
    Image.new(mode, (width, height), color).save(out, "PNG")  # type: ignore[arg-type]
    return out.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(side: int) -> bytes:
    """A small PNG file whose header promises side × side pixels, all the same."""
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    rows = zlib.compress(b"\0" * (side * 4 + 1) * 50, 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def test_a_picture_is_kept_as_a_png_named_by_its_sha256() -> None:
    taken = logo.take(png(300, 100))
    assert taken.sha256 == hashlib.sha256(taken.data).hexdigest()
    with Image.open(BytesIO(taken.data)) as picture:
        assert (picture.format, picture.size) == ("PNG", (300, 100))
        red, green, blue, alpha = picture.convert("RGBA").getpixel((150, 50))  # type: ignore[misc]
    assert abs(red - 200) <= 2
    assert abs(green - 30) <= 2
    assert abs(blue - 30) <= 2
    assert alpha == 128


def test_a_large_photo_is_made_smaller_and_keeps_its_shape() -> None:
    out = BytesIO()
    Image.new("RGB", (4000, 3000), (1, 2, 3)).save(out, "JPEG")
    with Image.open(BytesIO(logo.take(out.getvalue()).data)) as picture:
        assert picture.size == (600, 450)


def test_nothing_else_of_the_file_is_kept() -> None:
    about = PngImagePlugin.PngInfo()
    about.add_text("Comment", "a-secret-of-the-camera")
    out = BytesIO()
    Image.new("RGB", (40, 40)).save(out, "PNG", pnginfo=about)
    dirty = out.getvalue() + b"<script>after-the-end</script>"
    kept = logo.take(dirty).data
    assert b"a-secret-of-the-camera" in dirty
    assert b"secret" not in kept
    assert b"script" not in kept


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (
            b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://a.example"/></svg>',
            "drawing",
        ),
        (b'\xef\xbb\xbf<?xml version="1.0"?><!DOCTYPE svg><svg/>', "drawing"),
        (b"\x1f\x8b\x08 a packed drawing", "drawing"),
        (b"%PDF-1.7 ...", "drawing"),
        (b"GIF89a", "Only PNG and JPEG"),
        (b"", "Only PNG and JPEG"),
        (b"MZ\x90\x00", "Only PNG and JPEG"),
        (png(50, 50)[:60], "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"\xff\xd8\xff\xe0 no picture", "damaged"),
        (bomb(60_000), "too many pixels"),
        (bomb(5_900), "too many pixels"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * logo.LARGEST_FILE, "larger than 8 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.qt_log_ignore("JPEG")  # what the library says of a broken file
def test_what_is_no_picture_is_refused_with_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(Said, match=says):
        logo.take(data)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Said, match="cannot be opened"):
        logo.read(tmp_path / "gone.png")
    with pytest.raises(Said, match="cannot be opened"):
        logo.read(tmp_path)


GOOD = png(30, 20)


@given(st.integers(8, len(GOOD) - 1), st.binary(min_size=1, max_size=4))
def test_a_damaged_picture_is_refused_or_read_never_more(at: int, other: bytes) -> None:
    damaged = GOOD[:at] + other + GOOD[at + len(other) :]
    try:
        taken = logo.take(damaged)
    except Said:
        return
    with Image.open(BytesIO(taken.data)) as picture:
        assert picture.size[0] <= logo.KEPT.width()
        assert picture.size[1] <= logo.KEPT.height()
