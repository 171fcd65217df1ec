"""IPP messages as bytes: only what printing one document needs (RFC 8010, RFC 8011).

The whole of IPP is large; this packs an operation with plain attributes and reads an answer's
attributes back. Collections in an answer are passed over.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

VERSION = (1, 1)
"""Every IPP printer answers 1.1 (RFC 8011, 4.1.8)."""

PRINT_JOB = 0x0002
CANCEL_JOB = 0x0008
GET_JOB_ATTRIBUTES = 0x0009
GET_PRINTER_ATTRIBUTES = 0x000B

_OPERATION, _JOB, _END = 0x01, 0x02, 0x03
_LAST_DELIMITER = 0x0F
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
_NUMBERS = (INTEGER, ENUM)
_TEXTS = range(0x41, 0x4A)
_FIRST_SUCCESS, _LAST_SUCCESS = 0x0000, 0x00FF

Value = str | int | bool
Attribute = tuple[int, str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a printer answered. `attributes`: all groups together, by name."""

    status: int
    attributes: dict[str, tuple[Value, ...]]

    @property
    def successful(self) -> bool:
        """RFC 8011, 4.1.6.1: 0x0000 to 0x00FF."""
        return _FIRST_SUCCESS <= self.status <= _LAST_SUCCESS

    def texts(self, name: str) -> tuple[str, ...]:
        """The values of an attribute that are text; none when it is absent."""
        return tuple(value for value in self.attributes.get(name, ()) if isinstance(value, str))

    def number(self, name: str) -> int | None:
        """The first value of an attribute as a number, or None."""
        for value in self.attributes.get(name, ()):
            if isinstance(value, int) and not isinstance(value, bool):
                return value
        return None


def request(
    operation: int,
    request_id: int,
    printer: str,
    attributes: Iterable[Attribute] = (),
    job_attributes: Iterable[Attribute] = (),
) -> bytes:
    """An operation on a printer, without a document; the document follows it as it is."""
    packed = struct.pack(">BBHI", *VERSION, operation, request_id)
    packed += bytes([_OPERATION])
    head: list[Attribute] = [
        (CHARSET, "attributes-charset", ("utf-8",)),
        (LANGUAGE, "attributes-natural-language", ("en",)),
        (URI, "printer-uri", (printer,)),
    ]
    packed += b"".join(map(_attribute, [*head, *attributes]))
    of_job = b"".join(map(_attribute, job_attributes))
    if of_job:
        packed += bytes([_JOB]) + of_job
    return packed + bytes([_END])


def answer(data: bytes) -> Answer:
    """Read an answer. Raises ValueError when the bytes are no IPP message."""
    try:
        status = struct.unpack_from(">H", data, 2)[0]
        return Answer(status, _attributes(data, 8))
    except (struct.error, IndexError) as error:
        raise ValueError("This is no IPP message.") from error


def _attribute(attribute: Attribute) -> bytes:
    tag, name, values = attribute
    packed = b""
    for value in values:
        raw = _raw(tag, value)
        label = b"" if packed else name.encode()
        packed += struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(raw)) + raw
    return packed


def _raw(tag: int, value: Value) -> bytes:
    if tag in _NUMBERS:
        return struct.pack(">i", value)
    if tag == BOOLEAN:
        return struct.pack(">?", value)
    return str(value).encode()


def _attributes(data: bytes, at: int) -> dict[str, tuple[Value, ...]]:
    found: dict[str, tuple[Value, ...]] = {}
    name = ""
    while data[at] != _END:
        if data[at] <= _LAST_DELIMITER:
            at += 1
            continue
        tag, length = struct.unpack_from(">BH", data, at)
        at += 3
        name = data[at : at + length].decode("utf-8", "replace") if length else name
        at += length
        (length,) = struct.unpack_from(">H", data, at)
        at += 2
        if at + length > len(data):
            raise ValueError("This is no IPP message.")
        value = _value(tag, data[at : at + length])
        at += length
        if value is not None:
            found[name] = (*found.get(name, ()), value)
    return found


def _value(tag: int, raw: bytes) -> Value | None:
    if tag in _NUMBERS:
        return int(struct.unpack(">i", raw)[0])
    if tag == BOOLEAN:
        return bool(struct.unpack(">?", raw)[0])
    return raw.decode("utf-8", "replace") if tag in _TEXTS else None
