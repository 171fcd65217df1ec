"""The rules of truth (DESIGN 6), each tried to be broken, at what a visitor reads.

Every test goes the whole way: content at the desk, publishing, the edition, the page, the paper.
What publishing itself refuses, field by field, is in tests/kiosk/desk/test_rules_of_truth.py.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from kiosk import clock
from kiosk.desk import tables
from kiosk.errors import ContentError, RuleOfTruthError
from kiosk.exchange import starter
from kiosk.exchange.starter_ids import key
from kiosk.visit import Collected
from ui.answers import Teller
from ui.tour import Stop

CLOSED_NUMBER = "507-282-9951"
DIGITS = "2829951"
LIBRARY = key("service", "library")
DOOR = key("guide", "door")
TODAY = datetime(2026, 11, 24, 10)  # noqa: DTZ001 - local wall time
CLOCKS = {
    "1999": datetime(1999, 12, 31, 10),  # noqa: DTZ001
    "today": TODAY,
    "in 60 days": TODAY + timedelta(days=60),
    "in a year": TODAY + timedelta(days=365),
    "2031": datetime(2031, 6, 3, 10),  # noqa: DTZ001
}
CLOCK_UNKNOWN = "does not know today's date"
GAVE_WAY = "The law may have changed"
DOUBTFUL = "This may be wrong by now. Call 211"


def digits(texts: list[str]) -> str:
    return re.sub(r"\D", "", " ".join(texts))


def everything(screen: Any) -> list[str]:
    """All that a visitor can read: every page of the tour, every record's page and paper."""
    edition = screen.edition
    found = [text for stop in screen.stops() for text in screen.at(stop)]
    for page, records in (
        ("listing", edition.all_listings("en")),
        ("guide", edition.guides("en")),
        ("statement", edition.statements("en")),
        ("topic", edition.topics("en")),
    ):
        for record in records:
            found += screen.show(page, record.id)
            if page != "topic":
                found += screen.show("proof", record.id)
                found += screen.handouts(record.id)
    return found


# Rule 1: what is closed, confidential or inactive is nowhere


def free_text_fields() -> list[tuple[str, str]]:
    """Every column of the desk that holds words and may reach a visitor, by table and column."""
    found = []
    texts = {
        tables.Organization: ("name", "alternate_name"),
        tables.Service: (
            "name", "alternate_name", "description", "fees_description", "eligibility_description",
        ),
        tables.Phone: ("number", "extension", "description"),
        tables.Url: ("label", "url"),
        tables.Address: ("attention", "address_1", "address_2", "city"),
        tables.OpeningHours: ("note",),
        tables.ServiceArea: ("description",),
        tables.RequiredDocument: ("document",),
        tables.Note: ("text",),
        tables.Topic: ("name",),
        tables.Guide: ("title", "summary", "caution", "link_url", "link_label"),
        tables.GuideStep: ("title", "text"),
        tables.GuideBranch: ("answer", "text"),
        tables.Statement: ("shown_to",),
        tables.StatementLine: ("text",),
        tables.Notice: ("text",),
        tables.Fact: ("claim",),
        tables.Source: ("title",),
        tables.Pack: ("name",),
        tables.Place: ("name",),
        tables.Translation: ("text",),
    }  # fmt: skip
    for table, columns in texts.items():
        found += [(table.__name__, column) for column in columns]
    return found


@pytest.mark.parametrize(("table", "column"), free_text_fields())
def test_a_closed_number_in_any_free_text_never_reaches_a_visitor(
    small: Any, table: str, column: str
) -> None:
    kind = getattr(tables, table)
    written = (
        f"https://x.example/{CLOSED_NUMBER}" if "url" in column else f"Call {CLOSED_NUMBER} now"
    )
    if column == "number":
        written = CLOSED_NUMBER
    small.change(update(kind).values({column: written}))
    refused = ""
    try:
        small.publish()
    except RuleOfTruthError as error:
        refused = error.detail
    if refused:
        assert "closed organization" in refused or "not a phone number" in refused, refused
        return
    for language in ("en", "es"):
        assert DIGITS not in digits(everything(small.screen(language)))


