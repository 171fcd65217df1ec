"""Folding for search: the rules of CRAFT 4, script by script."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Comida GRATIS", "comida gratis"),
        ("Niños, ¿dónde?", "ninos donde"),
        ("Đà Nẵng Łódź ısı Straße İzmir", "da nang lodz isi strasse izmir"),
        ("Thuɔŋjäŋ", "thuonjan"),
        ("Tiếng Việt", "tieng viet"),
        ("женщины", "женщины"),
        ("йод ёлка", "иод елка"),
        ("women’s don't Su'aal", "womens dont suaal"),
        ("l'avocat d’aide qu'il", "avocat aide il"),
        ("101 2nd St. SE, #5", "101 2nd st se 5"),
        ("ＡＢＣ①ﬁ", "abc1fi"),
        ("٠١٢٣ ۴۵", "0123 45"),
        ("soft\u00adhyphen zero\u200bwidth \u2068isolate\u2069", "softhyphen zerowidth isolate"),
        ("a\0b\ud800c 😀 \N{COMBINING ACUTE ACCENT}", "a bc"),
        ("", ""),
        ("?!…", ""),
    ],
)
def test_letters_digits_and_marks(text: str, folded: str) -> None:
    assert fold.characters(text) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الطعام", "طعام"),  # the article
        ("والطعام", "طعام"),  # with "and"
        ("للأطفال", "اطفال"),  # with "for"
        ("مُحَامٍ", "محام"),  # vowel signs
        ("إقامة", "اقامه"),  # alif with hamza, teh marbuta
        ("مستشفى", "مستشفي"),  # alif maksura
        ("کتاب ایران", "كتاب ايران"),  # Persian kaf and yeh
        ("عـــمل", "عمل"),  # the lengthening stroke
    ],
)
def test_arabic_letter_forms_and_the_article(one: str, other: str) -> None:
    assert fold.indexed(one) == fold.indexed(other) == other


def test_short_arabic_words_keep_what_is_no_article() -> None:
    assert fold.indexed("الم") == "الم"
    assert fold.without_article("الط") == "ط"


@pytest.mark.parametrize(
    ("vowel", "without"),
    [
        ("कानूनी", "कनन"),  # Hindi
        ("អាហារ", "អហរ"),  # Khmer
        ("အလုပ်", "အလပ"),  # Burmese
        ("ກິນ", "ກນ"),  # Lao
        ("กิน", "กน"),  # Thai
    ],
)
def test_vowels_of_indic_and_south_east_asian_scripts_stay(vowel: str, without: str) -> None:
    assert fold.characters(vowel) != without
    marks = [each for each in fold.characters(vowel) if unicodedata.category(each)[0] == "M"]
    assert marks or vowel == "អាហារ"


@pytest.mark.parametrize(("toned", "plain"), [("น้ำ", "นำ"), ("ນ້ຳ", "ນຳ"), ("ကျွန်တော့်", "ကျွန်တော်")])
def test_tones_are_dropped(toned: str, plain: str) -> None:
    assert fold.characters(toned) == fold.characters(plain)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("食べ物", "食へ へ物 物"),
        ("กินข้าว", "กิ ิน นข ขา าว ว"),
        ("ອາຫານ", "ອາ າຫ ຫາ ານ ນ"),
        ("អាហារ\u200bឥតគិតថ្លៃ", "អា ាហ ហា ារ រឥ ឥត តគ គិ ិត តថ ថល លៃ ៃ"),
        ("律師 ABC律師", "律師 師 abc 律師 師"),
        ("法", "法"),
    ],
)
def test_scripts_without_spaces_become_overlapping_pieces(text: str, pieces: str) -> None:
    assert fold.indexed(text) == pieces


def test_a_line_break_mark_does_not_change_what_is_found() -> None:
    assert fold.indexed("អាហារ\u200bឥត") == fold.indexed("អាហារឥត")


@given(st.text())
def test_folding_anything_gives_only_letters_digits_marks_and_single_spaces(text: str) -> None:
    folded = fold.indexed(text)
    assert folded == " ".join(folded.split())
    assert all(each == " " or unicodedata.category(each)[0] in "LNM" for each in folded)
    folded.encode()


@given(st.text())
def test_case_and_normal_form_do_not_matter(text: str) -> None:
    plain = fold.characters(text)
    assert fold.characters(unicodedata.normalize("NFD", text)) == plain
    assert fold.characters(unicodedata.normalize("NFC", text)) == plain


@given(st.text(alphabet="0123456789 -+().x٣۷"))
def test_digits_are_those_of_any_script(text: str) -> None:
    assert fold.digits(text) == "".join(str(int(each)) for each in text if each.isdecimal())
