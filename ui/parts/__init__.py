"""Shared pieces of the screens: sizes and colours, buttons, cards, rows and codes."""
