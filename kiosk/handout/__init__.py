"""Handouts: what a visitor takes away, as documents of plain data."""
