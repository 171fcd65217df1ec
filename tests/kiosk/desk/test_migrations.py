"""The migrations end at the models, go up and down, and import none of our code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, create_engine

from kiosk.desk import migrate
from kiosk.desk.database import connect, create_desk, open_desk, sqlite_url
from kiosk.desk.tables import Base
from kiosk.errors import UserError

VERSIONS = sorted((migrate.MIGRATIONS / "versions").glob("*.py"))


def _tables(engine: Engine) -> dict[str, str]:
    """Every table and index as SQLite wrote it down, without differences of white space."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL",
        )
        return {name: _clauses(sql) for name, sql in rows if name != "alembic_version"}


def _clauses(sql: str) -> str:
    """The parts of a CREATE in one order: constraints of a table may stand in any.

    A table that was copied has its name in quotes, which mean nothing.
    """
    sql = sql.replace('"', "")
    head, _, rest = sql.partition("(")
    body, _, tail = rest.rpartition(")")
    parts = sorted(" ".join(line.strip(" ,\n\t").split()) for line in body.split("\n"))
    return f"{' '.join(head.split())} ({' | '.join(filter(None, parts))}) {tail.strip()}"


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return connect(sqlite_url(tmp_path / "desk.sqlite")).engine


def test_head_equals_the_models(engine: Engine) -> None:
    migrate.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_head_is_what_the_models_would_make_checks_and_strict_included(engine: Engine) -> None:
    migrate.upgrade(engine)
    fresh = create_engine("sqlite://")
    Base.metadata.create_all(fresh)
    migrated = _tables(engine)
    assert migrated == _tables(fresh)
    assert len(migrated) > len(Base.metadata.tables)


def test_every_table_is_strict(engine: Engine) -> None:
    migrate.upgrade(engine)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("PRAGMA table_list").mappings()
        strict = {row["name"]: row["strict"] for row in rows if row["type"] == "table"}
    ours = {name: strict[name] for name in Base.metadata.tables}
    assert set(ours.values()) == {1}


def test_down_leaves_nothing_and_up_again_is_the_same(engine: Engine) -> None:
    migrate.upgrade(engine)
    first = _tables(engine)
    migrate.downgrade(engine)
    assert _tables(engine) == {}
    assert migrate.current(engine) is None
    migrate.upgrade(engine)
    assert _tables(engine) == first


def test_each_version_goes_up_and_down_by_itself(engine: Engine) -> None:
    for path in VERSIONS:
        migrate.upgrade(engine, path.stem.partition("_")[0])
    assert migrate.current(engine) == migrate.head()
    for path in reversed(VERSIONS):
        before = path.stem.partition("_")[0]
        assert migrate.current(engine) == before
        migrate.downgrade(engine, "-1")
    assert migrate.current(engine) is None


@pytest.mark.parametrize("path", VERSIONS, ids=lambda path: path.stem)
def test_version_files_import_none_of_our_code(path: Path) -> None:
    modules = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            modules.add(node.module or "")
    roots = {module.partition(".")[0] for module in modules}
    assert roots <= {"__future__", "alembic", "sqlalchemy"}


def test_a_migration_that_fails_leaves_the_desk_as_it_was(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    migrations = tmp_path / "migrations"
    (migrations / "versions").mkdir(parents=True)
    for path in (migrate.MIGRATIONS / "env.py", *VERSIONS):
        target = migrations / path.relative_to(migrate.MIGRATIONS)
        target.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (migrations / "versions" / "9999_breaks.py").write_text(
        "from alembic import op\n"
        f"revision, down_revision = '9999', {migrate.head()!r}\n"
        "def upgrade():\n"
        "    op.drop_table('topic_term')\n"
        "    op.execute('SELECT * FROM nowhere')\n"
        "def downgrade():\n"
        "    pass\n",
        encoding="utf-8",
    )
    migrate.upgrade(engine)
    before = _tables(engine)
    head = migrate.head()
    monkeypatch.setattr(migrate, "MIGRATIONS", migrations)
    with pytest.raises(Exception, match="nowhere"):
        migrate.upgrade(engine)
    assert _tables(engine) == before
    assert migrate.current(engine) == head
    # Of several that are pending, those before the one that fails are not kept either.
    empty = connect(sqlite_url(tmp_path / "empty.sqlite")).engine
    with pytest.raises(Exception, match="nowhere"):
        migrate.upgrade(empty)
    assert _tables(empty) == {}


def test_a_desk_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    desk = create_desk(path)
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '4711'")
    desk.close()
    content = path.read_bytes()
    with pytest.raises(UserError, match="newer version"):
        open_desk(path)
    assert path.read_bytes() == content
