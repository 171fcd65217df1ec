"""Importing this makes every Python type of the visitor's pages known to QML."""

from __future__ import annotations

from ui.parts import keyboard_model
from ui.visitor import (
    code_model,
    guide_model,
    guides_model,
    hand_out_model,
    home_model,
    interpreter_model,
    language_model,
    list_model,
    listing_model,
    notice_model,
    picture_item,
    proof_model,
    search_model,
    statement_model,
    topic_model,
    urgent_model,
    visit_model,
)

MODELS = (
    code_model,
    guide_model,
    guides_model,
    hand_out_model,
    home_model,
    interpreter_model,
    keyboard_model,
    language_model,
    list_model,
    listing_model,
    notice_model,
    picture_item,
    proof_model,
    search_model,
    statement_model,
    topic_model,
    urgent_model,
    visit_model,
)
"""Modules with `QmlElement` classes; a new one is added here."""
