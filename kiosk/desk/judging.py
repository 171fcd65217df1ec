"""What is wrong with what staff type, while they type it, as ids of sentences (`ui.staff`).

Each function takes the text of a field and gives the id of what is wrong with it, or "". A field
left empty is right, but for `required`: whether something must stand there is the form's matter.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable
from datetime import date

import idna
import opening_hours
import phonenumbers
from ada_url import URL
from phonenumbers import NumberParseException, ValidationResult
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import hours_draft, phones
from kiosk.desk import tables, urls
from kiosk.osm_hours import readable

Check = Callable[[str], str]
EARLIEST_YEAR = 1900


def required(text: str) -> str:
    """Something must stand here."""
    return "" if text.strip() else "judge.required"


def both(*checks: Check) -> Check:
    """The first of several judgements that finds something."""
    return lambda text: next((wrong for each in checks if (wrong := each(text))), "")


def phone(text: str) -> str:
    """A number that can be dialled: ten digits, one with an extension, 911, 211, 988."""
    if not text.strip() or phones.parse(text):
        return ""
    try:
        read = phonenumbers.parse(text, phones.HOME)
    except NumberParseException:
        return "judge.phone_no_number"
    match phonenumbers.is_possible_number_with_reason(read):
        case ValidationResult.TOO_SHORT | ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return "judge.phone_short"
        case ValidationResult.TOO_LONG:
            return "judge.phone_long"
        case _:
            return "judge.phone_not_one"


def extension(text: str) -> str:
    """What is dialled after the number."""
    return "" if re.fullmatch(r"\s*\d{0,8}\s*", text) else "judge.extension"


def url(text: str) -> str:
    """A web address whose words say where it leads (`kiosk.desk.urls`)."""
    typed = text.strip()
    if not typed:
        return ""
    try:
        parts = URL(typed)
    except ValueError:
        return "judge.url_begin" if _begins_with_name(typed) else "judge.url_none"
    if parts.protocol not in {"https:", "http:"}:
        return "judge.url_begin"
    if parts.username or parts.password:
        return "judge.url_user"
    if not urls.problem(typed):
        return "judge.url_letters" if looks_alike(parts.hostname) else ""
    return "judge.url_number" if _is_number(parts) else "judge.url_dot"


def looks_alike(host: str) -> bool:
    """Whether a name could be taken for another one by its letters.

    So it is with a part that mixes alphabets, with one whose every letter has a twin in ours, and
    with letters that no domain name may have. A name all in another script is what it looks like.
    """
    for part in host.split("."):
        try:
            letters = idna.decode(part) if part.startswith("xn--") else part
        except idna.IDNAError:
            return True
        scripts = {_script(each) for each in letters if each.isalpha()}
        if len(scripts - {"LATIN"}) and "LATIN" in scripts:
            return True
        alphabets = scripts & _ALPHABETS.keys()
        if alphabets and all(
            each in _ALPHABETS[_script(each)] for each in letters if _script(each) in _ALPHABETS
        ):
            return True
    return False


_ALPHABETS = {
    "CYRILLIC": frozenset("авеорсухікмнтԁһјӏԛѕԝѵгпиьԍ"),
    "GREEK": frozenset("αεικνορτυχωηγ"),
    "ARMENIAN": frozenset("օոսզցհքտ"),
}
"""Letters of other alphabets that look like one of ours (Unicode's confusables, UTS 39)."""


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ", maxsplit=1)[0]
    return "HAN" if name in {"CJK", "HIRAGANA", "KATAKANA"} else name


def _begins_with_name(typed: str) -> bool:
    """Whether only "https://" is missing, as in "ilcm.org" or "www.ilcm.org/help"."""
    return bool(re.match(r"[^\s/:@]+\.[^\s/:@.]{2,}(/|$)", typed))


def _is_number(parts: URL) -> bool:
    return bool(re.fullmatch(r"[\d.]+|\[.*\]", parts.hostname))


def hours(text: str) -> str:
    """Opening hours: an OSM text, or what stands in the form."""
    if not text.strip():
        return ""
    if hours_draft.is_draft(text):
        return "judge.hours_form"
    right = readable(text) and opening_hours.validate(text)
    return "" if right else "judge.hours"


def partial_date(text: str) -> str:
    """A date of which the day, or day and month, may be missing: 2026, 2026-03, 2026-03-24."""
    if not text.strip():
        return ""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text.strip())
    if match is None:
        return "judge.date"
    year, month, day = (int(part) if part else 1 for part in match.groups())
    if year < EARLIEST_YEAR or not 1 <= month <= 12:
        return "judge.date"
    return "" if 1 <= day <= calendar.monthrange(year, month)[1] else "judge.date"


def past_date(today: date) -> Check:
    """A partial date that is not after today: nobody has read tomorrow's page."""

    def check(text: str) -> str:
        wrong = partial_date(text)
        later = text.strip() > today.isoformat()[: len(text.strip())]
        return wrong or ("judge.date_future" if text.strip() and later else "")

    return check


def whole_day(text: str) -> str:
    """A date with its day: 2026-03-24."""
    whole = len(text.strip()) in (0, len("2026-03-24"))
    return partial_date(text) or ("" if whole else "judge.day")


def postal_code(text: str) -> str:
    """Five digits, or five and four."""
    return "" if re.fullmatch(r"(\d{5}(-\d{4})?)?", text.strip()) else "judge.postal_code"


def state(text: str) -> str:
    """Two letters, such as MN."""
    return "" if re.fullmatch(r"([A-Za-z]{2})?", text.strip()) else "judge.state"


def same_number(session: Session, number: str, services: frozenset[str]) -> str:
    """Name of another service with this number, or "": worth a look, though it may be right.

    Args:
        session: of the desk.
        number: as it is typed.
        services: keys of the services that are not another one.
    """
    read = phones.parse(number)
    if read is None:
        return ""
    phone_row, service = tables.Phone, tables.Service
    rows = session.execute(
        select(phone_row.number, service.id, service.name)
        .join(service, service.id == phone_row.service_id)
        .where(phone_row.number.like(f"%{read.number[-4:]}%"))
        .order_by(service.name)
    )
    for typed, owner, name in rows:
        other = phones.parse(typed)
        if owner not in services and other and other.number == read.number:
            return str(name)
    return ""


def same_name(session: Session, name: str, organizations: frozenset[str]) -> str:
    """Name of another organization that is called the same but for capitals and spaces, or ""."""
    wanted = _folded(name)
    rows = session.execute(select(tables.Organization.id, tables.Organization.name))
    found = (each for key, each in rows if key not in organizations and _folded(each) == wanted)
    return next(found, "") if wanted else ""


def _folded(name: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", name).casefold().split())
