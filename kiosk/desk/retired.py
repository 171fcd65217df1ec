"""Names and numbers of closed organizations: found by search, shown nowhere (rule 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import phones
from kiosk.desk import tables
from kiosk.edition.content import Content

_LONG_ENOUGH = 7
"""Digits of a number that is looked for in texts; fewer could stand there by chance."""


class Retired:
    """Former names and numbers of the organizations whose notice is shown.

    Attributes:
        numbers: as E.164, else as typed -> notice id.
        names: notice id -> names, in order.
    """

    def __init__(self, session: Session, notices: set[str]) -> None:
        rows = session.scalars(
            select(tables.FormerContact).order_by(
                tables.FormerContact.notice_id,
                tables.FormerContact.position,
                tables.FormerContact.id,
            ),
        )
        self.numbers: dict[str, str] = {}
        self.names: Mapping[str, tuple[str, ...]] = {}
        names: dict[str, list[str]] = {}
        self._typed: list[str] = []
        for row in rows:
            if row.notice_id not in notices:
                continue
            if row.kind == "name":
                names.setdefault(row.notice_id, []).append(row.value)
            else:
                number = phones.parse(row.value)
                self.numbers[number.number if number else row.value] = row.notice_id
                self._typed.append(row.value)
        self.names = {notice: tuple(each) for notice, each in names.items()}

    def shown_in(self, content: Content) -> Iterator[str]:
        """A sentence for each record that carries a closed number in any form, facts included."""
        patterns = [_pattern(number) for number in self._typed]
        if not patterns:
            return
        closed = re.compile("|".join(patterns))
        for kind, records in (
            ("listing", content.listings),
            ("guide", content.guides),
            ("statement", content.statements),
            ("notice", content.notices),
            ("fact", content.facts),
        ):
            for record in records:
                if closed.search(repr(record)):
                    name = getattr(record, "name", "") or getattr(record, "code", "") or record.id
                    yield (
                        f'The {kind} "{name}" carries the number of a closed organization:'
                        " take it out."
                    )
        for language, texts in content.translations.items():
            for (_, path), (text, _) in texts.items():
                if closed.search(text):
                    yield (
                        f"The text {path} in the language {language} carries the number of a"
                        " closed organization: take it out."
                    )


def _pattern(number: str) -> str:
    """The last ten digits of a number, however they are grouped; never for a short code."""
    digits = re.sub(r"\D", "", number)[-10:]
    if len(digits) < _LONG_ENOUGH:
        return r"(?!)"
    return r"(?<!\d)(?:\+?1\D{0,2})?" + r"[^\w']{0,2}".join(digits) + r"(?!\d)"
