"""What starter files that fit their schema must still not say. Each problem says what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk import phones
from kiosk.desk import opening, urls
from kiosk.desk.proof import never_shown
from kiosk.desk.rights import UNSETTLED
from kiosk.exchange.located import Place
from kiosk.exchange.starter_fields import shown
from kiosk.exchange.starter_files import Filed, Main, Problem, Starter
from kiosk.exchange.starter_schema import (
    FactEntry,
    GuideFile,
    OrganizationFile,
    ServiceEntry,
)


def problems(starter: Starter) -> Iterator[Problem]:
    """Everything wrong, file by file."""
    yield from _facts(starter)
    yield from _unique(starter)
    known = _Known(starter)
    yield from _translations(starter.topics)
    for pack in starter.packs:
        yield from _translations(pack.pack)
        for filed in pack.files():
            stem = filed.name.rpartition("/")[2].removesuffix(".yaml")
            if stem != filed.content.id:
                yield filed.problem(("id",), f"has the id {filed.content.id}: name the file so too")
            yield from known.proof(filed)
            yield from _translations(filed)
        for organization in pack.organizations:
            yield from known.organization(organization)
        for guide in pack.guides:
            yield from known.guide(guide)


def _facts(starter: Starter) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for fact_id, place, fact, filed in starter.fact_files():
        if fact_id in seen:
            yield filed.problem(
                place, f"gives the fact {fact_id} again, as {seen[fact_id]} does: keep one"
            )
        seen[fact_id] = filed.name
        for source in fact.sources:
            if source not in starter.sources.content:
                yield filed.problem(
                    (*place, "sources"),
                    f"names the source {source}, which sources.yaml does not have: add it there",
                )


def _unique(starter: Starter) -> Iterator[Problem]:
    """Ids of one kind, and codes, stand once in all packs together."""
    named: list[tuple[str, str, Place, Filed[object]]] = []
    for at, topic in enumerate(starter.topics.content.topics):
        named.append(("topic", topic.id, ("topics", at, "id"), starter.topics))
    for pack in starter.packs:
        named.append(("pack", pack.pack.content.id, ("id",), pack.pack))
        named += [("guide", each.content.id, ("id",), each) for each in pack.guides]
        named += [("statement", each.content.id, ("id",), each) for each in pack.statements]
        for filed in pack.organizations:
            named.append(("organization", filed.content.id, ("id",), filed))
            for at, service in enumerate(filed.content.services):
                named.append(("service", service.id, ("services", at, "id"), filed))
                named.append(("code", service.code, ("services", at, "code"), filed))
    named += [each for filed in _files(starter) for each in _parts(filed)]
    first: dict[tuple[str, str], str] = {}
    for kind, name, place, owner in named:
        if (kind, name) in first:
            kind_only = kind.split("\0")[-1]
            yield owner.problem(
                place,
                f"gives the {kind_only} {name} again, as {first[kind, name]} does: choose another",
            )
        first.setdefault((kind, name), owner.name)


def _files(starter: Starter) -> Iterator[Filed[Main]]:
    for pack in starter.packs:
        yield from pack.files()


def _parts(filed: Filed[Main]) -> Iterator[tuple[str, str, Place, Filed[object]]]:
    """Ids that must differ only within their file or their step."""
    content = filed.content
    if isinstance(content, OrganizationFile):
        for at, service in enumerate(content.services):
            for name in ("phones", "websites"):
                for number, part in enumerate(getattr(service, name)):
                    place: Place = ("services", at, name, number, "id")
                    yield f"{service.id}\0{name[:-1]}", part.id, place, filed
    if isinstance(content, GuideFile):
        for at, step in enumerate(content.steps):
            yield f"{content.id}\0step", step.id, ("steps", at, "id"), filed
            for number, branch in enumerate(step.branches):
                place = ("steps", at, "branches", number, "id")
                yield f"{content.id}\0{step.id}\0branch", branch.id, place, filed


def _translations(filed: Filed[Main]) -> Iterator[Problem]:
    names = {words.name for each in shown(filed.content) for words in each.words}
    for translation in filed.translations:
        for name in translation.content.texts:
            if name not in names:
                what = f"translates `{name}`, which {filed.name} does not have"
                if name.endswith((".name", ".alternate_name")) or name == "name":
                    what += " (names are never translated)"
                yield translation.problem(("texts", name), f"{what}: correct it or take it out")


class _Known:
    """Names that other files may use."""

    def __init__(self, starter: Starter) -> None:
        self._facts: dict[str, FactEntry] = starter.every_fact()
        self._topics = {topic.id for topic in starter.topics.content.topics}
        self._services: dict[str, tuple[OrganizationFile, ServiceEntry]] = {}
        self._statements: set[str] = set()
        for pack in starter.packs:
            self._statements |= {each.content.id for each in pack.statements}
            for filed in pack.organizations:
                for service in filed.content.services:
                    self._services[service.id] = (filed.content, service)

    def proof(self, filed: Filed[Main]) -> Iterator[Problem]:
        """Rule 5: each shown field names facts that are there and may be shown."""
        for field in shown(filed.content):
            for fact_id in field.facts or ():
                fact = self._facts.get(fact_id)
                place = (*field.place, "facts")
                if fact is None:
                    yield filed.problem(
                        place,
                        f"rests on the fact {fact_id}, which is nowhere: add it or correct it",
                    )
                elif reason := never_shown(fact.confidence, fact.status):
                    yield filed.problem(
                        place,
                        f"rests on the fact {fact_id}, which {reason}: take the field out",
                    )

    def organization(self, filed: Filed[OrganizationFile]) -> Iterator[Problem]:
        """Topics, numbers, pages, hours and whom to turn to instead."""
        content = filed.content
        for at, service in enumerate(content.services):
            yield from self._service(filed, service, ("services", at))
        if content.closed:
            yield from self._services_named(filed, ("closed", "instead"), content.closed.instead)
            for number, old in enumerate(content.closed.former_numbers):
                if phones.parse(old) is None:
                    place = ("closed", "former_numbers", number)
                    yield filed.problem(place, f'has "{old}", which is no phone number: correct it')

    def guide(self, filed: Filed[GuideFile]) -> Iterator[Problem]:
        """Rule 4, and the statements and lawyers a guide names."""
        content = filed.content
        yield from self._services_named(filed, ("lawyers",), content.lawyers)
        for number, name in enumerate(content.statements):
            if name not in self._statements:
                yield filed.problem(
                    ("statements", number),
                    f"shows the statement {name}, which is not there: correct its name",
                )
        if content.link and (problem := urls.problem(content.link.url)):
            yield filed.problem(
                ("link", "url"), f"has the link {content.link.url}, which {problem}"
            )
        if content.status in UNSETTLED and content.caution is None:
            yield filed.problem(
                ("status",), f"is {content.status} and has no caution: say so in plain words"
            )
        for at, step in enumerate(content.steps):
            if len(step.branches) == 1:
                place = ("steps", at, "branches")
                yield filed.problem(place, "has a fork with one answer: write the other, or a step")
        yield from self._status(filed)

    def _status(self, filed: Filed[GuideFile]) -> Iterator[Problem]:
        if filed.content.status in UNSETTLED:
            return
        for field in shown(filed.content):
            for fact_id in field.facts or ():
                fact = self._facts.get(fact_id)
                if fact and fact.status in UNSETTLED:
                    yield filed.problem(
                        (*field.place, "facts"),
                        f"is {filed.content.status}, but the fact {fact_id} is {fact.status}:"
                        " give the guide that status and a caution",
                    )

    def _services_named(
        self, filed: Filed[Main], place: Place, names: Iterable[str]
    ) -> Iterator[Problem]:
        for number, name in enumerate(names):
            found = self._services.get(name)
            if found is None:
                what = f"names the service {name}, which is not there: correct it"
            elif found[0].closed or found[1].status != "active":
                what = f"sends people to the service {name}, which is closed: name another"
            else:
                continue
            yield filed.problem((*place, number), what)

    def _service(
        self, filed: Filed[OrganizationFile], service: ServiceEntry, at: Place
    ) -> Iterator[Problem]:
        counts = Counter(service.topics)
        for number, topic in enumerate(service.topics):
            if topic not in self._topics:
                yield filed.problem(
                    (*at, "topics", number),
                    f"names the topic {topic}, which topics.yaml does not have: correct it",
                )
            elif counts[topic] > 1:
                yield filed.problem((*at, "topics", number), f"names {topic} twice: keep one")
        for number, phone in enumerate(service.phones):
            if phones.parse(phone.number) is None:
                yield filed.problem(
                    (*at, "phones", number, "number"),
                    f'has "{phone.number}", which is no phone number: correct it',
                )
        for number, page in enumerate(service.websites):
            if problem := urls.problem(page.url):
                place = (*at, "websites", number, "url")
                yield filed.problem(place, f"has the address {page.url}, which {problem}")
        if service.schedule and (problem := opening.problem(service.schedule.hours)):
            yield filed.problem((*at, "schedule", "hours"), f"has hours that {problem}")
        if not (service.phones or service.websites or service.address):
            yield filed.problem(
                at,
                f"has the service {service.id} without phone, web site and address:"
                " give one, or take the service out",
            )
