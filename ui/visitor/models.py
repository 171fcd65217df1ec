"""Importing this makes every Python type of the visitor's pages known to QML."""

from __future__ import annotations

from ui.visitor import visit_model

MODELS = (visit_model,)
"""Modules with `QmlElement` classes; a new one is added here."""
