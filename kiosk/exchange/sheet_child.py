"""Reads a spreadsheet, in a process of its own with little memory and little time.

    python sheet_child.py < FILE.xlsx

The file comes on standard input, its cells go as one JSON document to standard output: a list of
sheets, each a list of rows, each a list of cells. A text is a text, a number is written as one reads
it, an empty cell is "", and what is neither (a date, a truth, an error) is null. The process opens
nothing and writes nothing. Whatever a hostile file makes of it, only this process ends
(`kiosk.exchange.sheet_file` starts it and looks first whether the file may be opened at all).

It imports nothing of ours, so that it can be started by its path, apart from everything.
"""

from __future__ import annotations

import json
import sys
from io import BytesIO

MEMORY = 768 * 1024 * 1024
"""Bytes of addresses, Python's own included."""

SECONDS = 20
"""Of the processor."""

MOST_SHEETS = 8
MOST_ROWS = 60_000
MOST_COLUMNS = 64
LONGEST_CELL = 32_767
"""Letters; what the format itself allows."""

LONGEST_ANSWER = 64 * 1024 * 1024
"""Bytes of all cells together."""

TOO_BIG = 3
"""Exit code: more sheets, rows, columns or letters than any sheet of ours has."""

UNREADABLE = 4
"""Exit code: no spreadsheet."""


def limit() -> None:
    """Take away what this process does not need. Windows knows no such limits."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def cell(value: object) -> str | None:
    """A cell as text; None when it is no text and no number."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, int):
        return str(value)
    return value[:LONGEST_CELL] if isinstance(value, str) else None


def read(data: bytes) -> list[list[list[str | None]]] | None:
    """The cells of all sheets; None when there are too many."""
    from python_calamine import load_workbook  # noqa: PLC0415 - after the limits

    workbook = load_workbook(BytesIO(data))
    if len(workbook.sheet_names) > MOST_SHEETS:
        return None
    sheets = []
    for name in workbook.sheet_names:
        sheet = workbook.get_sheet_by_name(name)
        row, column = sheet.end or (0, 0)
        if row >= MOST_ROWS or column >= MOST_COLUMNS:
            return None
        sheets.append([[cell(each) for each in row] for row in sheet.to_python()])
    return sheets


def main() -> int:
    """Answer one file."""
    data = sys.stdin.buffer.read()
    limit()
    try:
        sheets = read(data)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the file's doing
        sys.stderr.write(f"{type(error).__name__}: {error}"[:500])
        return UNREADABLE
    answer = b"" if sheets is None else json.dumps(sheets).encode()
    if sheets is None or len(answer) > LONGEST_ANSWER:
        return TOO_BIG
    sys.stdout.buffer.write(answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
