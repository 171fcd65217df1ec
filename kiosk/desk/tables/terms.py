"""HSDS: taxonomies, attributes, and what the standard says about its own files."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.desk.tables.base import Base, Hsds, refers_to
from kiosk.desk.types import Key


class Taxonomy(Hsds, Base):
    """A list of terms, such as Open Eligibility."""

    __tablename__ = "taxonomy"

    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    uri: Mapped[str | None]
    version: Mapped[str | None]


class TaxonomyTerm(Hsds, Base):
    """One term."""

    __tablename__ = "taxonomy_term"

    code: Mapped[str | None]
    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    parent_id: Mapped[str | None] = refers_to("taxonomy_term")
    taxonomy: Mapped[str | None]
    language: Mapped[str | None]
    taxonomy_id: Mapped[str | None] = refers_to("taxonomy")
    term_uri: Mapped[str | None]


class Attribute(Hsds, Base):
    """A term said of any record: `link_id` is its key, `link_entity` its table."""

    __tablename__ = "attribute"

    link_id: Mapped[str | None] = mapped_column(Key(), index=True)
    taxonomy_term_id: Mapped[str | None] = refers_to("taxonomy_term")
    link_type: Mapped[str | None]
    link_entity: Mapped[str | None]
    value: Mapped[str | None]
    label: Mapped[str | None]


class Metadata(Hsds, Base):
    """History that came with an import. Our own history is `Change`."""

    __tablename__ = "metadata"

    resource_id: Mapped[str] = mapped_column(Key(), index=True)
    resource_type: Mapped[str | None]
    last_action_date: Mapped[str]
    last_action_type: Mapped[str]
    field_name: Mapped[str]
    previous_value: Mapped[str]
    replacement_value: Mapped[str]
    updated_by: Mapped[str]


class MetaTableDescription(Hsds, Base):
    """What a file of an import says about a table."""

    __tablename__ = "meta_table_description"

    name: Mapped[str | None]
    language: Mapped[str | None]
    character_set: Mapped[str | None]
