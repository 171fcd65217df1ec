"""The fields of a listing's form: what each is called, how it is filled in, and who judges it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.desk import judging
from kiosk.desk.changes import Field
from kiosk.words import Words
from ui.staff.form_rows import FieldSpec, Option

FieldOf = Callable[[str], Field | None]
"""Where a field of the form is kept (`listing_edits.field_of`)."""

SECTIONS = {
    "do": ("service.description",),
    "more": (
        "service.fees_description",
        "service.free",
        "service.eligibility_description",
        "documents",
        "notes",
        "area.description",
    ),
    "place": (
        "address.attention",
        "address.address_1",
        "address.address_2",
        "address.city",
        "address.state_province",
        "address.postal_code",
        "address.confidential",
    ),
    "hours": ("hours.note",),
    "speak": ("languages", "service.interpretation_services"),
    "topics": ("topics",),
    "who": (
        "organization.name",
        "organization.alternate_name",
        "organization.pack_id",
        "service.name",
        "service.alternate_name",
        "service.code",
        "service.status",
        "service.reach",
        "service.sensitive",
    ),
    "known": ("known.how",),
    "source": ("known.title", "known.date"),
    "retire": ("retire.when", "retire.message", "retire.instead"),
}
"""The groups in which the page shows the fields that there are once."""

ASIDE = ("known.", "retire.")
"""Keys that begin so are typed but no field of the listing."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in this place."""

    packs: tuple[Option, ...]
    topics: tuple[Option, ...]
    languages: tuple[Option, ...]
    instead: tuple[Option, ...]


def specs(  # noqa: PLR0913 - what a form is made of
    words: Words,
    choices: Choices,
    field_of: FieldOf,
    today: date,
    *,
    phones: Sequence[str],
    urls: Sequence[str],
    closures: Sequence[str],
    new: bool,
) -> tuple[FieldSpec, ...]:
    """All fields of a listing.

    Args:
        words: for the names of values.
        choices: what can be chosen.
        field_of: where each is kept.
        today: no source is younger.
        phones: keys of the phones, in order.
        urls: keys of the web sites, in order.
        closures: keys of the closings, in order.
        new: the listing is not saved yet.
    """

    def named(*values: str, prefix: str = "listing.o.") -> tuple[Option, ...]:
        return tuple(Option(value, words.say(prefix + value)) for value in values)

    say = words.say
    free = (
        Option("yes", say("listing.o.free_yes")),
        Option("no", say("listing.o.free_no")),
        Option("", say("listing.o.free_unsaid")),
    )
    reach = (Option("", say("listing.o.reach_pack")), *named("local", "statewide", "national"))
    how = tuple(
        Option(value, say(f"listing.o.known_{value}"))
        for value in ("called", "page", "visited", "letter", "staff")
    )
    name_check = judging.required if not new else None
    plain = [
        FieldSpec("organization.name", "listing.f.organization", check=judging.required),
        FieldSpec("organization.alternate_name", "listing.f.organization_other"),
        FieldSpec(
            "organization.pack_id",
            "listing.f.pack",
            "choice",
            judging.required,
            options=choices.packs,
        ),
        FieldSpec(
            "service.name", "listing.f.service", check=name_check, hint="listing.f.service_hint"
        ),
        FieldSpec("service.alternate_name", "listing.f.service_other"),
        FieldSpec("service.code", "listing.f.code", hint="listing.f.code_hint"),
        FieldSpec(
            "service.status",
            "listing.f.status",
            "choice",
            options=named("active", "temporarily closed", "inactive", "defunct"),
        ),
        FieldSpec("service.reach", "listing.f.reach", "choice", options=reach),
        FieldSpec("service.sensitive", "listing.f.sensitive", "flag"),
        FieldSpec("service.description", "listing.f.description", "text"),
        FieldSpec("service.fees_description", "listing.f.cost"),
        FieldSpec("service.free", "listing.f.free", "choice", options=free),
        FieldSpec("service.eligibility_description", "listing.f.eligibility"),
        FieldSpec("area.description", "listing.f.area"),
        FieldSpec("documents", "listing.f.documents", "text", hint="listing.f.lines_hint"),
        FieldSpec("notes", "listing.f.notes", "text", hint="listing.f.lines_hint"),
        FieldSpec("address.attention", "listing.f.attention"),
        FieldSpec("address.address_1", "listing.f.address_1"),
        FieldSpec("address.address_2", "listing.f.address_2"),
        FieldSpec("address.city", "listing.f.city"),
        FieldSpec("address.state_province", "listing.f.state", check=judging.state),
        FieldSpec("address.postal_code", "listing.f.postal_code", check=judging.postal_code),
        FieldSpec(
            "address.confidential",
            "listing.f.confidential",
            "flag",
            hint="listing.f.confidential_hint",
        ),
        FieldSpec("hours.osm", "listing.hours", "hours", judging.hours),
        FieldSpec("hours.note", "listing.f.hours_note"),
        FieldSpec("languages", "listing.f.languages", "languages", options=choices.languages),
        FieldSpec(
            "service.interpretation_services",
            "listing.f.interpreters",
            hint="listing.f.interpreters_hint",
        ),
        FieldSpec("topics", "listing.f.topics", "choices", options=choices.topics),
        FieldSpec("known.how", "listing.f.known_how", "choice", options=how),
        FieldSpec("known.title", "listing.f.known_title"),
        FieldSpec(
            "known.date",
            "listing.f.known_date",
            "date",
            judging.past_date(today),
            hint="listing.f.known_date_hint",
        ),
        FieldSpec("retire.when", "listing.f.retire_when", "date", judging.past_date(today)),
        FieldSpec("retire.message", "listing.f.retire_message", "text"),
        FieldSpec("retire.instead", "listing.f.retire_instead", "choices", options=choices.instead),
        FieldSpec("phones", "listing.f.phone", "choices", named=say("listing.f.phone", number="")),
        FieldSpec("urls", "listing.f.url", "choices", named=say("listing.f.url", number="")),
        FieldSpec("closures", "listing.hours", "choices"),
    ]
    rows = [*_phones(words, phones), *_urls(words, urls), *_closures(words, closures)]
    return tuple(_kept(spec, field_of) for spec in (*plain, *rows))


