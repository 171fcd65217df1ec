"""What the page of a listing shows besides its fields: calls, translations, sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import languages
from kiosk.desk import tables, texts, translating
from kiosk.desk.listing_form import Keys
from kiosk.words import Words
from ui.staff.form_rows import KeyedRows

TONES = {
    "missing": "coral",
    "machine": "sun",
    "draft": "sun",
    "reviewed": "leaf",
    "outdated": "sun",
}
"""Colour of a translation's chip."""

CONFIRMED = ("called", "voicemail")


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """One phone of the form. Errors are in words; `called` is the last call, in words.

    Attributes:
        saved: it is at the desk, so that a call can be kept.
        same: another listing has the number; "" when none has.
    """

    key: str
    number: str
    number_error: str
    extension: str
    extension_error: str
    type: str
    description: str
    place: int
    last: bool
    saved: bool
    called: str
    called_tone: str
    same: str


@dataclass(frozen=True, slots=True)
class UrlRow:
    """One web site of the form. `domain` is how it stands beside its code."""

    key: str
    url: str
    error: str
    label: str
    place: int
    domain: str


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """One closing of the form."""

    key: str
    first: str
    first_error: str
    last: str
    last_error: str
    reason: str
    place: int


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """What they do, in another language. `open` is the record of the page that translates it."""

    key: str
    name: str
    text: str
    status: str
    tone: str
    open: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Where something of the listing comes from."""

    key: str
    text: str


class PhoneRows(KeyedRows):
    """The phones, in order."""

    row_type = PhoneRow


class UrlRows(KeyedRows):
    """The web sites, in order."""

    row_type = UrlRow


class ClosureRows(KeyedRows):
    """The closings."""

    row_type = ClosureRow


class TranslationRows(KeyedRows):
    """The languages of the place."""

    row_type = TranslationRow


class SourceRows(KeyedRows):
    """What the listing rests on."""

    row_type = SourceRow


@dataclass(frozen=True, slots=True)
class Call:
    """The last call of a number, in words. `tone`: leaf when it works, else coral."""

    text: str
    tone: str


def calls(session: Session, phones: Sequence[str], words: Words) -> dict[str, Call]:
    """What is known of each phone by calling it; of one never called, how old its number is."""
    check, attempt = tables.Check, tables.Attempt
    found = {
        phone: Call(_seen(session, phone, words) or words.say("listing.called.never"), "coral")
        for phone in phones
    }
    latest: dict[str, str] = {}
    checked = select(check).where(
        check.record_id.in_(phones), check.field == "number", check.method.in_(CONFIRMED)
    )
    for row in session.scalars(checked.order_by(check.checked_on, check.recorded_at)):
        found[row.record_id] = _call(row.method, row.checked_on.isoformat(), row.checked_by, words)
        latest[row.record_id] = row.recorded_at.isoformat()
    held = select(tables.Phone.id, tables.Phone.number).where(tables.Phone.id.in_(phones))
    numbers = {phone: number for phone, number in session.execute(held)}  # noqa: C416 - rows, typed
    tried = select(attempt).where(attempt.phone_id.in_(phones)).order_by(attempt.recorded_at)
    for one in session.scalars(tried):
        later = one.recorded_at.isoformat() >= latest.get(one.phone_id, "")
        if later and one.number == numbers.get(one.phone_id):
            called_on = one.called_on.isoformat()
            found[one.phone_id] = _call(one.outcome, called_on, one.called_by, words)
    return found


def _call(outcome: str, day: str, who: str, words: Words) -> Call:
    text = words.say(f"listing.called.{outcome}", date=words.date(day), who=who)
    return Call(text, "leaf" if outcome in CONFIRMED else "coral")


def _seen(session: Session, phone: str, words: Words) -> str:
    """How old a number nobody called is, by its sources."""
    dates = [date for _, date in _sources(session, (phone,), "number") if date]
    return words.say("listing.called.seen", date=words.date(min(dates))) if dates else ""


def translations(session: Session, keys: Keys, words: Words) -> tuple[TranslationRow, ...]:
    """How what they do stands in each language of the place."""
    service = session.get(tables.Service, keys.service)
    english = service.description if service else ""
    tags = translating.languages(session)
    if not english or not tags:
        return ()
    row = tables.Translation
    mine = select(row).where(row.record_id == keys.service, row.field == "description")
    by_tag = {each.language: each for each in session.scalars(mine)}
    found = []
    for tag in tags:
        one = by_tag.get(tag)
        status = texts.status(one, english) if one else "missing"
        found.append(
            TranslationRow(
                tag,
                languages.language(tag).own_name,
                one.text if one else "",
                words.say(f"listing.t.{status}"),
                TONES[status],
                f"{tag}/{keys.service}:description",
            )
        )
    return tuple(found)


def sources(session: Session, rows: Sequence[str], words: Words) -> tuple[SourceRow, ...]:
    """The sources of everything that is shown of a listing, each once, in the order of titles."""
    found = {}
    for title, date in _sources(session, rows, ""):
        said = words.say("listing.source", title=title, date=words.date(date)) if date else title
        found[f"{title} {date}"] = said
    return tuple(SourceRow(key, text) for key, text in sorted(found.items()))


def _sources(session: Session, rows: Sequence[str], field: str) -> list[tuple[str, str]]:
    link, fact, source = tables.FieldFact, tables.FactSource, tables.Source
    wanted = (
        select(source.title, source.date)
        .join(fact, fact.source_id == source.id)
        .join(link, link.fact_id == fact.fact_id)
        .where(link.record_id.in_(rows))
        .distinct()
    )
    if field:
        wanted = wanted.where(link.field == field)
    return [(title, date or "") for title, date in session.execute(wanted)]
