"""This place: what visitors see of the institution, and what it chooses to show."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from sqlalchemy import insert, select

from kiosk import languages
from kiosk.desk import changes, tables, translating
from kiosk.desk.changes import Act, Batch, Clash, Conflict, Edit, Field
from kiosk.edition.pseudo import PSEUDO
from kiosk.exchange import starter, starter_load
from ui.staff import logo, pictures
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldSpec, Option
from ui.staff.picture_rows import PictureRows, picture_row
from ui.words import ENGLISH, words_for

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 80
OWN = "own"
"""Code of the pack with what the place adds itself; always chosen, always first."""

_JURISDICTION = re.compile(r"[A-Z]{2}(/[^/\s][^/]*)*")

_of_the_place = partial(Field, "place", "1")


def needed(text: str) -> str:
    """What is wrong with a name."""
    if not text.strip():
        return "place.needed"
    return "place.too_long" if len(text) > LONGEST else ""


def short(text: str) -> str:
    """What is wrong with a name that may be left out."""
    return "place.too_long" if len(text) > LONGEST else ""


def jurisdiction(text: str) -> str:
    """What is wrong with where the place is."""
    return "" if _JURISDICTION.fullmatch(text.strip()) else "place.jurisdiction_wrong"


def with_english(text: str) -> str:
    """What is wrong with a choice of languages."""
    return "" if not text or ENGLISH in text.split("\n") else "place.english_stays"


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it is stored."""

    key: str
    name: str
    jurisdiction: str
    advocacy: bool
    chosen: bool
    position: int


