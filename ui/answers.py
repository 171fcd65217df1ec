"""What the command line answers: records as JSON documents, and the same as lines to read.

Field names are those of HSDS 3.1 and of our own words (DESIGN 2); they are documented in the
README and do not change without a note in the CHANGELOG.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kiosk.clock import Today
from kiosk.edition.freshness import freshness, gives_way
from kiosk.edition.reader import Edition
from kiosk.edition.records import Found, Guide, Listing, Notice, Phone, Provenance, Text, Topic

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Teller:
    """Turns the records of one edition into documents, in one language, on one day."""

    edition: Edition
    language: str
    today: Today

    def envelope(self, **parts: Any) -> Document:  # noqa: ANN401 - a document's parts
        """One whole answer: which edition said it, in which language, on which day."""
        info = self.edition.info
        return {
            "edition": {
                "number": info.number,
                "published_on": info.published_on,
                "starter": info.starter,
            },
            "language": self.language,
            "today": {"date": self.today.date.isoformat(), "known": self.today.known},
            **parts,
        }

    def topic(self, topic: Topic) -> Document:
        """A topic and how many listings it leads to."""
        return {
            "id": topic.id,
            "code": topic.code,
            "name": text(topic.name),
            "count": topic.count,
            "sensitive": topic.sensitive,
        }

    def listing(self, listing: Listing) -> Document:
        """A listing with all a screen would show of it."""
        return {
            "id": listing.id,
            "code": listing.code,
            "name": listing.name,
            "alternate_name": listing.alternate_name,
            "pack": listing.pack,
            "description": text(listing.description),
            "topics": list(listing.topics),
            "phones": [self._phone(phone) for phone in listing.phones],
            "websites": [
                {"url": site.url, "display": site.display, **self._dated(site.provenance)}
                for site in listing.websites
            ],
            "address": listing.address
            and {"lines": list(listing.address.lines), **self._dated(listing.address.provenance)},
            "schedule": listing.hours
            and {"opening_hours": listing.hours.osm, **self._dated(listing.hours.provenance)},
            "free": listing.free,
            "cost": listing.cost and text(listing.cost.text),
            "languages": list(listing.languages),
            "interpreters": listing.interpreters,
            "eligibility": listing.eligibility and text(listing.eligibility.text),
            "service_area": listing.area and text(listing.area.text),
            "required_documents": [text(detail.text) for detail in listing.required_documents],
            "sensitive": listing.sensitive,
            "oldest": listing.oldest,
            "due_on": listing.due_on,
            "show_until": listing.show_until,
            "freshness": freshness(listing.due_on, listing.show_until, self.today),
        }

    def guide(self, guide: Guide) -> Document:
        """A guide with its steps, forks and the facts they rest on; no steps once it gives way."""
        gone = gives_way(guide, self.today)
        return {
            "id": guide.id,
            "code": guide.code,
            "title": text(guide.title),
            "summary": text(guide.summary),
            "status": guide.status,
            "as_of": guide.as_of,
            "caution": text(guide.caution) if guide.caution.text else None,
            "steps": [
                {
                    "id": step.id,
                    "title": text(step.title),
                    "text": text(step.text) if step.text.text else None,
                    "said_on": step.said_on or None,
                    "facts": list(step.facts),
                    "branches": [
                        {
                            "id": branch.id,
                            "answer": text(branch.answer),
                            "text": text(branch.text),
                            "facts": list(branch.facts),
                        }
                        for branch in step.branches
                    ],
                }
                for step in guide.steps
                if not gone
            ],
            "gives_way": gone,
            "lawyers": list(guide.lawyers),
            "due_on": guide.due_on,
            "show_until": guide.show_until,
            "read_by_lawyer_on": guide.read_by_lawyer_on or None,
            "freshness": freshness(guide.due_on, guide.show_until, self.today),
        }

    def notice(self, notice: Notice) -> Document:
        """What stands where a closed organization was. There is no number in it."""
        return {
            "id": notice.id,
            "name": notice.name,
            "closed_on": notice.closed_on,
            "text": text(notice.text),
            "instead": [
                {"id": found.id, "code": found.code, "name": found.name}
                for key in notice.instead
                if (found := self.edition.listing(key, self.language))
            ],
            "facts": list(notice.facts),
        }

    def found(self, hit: Found) -> Document:
        """A search result: its kind, and the record in full."""
        if hit.kind == "listing" and (listing := self.edition.listing(hit.id, self.language)):
            return {"kind": hit.kind, **self.listing(listing)}
        if hit.kind == "guide" and (guide := self.edition.guide(hit.id, self.language)):
            return {"kind": hit.kind, **self.guide(guide)}
        if hit.kind == "notice" and (notice := self.edition.notice(hit.id, self.language)):
            return {"kind": hit.kind, **self.notice(notice)}
        return {"kind": hit.kind, "id": hit.id, "name": text(hit.title)}

    def _phone(self, phone: Phone) -> Document:
        return {
            "id": phone.id,
            "number": phone.number,
            "display": phone.display,
            "extension": phone.extension or None,
            "type": phone.type,
            "description": text(phone.description) if phone.description.text else None,
            **self._dated(phone.provenance),
        }

    def _dated(self, provenance: Provenance) -> Document:
        return {
            "source": provenance.source,
            "date": provenance.date or None,
            "confidence": provenance.confidence,
            "checked_on": provenance.checked_on or None,
            "due_on": provenance.due_on,
            "show_until": provenance.show_until,
            "freshness": freshness(provenance.due_on, provenance.show_until, self.today),
            "facts": list(provenance.facts),
        }


def text(shown: Text) -> Document:
    """A text with its language, the status of its translation and, beneath it, the English."""
    document: Document = {
        "text": shown.text,
        "language": shown.language,
        "status": shown.status,
    }
    return document | {"english": shown.english} if shown.english else document


def lines(documents: Iterable[Document]) -> Iterable[str]:
    """The documents as lines for a person at a terminal: code, name, numbers."""
    for document in documents:
        title = document.get("title") or document.get("name")
        name = title["text"] if isinstance(title, dict) else title
        numbers = "  ".join(phone["display"] for phone in document.get("phones", ()))
        kind = document.get("kind", "")
        closed = f"closed {document['closed_on']}" if "closed_on" in document else ""
        count = str(document["count"]) if "count" in document else ""
        parts = (kind, document.get("code", ""), name, numbers, closed, count)
        yield "\t".join(part for part in parts if part)