def test_the_closed_organization_is_found_by_name_and_number_and_has_no_number(small: Any) -> None:
    small.publish()
    screen = small.screen()
    for typed in (CLOSED_NUMBER, "Town Council", "Diversity Council"):
        screen.face.visit.visit_state().query = typed
        texts = screen.show("search")
        screen.face.visit.visit_state().query = typed
        screen.face.visit.languageChanged.emit()
        texts = screen.read()
        assert any("Town Council for All" in text for text in texts), texts
        assert DIGITS not in digits([text for text in texts if text != typed])
    (hit, *_) = screen.edition.search("Diversity Council", "en")
    notice = screen.show("notice", hit.id)
    words = " ".join(notice)
    assert "March" in words
    assert "2023" in words
    assert "Public Library" in words
    assert "Law for All" in words
    assert DIGITS not in digits(notice)
    data = small.data.editions.joinpath("edition-1.sqlite").read_bytes()
    assert CLOSED_NUMBER.encode() not in data
    assert f"507{DIGITS}".encode() not in data


def test_a_confidential_street_and_an_inactive_service_are_on_no_page_or_paper(small: Any) -> None:
    small.change(
        update(tables.Address)
        .where(tables.Address.address_1.like("101%"))
        .values(confidential=True)
    )
    small.publish()
    for language in ("en", "es"):
        words = " ".join(everything(small.screen(language)))
        for secret in ("77 Hidden Lane", "101 2nd Street", "Night shelf", "328-2309"):
            assert secret not in words
        assert "Safe House" in words
        assert "Public Library" in words
    data = small.data.editions.joinpath("edition-1.sqlite").read_bytes()
    assert b"Hidden Lane" not in data
    assert b"101 2nd" not in data


# Rule 2: source, date, and the band until the first publishing


def test_every_page_of_the_starter_edition_says_that_it_is_being_set_up(fresh: Any) -> None:
    for language, said in (("en", "Being set up."), ("es", "")):
        screen = fresh.screen(language)
        for stop in screen.stops():
            texts = screen.at(stop)
            bands = {item.objectName() for item in screen.items()}
            assert "band-setting-up" in bands, f"{stop.name} in {language} has no band"
            assert not said or any(text.startswith(said) for text in texts), stop.name
    assert all("being set up" in text.lower() for text in screen_papers(fresh))


def screen_papers(machine: Any) -> list[str]:
    screen = machine.screen()
    listing, guide = screen.edition.all_listings("en")[0], screen.edition.guides("en")[0]
    return [*screen.handouts(listing.id), *screen.handouts(guide.id)]


def test_no_page_says_so_after_the_first_publishing(small: Any) -> None:
    small.publish()
    screen = small.screen()
    for stop in screen.stops():
        assert not any("eing set up" in text for text in screen.at(stop)), stop.name
    assert not any("eing set up" in text for text in screen_papers(small))


def test_a_number_nobody_called_says_so_and_where_it_is_from(small: Any) -> None:
    small.publish()
    screen = small.screen()
    for texts in (
        " ".join(screen.show("listing", "L11")),
        *screen.handouts("L11"),
    ):
        assert "1-800-223-1368" in texts.replace("(800) ", "1-800-") or "800-223-1368" in texts
        assert "Not called yet." in texts
        assert "From their own page" in texts
    for texts in (" ".join(screen.show("listing", "K11")), *screen.handouts("K11")):
        assert "July 11, 2019" in texts
        assert "May be wrong." in texts


def test_a_call_is_said_with_its_day_and_not_on_other_numbers(small: Any) -> None:
    row = key("phone", "law", "main")
    small.change(
        insert(tables.Check).values(
            id=key("check", "one"),
            record_id=row,
            field="number",
            checked_on=date(2026, 11, 23),
            checked_by="Ana",
            method="called",
            recorded_at=datetime(2026, 11, 23, 12, tzinfo=UTC),
        )
    )
    small.publish()
    screen = small.screen()
    for texts in (" ".join(screen.show("listing", "L11")), *screen.handouts("L11")):
        assert "We called and reached them on November 23, 2026." in texts
        assert "Not called yet." not in texts
        assert "Ana" not in texts
    assert "Not called yet." in " ".join(screen.show("listing", "K11"))