@QmlElement
class PlaceModel(FormModel):
    """The form of this place, and its logo."""

    changed = Signal()
    logoChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found_rows = PictureRows(self)
        self._packs: dict[str, Pack] = {}
        self._looking = False

    def may_write(self) -> bool:
        """An administrator may."""
        return self.staff_model().may("administer")

    def specs(self) -> tuple[FieldSpec, ...]:
        """Who we are, what we show, and who answers for it."""
        stored = _of_the_place
        return (
            FieldSpec("name", "place.name", "line", needed, stored("name")),
            FieldSpec(
                "jurisdiction",
                "place.jurisdiction",
                "line",
                jurisdiction,
                stored("jurisdiction"),
                "place.jurisdiction_hint",
            ),
            FieldSpec("office", "place.office", "line", short, stored("office")),
            FieldSpec("steward", "place.steward", "line", short, stored("steward")),
            FieldSpec("deputy", "place.deputy", "line", short, stored("deputy")),
            FieldSpec(
                "languages",
                "place.languages",
                "languages",
                with_english,
                stored("languages"),
                "place.languages_hint",
                options=self._languages(),
            ),
            FieldSpec("packs", "place.packs", "languages", options=self._pack_options()),
            self._flag("withhold_unreviewed"),
            self._flag("withhold_unread"),
        )

    def refresh(self) -> None:
        """Read the packs before the fields that name them."""
        self._packs = self._read_packs()
        super().refresh()
        self.logoChanged.emit()

    def stored_values(self) -> Mapping[str, Any]:
        """The place's row, and the codes of the chosen packs in their order."""
        return {**super().stored_values(), "packs": self._chosen_packs()}

    def acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> Sequence[Act]:
        """Each pack's two fields, beside those of the place."""
        acts = list(super().acts(edited, seen))
        if "packs" in edited:
            wanted: list[str] = edited["packs"]
            for code, pack in self._packs.items():
                at = wanted.index(code) if code in wanted else pack.position
                acts.append(Edit("pack", pack.key, "chosen", code in wanted, pack.chosen))
                acts.append(Edit("pack", pack.key, "position", at, pack.position))
        return acts

    def key_of(self, clash: Clash) -> str:
        """A clash over a pack is one over the packs."""
        return "packs" if clash.field.table == "pack" else super().key_of(clash)

    def write(self, edited: Mapping[str, Any]) -> Batch | None:
        """Bring in what a pack that is new here holds, then save."""
        if "packs" in edited:
            self._packs = self._read_packs()
            self._compare_packs(edited["packs"])
            new = [code for code in edited["packs"] if not self._packs[code].chosen]
            if new:
                with self.staff_model().desk().writing() as session:
                    starter_load.bring(session, starter.read(), new)
        return super().write(edited)

    def _read_packs(self) -> dict[str, Pack]:
        """Every pack but the place's own, by code, in order."""
        table = tables.Pack
        wanted = select(table).where(table.code != OWN).order_by(table.position, table.code)
        with self.staff_model().desk().reading() as session:
            return {
                row.code: Pack(
                    row.id, row.name, row.jurisdiction, row.advocacy, row.chosen, row.position
                )
                for row in session.scalars(wanted)
            }

    def _chosen_packs(self) -> list[str]:
        return [code for code, pack in self._packs.items() if pack.chosen]

    def _compare_packs(self, mine: list[str]) -> None:
        """Raise Conflict when somebody chose other packs since they were seen."""
        seen, theirs = self._seen["packs"], self._chosen_packs()
        if theirs not in (seen, mine):
            raise Conflict((Clash(Field("pack", "", "chosen"), seen, theirs, mine, "", None),))

    def _pack_options(self) -> tuple[Option, ...]:
        words = self.staff_model().words()
        return tuple(
            Option(
                code,
                pack.name,
                words.say("place.pack_advocacy", jurisdiction=pack.jurisdiction)
                if pack.advocacy
                else pack.jurisdiction,
            )
            for code, pack in self._packs.items()
        )

    def _languages(self) -> tuple[Option, ...]:
        """Languages with screens or texts, those first whose screens are translated."""
        without = self.staff_model().words().say("place.language_no_screens")
        with self.staff_model().desk().reading() as session:
            has_texts = set(translating.languages(session))
        found = []
        for row in languages.table().values():
            if row.tag in PSEUDO:
                continue
            ready = words_for(row.tag).complete
            if ready or row.tag in has_texts:
                found.append(Option(row.tag, row.own_name, "" if ready else without, row.tag))
        return tuple(sorted(found, key=lambda option: option.note != ""))

    def _flag(self, name: str) -> FieldSpec:
        return FieldSpec(name, f"place.{name}", "flag", None, _of_the_place(name))

    # The logo

    @Slot()
    def look(self) -> None:
        """Look for pictures: on sticks, and, on a computer of their own, in people's folders."""
        places = pictures.sticks()
        if not self.staff_model().from_kiosk():
            places += pictures.own_folders()
        words = self.staff_model().words()
        self.found_rows.set_rows(
            [picture_row(path, name, words) for path, name in pictures.pictures(places)]
        )
        self._looking = True
        self.logoChanged.emit()

    @Slot(str)
    def takeLogo(self, file: str) -> None:
        """Make the picture in a file (a path, or a file: address) the place's logo."""
        taken: list[logo.Logo] = []
        address = QUrl(file)
        path = Path(address.toLocalFile() if address.isLocalFile() else file)
        if self.staff_model().attempt(lambda: taken.append(logo.read(path))):
            self._keep(taken[0])

    @Slot()
    def dropLogo(self) -> None:
        """Show no logo."""
        self._keep(None)

    def _keep(self, taken: logo.Logo | None) -> None:
        staff = self.staff_model()
        act = Edit("place", "1", "logo", taken.sha256 if taken else "", self.logo_name())

        def write() -> None:
            if taken:
                self._store(taken)
            changes.save(staff.desk(), [act], staff.person(), staff.clock())

        if self.staff_model().attempt(write):
            self._looking = False
            staff.changed()
            self.logoChanged.emit()

    def _store(self, taken: logo.Logo) -> None:
        """Put the picture into the desk, once."""
        media = tables.Media
        with self.staff_model().desk().writing() as session:
            there = select(media.sha256).where(media.sha256 == taken.sha256)
            if session.scalar(there) is None:
                session.execute(insert(media), [{"sha256": taken.sha256, "data": taken.data}])

    def logo_name(self) -> str:
        """SHA-256 of the logo; "" without one."""
        with self.staff_model().desk().reading() as session:
            return session.scalars(select(tables.Place.logo)).one()

    def _picture(self) -> QImage:
        if self._staff is None or not self.staff_model().has_desk():
            return QImage()
        media = tables.Media
        with self.staff_model().desk().reading() as session:
            wanted = select(media.data).where(media.sha256.in_(select(tables.Place.logo)))
            data = session.scalar(wanted)
        return QImage.fromData(data) if data else QImage()

    def _is_looking(self) -> bool:
        return self._looking

    logoPicture = Property(QImage, _picture, notify=logoChanged)
    pictureCount = Property(int, lambda self: len(self.found_rows.rows()), notify=logoChanged)
    looking = Property(bool, _is_looking, notify=logoChanged)
    pictures = Property(QObject, lambda self: self.found_rows, constant=True)
