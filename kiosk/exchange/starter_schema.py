"""The shape of the starter content files (`assets/starter`), as msgspec structs.

    assets/starter/sources.yaml                       SourceFile, by source id
    assets/starter/facts.yaml                         facts of FACTS.md that have a number there
    assets/starter/topics.yaml                        TopicFile
    assets/starter/<pack>/pack.yaml                   PackFile
    assets/starter/<pack>/organizations/<id>.yaml     OrganizationFile
    assets/starter/<pack>/guides/<id>.yaml            GuideFile
    assets/starter/<pack>/statements/<id>.yaml        StatementFile
    <any of these but facts and sources>.<tag>.yaml   TranslationFile of the file beside it

Every text here is English. A shown text never stands without the ids of the facts it rests on.
Names are HSDS 3.1's where it has them. Dates are partial ISO 8601 strings.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

PartialDate = Annotated[str, Meta(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
Identifier = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]*$")]
FactIds = Annotated[list[Identifier], Meta(min_length=1)]
Sentence = Annotated[str, Meta(min_length=1)]


class Strict(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """A misspelt field name is an error, not a field that is silently left out."""


class SourceEntry(Strict, frozen=True):
    """One row of FACTS.md section 6. `kind`: whose page it is."""

    title: Sentence
    kind: Literal["own", "other"] = "other"
    date: PartialDate | None = None


class FactEntry(Strict, frozen=True):
    """One claim in our own words. `confidence` X and the last three `status` never reach a screen.

    `sources` is empty where `status` is needs-source, and only there.
    """

    claim: Sentence
    sources: list[str]
    confidence: Literal["A", "B", "C", "X"]
    date: PartialDate | None = None
    own: bool | None = None
    status: Literal[
        "stable", "contested", "changed", "local-dated", "open", "needs-source", "lapsed"
    ] = "stable"

    def __post_init__(self) -> None:
        """Hold the rule about `sources`; msgspec reports it with the fact's path."""
        if bool(self.sources) == (self.status == "needs-source"):
            msg = "a fact names its sources, and one that needs a source names none"
            raise ValueError(msg)


class Stated(Strict, frozen=True):
    """A sentence and the facts it rests on."""

    text: Sentence
    facts: FactIds


class PhoneEntry(Strict, frozen=True):
    """`number` as in FACTS.md. `use`: what it is for, shown beside it."""

    id: Identifier
    number: Sentence
    facts: FactIds
    type: Literal["voice", "text", "tty"] = "voice"
    extension: str = ""
    use: Sentence | None = None


class WebsiteEntry(Strict, frozen=True):
    """A page of theirs. `label`: what it is for, where the domain does not say it."""

    id: Identifier
    url: Annotated[str, Meta(pattern=r"^https?://")]
    facts: FactIds
    label: Sentence | None = None


class AddressEntry(Strict, frozen=True):
    """A physical address as on an envelope (HSDS address)."""

    address_1: Sentence
    facts: FactIds
    city: str = ""
    state_province: str = "MN"
    postal_code: str = ""
    country: str = "US"
    confidential: bool = False


class ScheduleEntry(Strict, frozen=True):
    """`hours`: OSM opening_hours; "by appointment" is written `unknown "by appointment"`."""

    hours: Sentence
    facts: FactIds
    note: Sentence | None = None


class CostEntry(Strict, frozen=True):
    """`free`: only where a source says so. `text`: what it costs, in a sentence."""

    facts: FactIds
    free: bool | None = None
    text: Sentence | None = None


class LanguagesEntry(Strict, frozen=True):
    """`tags`: BCP 47 of languages spoken there. `interpreters`: an interpreter can be had."""

    facts: FactIds
    tags: list[str] = []
    interpreters: bool = False


class ServiceEntry(Strict, frozen=True):
    """One listing. `name` only where the organization has more than one."""

    id: Identifier
    code: Annotated[str, Meta(pattern=r"^[ACEFHJKLMNPRTUWXY]\d\d$")]
    description: Stated
    topics: Annotated[list[Identifier], Meta(min_length=1)]
    name: Sentence | None = None
    status: Literal["active", "inactive", "defunct", "temporarily closed"] = "active"
    reach: Literal["local", "statewide", "national"] | None = None
    phones: list[PhoneEntry] = []
    websites: list[WebsiteEntry] = []
    address: AddressEntry | None = None
    schedule: ScheduleEntry | None = None
    cost: CostEntry | None = None
    languages: LanguagesEntry | None = None
    eligibility: Stated | None = None
    service_area: Stated | None = None
    required_documents: list[Stated] = []
    notes: list[Stated] = []
    sensitive: bool = False


