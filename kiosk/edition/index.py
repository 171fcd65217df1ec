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
    """A language's groups of words that mean the same to a searcher, each folded.

    A group that begins with a topic's name belongs to that topic: its words ("rent", "landlord")
    lead to the topic, but do not mean one another. Other groups hold for any text.
    """

    def __init__(self, groups: tuple[tuple[str, ...], ...], topics: set[str]) -> None:
        folded = [tuple(filter(None, map(fold.indexed, group))) for group in groups]
        self._of_topics = [group for group in folded if group and group[0] in topics]
        self._of_all = [group for group in folded if group and group[0] not in topics]

    def of_topic(self, names: set[str]) -> str:
        """The words of a topic's groups, by its folded names."""
        groups = (group for group in self._of_topics if group[0] in names)
        return " ".join(dict.fromkeys(word for group in groups for word in group))

    def of_text(self, text: str) -> str:
        """The synonyms of what stands in a folded text, as far as they are not in it."""
        padded = f" {text} "
        found = [
            other
            for group in self._of_all
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
        names = {topic.id: self._names(topic) for topic in content.topics}
        heads = {name for folded in names.values() for name in folded}
        self._synonyms = Synonyms(content.synonyms.get(language, ()), heads)
        self._topics = {
            topic.id: self._topic_words(topic, names[topic.id]) for topic in content.topics
        }

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
        synonyms = self._synonyms.of_text(f"{name} {words}")
        return Row(name, f"{topics} {synonyms}".strip(), words)

    def _texts(self, record: Searchable) -> Iterator[tuple[str, str]]:
        """The record's texts in this language, by path."""
        for path, text in texts(record):
            if text.language == self._language:
                yield path, text.text
            elif (record.id, path) in self._translations:
                yield path, self._translations[record.id, path][0]

    def _names(self, topic: Topic) -> set[str]:
        """A topic's folded names, in this language and in English."""
        own = [text for _, text in self._texts(topic)]
        return {fold.indexed(name) for name in (*own, topic.name.text)}

    def _topic_words(self, topic: Topic, names: set[str]) -> str:
        name = self._fold(text for _, text in self._texts(topic))
        return f"{name} {self._synonyms.of_topic(names)}".strip()

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
