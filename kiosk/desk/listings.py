"""From the desk's rows to the listings of an edition, by the rules of truth (DESIGN 6)."""

from __future__ import annotations

from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.contacts import Contacts
from kiosk.desk.proof import Proof
from kiosk.desk.rows import by_key
from kiosk.desk.spots import Spot, spots
from kiosk.desk.texts import Texts
from kiosk.edition.records import Detail, Listing, Provenance, Reach

REACHES: dict[int, Reach] = {1: "national", 2: "statewide"}
"""By the number of parts of a pack's jurisdiction ("US/MN"); with more parts it is local."""

NOT_SAID = Provenance((), "", "", "C", "", "")
"""Of a description that is empty: it rests on nothing and says nothing."""


def reach(jurisdiction: str) -> Reach:
    """How far a pack's listings reach, where they do not say so themselves."""
    return REACHES.get(len(jurisdiction.split("/")), "local")


def oldest(shown: list[Provenance]) -> str:
    """The oldest date among what is shown; a field somebody checked is as old as the check."""
    dates = (max(each.date, each.checked_on) for each in shown)
    return min((each for each in dates if each), default="")


class Listings:
    """Everything listings are made of, read at once; `all` puts them together."""

    def __init__(self, session: Session, proof: Proof, texts: Texts) -> None:
        self._session = session
        self._proof = proof
        self._texts = texts
        self._contacts = Contacts(session, proof, texts)
        language, area = tables.Language, tables.ServiceArea
        documents, topics = tables.RequiredDocument, tables.ServiceTopic
        self._languages = by_key(session, language, language.service_id, language.location_id)
        self._areas = by_key(session, area, area.service_at_location_id, area.service_id)
        self._documents = by_key(session, documents, documents.service_id)
        self._notes = by_key(session, tables.Note, tables.Note.service_id)
        self._topic_ids = by_key(session, topics, topics.service_id)
        self._topics = {topic.id: topic for topic in session.scalars(select(tables.Topic))}

    def all(self) -> tuple[Listing, ...]:
        """Every listing a visitor can turn to, in the order of their ids.

        One with neither phone, web site nor address is none (section 0 of the facts' paper).
        """
        made = (self._listing(spot) for spot in spots(self._session))
        return tuple(sorted((each for each in made if each), key=lambda each: each.id))

    def _listing(self, spot: Spot) -> Listing | None:
        phones, websites = self._contacts.phones(spot), self._contacts.websites(spot)
        address = self._contacts.address(spot)
        if not (phones or websites or address):
            return None
        hours = self._contacts.hours(spot)
        contacts = [each.provenance for each in phones]
        contacts += [each.provenance for each in websites]
        contacts += [address.provenance] if address else []
        contacts += [hours.provenance] if hours else []
        service = spot.service
        cost, cost_from = self._cost(spot)
        tags, tags_from = self._spoken(spot)
        eligibility = self._column(
            spot, "eligibility.text", "eligibility_description", "whom it is for"
        )
        area, documents, notes = self._area(spot), self._to_bring(spot), self._said(spot)
        description_from = self._description_from(spot)
        others = [each for each in (cost_from, tags_from) if each]
        others += [each.provenance for each in (*documents, *notes)]
        others += [each.provenance for each in (eligibility, area) if each]
        topics = [self._topics[each.topic_id] for each in self._topic_ids.get(service.id, ())]
        return Listing(
            id=spot.id,
            code=spot.code,
            pack=spot.pack.id,
            reach=cast("Reach", service.reach or reach(spot.pack.jurisdiction)),
            organization_id=spot.organization.id,
            name=spot.name,
            alternate_name=spot.alternate_name,
            description=self._texts.text(
                service.description, (spot.id, "description"), (service.id, "description")
            ),
            description_provenance=description_from,
            topics=tuple(topic.id for topic in topics),
            phones=phones,
            websites=websites,
            address=address,
            hours=hours,
            free=service.free,
            cost=cost,
            languages=tags,
            languages_provenance=tags_from,
            interpreters=bool(service.interpretation_services),
            eligibility=eligibility,
            area=area,
            required_documents=documents,
            notes=notes,
            sensitive=service.sensitive or any(topic.sensitive for topic in topics),
            advocacy=spot.organization.advocacy or spot.pack.advocacy,
            oldest=oldest([description_from, *contacts, *others]),
            due_on=min(each.due_on for each in contacts),
            show_until=min(each.show_until for each in contacts),
            last_seen=spot.organization.last_seen or "",
        )

    def _description_from(self, spot: Spot) -> Provenance:
        if not spot.service.description:
            return NOT_SAID
        what = f"{spot.where}: the description"
        return self._proof.provenance(spot.service.id, "description", what)

    def _cost(self, spot: Spot) -> tuple[Detail | None, Provenance | None]:
        """The sentence, and what it or the word "free" rests on."""
        cost = self._column(spot, "cost.text", "fees_description", "the cost")
        if cost or spot.service.free is None:
            return cost, cost.provenance if cost else None
        what = f"{spot.where}: the cost"
        return None, self._proof.provenance(spot.service.id, "fees_description", what)

    def _spoken(self, spot: Spot) -> tuple[tuple[str, ...], Provenance | None]:
        rows = (row for key in spot.keys for row in self._languages.get(key, ()))
        tags = tuple(dict.fromkeys(row.code for row in rows if row.code))
        if not (tags or spot.service.interpretation_services):
            return (), None
        what = f"{spot.where}: the languages"
        return tags, self._proof.provenance(spot.service.id, "languages", what)

    def _area(self, spot: Spot) -> Detail | None:
        rows = [row for key in spot.keys for row in self._areas.get(key, ())]
        if not rows:
            return None
        name = "description" if rows[0].description else "name"
        stored = (rows[0].id, name)
        return self._detail(spot, "area.text", getattr(rows[0], name), stored, "the area")

    def _to_bring(self, spot: Spot) -> tuple[Detail, ...]:
        rows = [row for row in self._documents.get(spot.service.id, ()) if row.document]
        details = (
            self._detail(
                spot,
                f"required_documents.{place}.text",
                row.document,
                (row.id, "document"),
                f"what to bring ({place})",
            )
            for place, row in enumerate(rows, start=1)
        )
        return tuple(each for each in details if each)

    def _said(self, spot: Spot) -> tuple[Detail, ...]:
        rows = enumerate(self._notes.get(spot.service.id, ()), start=1)
        details = (
            self._detail(spot, f"notes.{place}.text", row.text, (row.id, "text"), f"note {place}")
            for place, row in rows
        )
        return tuple(each for each in details if each)

    def _column(self, spot: Spot, path: str, name: str, what: str) -> Detail | None:
        """A sentence that is a field of the service."""
        english, stored = getattr(spot.service, name), (spot.service.id, name)
        return self._detail(spot, path, english, stored, what)

    def _detail(
        self, spot: Spot, path: str, english: str | None, stored: tuple[str, str], what: str
    ) -> Detail | None:
        if not english:
            return None
        text = self._texts.text(english, (spot.id, path), stored)
        return Detail(text, self._proof.provenance(*stored, f"{spot.where}: {what}"))
