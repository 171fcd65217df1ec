"""Every shown field of a starter file: where it stands, what it rests on, which row it becomes.

One list serves the checks (each names its facts), the loading (proof chain, translations) and the
names of fields in translation files, so that the three cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

from kiosk.exchange.located import Place
from kiosk.exchange.starter_ids import key
from kiosk.exchange.starter_schema import (
    GuideFile,
    OrganizationFile,
    PackFile,
    ServiceEntry,
    StatementFile,
    StepEntry,
    TopicFile,
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text that can be translated: its name in translation files and where it is stored."""

    name: str
    english: str
    table: str
    row: str
    field: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A shown field. `facts` is None only for names of packs, topics and cards, which claim nothing."""

    place: Place
    facts: list[str] | None
    table: str
    row: str
    field: str
    words: tuple[Words, ...] = ()


@singledispatch
def shown(content: object) -> Iterator[Shown]:
    """All shown fields of a file's content."""
    raise TypeError(type(content))


@shown.register
def _(content: OrganizationFile) -> Iterator[Shown]:
    for at, service in enumerate(content.services):
        yield from _service(service, ("services", at))
    if content.closed:
        row = key("notice", content.id)
        words = Words("closed.text", content.closed.text.text, "notice", row, "text")
        place = ("closed", "text")
        yield Shown(place, content.closed.text.facts, "notice", row, "text", (words,))


def _service(service: ServiceEntry, at: Place) -> Iterator[Shown]:
    row, name = key("service", service.id), f"services.{service.id}"

    def field(
        place: str,
        column: str,
        english: str | None,
        facts: list[str],
        field_name: str = "",
    ) -> Shown:
        words = Words(f"{name}.{field_name or place}", english or "", "service", row, column)
        return Shown((*at, place), facts, "service", row, column, (words,) if english else ())

    yield field("description", "description", service.description.text, service.description.facts)
    if service.cost:
        cost = service.cost
        yield field("cost", "fees_description", cost.text, cost.facts, "cost.text")
    if service.languages:
        yield field("languages", "languages", None, service.languages.facts)
    if service.eligibility:
        eligibility = service.eligibility
        yield field("eligibility", "eligibility_description", eligibility.text, eligibility.facts)
    yield from _contacts(service, at, name)
    if service.service_area:
        area, area_row = service.service_area, key("service_area", service.id)
        words = Words(f"{name}.service_area", area.text, "service_area", area_row, "description")
        place = (*at, "service_area")
        yield Shown(place, area.facts, "service_area", area_row, "description", (words,))
    for list_name, table, column in (
        ("required_documents", "required_document", "document"),
        ("notes", "note", "text"),
    ):
        for number, stated in enumerate(getattr(service, list_name), start=1):
            part = key(table, service.id, number)
            words = Words(f"{name}.{list_name}.{number}", stated.text, table, part, column)
            place = (*at, list_name, number - 1)
            yield Shown(place, stated.facts, table, part, column, (words,))


def _contacts(service: ServiceEntry, at: Place, name: str) -> Iterator[Shown]:
    for number, phone in enumerate(service.phones):
        row = key("phone", service.id, phone.id)
        use = Words(f"{name}.phones.{phone.id}.use", phone.use or "", "phone", row, "description")
        place = (*at, "phones", number)
        yield Shown(place, phone.facts, "phone", row, "number", (use,) if phone.use else ())
    for number, page in enumerate(service.websites):
        row = key("url", service.id, page.id)
        label = Words(f"{name}.websites.{page.id}.label", page.label or "", "url", row, "label")
        place = (*at, "websites", number)
        yield Shown(place, page.facts, "url", row, "url", (label,) if page.label else ())
    if service.address:
        row = key("address", service.id)
        yield Shown((*at, "address"), service.address.facts, "address", row, "address_1")
    if service.schedule:
        row, schedule = key("opening_hours", service.id), service.schedule
        note = Words(f"{name}.schedule.note", schedule.note or "", "opening_hours", row, "note")
        words = (note,) if schedule.note else ()
        yield Shown((*at, "schedule"), schedule.facts, "opening_hours", row, "osm", words)


@shown.register
def _(content: GuideFile) -> Iterator[Shown]:
    row = key("guide", content.id)

    def words(name: str, english: str, column: str) -> Words:
        return Words(name, english, "guide", row, column)

    texts: tuple[Words, ...] = (
        words("title", content.title, "title"),
        words("summary", content.summary.text, "summary"),
    )
    yield Shown(("summary",), content.summary.facts, "guide", row, "summary", texts)
    if content.caution:
        texts = (words("caution", content.caution.text, "caution"),)
        yield Shown(("caution",), content.caution.facts, "guide", row, "caution", texts)
    if content.link:
        texts = (words("link.label", content.link.label, "link_label"),)
        yield Shown(("link",), content.link.facts, "guide", row, "link", texts)
    for at, step in enumerate(content.steps):
        yield from _step(content.id, step, ("steps", at))


def _step(guide: str, step: StepEntry, at: Place) -> Iterator[Shown]:
    row, name = key("guide_step", guide, step.id), f"steps.{step.id}"
    texts = [Words(f"{name}.title", step.title, "guide_step", row, "title")]
    if step.text:
        texts.append(Words(f"{name}.text", step.text, "guide_step", row, "text"))
    yield Shown(at, step.facts, "guide_step", row, "text", tuple(texts))
    for number, branch in enumerate(step.branches):
        part, path = key("guide_branch", guide, step.id, branch.id), f"{name}.branches.{branch.id}"
        words = (
            Words(f"{path}.answer", branch.answer, "guide_branch", part, "answer"),
            Words(f"{path}.text", branch.text, "guide_branch", part, "text"),
        )
        place = (*at, "branches", number)
        yield Shown(place, branch.facts, "guide_branch", part, "text", words)


@shown.register
def _(content: StatementFile) -> Iterator[Shown]:
    row = key("statement", content.id)
    to = Words("to", content.to, "statement", row, "shown_to")
    yield Shown(("to",), None, "statement", row, "shown_to", (to,))
    for number, line in enumerate(content.lines, start=1):
        part = key("statement_line", content.id, number)
        words = Words(f"lines.{number}", line.text, "statement_line", part, "text")
        place = ("lines", number - 1)
        yield Shown(place, line.facts, "statement_line", part, "text", (words,))


@shown.register
def _(content: TopicFile) -> Iterator[Shown]:
    for at, topic in enumerate(content.topics):
        row = key("topic", topic.id)
        words = Words(f"topics.{topic.id}.name", topic.name, "topic", row, "name")
        yield Shown(("topics", at, "name"), None, "topic", row, "name", (words,))


@shown.register
def _(content: PackFile) -> Iterator[Shown]:
    row = key("pack", content.id)
    words = Words("name", content.name, "pack", row, "name")
    yield Shown(("name",), None, "pack", row, "name", (words,))
