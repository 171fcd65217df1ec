"""Millimetres of the real glass."""

from __future__ import annotations

import math

import pytest

from ui.screens import KNOWN, Screen, screen_for


@pytest.mark.parametrize(
    ("screen", "inches"), [(KNOWN[0], 32.0), (KNOWN[1], 24.0), (KNOWN[2], 15.55)]
)
def test_the_known_glass_has_the_diagonal_it_is_sold_by(screen: Screen, inches: float) -> None:
    diagonal = math.hypot(screen.width, screen.height) / screen.pixels_per_millimetre / 25.4
    assert diagonal == pytest.approx(inches, abs=0.1)


@pytest.mark.parametrize(("screen", "least"), [(KNOWN[0], 7.3), (KNOWN[1], 7.3), (KNOWN[2], 4.8)])
def test_capitals_are_as_high_as_the_standards_ask(screen: Screen, least: float) -> None:
    assert screen.capitals_mm >= least


def test_what_the_settings_say_counts_over_what_we_know() -> None:
    screen = screen_for(1080, 1920, width_mm=200.0, capitals_mm=6.0)
    assert (screen.pixels_per_millimetre, screen.capitals_mm) == (5.4, 6.0)


def test_an_unknown_size_is_the_known_screen_of_its_turn_made_smaller() -> None:
    small = screen_for(540, 960)
    assert small.pixels_per_millimetre == pytest.approx(KNOWN[0].pixels_per_millimetre / 2)
    assert screen_for(1280, 720).width_mm == KNOWN[2].width_mm
