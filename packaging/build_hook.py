"""hatchling's hook: runs the build step, and puts what ships beside the packages in the wheel."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("assets/**/*", "translations/*.qm")
LEFT_OUT = {"en-XA.qm", "ar-XB.qm"}
"""The made-up languages are for tests and for looking at pages; nobody reads them."""


class AmparoBuildHook(BuildHookInterface[Any]):
    """Makes catalogues and the starter edition before the wheel, or the checkout, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run the build step; `version` is "standard" for a wheel, "editable" for a checkout."""
        root = Path(self.root)
        subprocess.run([sys.executable, root / "packaging" / "build_step.py"], check=True)
        if version != "standard":
            return
        for pattern in SHIPPED:
            for file in sorted(root.glob(pattern)):
                if file.is_file() and file.name not in LEFT_OUT:
                    inside = f"amparo_data/{file.relative_to(root).as_posix()}"
                    build_data["force_include"][str(file)] = inside
