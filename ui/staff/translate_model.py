"""The page for translating: one text at a time, its English beside it, through a whole language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import languages
from kiosk.desk import translating, translation_edits
from kiosk.desk.translating import Item, Translated
from kiosk.desk.wording import missing_numbers, same_placeholders
from kiosk.errors import UserError
from ui.staff import translating_messages
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldSpec
from ui.staff.translate_rows import (
    ALL,
    TONES,
    FilterRows,
    WordRows,
    changed_words,
    changes_said,
    filters,
    made,
)

if TYPE_CHECKING:
    from kiosk.desk.changes import Batch

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

TEXT = "text"

Look = Literal["all", "texts", "one"]
"""How much of the desk to read again: what there is to translate; the translations; the one shown."""

assert translating_messages.TRANSLATING_MESSAGES


@QmlElement
class TranslateModel(FormModel):
    """Texts of the language `recordId` ("es"), or one of them ("es/<key of its item>")."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter_rows = FilterRows(self)
        self.word_rows = WordRows(self)
        self._items: tuple[Item, ...] = ()
        self._all: dict[str, Translated] = {}
        self._keys: list[str] = []
        self._key = ""
        self._filter = ""
        self._shown: Translated | None = None
        self._before = ""
        self._own_text = False
        self._look: Look = "all"

    # What a form gives

    def tag(self) -> str:
        """BCP 47 tag of the language that is worked on."""
        return self.record_id().partition("/")[0]

    def form(self) -> str:
        """Every text of every language is a form of its own."""
        return f"translate:{self.tag()}:{self._key}"

    def specs(self) -> tuple[FieldSpec, ...]:
        """The translation."""
        name = languages.language(self.tag()).own_name
        return (FieldSpec(TEXT, kind="text", check=self._check, named=name, language=self.tag()),)

    def stored_values(self) -> Mapping[str, Any]:
        """As it is in the desk now."""
        return {TEXT: self._shown.text if self._shown else ""}

    def may_write(self) -> bool:
        """Editors write, and so do those who review this language."""
        staff = self.staff_model()
        return staff.may("edit") or (bool(self.tag()) and staff.may(f"review:{self.tag()}"))

    def write(self, edited: Mapping[str, Any]) -> Batch | None:
        """Save the translation as a draft made from the English of now."""
        if self._shown is None or TEXT not in edited:
            return None
        staff, seen = self.staff_model(), str(self._seen.get(TEXT) or "")
        text = str(edited[TEXT] or "")
        saved = translation_edits.save_text(
            staff.desk(), self._shown, text, seen, staff.person(), staff.clock()
        )
        self._look = "texts"
        return saved

    def refresh(self) -> None:
        """Look all texts of the language up, and show the one that is open."""
        staff = self.staff_model()
        if not (staff.has_desk() and self.tag()):
            self.exists = False
            return
        look, self._look = self._look, "all"
        with staff.desk().reading() as session:
            if look == "all" or not self._items:
                self._items = translating.items(session)
            if look != "one" or not self._all:
                listed = translating.translated(session, self.tag(), self._items)
                self._all = {one.item.key: one for one in listed}
            self._choose()
            if look == "one" and self._key:
                item = self._all[self._key].item
                self._all[self._key] = translating.translated(session, self.tag(), [item])[0]
            self._shown = self._all.get(self._key)
            self._before, self._own_text = "", False
            if self._shown and self._shown.status == "outdated":
                self._before = translating.old_english(session, self._shown)
            if self._shown and self._shown.row:
                writers = translation_edits.writers(session, [self._shown.row])
                self._own_text = writers.get(self._shown.row) == self._account()
        words = staff.words()
        self.filter_rows.set_rows(filters(tuple(self._all.values()), self._filter, words))
        english = self._shown.item.english if self._shown else ""
        self.word_rows.set_rows(changed_words(self._before, english))
        super().refresh()

    # For QML

    @Slot(str)
    def filter(self, key: str) -> None:
        """Go through the texts of one status only, or "all"."""
        self._leave()
        self._filter, self._key, self._keys = key, "", []
        self._look = "texts"
        self.update()

    @Slot(int)
    def go(self, steps: int) -> None:
        """Show the text so many places further on; what is typed is kept."""
        place = self._place() + steps
        if 0 <= place < len(self._keys):
            self._leave()
            self._key = self._keys[place]
            self._look = "one"
            self.update()

    @Slot(result=bool)
    def review(self) -> bool:
        """Mark the translation as reviewed, under the name of whoever is signed in."""
        staff, shown = self.staff_model(), self._shown
        if shown is None or not self._can_review():
            return False
        done = staff.attempt(
            lambda: translation_edits.review(staff.desk(), shown, staff.person(), staff.clock())
        )
        if done:
            staff.say(staff.words().say("translate.reviewed"))
            self._look = "texts"
            staff.changed()
        return done

    # Inside

    def _choose(self) -> None:
        """Which texts are gone through, and which is open. The list stays while one works on it."""
        if not self._filter:
            wanted = self.record_id().partition("/")[2]
            self._key = wanted if wanted in self._all else ""
            self._filter = ALL if self._key else self._first_filter()
        if not self._keys:
            self._keys = [
                key for key, one in self._all.items() if self._filter in {ALL, one.status}
            ]
        self._keys = [key for key in self._keys if key in self._all]
        if self._key not in self._keys:
            self._key = self._keys[0] if self._keys else ""

    def _first_filter(self) -> str:
        """What most needs a look: outdated, then missing, then what a machine made."""
        found = {one.status for one in self._all.values()}
        return next((each for each in translating.STATUSES[:3] if each in found), ALL)

    def _leave(self) -> None:
        """Keep what is typed and let go of it, before another text takes its place."""
        self.leaving()
        self._typed.clear()
        self._seen.clear()
        self._clashes, self._restored = (), False
        self._decided.clear()

    def _account(self) -> str | None:
        try:
            return self.staff_model().person().account_id
        except UserError:
            return None

    def _check(self, text: str) -> str:
        english = self._shown.item.english if self._shown else ""
        kept = not text.strip() or same_placeholders(english, text)
        return "" if kept else "translate.no_placeholder"

    def _place(self) -> int:
        return self._keys.index(self._key) if self._key in self._keys else -1

    def _place_words(self) -> str:
        if not self._keys:
            return self._say("translate.none_left")
        return self._say("translate.place", number=self._place() + 1, total=len(self._keys))

    def _say(self, message: str, **values: str | int) -> str:
        return self.staff_model().words().say(message, **values) if self._staff else ""

    def _where(self) -> str:
        return self._shown.item.where(self.staff_model().words()) if self._shown else ""

    def _english(self) -> str:
        return self._shown.item.english if self._shown else ""

    def _status_words(self) -> str:
        return self._say(f"translate.status.{self._shown.status}") if self._shown else ""

    def _status_tone(self) -> str:
        return TONES[self._shown.status] if self._shown else "teal"

    def _made(self) -> str:
        return made(self._shown, self.staff_model().words()) if self._shown else ""

    def _doubt(self) -> str:
        """A number of the English that is not in what is typed; not wrong for sure."""
        text = self.value(TEXT)
        missing = missing_numbers(self._english(), text) if text.strip() else ()
        return self._say("translate.numbers", numbers=", ".join(missing)) if missing else ""

    def _changes(self) -> str:
        if self._staff is None:
            return ""
        return changes_said(self._before, self._english(), self.staff_model().words())

    def _can_review(self) -> bool:
        return (
            self._staff is not None
            and self._shown is not None
            and self._staff.may(f"review:{self.tag()}")
            and self._shown.status not in {"missing", "reviewed"}
            and not self._own_text
            and not self.edited()
        )

    def _no_review(self) -> str:
        """Why it cannot be reviewed by whoever is signed in; "" where there is nothing to say."""
        if self._shown is None or self._shown.status in {"missing", "reviewed"}:
            return ""
        if self._staff and not self._staff.may(f"review:{self.tag()}"):
            return self._say("translate.not_reviewer")
        return self._say("translate.own_text") if self._own_text else ""

    language = Property(str, tag, notify=changed)
    ownName = Property(str, lambda self: languages.language(self.tag()).own_name, notify=changed)
    rightToLeft = Property(
        bool, lambda self: languages.language(self.tag()).right_to_left, notify=changed
    )
    placeWords = Property(str, _place_words, notify=changed)
    atStart = Property(bool, lambda self: self._place() <= 0, notify=changed)
    atEnd = Property(bool, lambda self: self._place() >= len(self._keys) - 1, notify=changed)
    where = Property(str, _where, notify=changed)
    english = Property(str, _english, notify=changed)
    statusWords = Property(str, _status_words, notify=changed)
    statusTone = Property(str, _status_tone, notify=changed)
    madeWords = Property(str, _made, notify=changed)
    doubt = Property(str, _doubt, notify=changed)
    changesSaid = Property(str, _changes, notify=changed)
    canReview = Property(bool, _can_review, notify=changed)
    noReview = Property(str, _no_review, notify=changed)
    shownAny = Property(bool, lambda self: self._shown is not None, notify=changed)
    filters = Property(QObject, lambda self: self.filter_rows, constant=True)
    words = Property(QObject, lambda self: self.word_rows, constant=True)
