"""Numbers to call and pages to look at, from how every listing can be reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.checks import WRONG as WRONG_OUTCOMES
from kiosk.desk.shown_contacts import Contacts, Number, Spot, Term
from kiosk.desk.tasks import DUE, LATER, NEVER_CALLED, URGENT, WRONG, Reason, Task, timing

LARGE = 5
"""From so many listings on a topic counts as one that many people turn to."""


class Attempts:
    """The calls that confirmed nothing since the last one that did, of each number as it is now."""

    def __init__(self, session: Session, contacts: Contacts) -> None:
        self._last: dict[str, tuple[str, date]] = {}
        attempt = tables.Attempt
        for phone, number, outcome, on in session.execute(
            select(attempt.phone_id, attempt.number, attempt.outcome, attempt.called_on).order_by(
                attempt.called_on, attempt.recorded_at
            )
        ):
            row, term = contacts.numbers.get(phone), contacts.terms.get((phone, "number"))
            confirmed = term.checked.on if term and term.checked else date.min
            if row is not None and row.number == number and on >= confirmed:
                self._last[phone] = (outcome, on)

    def wrong(self, phone: str) -> bool:
        """Somebody else answered, or the number is dead."""
        return self._last.get(phone, ("", date.min))[0] in WRONG_OUTCOMES

    def last(self, phone: str) -> date | None:
        """The day of the last one."""
        found = self._last.get(phone)
        return found[1] if found else None


def calls(
    contacts: Contacts, attempts: Attempts, today: date, hidden: frozenset[str]
) -> Iterator[Task]:
    """One task a number, however many listings show it."""
    shown: dict[str, list[Spot]] = defaultdict(list)
    for spot in contacts.spots:
        for phone in spot.phones:
            shown[phone].append(spot)
    for phone, spots in shown.items():
        task = _call(contacts.numbers[phone], spots, contacts.terms, attempts, today, hidden)
        if task is not None:
            yield task


def looks(contacts: Contacts, today: date, hidden: frozenset[str]) -> Iterator[Task]:
    """One task a listing whose web page, address or hours are due."""
    for spot in contacts.spots:
        terms = [
            contacts.terms[field]
            for field in (*spot.pages, (spot.address, "address_1"), (spot.hours, "osm"))
            if field in contacts.terms
        ]
        if not terms:
            continue
        due, until = min(each.due_on for each in terms), min(each.show_until for each in terms)
        when = timing(due, until, today)
        if when is None:
            continue
        visible = _visible([spot], "", hidden)
        yield Task(
            key=f"look:{spot.id}",
            kind="look",
            page="listing",
            record=spot.id,
            name=spot.name,
            reasons=(*_crowded([spot]), when),
            due_on=due.isoformat(),
            show_until=until.isoformat(),
            risk=DUE if when != "soon" and visible else LATER,
            lawyers=spot.lawyers,
            crowd=spot.crowd,
        )


def _call(  # noqa: PLR0913, PLR0917 - what is known of a number
    number: Number,
    spots: list[Spot],
    terms: Mapping[tuple[str, str], Term],
    attempts: Attempts,
    today: date,
    hidden: frozenset[str],
) -> Task | None:
    term = terms.get((number.id, "number"))
    never = term is None or not term.called
    when = timing(term.due_on, term.show_until, today) if term else None
    wrong = attempts.wrong(number.id)
    if not (never or when or wrong):
        return None
    last = attempts.last(number.id)
    urgent = any(spot.urgent for spot in spots)
    reasons: list[Reason] = []
    reasons += ["wrong_number"] if wrong else []
    reasons += ["urgent"] if urgent else []
    reasons += ["never_called"] if never else []
    reasons += [] if urgent else _crowded(spots)
    reasons += [when] if when else []
    reasons += ["no_answer"] if last and not wrong else []
    risk = _risk(wrong=wrong, urgent=urgent, never=never, late=when in ("due", "doubtful"))
    tried = last == today and not wrong
    if tried or not _visible(spots, number.id, hidden):
        risk = LATER
    first = min(spots, key=lambda spot: (-spot.lawyers, -spot.crowd, spot.name, spot.id))
    return Task(
        key=f"call:{number.id}",
        kind="call",
        page="listing",
        record=first.id,
        name=first.name,
        number=number.number,
        phone=number.id,
        type=number.type,
        reasons=tuple(reasons),
        due_on=term.due_on.isoformat() if term else "",
        show_until=term.show_until.isoformat() if term else "",
        last=last.isoformat() if last else "",
        count=len(spots),
        risk=risk,
        lawyers=first.lawyers,
        crowd=first.crowd,
    )


def _risk(*, wrong: bool, urgent: bool, never: bool, late: bool) -> int:
    if wrong:
        return WRONG
    if urgent and (never or late):
        return URGENT
    if never:
        return NEVER_CALLED
    return DUE if late else LATER


def _crowded(spots: Iterable[Spot]) -> list[Reason]:
    """Whether many people turn to it."""
    spots = tuple(spots)
    if any(spot.lawyers for spot in spots):
        return ["lawyer"]
    return ["popular"] if max(spot.crowd for spot in spots) >= LARGE else []


def _visible(spots: Iterable[Spot], phone: str, hidden: frozenset[str]) -> bool:
    """Whether a visitor sees it: not everything that shows it is hidden."""
    if not hidden:
        return True
    if phone in hidden:
        return False
    return any(hidden.isdisjoint({spot.id, spot.organization, spot.code} - {""}) for spot in spots)