# Rule 3: humbler, not staler, under five clocks


EXPECTED = {
    # clock: what a listing of confidence B says, one of confidence C, and a contested guide
    "1999": (CLOCK_UNKNOWN, CLOCK_UNKNOWN, CLOCK_UNKNOWN),
    "today": ("", "", ""),
    "in 60 days": ("", "Nobody has confirmed this since", ""),
    "in a year": (DOUBTFUL, DOUBTFUL, GAVE_WAY),
    "2031": (CLOCK_UNKNOWN, CLOCK_UNKNOWN, CLOCK_UNKNOWN),
}
"""By the intervals of `kiosk.desk.intervals`: B is due after 90 days and doubtful after a year, C
after 30 and 180, a contested guide after 90 and 180; a clock two years away is not believed."""
HUMBLE = (CLOCK_UNKNOWN, "Nobody has confirmed this since", DOUBTFUL, GAVE_WAY)


def check_humble(text: str, expected: str, where: str) -> None:
    assert expected in text, f"{where}: {text}"
    for other in HUMBLE:
        if other != expected:
            assert other not in text, f"{where} says {other}"


@pytest.mark.parametrize("name", CLOCKS)
def test_listings_grow_humbler_on_page_and_paper_without_anybody_publishing(
    small: Any, name: str
) -> None:
    small.publish()
    screen = small.screen(when=CLOCKS[name])
    strong, weak, _ = EXPECTED[name]
    for code, expected, number in (("L11", strong, "800-223-1368"), ("K11", weak, "507-328-2300")):
        for where, text in (
            ("page", " ".join(screen.show("listing", code))),
            *zip(("slip", "sheet"), screen.handouts(code), strict=True),
        ):
            check_humble(text, expected, f"{where} of {code}")
            # A wrong clock, and time itself, hide no number.
            assert number in text, f"{where} of {code} lost its number"
            if CLOCK_UNKNOWN in expected:
                assert "Open until" not in text
    topic = " ".join(screen.show("topic", "books"))
    assert "Public Library" in topic
    if name in {"1999", "2031"}:
        assert "Open until" not in topic
        assert "Closed" not in topic


@pytest.mark.parametrize("name", CLOCKS)
def test_a_contested_guide_gives_way_everywhere_and_only_when_it_is_time(
    small: Any, name: str
) -> None:
    small.publish()
    screen = small.screen(when=CLOCKS[name])
    expected = EXPECTED[name][2]
    gone = expected == GAVE_WAY
    advice = ("Talk through the door.", "They may come in.", "Say that you do not agree.")
    for where, text in (
        ("page", " ".join(screen.show("guide", "door"))),
        *zip(("slip", "sheet"), screen.handouts("door"), strict=True),
    ):
        assert expected in text, f"{where}: {text}"
        assert (GAVE_WAY in text) == gone, where
        for step in advice:
            assert (step in text) != gone, f"{where}: {step}"
        assert "Law for All" in text, f"{where} names no lawyer"
    guide = screen.edition.guide("door", "en")
    assert guide
    said = json.dumps(Teller(screen.edition, "en", screen.face.visit.today()).guide(guide))
    assert [step in said for step in advice] == [not gone] * 3
    for where, text in (
        ("guides", " ".join(screen.show("guides"))),
        ("list", " ".join(screen.at(collected("guide", DOOR)))),
        ("search", " ".join(searched(screen, "officers"))),
    ):
        assert "Officers at my door" in text, where
        assert ("You can keep the door shut." in text) != gone, f"{where} still gives the advice"


def collected(kind: str, record: str) -> Any:
    return Stop("list", "list", my_list=(Collected(kind, record),))


def searched(screen: Any, query: str) -> list[str]:
    found: list[str] = screen.at(Stop("search", "search", query=query))
    return found


