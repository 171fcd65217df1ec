"""Hide now and lines for today: everywhere at once, written down, undone as easily."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.clock import Clock
from kiosk.desk import hiding, history, publish, shown_fields, tables
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.edition import notices_today, store, withdrawals
from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError, UserError
from kiosk.exchange.starter_ids import key

ROSA = Person("11111111-1111-1111-1111-111111111111", "Rosa", frozenset({"editor"}))
GUEST = Person("22222222-2222-2222-2222-222222222222", "Guest", frozenset({"reviewer"}))
LIBRARY = key("service", "library")


def shown(folder: Path, record: str) -> bool:
    """Whether whatever edition opens in a folder shows a record."""
    edition = store.open_best(folder, folder / "no starter", lambda *_: None)
    found = edition.find(record) is not None
    edition.close()
    return found


def listing(desk: Database) -> str:
    with desk.reading() as session:
        return shown_fields.listing_ids(session, LIBRARY)[0]


def test_hidden_in_every_folder_and_every_edition_and_shown_again(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    own, share = tmp_path / "own", tmp_path / "share"
    for folder in (own, share):
        publish.publish(small_desk, folder, clock)
        publish.publish(small_desk, folder, clock)
    record = listing(small_desk)
    reached = hiding.hide(small_desk, (own, share), record, "Moved", ROSA, clock)
    assert (reached.folders, reached.missed) == ((own, share), ())
    for folder in (own, share):
        assert not shown(folder, record)
        store.rollback(folder, 1)
        assert not shown(folder, record)
        assert withdrawals.entries(folder)[record].reason == "Moved"
    hiding.show_again(small_desk, (own, share), record, ROSA, clock)
    assert shown(own, record)
    assert shown(share, record)


def test_both_are_in_the_history_with_who_and_why(
    small_desk: Database, tmp_path: Path, clock: Clock, now: datetime
) -> None:
    record = listing(small_desk)
    hiding.hide(small_desk, (tmp_path,), record, "  Moved\naway ", ROSA, clock)
    hiding.show_again(small_desk, (tmp_path,), record, ROSA, clock)
    with small_desk.reading() as session:
        rows = session.execute(
            select(
                tables.Change.table_name,
                tables.Change.record_id,
                tables.Change.changed_by,
                tables.Change.before,
                tables.Change.after,
            )
            .join(tables.Batch, tables.Batch.id == tables.Change.batch)
            .order_by(tables.Batch.number)
        ).all()
        entries = history.history(session, record=record)
    assert [tuple(row) for row in rows] == [
        ("withdrawal", record, "Rosa", None, "Moved away"),
        ("withdrawal", record, "Rosa", "Moved away", None),
    ]
    assert len(entries) == 2


def test_a_service_at_several_places_goes_from_all_of_them(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    with small_desk.writing() as session:
        session.add(tables.Location(id=key("location", "second")))
        session.flush()
        session.add(
            tables.ServiceAtLocation(
                id=key("at", "second"), service_id=LIBRARY, location_id=key("location", "second")
            )
        )
    publish.publish(small_desk, tmp_path, clock)
    with small_desk.reading() as session:
        both = shown_fields.listing_ids(session, LIBRARY)
    assert len(both) == 2
    hiding.hide(small_desk, (tmp_path,), LIBRARY, "Closed", ROSA, clock)
    assert [shown(tmp_path, each) for each in both] == [False, False]
    assert hiding.hidden(tmp_path, both) is not None
    hiding.show_again(small_desk, (tmp_path,), LIBRARY, ROSA, clock)
    assert [shown(tmp_path, each) for each in both] == [True, True]


@pytest.mark.parametrize("table", [tables.Organization, tables.Phone, tables.Guide, tables.Notice])
def test_any_record_can_be_hidden(
    small_desk: Database, tmp_path: Path, clock: Clock, table: type[tables.Base]
) -> None:
    publish.publish(small_desk, tmp_path, clock)
    with small_desk.reading() as session:
        service = session.get_one(tables.Service, LIBRARY)
        some = session.scalars(select(table)).first()
        record = {
            tables.Organization: service.organization_id,
            tables.Phone: shown_fields.phones(session, LIBRARY)[0],
        }.get(table) or str(some.id)  # type: ignore[union-attr]
    before = store.open_best(tmp_path, tmp_path, lambda *_: None)
    hiding.hide(small_desk, (tmp_path,), record, "Wrong", ROSA, clock)
    after = store.open_best(tmp_path, tmp_path, lambda *_: None)

    def seen(edition: Edition) -> str:
        return repr(
            (edition.all_listings("en"), edition.guides("en"), edition.notice(record, "en"))
        )

    assert seen(before) != seen(after)
    before.close()
    after.close()


def test_a_folder_that_is_away_is_named_and_does_not_hinder(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    own, stick = tmp_path / "own", tmp_path / "stick" / "editions"
    reached = hiding.hide(small_desk, (own, stick), LIBRARY, "Moved", ROSA, clock)
    assert reached.missed == (stick,)
    assert not stick.parent.exists()
    assert withdrawals.read(own)


def test_when_this_disk_takes_nothing_nothing_is_said_to_be_hidden(
    small_desk: Database, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AmparoError, match="full or read-only"):
        hiding.hide(small_desk, (tmp_path,), LIBRARY, "Moved", ROSA, clock)
    monkeypatch.setattr(os, "fsync", real)
    assert withdrawals.read(tmp_path) == frozenset()
    with small_desk.reading() as session:
        assert session.scalars(select(tables.Change)).all() == []


def test_it_needs_a_reason_and_the_right_role(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    later = clock() + timedelta(hours=1)
    with pytest.raises(UserError, match="why"):
        hiding.hide(small_desk, (tmp_path,), LIBRARY, " ", ROSA, clock)
    with pytest.raises(UserError, match="not hidden"):
        hiding.show_again(small_desk, (tmp_path,), LIBRARY, ROSA, clock)
    with pytest.raises(UserError, match="may look"):
        hiding.hide(small_desk, (tmp_path,), LIBRARY, "Moved", GUEST, clock)
    with pytest.raises(UserError, match="may look"):
        hiding.announce(small_desk, (tmp_path,), LIBRARY, {"en": "x"}, later, GUEST, clock)
    assert withdrawals.read(tmp_path) == frozenset()
    assert notices_today.read(tmp_path) == {}


def test_a_line_reaches_every_folder_and_the_history(
    small_desk: Database, tmp_path: Path, clock: Clock, now: datetime
) -> None:
    own, share = tmp_path / "own", tmp_path / "share"
    share.mkdir()
    end = now.replace(hour=15)
    texts = {"en": "closed at 3 pm", "es": "cerrado a las 3"}
    hiding.announce(small_desk, (own, share), LIBRARY, texts, end, ROSA, clock)
    record = listing(small_desk)
    for folder in (own, share):
        assert notices_today.read(folder)[record].texts == texts
    assert hiding.line(own, [record], now) is not None
    assert hiding.line(own, [record], end) is None
    hiding.silence(small_desk, (own, share), LIBRARY, ROSA, clock)
    assert notices_today.read(share) == {}
    with small_desk.reading() as session:
        rows = session.execute(select(tables.Change.table_name, tables.Change.after)).all()
    assert {tuple(row) for row in rows} == {
        ("notice_today", "closed at 3 pm (2026-11-24 15:00)"),
        ("notice_today", None),
    }


def test_folders_of_the_settings(tmp_path: Path) -> None:
    own = tmp_path / "own"
    assert hiding.folders(own) == (own,)
    assert hiding.folders(own, f" /mnt/share ; ;{own}; /mnt/stick") == (
        own,
        Path("/mnt/share"),
        Path("/mnt/stick"),
    )
