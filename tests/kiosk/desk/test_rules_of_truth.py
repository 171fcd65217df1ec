"""Each rule of truth that publishing holds (DESIGN 6), and an attempt to break it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from kiosk.desk import publish, tables
from kiosk.desk.database import Database
from kiosk.desk.hashes import guide_hash
from kiosk.edition.content import Content
from kiosk.edition.records import NO_TEXT, Guide, Listing, Text
from kiosk.errors import RuleOfTruthError
from kiosk.exchange.starter_ids import key

TODAY = date(2026, 12, 1)
LIBRARY = key("service", "library")
MAIN_PHONE = key("phone", "library", "main")
DOOR = key("guide", "door")

Change = Callable[..., None]


@pytest.fixture
def change(small_desk: Database) -> Change:
    """Run statements against the desk."""

    def run(*statements: Any) -> None:
        with small_desk.writing() as session:
            for statement in statements:
                session.execute(statement)

    return run


@pytest.fixture
def gather(small_desk: Database) -> Callable[[], Content]:
    """What publishing would give now."""

    def content() -> Content:
        with small_desk.reading() as session:
            return publish.content(session, TODAY)

    return content


Gather = Callable[[], Content]


def _codes(content: Content) -> set[str]:
    return {listing.code for listing in content.listings}


def _library(content: Content) -> Listing:
    return next(listing for listing in content.listings if listing.code == "K11")


def _door(content: Content) -> Guide:
    return next(guide for guide in content.guides if guide.code == "door")


def _refused(gather: Gather, *says: str) -> None:
    with pytest.raises(RuleOfTruthError) as caught:
        gather()
    for words in says:
        assert words in caught.value.detail
    assert caught.value.exit_code == 2


# 1. What is closed, confidential or inactive


def test_a_retired_organization_is_a_notice_and_no_listing(gather: Gather, change: Change) -> None:
    before = gather()
    assert {notice.name for notice in before.notices} == {"Town Council for All"}
    assert "K13" not in _codes(before)
    notice = before.notices[0]
    assert notice.closed_on == "2023-03-08"
    assert set(notice.instead) == {_library(before).id, key("service", "law")}
    assert "282-9951" not in repr(before.listings + before.notices + before.facts)


def test_retiring_another_one_needs_words_for_those_who_look_for_it(
    gather: Gather, change: Change
) -> None:
    safe = key("organization", "shelter")
    change(
        update(tables.Organization).where(tables.Organization.id == safe).values(retired_on="2026")
    )
    _refused(gather, '"Safe House" has no notice', "whom to turn to instead")


def test_a_notice_needs_somebody_to_turn_to_whom_visitors_can_reach(
    gather: Gather, change: Change
) -> None:
    change(update(tables.Service).where(tables.Service.code == "L11").values(status="inactive"))
    change(delete(tables.NoticeInstead).where(tables.NoticeInstead.service_id == LIBRARY))
    _refused(gather, '"Town Council for All" names nobody to turn to instead')


@pytest.mark.parametrize("status", ["inactive", "defunct", "temporarily closed"])
def test_a_service_that_is_not_active_is_nowhere(
    gather: Gather, change: Change, status: str
) -> None:
    change(update(tables.Service).where(tables.Service.code == "H11").values(status=status))
    content = gather()
    assert "H11" not in _codes(content)
    assert "Safe House" not in repr(content)


def test_a_confidential_street_is_dropped_and_its_listing_stays(gather: Gather) -> None:
    shelter = next(listing for listing in gather().listings if listing.code == "H11")
    assert shelter.address is None
    assert [site.display for site in shelter.websites] == ["shelter.example"]


def test_a_street_that_becomes_confidential_at_the_desk_is_dropped_too(
    gather: Gather, change: Change
) -> None:
    assert _library(gather()).address is not None
    change(update(tables.Address).values(confidential=True))
    content = gather()
    assert _library(content).address is None
    assert "101 2nd Street" not in repr(content)


def test_a_person_is_never_shown(gather: Gather, change: Change) -> None:
    person = key("contact", "somebody")
    change(
        insert(tables.Contact).values(id=person, name="Jane Roe", service_id=LIBRARY),
        update(tables.Phone).where(tables.Phone.id == MAIN_PHONE).values(contact_id=person),
    )
    content = gather()
    assert "507-328-2300" not in repr(content.listings)
    assert "Jane Roe" not in repr(content)


def test_a_fax_is_no_number_to_call(gather: Gather, change: Change) -> None:
    change(update(tables.Phone).where(tables.Phone.id == MAIN_PHONE).values(type="fax"))
    assert [phone.display for phone in _library(gather()).phones] == ["507-328-2305"]


@pytest.mark.parametrize(
    "written", ["507-282-9951", "(507) 282 9951", "5072829951", "+1 507.282.9951", "1-507-282-9951"]
)
def test_a_closed_number_in_any_text_stops_publishing(
    gather: Gather, change: Change, written: str
) -> None:
    words = f"Or call {written}."
    change(update(tables.Note).values(text=words))
    _refused(gather, "carries the number of a closed organization", "Public Library")


def test_a_closed_number_as_somebodys_phone_stops_publishing(
    gather: Gather, change: Change
) -> None:
    change(update(tables.Phone).where(tables.Phone.id == MAIN_PHONE).values(number="507 2829951"))
    _refused(gather, "carries the number of a closed organization")


def test_a_closed_number_in_a_translation_stops_publishing(gather: Gather, change: Change) -> None:
    change(
        update(tables.Translation)
        .where(tables.Translation.record_id == LIBRARY, tables.Translation.field == "description")
        .values(text="Llame al 507-282-9951."),
    )
    _refused(gather, "description in the language es carries the number")


def test_what_the_desk_still_holds_of_a_closed_organization_is_found_by_search(
    gather: Gather, change: Change
) -> None:
    council = key("organization", "council")
    change(
        delete(tables.FormerContact),
        update(tables.Organization)
        .where(tables.Organization.id == council)
        .values(alternate_name="TCA"),
        update(tables.Service).where(tables.Service.code == "K13").values(name="Evening classes"),
        insert(tables.Phone).values(
            id=key("phone", "of", "council"), organization_id=council, number="507-282-9952"
        ),
    )
    content = gather()
    (notice,) = content.notices
    assert content.retired_numbers == {"+15072829951": notice.id, "+15072829952": notice.id}
    assert content.former_names == {notice.id: ("Evening classes", "TCA")}


def test_a_number_that_somebody_else_took_over_is_not_retired(
    gather: Gather, change: Change
) -> None:
    old = key("phone", "council", "main")
    change(
        delete(tables.FormerContact),
        update(tables.Phone).where(tables.Phone.id == old).values(number="507-328-2300"),
    )
    content = gather()
    assert content.retired_numbers == {}
    assert _library(content).phones[0].number == "+15073282300"


# 2. Source and date


def test_a_number_says_where_it_is_from_and_when(gather: Gather) -> None:
    main, text = _library(gather()).phones
    assert (main.provenance.source, main.provenance.date) == ("other", "2019-07-11")
    assert main.provenance.confidence == "C"
    # The weakest and oldest of its two facts, one of them the library's own and better.
    assert text.provenance.facts == ("library.phone", "library.does")
    assert (text.provenance.confidence, text.provenance.date) == ("C", "2019-07-11")
    assert text.provenance.source == "other"


def test_a_fact_may_say_itself_whose_word_it_is(gather: Gather, change: Change) -> None:
    law = next(listing for listing in gather().listings if listing.code == "L11")
    assert law.phones[0].provenance.source == "own"
    # The shelter's page is its own, as its only source says; the fact says otherwise.
    shelter = next(listing for listing in gather().listings if listing.code == "H11")
    assert shelter.websites[0].provenance.source == "own"
    change(update(tables.Fact).where(tables.Fact.id == "shelter.page").values(own=False))
    shelter = next(listing for listing in gather().listings if listing.code == "H11")
    assert shelter.websites[0].provenance.source == "other"


def test_a_fact_without_a_date_has_the_newest_of_its_sources(gather: Gather) -> None:
    assert {fact.id: fact.date for fact in gather().facts}["law.phone"] == "2024"


def test_a_listing_shows_its_oldest_date_and_a_check_renews_its_field(
    gather: Gather, change: Change
) -> None:
    assert _library(gather()).oldest == "2019-07-11"
    for phone in ("main", "text"):
        change(_check(key("phone", "library", phone), "number"))
    library = _library(gather())
    assert library.oldest == "2024"
    assert library.phones[0].provenance.checked_on == "2026-11-30"
    assert library.phones[0].provenance.check_method == "called"


def _check(row: str, field: str, **more: Any) -> Any:
    values = {
        "id": key("check", row, field, len(more)),
        "record_id": row,
        "field": field,
        "checked_on": date(2026, 11, 30),
        "checked_by": "Ana",
        "method": "called",
        "recorded_at": datetime(2026, 11, 30, 15, tzinfo=UTC),
    }
    return insert(tables.Check).values(values | more)


# 3. Humbler, not staler


@pytest.mark.parametrize(
    ("confidence", "due_on", "show_until"),
    [
        ("A", "2027-05-23", "2027-11-24"),
        ("B", "2027-02-22", "2027-11-24"),
        ("C", "2026-12-24", "2027-05-23"),
    ],
)
def test_the_dates_of_a_number_follow_its_confidence(
    gather: Gather, change: Change, confidence: str, due_on: str, show_until: str
) -> None:
    change(update(tables.Fact).where(tables.Fact.id == "law.phone").values(confidence=confidence))
    law = next(listing for listing in gather().listings if listing.code == "L11")
    assert (law.phones[0].provenance.due_on, law.phones[0].provenance.show_until) == (
        due_on,
        show_until,
    )
    assert (law.due_on, law.show_until) == (due_on, show_until)


def test_the_dates_count_from_the_last_check(gather: Gather, change: Change) -> None:
    change(
        _check(MAIN_PHONE, "number", checked_on=date(2026, 1, 1)),
        _check(MAIN_PHONE, "number"),
    )
    found = _library(gather()).phones[0].provenance
    assert (found.due_on, found.show_until) == ("2026-12-30", "2027-05-29")


def test_staff_may_say_when_a_check_is_next_due(gather: Gather, change: Change) -> None:
    change(_check(MAIN_PHONE, "number", next_due_on=date(2028, 1, 1)))
    found = _library(gather()).phones[0].provenance
    assert (found.due_on, found.show_until) == ("2028-01-01", "2028-01-01")


def test_a_listing_is_due_when_the_first_of_its_contacts_is(gather: Gather) -> None:
    library = _library(gather())
    assert library.due_on == library.phones[0].provenance.due_on == "2026-12-24"
    assert library.websites[0].provenance.due_on == "2027-05-23"


@pytest.mark.parametrize(
    ("status", "due_on", "show_until"),
    [
        ("contested", "2027-02-22", "2027-05-23"),
        ("changed", "2027-02-22", "2027-05-23"),
        ("local", "2027-02-22", "2027-05-23"),
        ("settled", "2027-11-24", "2028-11-23"),
    ],
)
def test_the_dates_of_a_guide_follow_its_status(
    gather: Gather, change: Change, status: str, due_on: str, show_until: str
) -> None:
    change(
        update(tables.Guide).values(status=status),
        update(tables.Fact).where(tables.Fact.id == "door-5").values(status="stable"),
    )
    door = _door(gather())
    assert (door.due_on, door.show_until) == (due_on, show_until)


def test_a_guide_that_somebody_checked_counts_from_there(gather: Gather, change: Change) -> None:
    change(_check(DOOR, "guide", checked_on=date(2027, 1, 1), method="page"))
    assert _door(gather()).due_on == "2027-04-01"


# 4. What a guide must carry


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"as_of": None}, 'The guide "door" does not say as of when'),
        ({"caution": None}, 'The guide "door" is contested and does not say so'),
        ({"status": "settled"}, "rests on facts that are contested"),
        ({"status": "local"}, "rests on facts that are contested"),
        ({"link_url": "https://user@court.example/"}, "a user name"),
    ],
)
def test_a_guide_without_what_it_must_carry_stops_publishing(
    gather: Gather, change: Change, values: dict[str, Any], says: str
) -> None:
    change(update(tables.Guide).values(values))
    _refused(gather, says)


def test_a_guide_without_a_reachable_lawyer_stops_publishing(
    gather: Gather, change: Change
) -> None:
    change(update(tables.Service).where(tables.Service.code == "L11").values(status="inactive"))
    _refused(gather, "names no listing with a lawyer that visitors can reach")


def test_a_guide_without_steps_and_a_fork_with_one_answer_stop_publishing(
    gather: Gather, change: Change
) -> None:
    change(delete(tables.GuideBranch).where(tables.GuideBranch.code == "no"))
    _refused(gather, 'step "judge" is a fork with fewer than two answers')
    change(delete(tables.GuideBranch), delete(tables.GuideStep))
    _refused(gather, 'The guide "door" has no step')


def test_a_guide_carries_all_of_it(gather: Gather) -> None:
    content = gather()
    door = _door(content)
    assert door.as_of == "2026-01"
    assert door.status == "contested"
    assert door.caution == Text("Courts do not agree. Stay calm.", "en", "original")
    assert door.lawyers == (key("service", "law"),)
    assert door.statements == (content.statements[0].id,)
    assert door.facts == ("door-1", "door-5")
    assert [(step.id, len(step.branches), step.said_on) for step in door.steps] == [
        ("closed", 0, ""),
        ("judge", 2, ""),
        ("said", 0, "2019-07-11"),
    ]
    assert [branch.tone for branch in door.steps[1].branches] == ["go", "stop"]
    assert door.link is not None
    assert door.link.display == "court.example"
    assert door.read_by_lawyer_on == ""


def test_a_lawyers_reading_holds_until_the_text_changes(gather: Gather, change: Change) -> None:
    change(
        insert(tables.Review).values(
            id=key("review", "door"),
            kind="legal",
            record_id=DOOR,
            language="en",
            reviewer="A lawyer",
            reviewed_on=date(2026, 11, 30),
            text_hash=guide_hash(_door(gather())),
        ),
    )
    assert _door(gather()).read_by_lawyer_on == "2026-11-30"
    change(
        update(tables.GuideBranch).where(tables.GuideBranch.code == "no").values(text="Nothing.")
    )
    assert _door(gather()).read_by_lawyer_on == ""


# 5. The proof chain


FIELDS = {
    "a number": (MAIN_PHONE, "number", "the number 507-328-2300"),
    "a page": (
        key("url", "library", "home"),
        "url",
        "the web address https://www.library.example/",
    ),
    "a street": (key("address", "library"), "address_1", "the address"),
    "hours": (key("opening_hours", "library"), "osm", "the hours"),
    "a description": (LIBRARY, "description", "the description"),
    "a cost": (LIBRARY, "fees_description", "the cost"),
    "languages": (LIBRARY, "languages", "the languages"),
    "whom it is for": (LIBRARY, "eligibility_description", "whom it is for"),
    "an area": (key("service_area", "library"), "description", "the area"),
    "what to bring": (key("required_document", "library", 1), "document", "what to bring (1)"),
    "a note": (key("note", "library", 1), "text", "note 1"),
    "a summary": (DOOR, "summary", 'The guide "door": the summary'),
    "a caution": (DOOR, "caution", 'The guide "door": the caution'),
    "a link": (DOOR, "link", 'The guide "door": the link'),
    "a step": (key("guide_step", "door", "closed"), "text", 'step "closed"'),
    "an answer": (key("guide_branch", "door", "judge", "no"), "text", 'answer "no"'),
    "a line to show": (key("statement_line", "officer", 2), "text", '"officer", line 2'),
    "a notice": (key("notice", "council"), "text", '"Town Council for All": the notice'),
}


@pytest.mark.parametrize("field", FIELDS)
def test_a_shown_field_without_a_fact_stops_publishing(
    gather: Gather, change: Change, field: str
) -> None:
    row, name, says = FIELDS[field]
    links = tables.FieldFact
    change(delete(links).where(links.record_id == row, links.field == name))
    _refused(gather, f"{says}", "names no fact: say where it comes from, or take it out.")


def test_these_are_all_the_fields_that_rest_on_facts(small_desk: Database) -> None:
    with small_desk.reading() as session:
        links = {(row.record_id, row.field) for row in session.scalars(select(tables.FieldFact))}
        inactive = {(key("service", name), "description") for name in ("library-night", "council")}
    tried = {(row, name) for row, name, _ in FIELDS.values()}
    # The same kinds of field of other records.
    kinds = {name for _, name in links - inactive}
    assert kinds == {name for _, name in tried}


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"confidence": "X"}, "is known to be closed or changed (confidence X)"),
        ({"status": "open"}, "is marked open"),
        ({"status": "needs-source"}, "still needs a source"),
        ({"status": "lapsed"}, "has lapsed"),
    ],
)
@pytest.mark.parametrize("fact", ["library.does", "door-1", "council.closed"])
def test_a_fact_that_must_stay_out_stops_publishing(
    gather: Gather, change: Change, fact: str, values: dict[str, str], says: str
) -> None:
    change(update(tables.Fact).where(tables.Fact.id == fact).values(values))
    _refused(gather, f"rests on the fact {fact}, which {says}", "settle the fact")


def test_a_fact_without_a_source_stops_publishing(gather: Gather, change: Change) -> None:
    change(delete(tables.FactSource).where(tables.FactSource.fact_id == "gen-1"))
    _refused(gather, "rests on the fact gen-1, which names no source")


def test_the_facts_that_are_shown_are_there_and_no_others(gather: Gather) -> None:
    facts = {fact.id: fact for fact in gather().facts}
    assert set(facts) == {
        "council.closed", "door-1", "door-5", "gen-1", "law.phone", "library.does",
        "library.page", "library.phone", "shelter.page",
    }  # fmt: skip
    assert [source.id for source in facts["gen-1"].sources] == ["S4", "S2"]
    assert facts["door-5"].status == "contested"


# 6 and 7. Translations


def test_an_edit_of_the_english_outdates_its_translations(gather: Gather, change: Change) -> None:
    place = (_library(gather()).id, "description")
    assert gather().translations["es"][place] == ("Libros y computadoras.", "machine")
    change(update(tables.Service).where(tables.Service.id == LIBRARY).values(description="Books."))
    assert gather().translations["es"][place] == ("Libros y computadoras.", "outdated")


def test_a_reviewed_translation_of_an_edited_text_is_outdated_too(
    gather: Gather, change: Change
) -> None:
    statement = key("statement", "officer")
    assert gather().translations["es"][statement, "to"][1] == "reviewed"
    change(update(tables.Statement).values(shown_to="To an officer"))
    assert gather().translations["es"][statement, "to"][1] == "outdated"


# 8. What officials said


def test_what_officials_said_needs_the_day_they_said_it(gather: Gather, change: Change) -> None:
    change(update(tables.Fact).where(tables.Fact.id == "gen-1").values(status="local-dated"))
    assert _door(gather()).steps[2].said_on == "2019-07-11"
    change(update(tables.GuideStep).values(said_on=None))
    _refused(gather, 'step "said" tells what officials said, without the day')


# 9. Nothing invented


def test_what_has_no_source_stays_empty(gather: Gather) -> None:
    law = next(listing for listing in gather().listings if listing.code == "L11")
    assert (law.free, law.cost, law.hours, law.address, law.area) == (None,) * 5
    assert (law.languages, law.languages_provenance, law.interpreters) == ((), None, False)
    assert law.phones[0].description == NO_TEXT


def test_a_listing_that_nobody_can_reach_is_none_and_its_topic_has_no_tile(
    gather: Gather, change: Change
) -> None:
    before = gather()
    assert {topic.code: topic.count for topic in before.topics} == {
        "books": 1,
        "shelter": 1,
        "lawyer": 1,
    }
    change(delete(tables.Url).where(tables.Url.service_id == key("service", "shelter")))
    after = gather()
    assert "H11" not in _codes(after)
    assert {topic.code for topic in after.topics} == {"books", "lawyer"}


def test_a_website_alone_makes_a_listing(gather: Gather, change: Change) -> None:
    change(
        delete(tables.Phone).where(tables.Phone.service_id == LIBRARY),
        update(tables.Address).values(confidential=True),
    )
    library = _library(gather())
    assert (library.phones, library.address) == ((), None)
    assert library.websites


def test_a_sensitive_topic_makes_its_listings_sensitive(gather: Gather) -> None:
    assert {each.code: each.sensitive for each in gather().listings} == {
        "H11": True,
        "K11": False,
        "L11": False,
    }


def test_packs_that_are_off_are_nowhere(gather: Gather, change: Change) -> None:
    change(update(tables.Pack).where(tables.Pack.code == "local").values(chosen=False))
    content = gather()
    assert _codes(content) == {"L11"}
    assert (content.guides, content.statements, content.notices) == ((), (), ())
    assert [pack.jurisdiction for pack in content.packs] == ["US"]


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (update(tables.Phone).where(tables.Phone.id == MAIN_PHONE).values(number="12"), "12 is not a phone number"),
        (update(tables.Url).values(url="http://93.184.216.34/"), "a bare number"),
        (update(tables.OpeningHours).values(osm="9 to 5"), '"9 to 5" cannot be read'),
    ],
)  # fmt: skip
def test_what_staff_typed_wrongly_stops_publishing(
    gather: Gather, change: Change, statement: Any, says: str
) -> None:
    change(statement)
    _refused(gather, says, 'The listing "Public Library" (K11)')


def test_a_listing_without_a_code_is_still_shown(gather: Gather, change: Change) -> None:
    change(update(tables.Service).where(tables.Service.code == "L11").values(code=None))
    assert "" in _codes(gather())


def test_a_code_that_stands_twice_stops_publishing(gather: Gather, change: Change) -> None:
    change(update(tables.ServiceAtLocation).values(code=None))
    at = key("service_at_location", "library")
    change(
        update(tables.ServiceAtLocation).where(tables.ServiceAtLocation.id == at).values(code="L11")
    )
    _refused(gather, "The code L11 stands on 2 listings")


def test_one_problem_is_a_sentence_and_all_are_listed(gather: Gather, change: Change) -> None:
    change(update(tables.Guide).values(as_of=None, caution=None))
    with pytest.raises(RuleOfTruthError) as caught:
        gather()
    assert caught.value.sentence.endswith("(1 more like this.)")
    assert len(caught.value.detail.splitlines()) == 2