def test_a_settled_guide_stays_with_a_warning(small: Any) -> None:
    small.change(
        update(tables.Fact).where(tables.Fact.id == "door-5").values(status="stable"),
        update(tables.Guide).values(status="settled"),
    )
    small.publish()
    screen = small.screen(when=TODAY + timedelta(days=731))
    text = " ".join(screen.show("guide", "door"))
    assert "Talk through the door." in text
    assert "Ask a lawyer before you rely on it." in text


def test_the_last_date_seen_holds_against_a_clock_that_fell_back(small: Any) -> None:
    small.publish()
    seen = (TODAY + timedelta(days=365)).date()
    screen = small.screen(when=TODAY + timedelta(days=30), last_seen=lambda: seen)
    assert GAVE_WAY in " ".join(screen.show("guide", "door"))
    assert all(GAVE_WAY in text for text in screen.handouts("door"))


@pytest.mark.parametrize("name", CLOCKS)
def test_no_clock_hides_a_record_of_the_starter_or_breaks_a_page(fresh: Any, name: str) -> None:
    screen = fresh.screen(when=CLOCKS[name])
    shown = 0
    for guide in screen.edition.guides("en"):
        text = " ".join(screen.show("guide", guide.id))
        assert guide.title.text in text
        gone = GAVE_WAY in text
        assert gone == (name == "in a year" and guide.status in {"contested", "changed"})
        assert gone or guide.steps[0].title.text in text
        shown += not gone
    assert shown
    for listing in screen.edition.all_listings("en")[::3]:
        text = " ".join(screen.show("listing", listing.id))
        assert listing.name in text
        for phone in listing.phones:
            assert phone.display in text
        if name == "in a year" and listing.phones:
            assert "211" in text


# Rule 4: what a guide carries


def test_every_guide_says_what_it_is_on_page_and_paper(fresh: Any) -> None:
    screen = fresh.screen()
    guides = screen.edition.guides("en")
    assert len(guides) >= 13
    for guide in guides:
        for where, text in (
            ("page", " ".join(screen.show("guide", guide.id))),
            *zip(("slip", "sheet"), screen.handouts(guide.id), strict=True),
        ):
            name = f"{where} of {guide.code}"
            assert "not legal advice" in text, name
            assert "Not yet read by a lawyer." in text, name
            assert "As of " in text, name
            lawyers = [screen.edition.listing(each, "en") for each in guide.lawyers]
            assert any(each and each.name in text for each in lawyers), name
            if guide.status == "contested":
                assert guide.caution.text in text or "Courts disagree" in text, name
            for step in guide.steps:
                assert step.title.text in text, name
                for branch in step.branches:
                    assert branch.answer.text in text, name
                    assert branch.text.text in text, name


def test_facts_that_must_stay_out_are_in_no_starter_page(fresh: Any) -> None:
    screen = fresh.screen()
    guides, listings = screen.edition.guides("en"), screen.edition.all_listings("en")
    ids = {each for guide in guides for each in guide.facts}
    ids |= {each for guide in guides for step in guide.steps for each in step.facts}
    ids |= {e for g in guides for s in g.steps for b in s.branches for e in b.facts}
    ids |= {each for listing in listings for p in listing.phones for each in p.provenance.facts}
    facts = screen.edition.facts(ids)
    assert {fact.id for fact in facts} == ids
    for fact in facts:
        assert fact.confidence != "X", fact.id
        assert fact.status not in {"open", "lapsed", "needs-source"}, fact.id
        assert fact.sources, fact.id


# Rule 5: the proof chain


@pytest.mark.parametrize(
    ("confidence", "status"), [("X", "stable"), ("B", "open"), ("B", "lapsed")]
)
def test_a_fact_known_to_be_wrong_or_open_stops_everything(
    small: Any, confidence: str, status: str
) -> None:
    small.publish()
    small.change(
        update(tables.Fact)
        .where(tables.Fact.id == "door-1")
        .values(confidence=confidence, status=status)
    )
    with pytest.raises(RuleOfTruthError):
        small.publish()
    assert small.screen().edition.info.number == 1


