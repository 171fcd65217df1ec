from __future__ import annotations

import sys
from pathlib import Path

# The scripts import one another by name, as they do when they run.
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
