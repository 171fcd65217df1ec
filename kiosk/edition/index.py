"""What of each record can be searched, language by language.

A listing: its names above all, then its topics with their synonyms, then its sentences, address and
the languages spoken there. A guide: its title, then its steps. A notice: its old names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk import languages
from kiosk.edition import fold
from kiosk.edition.content import Content
from kiosk.edition.records import Guide, Listing, Notice, Topic
from kiosk.edition.texts import texts

Searchable = Listing | Guide | Topic | Notice


@dataclass(frozen=True, slots=True)
class Row:
    """One folded row of a full-text table, weighed by column."""

    name: str
    topics: str
    words: str


class Synonyms:
    """A language's groups of words that mean the same, each folded."""

    def __init__(self, groups: tuple[tuple[str, ...], ...]) -> None:
        folded = [tuple(filter(None, map(fold.indexed, group))) for group in groups]
        self._groups = [group for group in folded if len(group) > 1]

    def of(self, text: str) -> str:
        """The synonyms of what stands in a folded text, as far as they are not in it."""
        padded = f" {text} "
        found = [
            other
            for group in self._groups
            if any(f" {member} " in padded for member in group)
            for other in group
            if f" {other} " not in padded
        ]
        return " ".join(dict.fromkeys(found))


class Indexer:
    """Makes the rows of one language of one edition."""

    def __init__(self, content: Content, language: str) -> None:
        self._content = content
        self._language = language
        self._translations = content.translations.get(language, {})
        self._synonyms = Synonyms(content.synonyms.get(language, ()))
        self._topics = {topic.id: self._topic_words(topic) for topic in content.topics}

    def row(self, record: Searchable) -> Row:
        """The row of a record. Texts that this language lacks are left to the English table."""
        sentences = self._fold(dict(self._texts(record)).values())
        if isinstance(record, Listing):
            topics = " ".join(self._topics[topic] for topic in record.topics)
            name = self._fold([record.name, record.alternate_name])
            words = f"{sentences} {self._fold(self._about(record))}"
        elif isinstance(record, Topic):
            name, topics, words = sentences, self._topics[record.id], ""
        elif isinstance(record, Guide):
            name = self._fold(text for path, text in self._texts(record) if path == "title")
            topics, words = fold.indexed(record.code), sentences
        else:
            former = self._content.former_names.get(record.id, ())
            name, topics, words = self._fold([record.name, *former]), "", sentences
        return Row(name, f"{topics} {self._synonyms.of(f'{name} {topics} {words}')}".strip(), words)

    def _texts(self, record: Searchable) -> Iterator[tuple[str, str]]:
        """The record's texts in this language, by path."""
        for path, text in texts(record):
            if text.language == self._language:
                yield path, text.text
            elif (record.id, path) in self._translations:
                yield path, self._translations[record.id, path][0]

    def _topic_words(self, topic: Topic) -> str:
        name = self._fold(text for _, text in self._texts(topic))
        return f"{name} {self._synonyms.of(name)}".strip()

    @staticmethod
    def _about(listing: Listing) -> Iterator[str]:
        """What is never translated: address, web domains, code and languages spoken."""
        yield listing.code
        if listing.address:
            yield from listing.address.lines
        for website in listing.websites:
            yield website.display
        for tag in listing.languages:
            spoken = languages.language(tag)
            yield f"{spoken.own_name} {spoken.english_name}"

    @staticmethod
    def _fold(parts: Iterable[str]) -> str:
        return " ".join(filter(None, map(fold.indexed, parts)))