def test_a_step_without_a_source_stops_publishing_and_building(small: Any, tmp_path: Any) -> None:
    step = key("guide_step", "door", "closed")
    small.change(delete(tables.FieldFact).where(tables.FieldFact.record_id == step))
    with pytest.raises(RuleOfTruthError, match="names no fact"):
        small.publish()
    copy = tmp_path / "copy"
    shutil.copytree("tests/kiosk/exchange/small", copy)
    guide = copy / "local" / "guides" / "door.yaml"
    text = guide.read_text()
    guide.write_text(text.replace('    text: "Talk through the door."\n    facts: [door-1]\n',
                                  '    text: "Talk through the door."\n'))  # fmt: skip
    assert guide.read_text() != text
    with pytest.raises(ContentError, match=r"door\.yaml"):
        starter.build_edition(tmp_path / "built", copy)


def test_how_do_we_know_shows_source_and_date_of_every_step(fresh: Any) -> None:
    screen = fresh.screen()
    for guide in screen.edition.guides("en"):
        text = " ".join(screen.show("proof", guide.id))
        facts = screen.edition.facts(
            [each for step in guide.steps for each in step.facts]
            + [each for s in guide.steps for b in s.branches for each in b.facts]
        )
        for fact in facts:
            assert fact.claim in text, f"{guide.code}: {fact.id}"
            assert any(source.title in text for source in fact.sources), fact.id


# Rule 6: translations


def test_a_machine_translation_is_marked_with_its_english_below(small: Any) -> None:
    small.publish()
    screen = small.screen("es")
    page = screen.show("guide", "door")
    text = " ".join(page)
    assert "Hable a través de la puerta." in text
    assert "Talk through the door." in text
    assert "traducción automática" in text.lower() or "traducido por máquina" in text.lower(), text
    for paper in screen.handouts("door"):
        assert "Hable a través de la puerta." in paper
        assert "Talk through the door." in paper
        assert "Machine translation, not reviewed." in paper


def test_a_translation_is_outdated_by_itself_and_still_marked(small: Any) -> None:
    small.change(
        update(tables.Translation).values(status="reviewed"),
        update(tables.GuideStep)
        .where(tables.GuideStep.code == "closed")
        .values(text="Talk through a window."),
    )
    small.publish()
    screen = small.screen("es")
    (step,) = [s for s in screen.edition.guide("door", "es").steps if s.id == "closed"]
    assert step.text.status == "outdated"
    text = " ".join(screen.show("guide", "door"))
    assert "Talk through a window." in text
    assert all("Talk through a window." in paper for paper in screen.handouts("door"))


def test_a_place_can_withhold_unreviewed_guides(small: Any) -> None:
    small.change(update(tables.Place).values(withhold_unreviewed=True))
    small.publish()
    screen = small.screen("es")
    for text in (
        " ".join(screen.show("guide", "door")),
        " ".join(screen.show("guides")),
        *screen.handouts("door"),
    ):
        assert "Agentes en mi puerta" not in text
        assert "Officers at my door" in text


def test_on_a_statement_the_english_counts(small: Any) -> None:
    small.publish()
    screen = small.screen("es")
    page = screen.show("statement", "officer")
    assert any("I do not wish to speak." in text for text in page)
    for paper in screen.handouts("officer"):
        assert "I do not agree to a search." in paper
        assert "The English is what counts." in paper


# Rule 7: field by field


def test_what_is_not_translated_is_english_and_marked_as_english(small: Any) -> None:
    small.publish()
    screen = small.screen("es")
    guide = screen.edition.guide("door", "es")
    said = next(step for step in guide.steps if step.id == "said")
    assert (said.title.text, said.title.language) == ("What they said.", "en")
    assert guide.title.language == "es"
    text = " ".join(screen.show("guide", "door"))
    assert "What they said." in text
    assert "Agentes en mi puerta" in text
    law = screen.edition.listing("L11", "es")
    assert (law.description.language, law.name) == ("en", "Law for All")
    languages = {
        item.property("language")
        for item in screen.items()
        if item.inherits("QQuickText") and item.property("text") == "What they said."
    }
    assert languages == {"en"}


