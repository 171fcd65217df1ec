"""What the pages of guides and statements show, worked out from their records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypedDict

from kiosk.clock import Today
from kiosk.edition.freshness import gives_way
from kiosk.edition.records import Branch, Guide, Statement, Step, Text
from kiosk.words import Words
from ui.visitor.listing_card import primary
from ui.visitor.spoken import spoken

BRANCH_ICONS = {"stop": "x-circle", "go": "check-circle", "plain": "arrow-elbow-down-right"}
BRANCH_TONES = {"stop": "coral", "go": "leaf", "plain": "teal"}


class BranchRow(TypedDict):
    """One answer at a fork, as QML reads it: words, an icon and a tone, never the tone alone."""

    id: str
    icon: str
    tone: str
    answer: str
    answerLanguage: str
    answerEnglish: str
    text: str
    textLanguage: str
    textEnglish: str


@dataclass(frozen=True, slots=True)
class GuideCardRow:
    """A guide in the list of guides. `mark`: what a reader should know of its status, or ""."""

    record: str
    icon: str
    title: str
    title_language: str
    title_english: str
    summary: str
    summary_language: str
    summary_english: str
    mark: str
    spoken: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step, or with `branches` a fork whose question is the title.

    Attributes:
        said_on: "They said this on 5 March 2026." for what officials said; else "".
    """

    id: str
    number: int
    icon: str
    title: str
    title_language: str
    title_english: str
    text: str
    text_language: str
    text_english: str
    said_on: str
    branches: tuple[BranchRow, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card to show. `title`: whom it is for, or its first line."""

    record: str
    title: str


@dataclass(frozen=True, slots=True)
class StatementLineRow:
    """One sentence of a card in the visitor's language. `english` is not repeated: it stands above."""

    text: str
    language: str


def summary(guide: Guide, words: Words, today: Today) -> Text:
    """The summary; of a guide that gives way, that the law may have changed (DESIGN 6.3)."""
    if gives_way(guide, today):
        return Text(words.say("guide.gives_way"), words.language, "original")
    return guide.summary


def guide_cards(guides: Iterable[Guide], words: Words) -> tuple[GuideCardRow, ...]:
    """The cards of "Know your rights", in the edition's order."""
    return tuple(_guide_card(guide, words) for guide in guides)


def _guide_card(guide: Guide, words: Words) -> GuideCardRow:
    mark = words.say(f"guide.mark_{guide.status}") if guide.status != "settled" else ""
    return GuideCardRow(
        record=guide.id,
        icon=guide.icon,
        title=guide.title.text,
        title_language=guide.title.language,
        title_english=guide.title.english,
        summary=guide.summary.text,
        summary_language=guide.summary.language,
        summary_english=guide.summary.english,
        mark=mark,
        spoken=spoken(guide.title.text, guide.summary.text, mark),
    )


def steps(guide: Guide, words: Words) -> tuple[StepRow, ...]:
    """The steps of a guide in order, numbered from 1."""
    return tuple(_step(step, number, words) for number, step in enumerate(guide.steps, start=1))


def _step(step: Step, number: int, words: Words) -> StepRow:
    said_on = ""
    if step.said_on:
        said_on = words.say(_said(step.said_on), date=words.date(step.said_on))
    branches = tuple(_branch(branch) for branch in step.branches)
    answers = (f"{branch['answer']}: {branch['text']}" for branch in branches)
    return StepRow(
        id=step.id,
        number=number,
        icon=step.icon,
        title=step.title.text,
        title_language=step.title.language,
        title_english=step.title.english,
        text=step.text.text,
        text_language=step.text.language,
        text_english=step.text.english,
        said_on=said_on,
        branches=branches,
        spoken=spoken(step.title.text, step.text.text, said_on, *answers),
    )


def _said(partial: str) -> str:
    """Message id: "in March 2026" or "on March 5, 2026"."""
    return "guide.said_on_day" if len(partial) == len("2026-03-05") else "guide.said_on"


def _branch(branch: Branch) -> BranchRow:
    return {
        "id": branch.id,
        "icon": BRANCH_ICONS[branch.tone],
        "tone": BRANCH_TONES[branch.tone],
        "answer": branch.answer.text,
        "answerLanguage": branch.answer.language,
        "answerEnglish": branch.answer.english,
        "text": branch.text.text,
        "textLanguage": branch.text.language,
        "textEnglish": branch.text.english,
    }


def unreviewed(texts: Iterable[Text]) -> bool:
    """True when some text shown is a translation that nobody has reviewed."""
    return any(text.status in {"machine", "draft", "outdated"} for text in texts)


def cards(statements: Sequence[Statement]) -> tuple[CardRow, ...]:
    """One row a card. Where there are several, each is told by its first line, not by its reader."""
    several = len(statements) > 1
    return tuple(
        CardRow(one.id, one.own[0].text if several and one.own else one.to.text)
        for one in statements
    )


def own_lines(statement: Statement, language: str) -> tuple[StatementLineRow, ...]:
    """The statement in the visitor's language; nothing where that is English."""
    if primary(language) == "en":
        return ()
    return tuple(
        StatementLineRow(line.text, line.language)
        for line in statement.own
        if primary(line.language) != "en"
    )
