"""Where things lie: what ships with the program, and this machine's data.

What ships is found alike from a source checkout, an installed wheel (`amparo_data` beside the
packages) and the frozen program (the same folder inside it).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PROGRAM = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """A folder that ships with the program: "assets" or "translations"."""
    installed = _PROGRAM / "amparo_data" / name
    return installed if installed.is_dir() else _PROGRAM / name


@dataclass(frozen=True, slots=True)
class Data:
    """This machine's folders, all below `root`. Nothing is created by asking for a path."""

    root: Path

    @property
    def desk(self) -> Path:
        """The staff's SQLite database."""
        return self.root / "desk.sqlite"

    @property
    def editions(self) -> Path:
        """Published editions, the pointer to the current one, withdrawals and media."""
        return self.root / "editions"

    @property
    def settings(self) -> Path:
        """Settings of this device."""
        return self.root / "settings.toml"

    @property
    def last_seen(self) -> Path:
        """The last date this machine saw (`kiosk.edition.last_seen`)."""
        return self.root / "last-seen"

    @property
    def exit_pin(self) -> Path:
        """The hash of the PIN that leaves a kiosk without a desk (`kiosk.desk.exit_pin`)."""
        return self.root / "exit-pin"

    @property
    def exit_pin_throttle(self) -> Path:
        """Wrong tries of that PIN, and the wait still to be served."""
        return self.root / "exit-pin-throttle"

    @property
    def log(self) -> Path:
        """What staff should know; holds nothing about visitors."""
        return self.root / "amparo.log"


def default_data() -> Data:
    """The data folder of this user of this machine, by the system's custom."""
    return Data(Path(platformdirs.user_data_dir("amparo", appauthor=False)))


def starter_packs() -> Path:
    """The YAML files of the starter content."""
    return shipped("assets") / "starter"


def starter_edition() -> Path:
    """The folder with the edition that ships with the program, made by the build."""
    return shipped("assets") / "edition"


def fonts() -> Path:
    """The fonts that ship with the program."""
    return shipped("assets") / "fonts"


def translations() -> Path:
    """The catalogues of the interface: .ts in a checkout, .qm wherever it runs."""
    return shipped("translations")
