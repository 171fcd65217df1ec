"""What stands on handouts, as text, and the rules that it keeps."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.clock import Today
from kiosk.edition.reader import Edition
from kiosk.handout.document import Card, Document, Field, Numbered, Paragraph, QrBlock
from kiosk.handout.page import page
from kiosk.handout.slip import slip
from kiosk.handout.wording import Wording

Make = Callable[..., Wording]

GOLDEN = Path(__file__).parents[2] / "golden" / "handout"
RENEW = "AMPARO_RENEW_GOLDEN"
"""Set it to write the golden files anew; then look at what git shows."""

K47 = ("listing", "K47")
H12 = ("listing", "H12")
BARE = ("listing", "33333333-3333-5333-8333-333333333333")
DOOR = ("guide", "door")
OFFICER = ("statement", "officer")
LIST = (K47, BARE, H12, DOOR, OFFICER)

HANDOUTS = {
    "slip-listing": (slip, (K47,)),
    "slip-guide": (slip, (DOOR,)),
    "slip-statement": (slip, (OFFICER,)),
    "slip-list": (slip, LIST),
    "page-list": (page, LIST),
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", HANDOUTS)
def test_handouts_read_as_agreed(
    name: str, language: str, edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    make, entries = HANDOUTS[name]
    made = dumps.dump(make(edition, entries, wording(language)))
    file = GOLDEN / f"{name}-{language}.txt"
    if os.environ.get(RENEW):
        file.write_text(made, encoding="utf-8")
    assert made == file.read_text(encoding="utf-8")


def heading(document: Document) -> str:
    first = document.blocks[0]
    assert isinstance(first, Paragraph)
    assert first.style == "title"
    return first.text


def large(document: Document) -> list[str]:
    """What is set in letters that a stranger reads from a distance, but for numbers."""
    blocks = [block for block in document.blocks if isinstance(block, Paragraph)]
    return [block.text for block in blocks if block.style in ("title", "heading", "quote")]


def test_a_sensitive_listing_has_a_heading_that_tells_nothing(
    edition: Edition, wording: Make
) -> None:
    document = slip(edition, (H12,), wording("en"))
    assert large(document) == ["Information"]
    strong = [b.text for b in document.blocks if isinstance(b, Paragraph) and b.style == "strong"]
    assert "Day One Crisis Line" in strong  # it is named, in the size of the text


def test_one_sensitive_listing_makes_the_whole_list_plain(edition: Edition, wording: Make) -> None:
    assert large(slip(edition, (K47, H12), wording("en"))) == ["Information"]


def test_a_plain_heading_can_be_asked_for_and_refused(edition: Edition, wording: Make) -> None:
    asked = slip(edition, (DOOR,), wording("en"), plain_heading=True)
    assert "Officers at my door" not in large(asked)
    refused = slip(edition, (H12,), wording("en"), plain_heading=False)
    assert heading(refused) == "Day One Crisis Line"


def test_headings_are_in_both_languages(edition: Edition, wording: Make) -> None:
    assert heading(slip(edition, (DOOR,), wording("es"))) == (
        "Officers at my door · Agentes en mi puerta"
    )
    assert heading(slip(edition, (K47, BARE), wording("es"))) == "My list · [es: My list]"


def test_names_are_never_translated(edition: Edition, wording: Make) -> None:
    assert heading(slip(edition, (K47,), wording("es"))) == (
        "Immigrant Law Center of Minnesota (ILCM)"
    )


def test_in_right_to_left_text_numbers_and_names_are_isolated(
    edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    for paragraph in dumps.paragraphs(slip(edition, LIST, wording("ar-XB"))):
        if paragraph.language != "ar-XB":
            continue
        outside = re.sub("[\u2066\u2068][^\u2069]*\u2069", "", paragraph.text)
        assert not re.search(r"\d{3}-\d{4}", outside), paragraph


@pytest.mark.parametrize("make", [slip, page])
@pytest.mark.parametrize("language", ["en", "es", "ar-XB"])
def test_every_number_stands_in_words_with_its_source(
    make: Callable[..., Document], language: str, edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    text = dumps.text(make(edition, (K47,), wording(language)))
    for number in ("651-641-1011", "800-223-1368"):
        assert number in text
    assert "From their own page, 2020-03." in text
    assert "Last seen 2015-03-27" in text
    assert "May be wrong." in text
    assert "Not called yet." in text


def test_every_code_says_in_words_where_it_leads(edition: Edition, wording: Make) -> None:
    codes = [
        block
        for make in (slip, page)
        for entries in ((K47,), (BARE,), (H12,), (DOOR,), LIST)
        for block in make(edition, entries, wording("es")).blocks
        if isinstance(block, QrBlock)
    ]
    assert len(codes) > 10
    for block in codes:
        assert block.words
        assert block.code is not None
        digits = re.sub(r"\D", "", block.words)
        if digits:
            assert digits.removeprefix("1") in block.code.payload
        else:
            assert block.words in block.code.payload


def test_no_code_for_what_is_too_much_for_one(
    edition: Edition, wording: Make, samples: ModuleType, tmp_path: Path, dumps: ModuleType
) -> None:
    url = "https://example.org/" + "a" * 2000
    site = replace(samples.BARE.websites[0], url=url, display="example.org")
    listing = replace(samples.BARE, websites=(site,))
    other = samples.edition(tmp_path, listings=(listing,), guides=())
    document = slip(other, (BARE,), wording("en"))
    other.close()
    assert "example.org" in dumps.text(document)
    assert "Too much for a code on this paper." in dumps.text(document)


def test_old_numbers_send_to_211(
    edition: Edition, wording: Make, samples: ModuleType, dumps: ModuleType
) -> None:
    assert "211" not in dumps.text(slip(edition, (K47,), wording("en")))
    later = dumps.text(slip(edition, (K47,), wording("en", samples.LATER)))
    assert later.count("Call 211") >= 2


def test_a_guide_past_its_time_gives_way(
    edition: Edition, wording: Make, samples: ModuleType, dumps: ModuleType
) -> None:
    for make in (slip, page):
        document = make(edition, (DOOR,), wording("es", samples.LATER))
        text = dumps.text(document)
        assert "The law may have changed." in text
        assert not [b for b in document.blocks if isinstance(b, (Numbered, Card))]
        for step in samples.DOOR.steps:
            assert step.title.text not in text
        assert "651-641-1011" in text  # whom to call


def test_a_clock_nobody_believes_hides_no_step(
    edition: Edition, wording: Make, samples: ModuleType
) -> None:
    lost = Today(samples.LATER.date, known=False)
    document = slip(edition, (DOOR,), wording("en", lost))
    assert len([b for b in document.blocks if isinstance(b, Numbered)]) == 3


@pytest.mark.parametrize("make", [slip, page])
@pytest.mark.parametrize("entries", [(DOOR,), LIST])
def test_a_guide_carries_its_disclaimers_and_both_branches(
    make: Callable[..., Document],
    entries: tuple[tuple[str, str], ...],
    edition: Edition,
    wording: Make,
    dumps: ModuleType,
) -> None:
    text = dumps.text(make(edition, entries, wording("es")))
    for said in (
        "[es: General information, not legal advice.] / General information, not legal advice.",
        "[es: Not yet read by a lawyer.]",
        "[es: As of 2026-06.]",
        "Courts disagree on a part of this.",
        "No, o no lo sé",
        "Sí",
        "[es: Where to ask a lawyer]",
        "They said this on 2019-07-11.",
    ):
        assert said in text


def test_sources_of_a_guide_stand_on_it_once_each(
    edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    text = dumps.text(slip(edition, (DOOR,), wording("en")))
    assert "Rights at home; Two kinds of warrants; The 2019 article." in text


def test_unreviewed_translations_have_their_english_below(
    edition: Edition, wording: Make, samples: ModuleType, dumps: ModuleType
) -> None:
    shown = {p.text: p.english for p in dumps.paragraphs(slip(edition, (DOOR,), wording("es")))}
    assert shown["No abra la puerta."] == "Keep the door closed."
    assert shown["Diga: no doy permiso."].startswith("Say: I do not consent.")
    assert "Machine translation, not reviewed." in "\n".join(shown)


def test_english_has_no_mark_of_a_translation_and_says_nothing_twice(
    edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    text = dumps.text(slip(edition, LIST, wording("en")))
    assert "Machine translation" not in text
    assert text.count("No one keeps a copy of this list.") == 1
    assert heading(slip(edition, LIST, wording("en"), plain_heading=False)) == "My list"


def test_the_english_of_a_card_comes_first_and_counts(edition: Edition, wording: Make) -> None:
    document = slip(edition, (OFFICER,), wording("es"))
    (card,) = (block for block in document.blocks if isinstance(block, Card))
    assert [line.text for line in card.english] == [
        "I am using my right to stay silent.",
        "I do not consent to a search.",
    ]
    assert card.to == Paragraph("To the officer", "en", "small")
    assert [line.language for line in card.own] == ["es", "es"]


def test_a_reader_of_english_gets_the_card_once(edition: Edition, wording: Make) -> None:
    (card,) = (b for b in slip(edition, (OFFICER,), wording("en")).blocks if isinstance(b, Card))
    assert card.own == ()
    assert card.own_heading is None


def test_edition_number_and_date_stand_on_every_handout_but_no_time_of_day(
    edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    for make in (slip, page):
        for entries in ((K47,), (DOOR,), (OFFICER,), LIST):
            document = make(edition, entries, wording("en"))
            text = dumps.text(document)
            assert "Rochester Welcome Center · Edition 12, published 2026-11-02" in text
            assert document.running is not None
            assert not re.search(r"\d:\d\d", text)


def test_a_starter_edition_says_that_it_is_one(
    wording: Make, samples: ModuleType, tmp_path: Path, dumps: ModuleType
) -> None:
    starter = samples.edition(tmp_path, 0, starter=True)
    text = dumps.text(slip(starter, (K47,), wording("es")))
    starter.close()
    assert "This kiosk is being set up." in text


def test_what_was_taken_off_is_said_and_the_rest_stands(
    wording: Make, samples: ModuleType, tmp_path: Path, dumps: ModuleType
) -> None:
    edition = samples.edition(tmp_path)
    edition.withdraw(frozenset({samples.LAWYERS.id}))
    text = dumps.text(slip(edition, (K47, H12, DOOR), wording("en")))
    edition.close()
    assert "This was taken off the kiosk." in text
    assert "651-641-1011" not in text
    assert "1-866-223-1111" in text


def test_the_desk_can_be_told_what_is_wrong(
    edition: Edition, wording: Make, dumps: ModuleType
) -> None:
    text = dumps.text(slip(edition, LIST, wording("en")))
    for code in ("K47", "H12", "door", "officer"):
        assert f"Wrong? Tell the desk: {code}" in text


def test_a_single_listing_says_all_and_a_list_what_one_needs(
    edition: Edition, wording: Make
) -> None:
    def labels(document: Document) -> list[str]:
        return [block.label.text for block in document.blocks if isinstance(block, Field)]

    alone = labels(slip(edition, (K47,), wording("en")))
    listed = labels(slip(edition, (K47, BARE), wording("en")))
    assert {"Address", "Hours", "What to bring"} <= set(listed) < set(alone)
    assert {"Languages", "Who they help", "Area they serve"} <= set(alone)


def test_each_page_of_theirs_has_a_code_of_its_own(
    wording: Make, samples: ModuleType, tmp_path: Path
) -> None:
    deep = replace(samples.LAWYERS.websites[0], url="https://ilcm.org/rights", display="ilcm.org")
    listing = replace(samples.LAWYERS, websites=(*samples.LAWYERS.websites, deep))
    edition = samples.edition(tmp_path, listings=(listing,), guides=())
    document = page(edition, (K47,), wording("en"))
    edition.close()
    codes = [b.code.payload for b in document.blocks if isinstance(b, QrBlock) and b.code]
    assert "https://www.ilcm.org" in codes
    assert "https://ilcm.org/rights" in codes
