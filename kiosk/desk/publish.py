"""Publishing: from the desk to a new edition, by the rules of truth (DESIGN 6).

`content` gathers and judges; it changes nothing. `publish` hands its result to the folder of
editions and writes down that it did. One thing wrong stops all: a visitor never sees half a truth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import changes, places, tables
from kiosk.desk.database import Database
from kiosk.desk.faults import in_words
from kiosk.desk.listings import Listings
from kiosk.desk.people import Person, require
from kiosk.desk.proof import load
from kiosk.desk.retired import Retired
from kiosk.desk.rights import Rights
from kiosk.desk.stored import Field, Step
from kiosk.desk.texts import Texts
from kiosk.edition import store
from kiosk.edition.commit import Phase, commit, no_matter
from kiosk.edition.content import Content
from kiosk.edition.records import EditionInfo, Listing
from kiosk.errors import AmparoError, RuleOfTruthError

EDITION = "edition"
"""What the history calls the table of an entry that tells of publishing; it cannot be undone there."""


class Gathered(NamedTuple):
    """Everything a visitor may see, and what a rule of truth holds against it.

    Attributes:
        problems: a sentence each, naming the record and what to do about it.
        texts: where each text is stored.
    """

    content: Content
    problems: tuple[str, ...]
    texts: Texts


def content(session: Session, published_on: date, *, starter: bool = False) -> Content:
    """Everything a visitor may see, gathered and judged.

    Args:
        session: a session of the desk; nothing is changed.
        published_on: the day of publishing.
        starter: True only for the edition that ships with the program.

    Raises:
        RuleOfTruthError: a record breaks a rule. The sentence names the first such record and what
            to do about it, `detail` lists all, a line each.
    """
    gathered = gather(session, published_on, starter=starter)
    _stop_at_problems(gathered.problems)
    return gathered.content


def gather(session: Session, published_on: date, *, starter: bool = False) -> Gathered:
    """Gather everything, and say all that is wrong with it instead of stopping at it.

    Takes the arguments of `content`.
    """
    proof, texts = load(session), Texts()
    listings = Listings(session, proof, texts).all()
    rights = Rights(session, proof, texts, _listings_of(session, listings))
    statements = rights.statements()
    guides = rights.guides(statements)
    if places.withholds_unread(session):
        guides = tuple(guide for guide in guides if guide.read_by_lawyer_on)
    notices = rights.notices()
    retired = Retired(session, notices, listings)
    topics = places.topics(session, listings, texts)
    used = {listing.pack for listing in listings} | {guide.pack for guide in guides}
    packs = places.packs(session, used, texts)
    translations = texts.translations(session)
    gathered = Content(
        published_on=published_on,
        starter=starter,
        place=places.place(session),
        packs=packs,
        topics=topics,
        listings=listings,
        guides=guides,
        statements=statements,
        notices=notices,
        facts=proof.shown(),
        translations=translations,
        synonyms=places.synonyms(session, translations),
        retired_numbers=retired.numbers,
        former_names=retired.names,
        media=places.media(session),
    )
    problems = [*proof.problems, *_repeated_codes(gathered), *retired.shown_in(gathered)]
    return Gathered(gathered, tuple(dict.fromkeys(problems)), texts)


def publish(
    desk: Database,
    editions: Path,
    clock: Clock,
    *,
    who: Person | None = None,
    phase: Phase = no_matter,
) -> EditionInfo:
    """Make a new edition of the desk's content and show it from now on.

    Args:
        desk: the open desk.
        editions: the folder of editions; made if it is not there.
        clock: says which day it is.
        who: presses the button; the history names them.
        phase: is told "gathered", then each of `kiosk.edition.commit.PHASES`, as it is done.

    Raises:
        RuleOfTruthError: see `content`; nothing is then changed.
        UserError: their role does not allow it; nothing is changed.
        AmparoError: the disk is full, read-only or broken; the sentence says what is shown.
    """
    if who:
        require(who, "publish")
    now = clock()
    with desk.reading() as session:
        gathered = content(session, now.date())
    phase("gathered")
    before = store.shown_number(editions)
    info = commit(editions, gathered, phase)
    _log(desk, "published", info, clock, who=who, before=before)
    return info


def rollback(
    desk: Database,
    editions: Path,
    clock: Clock,
    number: int | None = None,
    *,
    who: Person | None = None,
) -> EditionInfo:
    """Show an earlier edition again, the one before when no number is given.

    What staff withdrew stays hidden. Takes and raises what `publish` and `store.rollback` do.
    """
    if who:
        require(who, "publish")
    before = store.shown_number(editions)
    info = store.rollback(editions, number)
    _log(desk, "rolled back", info, clock, who=who, before=before)
    return info


def _log(  # noqa: PLR0913 - a row of the log and of the history
    desk: Database,
    event: str,
    info: EditionInfo,
    clock: Clock,
    *,
    who: Person | None,
    before: int,
) -> None:
    """Write down which edition is shown now. It is shown whether or not the desk takes this."""
    now = clock()
    place = Field(EDITION, f"{EDITION}-{info.number}", event.replace(" ", "_"))
    step = Step(place, str(before) if before else None, str(info.number))
    try:
        with in_words(), desk.writing() as session:
            session.add(
                tables.EditionLog(
                    event=event,
                    number=info.number,
                    sha256=info.sha256,
                    happened_at=now.astimezone(UTC),
                ),
            )
            if who:
                changes.write_down(session, [step], who, now)
    except AmparoError as error:
        raise AmparoError(
            f"Edition {info.number} is shown now, but the desk could not write that down."
            " Is the disk full or read-only?",
            error.detail,
        ) from error


def _stop_at_problems(found: tuple[str, ...]) -> None:
    if found:
        more = f" ({len(found) - 1} more like this.)" if len(found) > 1 else ""
        raise RuleOfTruthError(found[0] + more, "\n".join(found))


def _listings_of(session: Session, listings: Iterable[Listing]) -> dict[str, tuple[str, ...]]:
    """Service id -> ids of its listings."""
    services = {
        row.id: row.service_id
        for row in session.execute(
            select(tables.ServiceAtLocation.id, tables.ServiceAtLocation.service_id),
        )
    }
    found: dict[str, tuple[str, ...]] = {}
    for listing in listings:
        service = services.get(listing.id, listing.id)
        found[service] = (*found.get(service, ()), listing.id)
    return found


def _repeated_codes(gathered: Content) -> list[str]:
    """A code names one listing: a visitor tells it to the desk."""
    counts = Counter(listing.code for listing in gathered.listings if listing.code)
    return [
        f"The code {code} stands on {count} listings: give each its own."
        for code, count in sorted(counts.items())
        if count > 1
    ]
