"""The desk's pages by name, and where somebody is among them."""

from __future__ import annotations

from dataclasses import dataclass

PAGES = {
    "signin": "SignInPage",
    "first": "FirstPage",
    "todo": "ToDoPage",
    "listings": "ListingsPage",
    "listing": "ListingPage",
    "guides": "GuidesPage",
    "guide": "GuidePage",
    "statement": "StatementPage",
    "languages": "LanguagesPage",
    "translate": "TranslatePage",
    "sheet": "SheetPage",
    "synonyms": "SynonymsPage",
    "publish": "PublishPage",
    "preview": "PreviewPage",
    "history": "HistoryPage",
    "place": "PlacePage",
    "device": "DevicePage",
    "accounts": "AccountsPage",
    "backup": "BackupPage",
    "about": "AboutPage",
}
"""Every page by name, and the QML file that shows it."""

ENTRY_OF = {
    "listing": "listings",
    "guide": "guides",
    "statement": "guides",
    "translate": "languages",
    "sheet": "languages",
    "synonyms": "languages",
    "preview": "publish",
    "accounts": "place",
    "backup": "device",
    "about": "device",
}
"""Which entry of the side bar a page belongs to, where it is not one itself."""

LANGUAGES = ("en", "es")
"""The staff's own screens are in these, once their catalogue is complete."""

TEXT_SCALES = (1.0, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Position:
    """A page and the record it shows, "" on pages without one."""

    page: str
    record: str = ""


FIRST = Position("todo")
"""Where a member of staff begins."""
