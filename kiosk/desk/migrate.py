"""Bringing the desk's tables from one version of the program to the next, with Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from kiosk.desk.tables import Base
from kiosk.errors import UserError

MIGRATIONS = Path(__file__).parent / "migrations"
"""`env.py` and the version files: data in the frozen program, so they import none of ours."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Apply what is pending, all of it or nothing.

    Raises:
        UserError: a newer program made this desk.
    """
    here = current(engine)
    if here is not None and here not in known():
        message = "A newer version of the program made this desk. Install that version to open it."
        raise UserError(message, f"revision {here}")
    if here != revision and not (revision == "head" and here == head()):
        command.upgrade(_config(engine), revision)


def downgrade(engine: Engine, revision: str = "base") -> None:
    """Go back to an earlier revision; "base" leaves no table of ours."""
    command.downgrade(_config(engine), revision)


def current(engine: Engine) -> str | None:
    """The revision of a desk; None when it has no tables yet."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def pending(engine: Engine) -> bool:
    """Whether `upgrade` would change the tables of a desk that is there."""
    here = current(engine)
    return here is not None and here in known() and here != head()


def head() -> str | None:
    """The revision this program works with."""
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def known() -> frozenset[str]:
    """Every revision this program can come from."""
    return frozenset(each.revision for each in ScriptDirectory(str(MIGRATIONS)).walk_revisions())


def new_version(engine: Engine, message: str) -> None:
    """For developers: write a version file with the difference between a desk and the models."""
    command.revision(_config(engine), message, autogenerate=True)


def _config(engine: Engine) -> Config:
    config = Config()
    # Alembic reads a percent sign in a path as a placeholder.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["engine"] = engine
    config.attributes["metadata"] = Base.metadata
    return config
