"""What an edition gives to those who read it: frozen records, each text already in a language.

Names are those of HSDS 3.1 where it has them. Dates that come from a source are partial ISO 8601
('2020', '2020-03' or '2020-03-24'), since sources often do not say the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TextStatus = Literal["original", "machine", "draft", "reviewed", "outdated"]
Confidence = Literal["A", "B", "C"]
GuideStatus = Literal["settled", "contested", "changed", "local"]
Reach = Literal["local", "statewide", "national"]
Freshness = Literal["fresh", "unconfirmed", "doubtful", "unknown"]
"""fresh: before `due_on`. unconfirmed: nobody confirmed it since. doubtful: past `show_until`.
unknown: the clock cannot be believed."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of one field, as it is shown.

    Attributes:
        text: with line-break marks where its script needs them.
        language: BCP 47 tag of `text`; English when it fell back.
        status: of the translation; "original" is the text it was translated from.
        english: the original, shown smaller below a translation nobody reviewed; else "".
    """

    text: str
    language: str
    status: TextStatus
    english: str = ""


NO_TEXT = Text("", "en", "original")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where one shown field comes from and until when it may be shown.

    Attributes:
        facts: ids of the facts it rests on (see `Edition.facts`).
        source: "own" (their own page), "other" (an independent page) or "staff".
        date: of the source, partial ISO 8601; "" where the source has none.
        confidence: FACTS.md, section 0.
        checked_on: day a person confirmed it, or "" when nobody has.
        check_method: "called", "voicemail", "visited", "page", "email" or "".
        due_on: from this day on nobody has confirmed it in time; ISO date.
        show_until: from this day on it is shown only with a strong warning; ISO date.
    """

    facts: tuple[str, ...]
    source: str
    date: str
    confidence: Confidence
    due_on: str
    show_until: str
    checked_on: str = ""
    check_method: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number to call or text. `number` is E.164 (+16516411011) or a short code (911)."""

    id: str
    number: str
    display: str
    extension: str
    type: Literal["voice", "text", "tty"]
    description: Text
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Website:
    """A page of theirs. `display` is the domain in words, as it stands beside its code."""

    url: str
    display: str
    label: Text
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Address:
    """A physical address in lines as written on an envelope, never translated."""

    lines: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours as OSM opening_hours text; see `kiosk.hours` for what it means at a moment."""

    osm: str
    note: Text
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Detail:
    """A sentence about a listing: cost, whom it serves, what to bring, the area served."""

    text: Text
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class ForToday:
    """A line of the staff for one day, which no edition holds (`kiosk.edition.notices_today`).

    Attributes:
        text: what they wrote.
        day: the day it is about; ISO date.
        dated: it is not surely today, so its day is said with it.
    """

    text: Text
    day: str
    dated: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """What a visitor sees as one place or service to turn to.

    Attributes:
        id: UUID of the service_at_location, else of the service.
        code: what a visitor tells the desk when something is wrong, such as "K47".
        free: True or False where a source says so; None where nobody says.
        languages: BCP 47 tags of languages spoken there.
        interpreters: True where a source says an interpreter can be had.
        oldest: the oldest source date among what is shown, partial ISO 8601; "" if none has one.
        sensitive: a code or slip may tell others about abuse or trafficking.
        last_seen: when the place was last known to be there, where no other date says so.
        for_today: a line of the staff, put in when the record is read.
    """

    id: str
    code: str
    pack: str
    reach: Reach
    organization_id: str
    name: str
    alternate_name: str
    description: Text
    description_provenance: Provenance
    topics: tuple[str, ...]
    phones: tuple[Phone, ...]
    websites: tuple[Website, ...]
    address: Address | None
    hours: Hours | None
    free: bool | None
    cost: Detail | None
    languages: tuple[str, ...]
    languages_provenance: Provenance | None
    interpreters: bool
    eligibility: Detail | None
    area: Detail | None
    required_documents: tuple[Detail, ...]
    notes: tuple[Detail, ...]
    sensitive: bool
    advocacy: bool
    oldest: str
    due_on: str
    show_until: str
    last_seen: str
    for_today: ForToday | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A tile a visitor can touch. `count`: listings that can be reached; never 0 on a tile."""

    id: str
    code: str
    name: Text
    icon: str
    tone: Literal["teal", "sun", "leaf"]
    sensitive: bool
    count: int


@dataclass(frozen=True, slots=True)
class Branch:
    """One answer at a fork and what to do then. tone: "stop" (coral), "go" (leaf), "plain"."""

    id: str
    answer: Text
    text: Text
    tone: Literal["stop", "go", "plain"]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a guide; with `branches` it is a fork and `title` its question.

    Attributes:
        said_on: for what officials said: the day they said it, partial ISO 8601; else "".
    """

    id: str
    icon: str
    title: Text
    text: Text
    branches: tuple[Branch, ...]
    facts: tuple[str, ...]
    said_on: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """One situation of rights information.

    Attributes:
        caution: what a contested or changed guide says about that; NO_TEXT on a settled one.
        lawyers: ids of listings with a lawyer to turn to.
        statements: ids of the cards to show, the first is the one of this situation.
        link: the page its code leads to, or None.
        read_by_lawyer_on: ISO date of the legal review that still holds, or "".
        facts: what title, summary and caution rest on; steps and branches name their own.
        for_today: as in `Listing`.
    """

    id: str
    code: str
    pack: str
    icon: str
    title: Text
    summary: Text
    caution: Text
    status: GuideStatus
    as_of: str
    steps: tuple[Step, ...]
    statements: tuple[str, ...]
    lawyers: tuple[str, ...]
    link: Website | None
    due_on: str
    show_until: str
    read_by_lawyer_on: str
    facts: tuple[str, ...] = ()
    for_today: ForToday | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A card a visitor shows. `english` is what counts; `own` says the same to the visitor."""

    id: str
    code: str
    to: Text
    english: tuple[str, ...]
    own: tuple[Text, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands where a closed organization was. It carries no number of theirs."""

    id: str
    name: str
    closed_on: str
    text: Text
    instead: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read. `title` names page or paper; never translated."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One sourced claim. `claim` is English in our own words, for "How do we know?"."""

    id: str
    claim: str
    sources: tuple[Source, ...]
    date: str
    confidence: str
    status: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A group of content with the jurisdiction it is for, such as "US/MN/Rochester"."""

    id: str
    name: Text
    jurisdiction: str
    advocacy: bool


@dataclass(frozen=True, slots=True)
class Place:
    """The institution, as it travels in the edition."""

    name: str
    jurisdiction: str
    languages: tuple[str, ...]
    logo: str
    withhold_unreviewed: bool


@dataclass(frozen=True, slots=True)
class EditionInfo:
    """Which edition this is. `starter`: nobody of a place has published yet (rule 2)."""

    number: int
    published_on: str
    format: int
    starter: bool
    sha256: str


@dataclass(frozen=True, slots=True)
class Code:
    """A QR matrix without quiet zone. `payload` is what a phone reads.

    Each row is a text of "1" (dark) and "0" (light). Size 0 and no rows: it was too much for one
    code, which is said instead of drawn.
    """

    payload: str
    size: int
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One search result. `kind`: "listing", "guide", "topic" or "notice"."""

    kind: Literal["listing", "guide", "topic", "notice"]
    id: str
    title: Text
    summary: Text
