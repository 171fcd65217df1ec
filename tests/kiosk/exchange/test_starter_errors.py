"""Everything a starter file may not say, each refused with file, line and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import ContentError
from kiosk.exchange import starter

Edit = Callable[[str, str, str], int]

LIBRARY = "local/organizations/library.yaml"
COUNCIL = "local/organizations/council.yaml"
DOOR = "local/guides/door.yaml"
SPANISH = "local/organizations/library.es.yaml"

WRONG = {
    "a misspelt field": (
        LIBRARY,
        "    websites:",
        "    web sites:",
        "`web sites` that is not known",
    ),
    "a missing field": (
        LIBRARY,
        '        use: "Front desk"\n        facts: [library.phone]',
        '        use: "Front desk"',
        "lacks the field `facts` in services.0.phones.0",
    ),
    "a plain number": (LIBRARY, '"507-328-2300"', "5073282300", "put it in quotes"),
    "a date out of shape": (LIBRARY, '"2019-07-11"', '"July 2019"', "not written as it should be"),
    "no fact at all": (
        LIBRARY,
        "[library.phone]\n      - id: text",
        "[]\n      - id: text",
        "services.0.phones.0.facts",
    ),
    "an unknown status": (LIBRARY, "status: inactive", "status: closed", "services.1.status"),
    "a key twice": (LIBRARY, "    code: K11\n", "    code: K11\n    code: K11\n", "`code` twice"),
    "no YAML": (LIBRARY, 'name: "Public Library"', 'name: "Public Library', "is not YAML"),
    "an unknown fact": (
        LIBRARY,
        'text: "Free."\n      facts: [library.does]',
        'text: "Free."\n      facts: [library.did]',
        "library.did, which is nowhere",
    ),
    "a fact that is closed": (LIBRARY, "confidence: C", "confidence: X", "confidence X"),
    "a fact that is open": (
        DOOR,
        "facts: [gen-1]\n    said_on",
        "facts: [hea-4]\n    said_on",
        "hea-4, which is marked open",
    ),
    "a fact without a source": (
        "facts.yaml",
        "sources: [S4]\n  confidence: A\n",
        "sources: []\n  confidence: A\n",
        "sources",
    ),
    "a fact that lapsed": (
        "facts.yaml",
        "  confidence: A\n",
        "  confidence: A\n  status: lapsed\n",
        "has lapsed",
    ),
    "a fact that needs a source": (
        "facts.yaml",
        "  confidence: A\n",
        "  confidence: A\n  status: needs-source\n",
        "needs a source",
    ),
    "an unknown source": ("facts.yaml", "[S4, S2]", "[S4, S99]", "the source S99"),
    "a fact given twice": (
        COUNCIL,
        "  council.closed:\n",
        '  door-1:\n    claim: "Again."\n    sources: [S4]\n    confidence: A\n  council.closed:\n',
        "the fact door-1 again",
    ),
    "a code given twice": (LIBRARY, "code: K12", "code: K13", "the code K13 again"),
    "a code out of shape": (LIBRARY, "code: K12", "code: O12", "services.1.code"),
    "an id given twice": (
        LIBRARY,
        "  - id: library-night",
        "  - id: library",
        "the service library again",
    ),
    "a phone id given twice": (
        LIBRARY,
        "      - id: text",
        "      - id: main",
        "the phone main again",
    ),
    "a step id given twice": (DOOR, "  - id: judge", "  - id: closed", "the step closed again"),
    "an answer id given twice": (
        DOOR,
        '      - id: "no"',
        '      - id: "yes"',
        "the branch yes again",
    ),
    "an unknown topic": (
        LIBRARY,
        '    topics: [books]\n    phones:\n      - id: main\n        number: "507-328-2300"',
        '    topics: [book]\n    phones:\n      - id: main\n        number: "507-328-2300"',
        "the topic book,",
    ),
    "a topic named twice": (COUNCIL, "[books, nothing]", "[books, books]", "names books twice"),
    "an unknown place to turn to": (
        COUNCIL,
        "instead: [library, law]",
        "instead: [libary, law]",
        "the service libary, which is not there",
    ),
    "a closed place to turn to": (
        COUNCIL,
        "instead: [library, law]",
        "instead: [council, law]",
        "the service council, which is closed",
    ),
    "an inactive place to turn to": (
        COUNCIL,
        "instead: [library, law]",
        "instead: [library-night, law]",
        "library-night, which is closed",
    ),
    "an unknown lawyer": (
        DOOR,
        "lawyers: [law]",
        "lawyers: [lawyer]",
        "the service lawyer, which is not there",
    ),
    "an unknown statement": (
        DOOR,
        "statements: [officer]",
        "statements: [judge]",
        "the statement judge",
    ),
    "a contested guide without caution": (
        DOOR,
        'caution:\n  text: "Courts do not agree. Stay calm."\n  facts: [door-5]\n',
        "",
        "has no caution",
    ),
    "a settled guide on contested facts": (
        DOOR,
        "status: contested",
        "status: settled",
        "door-5 is contested",
    ),
    "a fork with one answer": (
        DOOR,
        '      - id: "no"\n        answer: "No"\n        text: "Say that you do not agree."\n        tone: stop\n        facts: [door-5]\n',
        "",
        "a fork with one answer",
    ),
    "a translation of no field": (
        SPANISH,
        "services.library.notes.1:",
        "services.library.notes.2:",
        "`services.library.notes.2`",
    ),
    "a translated name": (
        SPANISH,
        "services.library.notes.1:",
        "services.library.name:",
        "names are never translated",
    ),
    "a language that is not the file's": (SPANISH, "language: es", "language: so", "make them one"),
    "a number nobody has": (LIBRARY, '"507-328-2300"', '"507-328-23"', "no phone number"),
    "a former number nobody had": (
        COUNCIL,
        'former_numbers: ["507-282-9951"]',
        'former_numbers: ["507"]',
        "no phone number",
    ),
    "hours nobody can read": (
        LIBRARY,
        '"Mo-Fr 09:00-17:00"',
        '"Mon to Fri 9-17"',
        "as in OpenStreetMap",
    ),
    "hours by appointment said wrongly": (
        LIBRARY,
        '"Mo-Fr 09:00-17:00"',
        '"by appointment"',
        'unknown "by appointment"',
    ),
    "an address that is not one": (
        LIBRARY,
        '"https://www.library.example/"',
        '"https://"',
        "is not a web address",
    ),
    "an address of another kind": (
        LIBRARY,
        '"https://www.library.example/"',
        '"ftp://library.example/"',
        "services.0.websites.0.url",
    ),
    "an address with a user": (
        LIBRARY,
        '"https://www.library.example/"',
        '"https://bank.example@evil.example/"',
        "a user name",
    ),
    "an address of a bare number": (
        LIBRARY,
        '"https://www.library.example/"',
        '"http://93.184.216.34/"',
        "a bare number",
    ),
    "a guide's link with a user": (
        DOOR,
        '"https://court.example/door"',
        '"https://a:b@court.example/"',
        "a user name",
    ),
    "a listing that nobody can reach": (
        "national/organizations/law.yaml",
        '    phones:\n      - id: main\n        number: "1-800-223-1368"\n        facts: [law.phone]\n',
        "",
        "without phone, web site and address",
    ),
    "a file named otherwise than its id": (
        DOOR,
        "id: door\norder",
        "id: doors\norder",
        "name the file so too",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_named_with_file_line_and_what_to_do(
    case: str, folder: Path, edit: Edit
) -> None:
    name, old, new, says = WRONG[case]
    edit(name, old, new)
    with pytest.raises(ContentError) as caught:
        starter.read(folder)
    first = caught.value.detail.splitlines()
    assert any(says in line for line in first), caught.value.detail
    assert caught.value.sentence.startswith(first[0])
    for line in first:
        file, number, message = line.split(":", 2)
        text = (folder / file).read_text(encoding="utf-8").splitlines()
        assert 1 <= int(number) <= max(len(text), 1)
        assert message.strip().endswith(".")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (LIBRARY, "status: inactive", "status: closed"),
        (LIBRARY, '"507-328-2300"', '"507-328-23"'),
        (LIBRARY, '        use: "Front desk"', "        usage: Front"),
        (COUNCIL, "instead: [library, law]", "instead: [libary, law]"),
        (DOOR, '"https://court.example/door"', '"https://a:b@court.example/"'),
        (SPANISH, "services.library.notes.1:", "services.library.notes.2:"),
        ("facts.yaml", "[S4, S2]", "[S4, S99]"),
        ("topics.yaml", "tone: leaf", "tone: pink"),
    ],
)
def test_the_line_is_the_one_to_mend(
    name: str, old: str, new: str, folder: Path, edit: Edit
) -> None:
    line = edit(name, old, new)
    with pytest.raises(ContentError) as caught:
        starter.read(folder)
    assert caught.value.sentence.startswith(f"{name}:{line}: ")


def test_everything_wrong_is_told_at_once(folder: Path, edit: Edit) -> None:
    edit(LIBRARY, '"507-328-2300"', '"507"')
    edit(DOOR, "lawyers: [law]", "lawyers: [nobody]")
    with pytest.raises(ContentError) as caught:
        starter.read(folder)
    assert len(caught.value.detail.splitlines()) == 2
    assert "(1 more.)" in caught.value.sentence


@pytest.mark.parametrize("name", ["sources.yaml", "facts.yaml", "topics.yaml"])
def test_a_missing_file_is_named(name: str, folder: Path) -> None:
    (folder / name).unlink()
    with pytest.raises(ContentError, match=f"{name}:1: is not there: add it"):
        starter.read(folder)


def test_a_folder_without_packs_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        starter.read(tmp_path)
    assert "has no pack" in caught.value.detail


def test_a_translation_of_a_file_that_is_not_there_is_named(folder: Path) -> None:
    path = folder / "local/guides/window.es.yaml"
    path.write_bytes((folder / "local/guides/door.es.yaml").read_bytes())
    with pytest.raises(ContentError, match=r"translates window\.yaml, which is not there"):
        starter.read(folder)


def test_a_file_that_is_not_utf_8_is_named(folder: Path) -> None:
    (folder / LIBRARY).write_bytes("name: Biblioteca pública".encode("latin-1"))
    with pytest.raises(ContentError) as caught:
        starter.read(folder)
    assert f"{LIBRARY}:1: is not saved as UTF-8" in caught.value.detail
