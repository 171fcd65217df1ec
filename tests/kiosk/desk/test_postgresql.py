"""Nothing in the desk that PostgreSQL could not do: its tables compile, and it runs there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import URL, create_mock_engine, inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from kiosk.desk import migrate, publish, tables
from kiosk.desk.database import Database, connect
from kiosk.desk.tables import Base


@pytest.mark.parametrize("name", sorted(Base.metadata.tables))
def test_a_table_compiles_for_postgresql_with_its_native_types(name: str) -> None:
    table = Base.metadata.tables[name]
    statement = str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
    assert "STRICT" not in statement
    keys = [column for column in table.primary_key if column.name == "id" and "UUID" in statement]
    assert all(f"{column.name} UUID" in statement for column in keys)
    for index in table.indexes:
        compiled = str(CreateIndex(index).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
        assert len(str(index.name)) <= 63, compiled


def test_the_whole_schema_compiles_at_once() -> None:
    statements: list[str] = []
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]

    def run(statement: Any, *_: object, **__: object) -> None:
        statements.append(str(statement.compile(dialect=dialect)))

    Base.metadata.create_all(create_mock_engine("postgresql+psycopg://", run), checkfirst=False)
    assert len(statements) > len(Base.metadata.tables)


@pytest.fixture
def desk(server: URL) -> Iterator[Database]:
    database = connect(server)
    migrate.upgrade(database.engine)
    yield database
    migrate.downgrade(database.engine)
    database.close()


def test_the_migrations_end_at_the_models(desk: Database) -> None:
    with desk.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_down_leaves_nothing(server: URL) -> None:
    database = connect(server)
    migrate.upgrade(database.engine)
    migrate.downgrade(database.engine)
    assert set(inspect(database.engine).get_table_names()) == {"alembic_version"}
    database.close()


def test_a_desk_there_gives_the_same_edition_as_one_in_sqlite(
    desk: Database, sqlite_desk: Database, small_starter: Path
) -> None:
    from kiosk.exchange import starter  # noqa: PLC0415 - the desk itself does not know it

    content = starter.read(small_starter)
    gathered = []
    for database in (desk, sqlite_desk):
        with database.writing() as session:
            session.add(tables.Place(name="Library", jurisdiction="US/MN/Rochester"))
            starter.load(session, content, starter.default_packs(content))
        with database.reading() as session:
            gathered.append(publish.content(session, date(2026, 11, 24)))
    assert gathered[0] == gathered[1]
    assert gathered[0].listings
