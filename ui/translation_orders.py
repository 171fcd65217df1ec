"""`amparo translations`: a spreadsheet for a translator, out and in again."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from kiosk import clock, paths


def translations(data: paths.Data, arguments: Namespace) -> int:
    """Write a sheet, or say what taking one in would do and, when asked to, do it."""
    return _export(data, arguments) if arguments.what == "export" else _import(data, arguments)


def _export(data: paths.Data, arguments: Namespace) -> int:
    from kiosk.exchange import setup, translation_sheet
    from ui.staff.translating_messages import sheet_words

    words = sheet_words()[0]
    with closing(setup.open_desk(data)) as desk:
        count = translation_sheet.export(
            desk, arguments.language, arguments.to, words, clock.system_clock
        )
    print(f"{count} texts are in {arguments.to}.")
    return 0


def _import(data: paths.Data, arguments: Namespace) -> int:
    from kiosk.desk.people import COMMAND_LINE
    from kiosk.exchange import setup, translation_plan
    from ui.staff import sheet_rows
    from ui.staff.translating_messages import sheet_words
    from ui.words import words_for

    words = words_for("en")
    with closing(setup.open_desk(data)) as desk:
        plan = translation_plan.read(desk, arguments.file, sheet_words())
        for line in sheet_rows.counts(plan, words):
            print(line.said)
        for row in sheet_rows.notable(plan, words):
            print(f"- {row.title}: {row.note}")
        if not plan.taken():
            print(words.say("sheet.nothing"))
        elif arguments.apply:
            translation_plan.apply(desk, plan, COMMAND_LINE, clock.system_clock)
            print(words.say("sheet.taken", count=len(plan.taken())))
        else:
            print("Nothing was changed. To take it in, say the same with --apply.")
    return 0
