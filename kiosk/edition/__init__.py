"""Editions: numbered, immutable SQLite files that hold all a visitor sees."""
