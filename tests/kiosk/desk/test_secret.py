"""What may be a PIN or passphrase, and what is kept of one."""

from __future__ import annotations

import re

import argon2
import pytest
from argon2.low_level import Type
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk import secret
from kiosk.desk.refused import SENTENCES


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "secret.short"),
        ("4815162", "secret.short"),
        ("  4815162  ", "secret.short"),
        ("short", "secret.short"),
        ("1" * 201, "secret.long"),
        ("00000000", "secret.simple"),
        ("aaaaaaaaaaaa", "secret.simple"),
        ("12345678", "secret.simple"),
        ("23456789", "secret.simple"),
        ("78901234", "secret.simple"),
        ("1234567890", "secret.simple"),
        ("98765432", "secret.simple"),
        ("87654321", "secret.simple"),
        ("13579135", "secret.simple"),
        ("11112222", "secret.simple"),
        ("48154815", "secret.simple"),
        ("abcdefgh", "secret.simple"),
        ("١٢٣٤٥٦٧٨", "secret.simple"),
        ("rosadiaz", "secret.name"),
        ("RosaDíaz2026", "secret.name"),
        ("rosa diaz", "secret.name"),
        ("password", "secret.common"),
        ("Password1", "secret.common"),
        ("amparo2026", "secret.common"),
        ("Library-library", "secret.common"),
        ("48151623", ""),
        ("90210517", ""),
        ("the library opens at nine", ""),
        ("rosa planta tulipanes", ""),
        ("смородина", ""),
    ],
)
def test_what_is_refused_and_why(typed: str, why: str) -> None:
    assert secret.problem(typed, ["Rosa Diaz", "Rosa"]) == why
    assert why == "" or why in SENTENCES


def test_what_is_kept_is_argon2id_as_an_outside_reader_sees_it() -> None:
    kept = secret.hashed("48151623")
    parameters = argon2.extract_parameters(kept)
    assert parameters.type is Type.ID
    # RFC 9106, section 4, the second recommended option.
    assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (65536, 3, 4)
    assert argon2.PasswordHasher().verify(kept, "48151623")
    assert "48151623" not in kept
    assert secret.hashed("48151623") != kept


def test_only_the_same_secret_matches() -> None:
    kept = secret.hashed("48151623")
    assert secret.matches("48151623", kept)
    assert secret.matches(" ٤٨١٥١٦٢٣ ", kept)
    assert not secret.matches("48151624", kept)
    assert not secret.matches("", kept)
    assert not secret.matches("4" * 10_000_000, kept)
    assert not secret.matches("48151623", "48151623")
    assert not secret.matches("", "")


def test_letters_typed_apart_and_together_are_the_same() -> None:
    assert secret.matches("a\u0301rbol verde", secret.hashed("\u00e1rbol verde"))


def test_a_weaker_hash_is_noticed() -> None:
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=1024).hash("48151623")
    assert secret.outdated(weak)
    assert not secret.outdated(secret.hashed("48151623"))


def test_recovery_codes_are_long_and_all_different() -> None:
    codes = {secret.recovery_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}", c) for c in codes)
    letters = set("".join(codes)) - {"-"}
    assert letters == set(secret.CODE_LETTERS)


@given(st.text(secret.CODE_LETTERS, min_size=16, max_size=16), st.randoms(use_true_random=False))
def test_a_code_is_read_however_it_is_copied(code: str, random: object) -> None:
    choose = random.choice  # type: ignore[attr-defined]
    look_alikes = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(
        choose(look_alikes.get(c, c + c.lower())) + choose(["", "-", " "]) for c in code
    )
    assert secret.tidy_code(typed) == code
