"""What the staff desk needs: roles, recovery codes, waits that are served, who is responsible."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

KEY = sa.Text().with_variant(sa.Uuid(as_uuid=False), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")
KEY = sa.Text().with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
JSON = sa.Text().with_variant(JSONB(), "postgresql")
FLAG = sa.Integer().with_variant(sa.Boolean(), "postgresql")

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def add(table: str, *columns: tuple[str, sa.Text | sa.Integer, str]) -> None:
    """Add columns that are never NULL: name, type, and what rows that are there get, as SQL."""
    with op.batch_alter_table(table) as batch:
        for name, kind, fill in columns:
            batch.add_column(sa.Column(name, kind, nullable=False, server_default=sa.text(fill)))
    with op.batch_alter_table(table) as batch:
        for name, kind, _ in columns:
            batch.alter_column(name, existing_type=kind, server_default=None)


def drop(table: str, *columns: str) -> None:
    """Take columns away again."""
    with op.batch_alter_table(table) as batch:
        for name in columns:
            batch.drop_column(name)


def upgrade() -> None:
    """Add them."""
    false = "false" if op.get_bind().dialect.name == "postgresql" else "0"
    with op.batch_alter_table("account") as batch:
        batch.add_column(sa.Column("recovery_hash", sa.Text(), nullable=True))
    add(
        "account",
        ("roles", JSON, "'[]'"),
        ("review_languages", JSON, "'[]'"),
        ("reviews_law", FLAG, false),
    )
    drop("throttle", "locked_until")
    add("throttle", ("seconds_left", sa.Integer(), "0"))
    with op.batch_alter_table("place") as batch:
        batch.add_column(sa.Column("opened_at", MOMENT, nullable=True))
    add(
        "place",
        ("office", sa.Text(), "''"),
        ("steward", sa.Text(), "''"),
        ("deputy", sa.Text(), "''"),
        ("withhold_unread", FLAG, false),
    )
    op.create_table(
        "media",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_media"),
        sqlite_strict=True,
    )
    add("topic", ("steward", sa.Text(), "''"), ("deputy", sa.Text(), "''"))
    # SQLite writes an added column outside the list it was made with, unless it copies the table.
    native = op.get_bind().dialect.name == "postgresql"
    with op.batch_alter_table("translation", recreate="auto" if native else "always") as batch:
        batch.add_column(sa.Column("source_text", sa.Text(), nullable=True))
    history()
    op.drop_table("unsaved")
    op.create_table(
        "unsaved",
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("typed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "form", "field", name="pk_unsaved"),
        sqlite_strict=True,
    )


def history() -> None:
    """Number the batches, and say in each change where in its batch it stood."""
    op.create_table(
        "batch",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", KEY, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("undoes", KEY, nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_batch"),
        sa.UniqueConstraint("id", name="uq_batch_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_batch_undoes", "batch", ["undoes"])
    with op.batch_alter_table("change") as batch:
        batch.add_column(sa.Column("account_id", KEY, nullable=True))
    add("change", ("position", sa.Integer(), "0"))
    op.create_table(
        "attempt",
        sa.Column("id", KEY, nullable=False),
        sa.Column("phone_id", KEY, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("called_on", DAY, nullable=False),
        sa.Column("called_by", sa.Text(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "outcome IN ('no_answer', 'somebody_else', 'dead')",
            name=op.f("ck_attempt_outcome"),
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sqlite_strict=True,
    )
    op.create_index("ix_attempt_phone_id", "attempt", ["phone_id"])


def downgrade() -> None:
    """Take them away."""
    op.drop_table("unsaved")
    op.create_table(
        "unsaved",
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("typed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_unsaved_account_id"),
        sa.PrimaryKeyConstraint("account_id", "record_id", "field", name="pk_unsaved"),
        sqlite_strict=True,
    )
    drop("translation", "source_text")
    drop("change", "position", "account_id")
    op.drop_index("ix_batch_undoes", "batch")
    op.drop_table("batch")
    op.drop_table("attempt")
    drop("place", "opened_at")
    drop("topic", "steward", "deputy")
    drop("place", "office", "steward", "deputy", "withhold_unread")
    op.drop_table("media")
    drop("throttle", "seconds_left")
    with op.batch_alter_table("throttle") as batch:
        batch.add_column(sa.Column("locked_until", MOMENT, nullable=True))
    drop("account", "recovery_hash", "roles", "review_languages", "reviews_law")