class ClosedEntry(Strict, frozen=True):
    """What visitors are told instead of a closed organization; numbers are for search alone."""

    closed_on: PartialDate
    text: Stated
    instead: Annotated[list[Identifier], Meta(min_length=1)]
    former_names: list[str] = []
    former_numbers: list[str] = []


class OrganizationFile(Strict, frozen=True):
    """Who offers services. `last_seen`: when a source last shows it to be there."""

    id: Identifier
    name: Sentence
    facts: dict[Identifier, FactEntry]
    services: list[ServiceEntry] = []
    alternate_name: str = ""
    last_seen: PartialDate | None = None
    closed: ClosedEntry | None = None


class BranchEntry(Strict, frozen=True):
    """One answer at a fork and what to do then. `tone`: stop (coral), go (leaf) or plain."""

    id: Identifier
    answer: Sentence
    text: Sentence
    facts: FactIds
    tone: Literal["stop", "go", "plain"] = "plain"


class StepEntry(Strict, frozen=True):
    """A step; with `branches` a fork whose question is `title`."""

    id: Identifier
    icon: Identifier
    title: Sentence
    facts: FactIds
    text: str = ""
    branches: list[BranchEntry] = []
    said_on: PartialDate | None = None


class LinkEntry(Strict, frozen=True):
    """The page a guide's code leads to."""

    url: Annotated[str, Meta(pattern=r"^https?://")]
    label: Sentence
    facts: FactIds


class GuideFile(Strict, frozen=True):
    """`lawyers` are service ids. `caution` must stand on a contested or changed guide."""

    id: Identifier
    order: int
    icon: Identifier
    title: Sentence
    summary: Stated
    status: Literal["settled", "contested", "changed", "local"]
    as_of: PartialDate
    steps: Annotated[list[StepEntry], Meta(min_length=1)]
    lawyers: Annotated[list[Identifier], Meta(min_length=1)]
    caution: Stated | None = None
    statements: list[Identifier] = []
    link: LinkEntry | None = None
    facts: dict[Identifier, FactEntry] = {}


class StatementFile(Strict, frozen=True):
    """A card to show. `to`: whom it is shown to ("To the officer"). `lines`: one sentence each."""

    id: Identifier
    to: Sentence
    lines: Annotated[list[Stated], Meta(min_length=1)]
    facts: dict[Identifier, FactEntry] = {}


class TopicEntry(Strict, frozen=True):
    """`taxonomy_terms`: Open Eligibility terms it stands for (free to use with attribution)."""

    id: Identifier
    name: Sentence
    icon: Identifier
    tone: Literal["teal", "sun", "leaf"]
    sensitive: bool = False
    taxonomy_terms: list[str] = []
    synonyms: dict[str, list[str]] = {}


class TopicFile(Strict, frozen=True):
    """All topics, in the order of their tiles."""

    topics: Annotated[list[TopicEntry], Meta(min_length=1)]


class PackFile(Strict, frozen=True):
    """`jurisdiction`: "US", "US/MN", "US/MN/Rochester": covers every place that begins so."""

    id: Identifier
    name: Sentence
    jurisdiction: Sentence
    default: bool = True
    advocacy: bool = False


class TranslatedText(Strict, frozen=True):
    """`english`: the text this was made from; when the English changes it is outdated by itself."""

    english: Sentence
    text: Sentence


class TranslationFile(Strict, frozen=True):
    """Texts by the path of the field in the file beside it, such as `steps.closed.title`.

    Parts of a list are named by their `id`, or by their place from 1 where they have none
    (`services.rpl.notes.1`). A `Stated` is named without `.text`.
    """

    language: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    status: Literal["machine", "draft", "reviewed"]
    texts: dict[str, TranslatedText]
    made_on: PartialDate | None = None
