"""The page of words that mean the same in a search: a line of words for each topic, in a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import languages
from kiosk.desk import synonyms, translating
from kiosk.desk.changes import Field, new_id
from kiosk.desk.synonyms import Group, GroupEdit, split
from ui.staff import translating_messages
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldSpec

if TYPE_CHECKING:
    from kiosk.desk.changes import Batch

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

ENGLISH = "en"
assert translating_messages.TRANSLATING_MESSAGES


def wrong(text: str) -> str:
    """What is wrong with the words of a topic."""
    return "synonyms.long" if any(len(word) > synonyms.LONGEST for word in split(text)) else ""


def wrong_alone(text: str) -> str:
    """What is wrong with words that have no topic."""
    return "synonyms.alone" if len(split(text)) == 1 else wrong(text)


@QmlElement
class SynonymsModel(FormModel):
    """Groups of words in the language `recordId`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, Group] = {}
        self._new = new_id()
        self._tags: list[str] = [ENGLISH]

    def language_tag(self) -> str:
        """BCP 47 tag of the language that is worked on."""
        return self.record_id()

    def form(self) -> str:
        """Each language is a form of its own."""
        return f"synonyms:{self.language_tag()}"

    def refresh(self) -> None:
        """Read all groups."""
        staff = self.staff_model()
        if not (staff.has_desk() and self.language_tag()):
            self.exists = False
            return
        with staff.desk().reading() as session:
            found = synonyms.groups(session, self.language_tag())
            self._tags = [ENGLISH, *translating.languages(session)]
        if self._new in {group.id for group in found}:
            self._new = new_id()
        self._groups = {group.id: group for group in found}
        self._groups[self._new] = Group(self._new, "", "", ())
        super().refresh()

    def specs(self) -> tuple[FieldSpec, ...]:
        """A line for each group, and one for a new one."""
        return tuple(
            FieldSpec(
                key="new" if group.id == self._new else group.id,
                kind="text",
                label="synonyms.new" if group.id == self._new else "synonyms.group",
                named=group.name,
                check=wrong if group.topic else wrong_alone,
                hint="synonyms.hint" if group.id == self._new else "",
                stored=Field("synonym", group.id, "words"),
                language=self.language_tag(),
            )
            for group in self._groups.values()
        )

    def stored_values(self) -> Mapping[str, Any]:
        """The words as one types them."""
        return {
            spec.key: ", ".join(self._groups[spec.stored.record].words)
            for spec in self._specs
            if spec.stored
        }

    def write(self, edited: Mapping[str, Any]) -> Batch | None:
        """Save the groups that were edited."""
        staff = self.staff_model()
        edits = [
            GroupEdit(
                self._groups[self._new if key == "new" else key],
                split(str(text or "")),
                split(str(self._seen.get(key) or "")),
            )
            for key, text in edited.items()
        ]
        return synonyms.save(
            staff.desk(), self.language_tag(), edits, staff.person(), staff.clock()
        )

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Work on another language."""
        if tag in self._tags and tag != self.language_tag():
            self.staff_model().open("synonyms", tag)

    def _names(self) -> list[str]:
        return [languages.language(tag).own_name for tag in self._tags]

    language = Property(str, language_tag, notify=changed)
    tags = Property(list, lambda self: self._tags, notify=changed)
    names = Property(list, _names, notify=changed)