def test_a_language_without_a_complete_catalogue_is_not_offered(
    small: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    small.change(update(tables.Place).values(languages=["en", "es", "so"]))
    small.publish()
    offered = small.screen().face.visit.offered()
    assert "so" not in offered
    assert "en" in offered


# Rule 8: what officials said


def test_what_officials_said_has_its_day_and_promises_nothing(fresh: Any) -> None:
    screen = fresh.screen()
    stance = screen.edition.guide("stance", "en")
    assert stance.status == "local"
    dated = [step for step in stance.steps if step.said_on]
    assert dated
    for where, text in (
        ("page", " ".join(screen.show("guide", "stance"))),
        *zip(("slip", "sheet"), screen.handouts("stance"), strict=True),
    ):
        assert len(re.findall(r"They said this (?:in|on) ", text)) == len(dated), where
        words = text.replace("not a promise", "")
        assert not re.search(r"\b(?:promise[ds]?|guarantee[ds]?|will never|always will)\b", words)
        # Titles that come before a person's name.
        assert not re.search(r"\b(?:Sheriff|Chief|Mayor|Officer|Governor) [A-Z][a-z]+", text)


def test_a_said_day_cannot_be_left_out(small: Any) -> None:
    small.change(
        update(tables.Fact).where(tables.Fact.id == "gen-1").values(status="local-dated"),
        update(tables.GuideStep).values(said_on=None),
    )
    with pytest.raises(RuleOfTruthError, match="without the day"):
        small.publish()


# Rule 9: nothing is invented


def test_a_topic_that_nobody_answers_has_no_tile(small: Any) -> None:
    small.publish()
    home = " ".join(small.screen().show("home"))
    assert "Books" in home
    assert "Nobody yet" not in home
    small.change(update(tables.Service).where(tables.Service.code == "K11").values(status="inactive"),
                 delete(tables.NoticeInstead).where(tables.NoticeInstead.service_id == LIBRARY))  # fmt: skip
    small.publish()
    home = " ".join(small.screen().show("home"))
    assert "Books" not in home
    assert "Lawyer" in home


def test_what_no_source_says_is_not_shown(small: Any) -> None:
    small.publish()
    screen = small.screen()
    for text in (" ".join(screen.show("listing", "L11")), *screen.handouts("L11")):
        for invented in ("Free", "Open until", "Interpreters", "What to bring", "None", "null"):
            assert invented not in re.split(r"[^A-Za-z ]", text), invented
    with_everything = " ".join(screen.show("listing", "K11"))
    assert "Everybody may come in." in with_everything


def test_the_command_line_keeps_the_same_rules(small: Any) -> None:
    small.publish()
    program = [sys.executable, "-m", "ui.commands", "--data", str(small.data.root)]
    for words in (("listings", "--json"), ("guides", "--json"), ("search", "Diversity", "--json")):
        said = subprocess.run([*program, *words], capture_output=True, text=True, check=True).stdout
        assert DIGITS not in re.sub(r"\D", "", said)
        assert "Hidden Lane" not in said
        assert "Night shelf" not in said


def test_the_five_clocks_are_what_they_say() -> None:
    """The expectations above hold only while these are on the side of the limit they are meant for."""
    published = TODAY.date()
    known = {name: clock.today(when, published).known for name, when in CLOCKS.items()}
    assert known == {
        "1999": False, "today": True, "in 60 days": True, "in a year": True, "2031": False,
    }  # fmt: skip


def test_every_word_of_the_desk_is_tried(small: Any) -> None:
    """A text column added to what visitors see has to be added to `free_text_fields`."""
    small.publish()
    desk = small.desk()
    with desk.reading() as session:
        fields = {(row.field) for row in session.scalars(select(tables.Translation))}
    desk.close()
    columns = {column for _, column in free_text_fields()}
    assert {name for name in fields if name not in columns} <= {"lines", "shown_to", "label"}
