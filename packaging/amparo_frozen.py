"""Where the frozen program begins: the same command line as everywhere.

It is also the process of its own that reads spreadsheets (`kiosk.exchange.sheet_file`).
"""

from __future__ import annotations

import sys

from kiosk.exchange import sheet_child

if sys.argv[1:] == ["--read-sheet"]:
    sys.exit(sheet_child.main())

from ui.commands import main

sys.exit(main())
