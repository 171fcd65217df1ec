"""Run by Alembic. Engine and models come in through `config.attributes`; nothing of ours is imported."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection


def render_item(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:  # noqa: ANN401 - Alembic's
    """Write our column types into a version file as plain SQLAlchemy ones."""
    if kind != "type" or not hasattr(item, "on_postgresql"):
        return False
    names = [repr(each) for each in (item.on_sqlite, item.on_postgresql)]
    sqlite, native = (name if name.startswith("JSONB") else f"sa.{name}" for name in names)
    if native.startswith("JSONB"):
        autogen.imports.add("from sqlalchemy.dialects.postgresql import JSONB")
        native = "JSONB()"
    return sqlite if sqlite == native else f'{sqlite}.with_variant({native}, "postgresql")'


def set_foreign_keys(connection: Connection, state: Literal["ON", "OFF"]) -> None:
    """Outside a transaction, where SQLite would silently ignore it."""
    driver = connection.connection.dbapi_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA foreign_keys = {state}").close()


def check_foreign_keys(connection: Connection) -> None:
    """A table that was copied must not have left rows that point nowhere."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            message = f"rows that point nowhere after the migration: {broken[:5]}"
            raise RuntimeError(message)


def run() -> None:
    """Apply the version files in one transaction."""
    engine = context.config.attributes["engine"].execution_options(amparo_writes=True)
    with engine.connect() as connection:
        set_foreign_keys(connection, "OFF")
        try:
            context.configure(
                connection=connection,
                target_metadata=context.config.attributes["metadata"],
                render_as_batch=True,
                render_item=render_item,
                transactional_ddl=True,
                compare_type=True,
            )
            with context.begin_transaction():
                context.run_migrations()
                check_foreign_keys(connection)
        finally:
            if connection.in_transaction():
                connection.rollback()
            set_foreign_keys(connection, "ON")


run()
