"""The first tables."""

# ruff: noqa: PLR0915 - one statement a table and index
from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

KEY = sa.Text().with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")
JSON = sa.Text().with_variant(JSONB(), "postgresql")
FLAG = sa.Integer().with_variant(sa.Boolean(), "postgresql")
REAL: sa.types.TypeEngine[float] = sa.REAL().with_variant(sa.Double(), "postgresql")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of HSDS 3.1 and our own, with their indexes."""
    op.create_table(
        "account",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("retired_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("name", name="uq_account_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("id", KEY, nullable=False),
        sa.Column("batch", KEY, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("before", JSON, nullable=True),
        sa.Column("after", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sqlite_strict=True,
    )
    op.create_index("ix_change_batch", "change", ["batch"])
    op.create_index("ix_change_changed_at", "change", ["changed_at"])
    op.create_index("ix_change_record_id", "change", ["record_id"])

    op.create_table(
        "check",
        sa.Column("id", KEY, nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("checked_on", DAY, nullable=False),
        sa.Column("checked_by", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("next_due_on", DAY, nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "method IN ('called', 'voicemail', 'visited', 'page', 'email')",
            name=op.f("ck_check_method"),
        ),
        sa.PrimaryKeyConstraint("id", name="pk_check"),
        sqlite_strict=True,
    )
    op.create_index("ix_check_record_id_field", "check", ["record_id", "field"])

    op.create_table(
        "clip",
        sa.Column("id", KEY, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("source_hash", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_clip"),
        sa.UniqueConstraint(
            "record_id", "field", "language", name="uq_clip_record_id_field_language"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "edition_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("happened_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "event IN ('published', 'rolled back')", name=op.f("ck_edition_log_event")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_edition_log"),
        sqlite_strict=True,
    )
    op.create_index("ix_edition_log_number", "edition_log", ["number"])

    op.create_table(
        "fact",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("own", FLAG, nullable=True),
        sa.Column("recorded_on", DAY, nullable=False),
        sa.CheckConstraint("confidence IN ('A', 'B', 'C', 'X')", name=op.f("ck_fact_confidence")),
        sa.CheckConstraint(
            "status IN ('stable', 'contested', 'changed', 'local-dated', 'open', 'needs-source', 'lapsed')",
            name=op.f("ck_fact_status"),
        ),
        sa.PrimaryKeyConstraint("id", name="pk_fact"),
        sqlite_strict=True,
    )
    op.create_table(
        "import_source",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mapping", JSON, nullable=True),
        sa.Column("last_imported_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_import_source"),
        sa.UniqueConstraint("name", name="uq_import_source_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "meta_table_description",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("character_set", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_meta_table_description"),
        sqlite_strict=True,
    )
    op.create_table(
        "metadata",
        sa.Column("id", KEY, nullable=False),
        sa.Column("resource_id", KEY, nullable=False),
        sa.Column("resource_type", sa.Text(), nullable=True),
        sa.Column("last_action_date", sa.Text(), nullable=False),
        sa.Column("last_action_type", sa.Text(), nullable=False),
        sa.Column("field_name", sa.Text(), nullable=False),
        sa.Column("previous_value", sa.Text(), nullable=False),
        sa.Column("replacement_value", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_metadata"),
        sqlite_strict=True,
    )
    op.create_index("ix_metadata_resource_id", "metadata", ["resource_id"])

    op.create_table(
        "pack",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("jurisdiction", sa.Text(), nullable=False),
        sa.Column("advocacy", FLAG, nullable=False),
        sa.Column("chosen", FLAG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pack"),
        sa.UniqueConstraint("code", name="uq_pack_code"),
        sqlite_strict=True,
    )
    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("jurisdiction", sa.Text(), nullable=False),
        sa.Column("languages", JSON, nullable=False),
        sa.Column("logo", sa.Text(), nullable=False),
        sa.Column("withhold_unreviewed", FLAG, nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_place_single")),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
        sqlite_strict=True,
    )
    op.create_table(
        "review",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("reviewed_on", DAY, nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('legal', 'language')", name=op.f("ck_review_kind")),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
        sqlite_strict=True,
    )
    op.create_index("ix_review_record_id", "review", ["record_id"])

    op.create_table(
        "source",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.CheckConstraint("kind IN ('own', 'other', 'staff')", name=op.f("ck_source_kind")),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
        sqlite_strict=True,
    )
    op.create_table(
        "taxonomy",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("uri", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_taxonomy"),
        sqlite_strict=True,
    )
    op.create_table(
        "throttle",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_failed_at", MOMENT, nullable=False),
        sa.Column("locked_until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("subject", name="pk_throttle"),
        sqlite_strict=True,
    )
    op.create_table(
        "topic",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("icon", sa.Text(), nullable=False),
        sa.Column("tone", sa.Text(), nullable=False),
        sa.Column("sensitive", FLAG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("tone IN ('teal', 'sun', 'leaf')", name=op.f("ck_topic_tone")),
        sa.PrimaryKeyConstraint("id", name="pk_topic"),
        sa.UniqueConstraint("code", name="uq_topic_code"),
        sqlite_strict=True,
    )
    op.create_table(
        "translation",
        sa.Column("id", KEY, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("source_hash", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('machine', 'draft', 'reviewed')", name=op.f("ck_translation_status")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_translation"),
        sa.UniqueConstraint(
            "record_id", "field", "language", name="uq_translation_record_id_field_language"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "unit",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=True),
        sa.Column("identifier", sa.Text(), nullable=True),
        sa.Column("uri", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
        sqlite_strict=True,
    )
    op.create_table(
        "fact_source",
        sa.Column("fact_id", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_fact_source_fact_id"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_fact_source_source_id"),
        sa.PrimaryKeyConstraint("fact_id", "source_id", name="pk_fact_source"),
        sqlite_strict=True,
    )
    op.create_index("ix_fact_source_source_id", "fact_source", ["source_id"])

    op.create_table(
        "field_fact",
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("fact_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_field_fact_fact_id"),
        sa.PrimaryKeyConstraint("record_id", "field", "fact_id", name="pk_field_fact"),
        sqlite_strict=True,
    )
    op.create_index("ix_field_fact_fact_id", "field_fact", ["fact_id"])

    op.create_table(
        "import_owned",
        sa.Column("import_source_id", KEY, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["import_source_id"], ["import_source.id"], name="fk_import_owned_import_source_id"
        ),
        sa.PrimaryKeyConstraint(
            "import_source_id", "table_name", "external_id", name="pk_import_owned"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_import_owned_record_id", "import_owned", ["record_id"])

    op.create_table(
        "organization",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("alternate_name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("tax_status", sa.Text(), nullable=True),
        sa.Column("tax_id", sa.Text(), nullable=True),
        sa.Column("year_incorporated", sa.Integer(), nullable=True),
        sa.Column("legal_status", sa.Text(), nullable=True),
        sa.Column("logo", sa.Text(), nullable=True),
        sa.Column("uri", sa.Text(), nullable=True),
        sa.Column("parent_organization_id", KEY, nullable=True),
        sa.Column("pack_id", KEY, nullable=False),
        sa.Column("retired_on", sa.Text(), nullable=True),
        sa.Column("last_seen", sa.Text(), nullable=True),
        sa.Column("advocacy", FLAG, nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name="fk_organization_pack_id"),
        sa.ForeignKeyConstraint(
            ["parent_organization_id"],
            ["organization.id"],
            name="fk_organization_parent_organization_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_organization"),
        sqlite_strict=True,
    )
    op.create_index("ix_organization_pack_id", "organization", ["pack_id"])
    op.create_index(
        "ix_organization_parent_organization_id", "organization", ["parent_organization_id"]
    )

    op.create_table(
        "statement",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("pack_id", KEY, nullable=False),
        sa.Column("shown_to", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name="fk_statement_pack_id"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
        sa.UniqueConstraint("code", name="uq_statement_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_statement_pack_id", "statement", ["pack_id"])

    op.create_table(
        "synonym",
        sa.Column("id", KEY, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("group_id", KEY, nullable=False),
        sa.Column("topic_id", KEY, nullable=True),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_synonym_topic_id"),
        sa.PrimaryKeyConstraint("id", name="pk_synonym"),
        sa.UniqueConstraint(
            "language", "group_id", "word", name="uq_synonym_language_group_id_word"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_synonym_group_id", "synonym", ["group_id"])
    op.create_index("ix_synonym_topic_id", "synonym", ["topic_id"])

    op.create_table(
        "taxonomy_term",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("parent_id", KEY, nullable=True),
        sa.Column("taxonomy", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("taxonomy_id", KEY, nullable=True),
        sa.Column("term_uri", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["taxonomy_term.id"], name="fk_taxonomy_term_parent_id"
        ),
        sa.ForeignKeyConstraint(
            ["taxonomy_id"], ["taxonomy.id"], name="fk_taxonomy_term_taxonomy_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_taxonomy_term"),
        sqlite_strict=True,
    )
    op.create_index("ix_taxonomy_term_parent_id", "taxonomy_term", ["parent_id"])
    op.create_index("ix_taxonomy_term_taxonomy_id", "taxonomy_term", ["taxonomy_id"])

    op.create_table(
        "topic_term",
        sa.Column("topic_id", KEY, nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_topic_term_topic_id"),
        sa.PrimaryKeyConstraint("topic_id", "term", name="pk_topic_term"),
        sqlite_strict=True,
    )
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
    op.create_table(
        "attribute",
        sa.Column("id", KEY, nullable=False),
        sa.Column("link_id", KEY, nullable=True),
        sa.Column("taxonomy_term_id", KEY, nullable=True),
        sa.Column("link_type", sa.Text(), nullable=True),
        sa.Column("link_entity", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["taxonomy_term_id"], ["taxonomy_term.id"], name="fk_attribute_taxonomy_term_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attribute"),
        sqlite_strict=True,
    )
    op.create_index("ix_attribute_link_id", "attribute", ["link_id"])
    op.create_index("ix_attribute_taxonomy_term_id", "attribute", ["taxonomy_term_id"])

    op.create_table(
        "guide",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("pack_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("icon", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("caution", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=True),
        sa.Column("link_url", sa.Text(), nullable=True),
        sa.Column("link_label", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('settled', 'contested', 'changed', 'local')", name=op.f("ck_guide_status")
        ),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name="fk_guide_pack_id"),
        sa.PrimaryKeyConstraint("id", name="pk_guide"),
        sa.UniqueConstraint("code", name="uq_guide_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_guide_pack_id", "guide", ["pack_id"])

    op.create_table(
        "location",
        sa.Column("id", KEY, nullable=False),
        sa.Column("location_type", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("organization_id", KEY, nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("alternate_name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("transportation", sa.Text(), nullable=True),
        sa.Column("latitude", REAL, nullable=True),
        sa.Column("longitude", REAL, nullable=True),
        sa.Column("external_identifier", sa.Text(), nullable=True),
        sa.Column("external_identifier_type", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.CheckConstraint(
            "location_type IN ('physical', 'postal', 'virtual')",
            name=op.f("ck_location_location_type"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_location_organization_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_location"),
        sqlite_strict=True,
    )
    op.create_index("ix_location_organization_id", "location", ["organization_id"])

    op.create_table(
        "notice",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organization_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_notice_organization_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
        sqlite_strict=True,
    )
    op.create_index("ix_notice_organization_id", "notice", ["organization_id"], unique=True)

    op.create_table(
        "organization_identifier",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organization_id", KEY, nullable=False),
        sa.Column("identifier_scheme", sa.Text(), nullable=True),
        sa.Column("identifier_type", sa.Text(), nullable=False),
        sa.Column("identifier", sa.Text(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name="fk_organization_identifier_organization_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_organization_identifier"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_organization_identifier_organization_id", "organization_identifier", ["organization_id"]
    )

    op.create_table(
        "program",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organization_id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("alternate_name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_program_organization_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_program"),
        sqlite_strict=True,
    )
    op.create_index("ix_program_organization_id", "program", ["organization_id"])

    op.create_table(
        "statement_line",
        sa.Column("id", KEY, nullable=False),
        sa.Column("statement_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_line_statement_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_statement_line"),
        sqlite_strict=True,
    )
    op.create_index("ix_statement_line_statement_id", "statement_line", ["statement_id"])

    op.create_table(
        "accessibility",
        sa.Column("id", KEY, nullable=False),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("details", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name="fk_accessibility_location_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_accessibility"),
        sqlite_strict=True,
    )
    op.create_index("ix_accessibility_location_id", "accessibility", ["location_id"])

    op.create_table(
        "address",
        sa.Column("id", KEY, nullable=False),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("attention", sa.Text(), nullable=True),
        sa.Column("address_1", sa.Text(), nullable=False),
        sa.Column("address_2", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("state_province", sa.Text(), nullable=False),
        sa.Column("postal_code", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("address_type", sa.Text(), nullable=False),
        sa.Column("confidential", FLAG, nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.CheckConstraint(
            "address_type IN ('physical', 'postal', 'virtual')",
            name=op.f("ck_address_address_type"),
        ),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name="fk_address_location_id"),
        sa.PrimaryKeyConstraint("id", name="pk_address"),
        sqlite_strict=True,
    )
    op.create_index("ix_address_location_id", "address", ["location_id"])

    op.create_table(
        "former_contact",
        sa.Column("id", KEY, nullable=False),
        sa.Column("notice_id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('name', 'number')", name=op.f("ck_former_contact_kind")),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name="fk_former_contact_notice_id"),
        sa.PrimaryKeyConstraint("id", name="pk_former_contact"),
        sqlite_strict=True,
    )
    op.create_index("ix_former_contact_notice_id", "former_contact", ["notice_id"])

    op.create_table(
        "guide_step",
        sa.Column("id", KEY, nullable=False),
        sa.Column("guide_id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("icon", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("said_on", sa.Text(), nullable=True),
        sa.CheckConstraint("kind IN ('step', 'fork')", name=op.f("ck_guide_step_kind")),
        sa.ForeignKeyConstraint(["guide_id"], ["guide.id"], name="fk_guide_step_guide_id"),
        sa.PrimaryKeyConstraint("id", name="pk_guide_step"),
        sa.UniqueConstraint("guide_id", "code", name="uq_guide_step_guide_id_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_guide_step_guide_id", "guide_step", ["guide_id"])

    op.create_table(
        "service",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organization_id", KEY, nullable=False),
        sa.Column("program_id", KEY, nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("alternate_name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("interpretation_services", sa.Text(), nullable=True),
        sa.Column("application_process", sa.Text(), nullable=True),
        sa.Column("fees_description", sa.Text(), nullable=True),
        sa.Column("wait_time", sa.Text(), nullable=True),
        sa.Column("fees", sa.Text(), nullable=True),
        sa.Column("accreditations", sa.Text(), nullable=True),
        sa.Column("eligibility_description", sa.Text(), nullable=True),
        sa.Column("minimum_age", REAL, nullable=True),
        sa.Column("maximum_age", REAL, nullable=True),
        sa.Column("assured_date", sa.Text(), nullable=True),
        sa.Column("assurer_email", sa.Text(), nullable=True),
        sa.Column("licenses", sa.Text(), nullable=True),
        sa.Column("alert", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("reach", sa.Text(), nullable=True),
        sa.Column("free", FLAG, nullable=True),
        sa.Column("sensitive", FLAG, nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.CheckConstraint(
            "reach IN ('local', 'statewide', 'national')", name=op.f("ck_service_reach")
        ),
        sa.CheckConstraint(
            "status IN ('active', 'inactive', 'defunct', 'temporarily closed')",
            name=op.f("ck_service_status"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_service_organization_id"
        ),
        sa.ForeignKeyConstraint(["program_id"], ["program.id"], name="fk_service_program_id"),
        sa.PrimaryKeyConstraint("id", name="pk_service"),
        sa.UniqueConstraint("code", name="uq_service_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_service_organization_id", "service", ["organization_id"])
    op.create_index("ix_service_program_id", "service", ["program_id"])

    op.create_table(
        "cost_option",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("option", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("amount", REAL, nullable=True),
        sa.Column("amount_description", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_cost_option_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cost_option"),
        sqlite_strict=True,
    )
    op.create_index("ix_cost_option_service_id", "cost_option", ["service_id"])

    op.create_table(
        "funding",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organization_id", KEY, nullable=True),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_funding_organization_id"
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_funding_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_funding"),
        sqlite_strict=True,
    )
    op.create_index("ix_funding_organization_id", "funding", ["organization_id"])
    op.create_index("ix_funding_service_id", "funding", ["service_id"])

    op.create_table(
        "guide_branch",
        sa.Column("id", KEY, nullable=False),
        sa.Column("guide_step_id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("tone", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("tone IN ('stop', 'go', 'plain')", name=op.f("ck_guide_branch_tone")),
        sa.ForeignKeyConstraint(
            ["guide_step_id"], ["guide_step.id"], name="fk_guide_branch_guide_step_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_guide_branch"),
        sa.UniqueConstraint("guide_step_id", "code", name="uq_guide_branch_guide_step_id_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_guide_branch_guide_step_id", "guide_branch", ["guide_step_id"])

    op.create_table(
        "guide_lawyer",
        sa.Column("guide_id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["guide_id"], ["guide.id"], name="fk_guide_lawyer_guide_id"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_guide_lawyer_service_id"),
        sa.PrimaryKeyConstraint("guide_id", "service_id", name="pk_guide_lawyer"),
        sqlite_strict=True,
    )
    op.create_index("ix_guide_lawyer_service_id", "guide_lawyer", ["service_id"])

    op.create_table(
        "guide_statement",
        sa.Column("guide_id", KEY, nullable=False),
        sa.Column("statement_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["guide_id"], ["guide.id"], name="fk_guide_statement_guide_id"),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_guide_statement_statement_id"
        ),
        sa.PrimaryKeyConstraint("guide_id", "statement_id", name="pk_guide_statement"),
        sqlite_strict=True,
    )
    op.create_index("ix_guide_statement_statement_id", "guide_statement", ["statement_id"])

    op.create_table(
        "note",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_note_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sqlite_strict=True,
    )
    op.create_index("ix_note_service_id", "note", ["service_id"])

    op.create_table(
        "notice_instead",
        sa.Column("notice_id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name="fk_notice_instead_notice_id"),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name="fk_notice_instead_service_id"
        ),
        sa.PrimaryKeyConstraint("notice_id", "service_id", name="pk_notice_instead"),
        sqlite_strict=True,
    )
    op.create_index("ix_notice_instead_service_id", "notice_instead", ["service_id"])

    op.create_table(
        "required_document",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("uri", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name="fk_required_document_service_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_required_document"),
        sqlite_strict=True,
    )
    op.create_index("ix_required_document_service_id", "required_document", ["service_id"])

    op.create_table(
        "service_at_location",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("location_id", KEY, nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name="fk_service_at_location_location_id"
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name="fk_service_at_location_service_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_service_at_location"),
        sa.UniqueConstraint("code", name="uq_service_at_location_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_service_at_location_location_id", "service_at_location", ["location_id"])
    op.create_index("ix_service_at_location_service_id", "service_at_location", ["service_id"])

    op.create_table(
        "service_capacity",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("available", REAL, nullable=False),
        sa.Column("maximum", REAL, nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name="fk_service_capacity_service_id"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_service_capacity_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_service_capacity"),
        sqlite_strict=True,
    )
    op.create_index("ix_service_capacity_service_id", "service_capacity", ["service_id"])
    op.create_index("ix_service_capacity_unit_id", "service_capacity", ["unit_id"])

    op.create_table(
        "service_topic",
        sa.Column("service_id", KEY, nullable=False),
        sa.Column("topic_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_service_topic_service_id"),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_service_topic_topic_id"),
        sa.PrimaryKeyConstraint("service_id", "topic_id", name="pk_service_topic"),
        sqlite_strict=True,
    )
    op.create_index("ix_service_topic_topic_id", "service_topic", ["topic_id"])

    op.create_table(
        "url",
        sa.Column("id", KEY, nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("organization_id", KEY, nullable=True),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_url_organization_id"
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_url_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_url"),
        sqlite_strict=True,
    )
    op.create_index("ix_url_organization_id", "url", ["organization_id"])
    op.create_index("ix_url_service_id", "url", ["service_id"])

    op.create_table(
        "closure",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("service_at_location_id", KEY, nullable=True),
        sa.Column("starts_on", DAY, nullable=False),
        sa.Column("ends_on", DAY, nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_closure_order")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name="fk_closure_location_id"),
        sa.ForeignKeyConstraint(
            ["service_at_location_id"],
            ["service_at_location.id"],
            name="fk_closure_service_at_location_id",
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_closure_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_closure"),
        sqlite_strict=True,
    )
    op.create_index("ix_closure_location_id", "closure", ["location_id"])
    op.create_index("ix_closure_service_at_location_id", "closure", ["service_at_location_id"])
    op.create_index("ix_closure_service_id", "closure", ["service_id"])

    op.create_table(
        "contact",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organization_id", KEY, nullable=True),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("service_at_location_id", KEY, nullable=True),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("department", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name="fk_contact_location_id"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_contact_organization_id"
        ),
        sa.ForeignKeyConstraint(
            ["service_at_location_id"],
            ["service_at_location.id"],
            name="fk_contact_service_at_location_id",
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_contact_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
        sqlite_strict=True,
    )
    op.create_index("ix_contact_location_id", "contact", ["location_id"])
    op.create_index("ix_contact_organization_id", "contact", ["organization_id"])
    op.create_index("ix_contact_service_at_location_id", "contact", ["service_at_location_id"])
    op.create_index("ix_contact_service_id", "contact", ["service_id"])

    op.create_table(
        "opening_hours",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("service_at_location_id", KEY, nullable=True),
        sa.Column("osm", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name="fk_opening_hours_location_id"
        ),
        sa.ForeignKeyConstraint(
            ["service_at_location_id"],
            ["service_at_location.id"],
            name="fk_opening_hours_service_at_location_id",
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_opening_hours_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_opening_hours"),
        sqlite_strict=True,
    )
    op.create_index("ix_opening_hours_location_id", "opening_hours", ["location_id"])
    op.create_index(
        "ix_opening_hours_service_at_location_id", "opening_hours", ["service_at_location_id"]
    )
    op.create_index("ix_opening_hours_service_id", "opening_hours", ["service_id"])

    op.create_table(
        "schedule",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("service_at_location_id", KEY, nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("dtstart", sa.Text(), nullable=True),
        sa.Column("timezone", REAL, nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("wkst", sa.Text(), nullable=True),
        sa.Column("freq", sa.Text(), nullable=True),
        sa.Column("interval", sa.Integer(), nullable=True),
        sa.Column("byday", sa.Text(), nullable=True),
        sa.Column("byweekno", sa.Text(), nullable=True),
        sa.Column("bymonthday", sa.Text(), nullable=True),
        sa.Column("byyearday", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("opens_at", sa.Text(), nullable=True),
        sa.Column("closes_at", sa.Text(), nullable=True),
        sa.Column("schedule_link", sa.Text(), nullable=True),
        sa.Column("attending_type", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.CheckConstraint("freq IN ('WEEKLY', 'MONTHLY')", name=op.f("ck_schedule_freq")),
        sa.CheckConstraint(
            "wkst IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')", name=op.f("ck_schedule_wkst")
        ),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name="fk_schedule_location_id"),
        sa.ForeignKeyConstraint(
            ["service_at_location_id"],
            ["service_at_location.id"],
            name="fk_schedule_service_at_location_id",
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_schedule_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_schedule"),
        sqlite_strict=True,
    )
    op.create_index("ix_schedule_location_id", "schedule", ["location_id"])
    op.create_index("ix_schedule_service_at_location_id", "schedule", ["service_at_location_id"])
    op.create_index("ix_schedule_service_id", "schedule", ["service_id"])

    op.create_table(
        "service_area",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("service_at_location_id", KEY, nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("extent", sa.Text(), nullable=True),
        sa.Column("extent_type", sa.Text(), nullable=True),
        sa.Column("uri", sa.Text(), nullable=True),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["service_at_location_id"],
            ["service_at_location.id"],
            name="fk_service_area_service_at_location_id",
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_service_area_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_service_area"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_service_area_service_at_location_id", "service_area", ["service_at_location_id"]
    )
    op.create_index("ix_service_area_service_id", "service_area", ["service_id"])

    op.create_table(
        "phone",
        sa.Column("id", KEY, nullable=False),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("organization_id", KEY, nullable=True),
        sa.Column("contact_id", KEY, nullable=True),
        sa.Column("service_at_location_id", KEY, nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("extension", sa.Text(), nullable=True),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_phone_contact_id"),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name="fk_phone_location_id"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name="fk_phone_organization_id"
        ),
        sa.ForeignKeyConstraint(
            ["service_at_location_id"],
            ["service_at_location.id"],
            name="fk_phone_service_at_location_id",
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_phone_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_phone"),
        sqlite_strict=True,
    )
    op.create_index("ix_phone_contact_id", "phone", ["contact_id"])
    op.create_index("ix_phone_location_id", "phone", ["location_id"])
    op.create_index("ix_phone_organization_id", "phone", ["organization_id"])
    op.create_index("ix_phone_service_at_location_id", "phone", ["service_at_location_id"])
    op.create_index("ix_phone_service_id", "phone", ["service_id"])

    op.create_table(
        "language",
        sa.Column("id", KEY, nullable=False),
        sa.Column("service_id", KEY, nullable=True),
        sa.Column("location_id", KEY, nullable=True),
        sa.Column("phone_id", KEY, nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("other_fields", JSON, nullable=True),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name="fk_language_location_id"),
        sa.ForeignKeyConstraint(["phone_id"], ["phone.id"], name="fk_language_phone_id"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_language_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_language"),
        sqlite_strict=True,
    )
    op.create_index("ix_language_location_id", "language", ["location_id"])
    op.create_index("ix_language_phone_id", "language", ["phone_id"])
    op.create_index("ix_language_service_id", "language", ["service_id"])


def downgrade() -> None:
    """Take the tables away again; their indexes go with them."""
    for table in (
        "language",
        "phone",
        "service_area",
        "schedule",
        "opening_hours",
        "contact",
        "closure",
        "url",
        "service_topic",
        "service_capacity",
        "service_at_location",
        "required_document",
        "notice_instead",
        "note",
        "guide_statement",
        "guide_lawyer",
        "guide_branch",
        "funding",
        "cost_option",
        "service",
        "guide_step",
        "former_contact",
        "address",
        "accessibility",
        "statement_line",
        "program",
        "organization_identifier",
        "notice",
        "location",
        "guide",
        "attribute",
        "unsaved",
        "topic_term",
        "taxonomy_term",
        "synonym",
        "statement",
        "organization",
        "import_owned",
        "field_fact",
        "fact_source",
        "unit",
        "translation",
        "topic",
        "throttle",
        "taxonomy",
        "source",
        "review",
        "place",
        "pack",
        "metadata",
        "meta_table_description",
        "import_source",
        "fact",
        "edition_log",
        "clip",
        "check",
        "change",
        "account",
    ):
        op.drop_table(table)
