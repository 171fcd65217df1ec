"""Where the frozen program begins: the same command line as everywhere."""

from __future__ import annotations

import sys

from ui.commands import main

sys.exit(main())
