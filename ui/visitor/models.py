"""Importing this makes every Python type of the visitor's pages known to QML."""

from __future__ import annotations

from ui.visitor import home_model, interpreter_model, language_model, urgent_model, visit_model

MODELS = (home_model, interpreter_model, language_model, urgent_model, visit_model)
"""Modules with `QmlElement` classes; a new one is added here."""
