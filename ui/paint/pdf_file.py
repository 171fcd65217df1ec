"""What Qt writes into a PDF and we do not want there, mended in place.

A PDF counts its own bytes, so that every change keeps its length. Streams are compressed and hold
neither pattern; the maps of letters are not.
"""

from __future__ import annotations

import re

from kiosk.handout.document import TITLE

METADATA = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    b'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">'
    + TITLE.encode()
    + b"</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
    b'<?xpacket end="r"?>'
)
"""XMP that names the title and nothing else; Qt's own has the time in it."""

_DATES = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")
_MAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LETTERS = re.compile(rb"\[[^\]]*\]|(?<=> )<[0-9A-F]{4}>(?=\r?\n)")
_TAB, _SPACE = b"<0009>", b"<0020>"


def tidied(data: bytes) -> bytes:
    """The file without dates, and with its spaces as spaces.

    QPdfWriter writes to the second when a file was made and has no way to leave it out. It also
    maps the letter for a space back to a tab (the first character that looks like it), so that
    nobody who searches or copies finds two words in a row.
    """
    undated = _DATES.sub(lambda found: b" " * len(found.group()), data)
    return _MAP.sub(lambda found: _LETTERS.sub(_spaced, found.group()), undated)


def _spaced(letters: re.Match[bytes]) -> bytes:
    return letters.group().replace(_TAB, _SPACE)
