"""A picture of every page, without a screen: `amparo tour`, for people who judge how it looks.

A page longer than the screen gets a picture a screenful. With a made-up language (en-XA, ar-XB) the
starter content is shown in it, whatever is published here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Q_RETURN_ARG, QMetaObject
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.clock import Clock, system_clock
from kiosk.edition.commit import commit
from kiosk.edition.content import Content
from kiosk.edition.pseudo import PSEUDO, with_pseudo
from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError, UserError
from kiosk.visit import HOME, WELCOME, Collected, Position
from ui import app, fonts
from ui.screens import KNOWN, screen_for
from ui.visitor.keeper import EditionKeeper
from ui.words import words_for

SIZES = tuple((screen.width, screen.height) for screen in KNOWN)
MOST_SCREENFULS = 6


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the tour: a page as a visitor may find it, and the name of its picture."""

    name: str
    page: str
    record: str = ""
    query: str = ""
    my_list: tuple[Collected, ...] = ()


def stops(edition: Edition) -> tuple[Stop, ...]:
    """Every page of the visitor, each with records of this edition that show what it can hold."""
    listings = edition.all_listings("en")
    guides = edition.guides("en")
    statements = edition.statements("en")
    found = [
        Stop("language", "language"),
        Stop("home", "home"),
        Stop("urgent", "urgent"),
        Stop("interpreter", "interpreter"),
        Stop("interpreter-statement", "interpreter", "ti"),
        Stop("comfort", "comfort"),
        Stop("guides", "guides"),
        Stop("search", "search"),
        Stop("search-results", "search", query="lawyer"),
        Stop("search-nothing", "search", query="xqzw"),
        Stop("list-empty", "list"),
    ]
    topics = sorted(edition.topics("en"), key=lambda topic: -topic.count)[:1]
    found += [Stop(f"topic-{topic.code}", "topic", topic.id) for topic in topics]
    full = max(listings, key=lambda one: (len(one.phones), len(one.languages)), default=None)
    bare = next((one for one in listings if not one.phones and not one.address), None)
    sensitive = next((one for one in listings if one.sensitive), None)
    for listing in (full, bare, sensitive):
        if listing:
            found.append(Stop(f"listing-{listing.code}", "listing", listing.id))
    if full:
        found.append(Stop("code", "code", f"{full.id}/save"))
        found.append(Stop("handout-listing", "handout", full.id))
        found.append(Stop("proof-listing", "proof", full.id))
    if sensitive:
        found.append(Stop("handout-sensitive", "handout", sensitive.id))
    for guide in guides:
        found.append(Stop(f"guide-{guide.code}", "guide", guide.id))
    if guides:
        found.append(Stop("proof-guide", "proof", guides[0].id))
        found.append(Stop("handout-guide", "handout", guides[0].id))
    found += [Stop(f"statement-{card.code}", "statement", card.id) for card in statements[:2]]
    collected = (
        *(Collected("listing", listing.id) for listing in (full, bare) if listing),
        *(Collected("guide", guide.id) for guide in guides[:1]),
    )
    found.append(Stop("list", "list", my_list=collected))
    found.append(Stop("handout-list", "handout", my_list=collected))
    found += [
        Stop("notice", "notice", hit.id)
        for hit in edition.search("Diversity Council", "en")
        if hit.kind == "notice"
    ]
    return tuple(found)


def tour(  # noqa: PLR0913 - each is a choice of whoever looks
    data: paths.Data,
    folder: Path,
    *,
    languages: Sequence[str],
    sizes: Sequence[tuple[int, int]],
    text_scale: float = 1.0,
    theme: str = "paper",
    clock: Clock = system_clock,
    only: Sequence[str] = (),
    most: int = MOST_SCREENFULS,
) -> Iterator[Path]:
    """Make the pictures; gives the path of each as it is made: `<WxH>/<language>/<stop>.png`.

    Args:
        data: this machine's folders.
        folder: for the pictures; made if it is not there.
        languages: BCP 47 tags, made-up ones too.
        sizes: of the screen, in pixels.
        text_scale: 1, 1.5 or 2.
        theme: "paper", "dark" or "contrast".
        clock: the local wall time.
        only: beginnings of names of stops; all when empty.
        most: pictures of one page at the most.

    Raises:
        UserError: a language has no catalogue here.
        AmparoError: a picture cannot be written.
    """
    app.application()
    for language in languages:
        if not words_for(language).complete:
            raise UserError(f"There is no complete catalogue for {language!r} here.")
    with ExitStack() as stack:
        if pseudo := [tag for tag in languages if tag in PSEUDO]:
            made = stack.enter_context(tempfile.TemporaryDirectory(prefix="amparo-tour-"))
            data = paths.Data(Path(made))
            commit(data.editions, with_pseudo(_starter_content(), pseudo))
        keeper = EditionKeeper(data, report)
        stack.callback(keeper.close)
        for width, height in sizes:
            face = app.open_face(
                keeper, screen=screen_for(width, height), clock=clock, also=pseudo, report=report
            )
            stack.callback(face.close)
            fonts.load_other_fonts(report)
            face.view.show()
            for language in languages:
                into = folder / f"{width}x{height}" / language
                into.mkdir(parents=True, exist_ok=True)
                for stop in stops(keeper.edition()):
                    if not only or stop.name.startswith(tuple(only)):
                        go(face, stop, language, text_scale, theme)
                        yield from _pictures(face, into / stop.name, most)
            face.view.hide()


def report(sentence: str, detail: str = "") -> None:
    """A tour tells nobody: `amparo doctor` does."""


def go(face: app.Face, stop: Stop, language: str, text_scale: float, theme: str) -> None:
    """Bring the face to a stop, as a visitor would find it who came from home."""
    visit = face.visit
    visit.finish()
    state = visit.visit_state()
    welcome = stop.page == WELCOME.page
    state.language = "" if welcome and language == "en" else language
    state.text_scale, state.theme = text_scale, theme
    state.query, state.my_list = stop.query, list(stop.my_list)
    state.path = [WELCOME] if welcome else [WELCOME, HOME]
    position = Position(stop.page, stop.record)
    if position not in state.path:
        state.path.append(position)
    for changed in (visit.languageChanged, visit.comfortChanged, visit.listChanged):
        changed.emit()
    visit.pageChanged.emit()


def settle(face: app.Face) -> None:
    """Let layouts, fonts and what a page loads later come to rest."""
    for _ in range(8):
        QGuiApplication.processEvents()
    face.view.grabWindow()
    QGuiApplication.processEvents()


def _pictures(face: app.Face, path: Path, most: int) -> Iterator[Path]:
    for number in range(1, most + 1):
        settle(face)
        picture = path.with_name(f"{path.name}{f'-{number}' if number > 1 else ''}.png")
        if not face.grab().save(str(picture)):
            raise AmparoError(f"The picture {picture} could not be written.")
        yield picture
        if not turn(face):
            return


def turn(face: app.Face) -> bool:
    """Turn the page down by most of a screen; False at its end."""
    root = face.view.rootObject()
    return bool(QMetaObject.invokeMethod(root, "turnPage", Q_RETURN_ARG(bool)))


def _starter_content() -> Content:
    from kiosk.exchange import starter  # noqa: PLC0415 - the desk is heavy

    return starter.content(starter.read())