def _phones(words: Words, keys: Iterable[str]) -> Iterable[FieldSpec]:
    kinds = tuple(
        Option(value, words.say(f"listing.o.{value}"))
        for value in ("voice", "text", "textphone", "fax")
    )
    number_check = judging.both(judging.required, judging.phone)
    for number, key in enumerate(keys, start=1):

        def named(message: str, number: int = number) -> str:
            return words.say(message, number=number)

        at = f"phone.{key}."
        yield FieldSpec(
            f"{at}number", kind="phone", check=number_check, named=named("listing.f.phone")
        )
        yield FieldSpec(
            f"{at}extension", check=judging.extension, named=named("listing.f.extension")
        )
        yield FieldSpec(
            f"{at}type", kind="choice", options=kinds, named=named("listing.f.phone_type")
        )
        yield FieldSpec(f"{at}description", named=named("listing.f.phone_use"))


def _urls(words: Words, keys: Iterable[str]) -> Iterable[FieldSpec]:
    check = judging.both(judging.required, judging.url)
    for number, key in enumerate(keys, start=1):
        name = words.say("listing.f.url", number=number)
        label = words.say("listing.f.url_label", number=number)
        yield FieldSpec(f"url.{key}.url", kind="url", check=check, named=name)
        yield FieldSpec(f"url.{key}.label", named=label)


def _closures(words: Words, keys: Iterable[str]) -> Iterable[FieldSpec]:
    day = judging.both(judging.required, judging.whole_day)
    for number, key in enumerate(keys, start=1):
        for field, name, check in (
            ("starts_on", "first", day),
            ("ends_on", "last", day),
            ("reason", "reason", None),
        ):
            named = words.say(f"listing.f.closing_{name}", number=number)
            kind = "line" if field == "reason" else "date"
            yield FieldSpec(f"closure.{key}.{field}", kind=kind, check=check, named=named)  # type: ignore[arg-type] # one of two kinds


def _kept(spec: FieldSpec, field_of: FieldOf) -> FieldSpec:
    """The same field, with where it is kept: by that a clash finds its way back to it."""
    stored = None if spec.key.startswith(ASIDE) else field_of(spec.key)
    return FieldSpec(
        spec.key,
        spec.label,
        spec.kind,
        spec.check,
        stored,
        spec.hint,
        spec.options,
        spec.named,
        spec.language,
    )
