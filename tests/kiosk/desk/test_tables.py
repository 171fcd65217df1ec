"""Tables of HSDS 3.1 have its fields; a value comes back as it went in."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select
from sqlalchemy.exc import IntegrityError, StatementError

from kiosk.desk import tables, types
from kiosk.desk.tables import OURS, Base, Hsds

SCHEMAS = Path(__file__).resolve().parents[4] / "shared" / "data" / "hsds-3.1" / "schema"
HSDS = {
    str(mapper.local_table): mapper.local_table
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Hsds)
}


def _schemas() -> dict[str, Any]:
    if not SCHEMAS.is_dir():
        pytest.skip("the schema files of HSDS 3.1 are not beside this checkout")
    files = [json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")]
    return {schema["name"]: schema for schema in files}


def test_every_table_of_hsds_is_there_and_none_is_invented() -> None:
    assert set(HSDS) == set(_schemas())


@pytest.mark.parametrize("name", sorted(HSDS))
def test_a_table_has_the_fields_of_hsds_and_only_listed_ones_of_ours(name: str) -> None:
    schema = _schemas()[name]
    # Lists and nested records are rows of other tables.
    fields = {
        field
        for field, kind in schema["properties"].items()
        if kind.get("type") not in {"array", None} and "$ref" not in kind
    }
    columns = set(HSDS[name].columns.keys())
    assert fields - columns == set()
    assert columns - fields == OURS.get(name, frozenset()) | {"other_fields"}
    required = set(schema["required"]) & fields
    assert {field for field in required if HSDS[name].columns[field].nullable} == set()


VALUES = [
    (types.Key(), "6F1D7F3E-6F0C-5B41-9C4E-2F6B7A1F0A11", "6f1d7f3e-6f0c-5b41-9c4e-2f6b7a1f0a11"),
    (types.Flag(), True, True),
    (types.Flag(), False, False),
    (types.Real(), 44.0234, 44.0234),
    (types.Day(), date(2026, 11, 24), date(2026, 11, 24)),
    (
        types.Moment(),
        datetime(2026, 11, 24, 4, 0, tzinfo=timezone(timedelta(hours=-6))),
        datetime(2026, 11, 24, 10, 0, tzinfo=UTC),
    ),
    (types.Json(), {"b": [1, None, "ñ"], "a": {}}, {"a": {}, "b": [1, None, "ñ"]}),
]


@pytest.mark.parametrize(("kind", "value", "back"), VALUES)
@pytest.mark.parametrize("missing", [False, True])
def test_a_value_comes_back_as_it_went_in(kind: Any, value: Any, back: Any, missing: bool) -> None:
    table = Table("kept", MetaData(), Column("value", kind), sqlite_strict=True)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        table.create(connection)
        connection.execute(insert(table), {"value": None if missing else value})
        assert connection.scalar(select(table.c.value)) == (None if missing else back)


def test_what_is_no_key_or_has_no_time_zone_is_refused() -> None:
    table = Table("kept", MetaData(), Column("key", types.Key()), Column("at", types.Moment()))
    engine = create_engine("sqlite://")
    naive = datetime(2026, 11, 24)  # noqa: DTZ001 - the point of this test
    with engine.begin() as connection:
        table.create(connection)
        with pytest.raises(StatementError, match="badly formed"):
            connection.execute(insert(table), {"key": "rpl", "at": None})
        with pytest.raises(StatementError, match="time zone"):
            connection.execute(insert(table), {"key": None, "at": naive})


def test_text_order_of_moments_is_time_order() -> None:
    start = datetime(2026, 11, 24, 9, 59, 59, 999_999, tzinfo=UTC)
    moments = [start, start + timedelta(microseconds=1), start + timedelta(hours=3)]
    dialect = create_engine("sqlite://").dialect
    texts = [str(types.Moment().process_bind_param(each, dialect)) for each in moments]
    assert texts == sorted(texts)
    assert len({len(text) for text in texts}) == 1


def test_a_status_that_hsds_does_not_know_is_refused() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    key = "6f1d7f3e-6f0c-5b41-9c4e-2f6b7a1f0a11"
    with engine.begin() as connection:
        row = {"id": key, "organization_id": key, "name": "Food shelf", "status": "closed"}
        with pytest.raises(IntegrityError, match="ck_service_status"):
            connection.execute(insert(tables.Service), row)


def test_every_constraint_has_a_name() -> None:
    unnamed = [
        (table.name, constraint)
        for table in Base.metadata.sorted_tables
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert unnamed == []
