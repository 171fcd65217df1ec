"""The command line: `amparo`. Reads what was asked, hands it to `ui.orders`, tells what went wrong.

Every command exits 0, or says in one sentence what is wrong and exits 2 (the doing of whoever
asked) or 1 (ours). Nothing heavy is imported before it is known what was asked.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import paths
from kiosk.errors import AmparoError, UserError

logger = logging.getLogger("amparo")


class _Parser(argparse.ArgumentParser):
    """Tells a wrong word on the command line as one sentence, like every other mistake."""

    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message[0].upper()}{message[1:]}. See: amparo --help")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1080x1920")
    return int(width), int(height)


def _common() -> _Parser:
    common = _Parser(add_help=False)
    common.add_argument(
        "--data",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="the folder of this machine's desk, editions and settings",
    )
    return common


def _asking(language: bool = True) -> _Parser:
    asking = _Parser(add_help=False)
    asking.add_argument("--json", action="store_true", help="print one JSON document")
    if language:
        asking.add_argument("--language", default="en", metavar="TAG", help="such as es")
    return asking


def parser() -> _Parser:
    """The whole grammar of the command line."""
    common = _common()
    top = _Parser(
        prog="amparo",
        parents=[common],
        description="Who can help and what your rights are, on a touchscreen, without a network.",
    )
    top.add_argument(
        "--self-test", action="store_true", help="try every part of this program, in a clean folder"
    )
    top.set_defaults(command="run", window=False, size=None)
    commands = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, says: str, *parents: _Parser) -> _Parser:
        made = commands.add_parser(name, help=says, description=says, parents=[common, *parents])
        made.set_defaults(command=name)
        return made

    run = command("run", "Open the kiosk (what amparo does by itself).")
    run.add_argument("--window", action="store_true", help="in a window that can be closed")
    run.add_argument("--size", type=_size, metavar="WxH", help="of the window, in pixels")

    staff = command("staff", "Open the staff desk.")
    staff.add_argument("--window", action="store_true", help="in a window that can be closed")
    staff.add_argument("--size", type=_size, metavar="WxH", help="of the window, in pixels")
    staff.add_argument(
        "--from-kiosk", action="store_true", help="over a visitor's screen, which is there after"
    )

    init = command("init", "Make the desk: the staff's own database.")
    init.add_argument("--content", choices=("starter", "blank"), default="starter")
    init.add_argument("--packs", nargs="+", metavar="PACK", help="which of the starter packs")
    init.add_argument("--name", default="", help="of the place, as visitors know it")
    init.add_argument(
        "--jurisdiction", default="US/MN/Rochester", help="where the place is: US/MN/Rochester"
    )

    _publishing(command)

    withdraw = command("withdraw", "Hide a record now, on every edition of this machine.")
    withdraw.add_argument("id", help="id or code, such as K47")
    withdraw.add_argument("--reason", default="", help="for the people of this place")
    withdraw.add_argument("--restore", action="store_true", help="show it again")

    command("topics", "List the topics.", _asking())
    listings = command("listings", "List the listings.", _asking())
    listings.add_argument("--topic", metavar="TOPIC", help="of one topic only")
    command("guides", "List the guides.", _asking())
    search = command("search", "Search as a visitor would.", _asking())
    search.add_argument("query")

    slip = command("slip", "Make a handout: .png as a receipt printer gives it, .pdf as a page.")
    slip.add_argument("id", nargs="+", help="ids or codes of listings, guides and statements")
    slip.add_argument("--language", default="en", metavar="TAG")
    slip.add_argument("--to", type=Path, required=True, metavar="FILE")
    slip.add_argument("--paper", choices=("letter", "a4"), default="letter", help="of a .pdf")

    tour = command("tour", "Make a picture of every page, without a screen.")
    tour.add_argument("--to", type=Path, required=True, metavar="DIR")
    tour.add_argument("--language", action="append", metavar="TAG", help="en and es if not given")
    tour.add_argument("--size", type=_size, metavar="WxH", help="one size; three if not given")
    tour.add_argument("--text", type=int, choices=(100, 150, 200), default=100, help="per cent")
    tour.add_argument("--desk", action="store_true", help="the staff's pages, not the visitors'")
    tour.add_argument("--theme", choices=("paper", "dark", "contrast"), default="paper")

    _accounts(
        command("accounts", "Say who may sign in at the desk; add, reset and close accounts.")
    )
    leave = command("exit-pin", "Set the PIN with which staff leave a kiosk that has no desk.")
    leave.add_argument("--remove", action="store_true", help="take it away")

    _sheets(command("translations", "A spreadsheet for a translator, out and in again."), common)
    _backups(command)
    command("doctor", "Say what staff should know about this machine.", _asking(language=False))
    return top


def _backups(command: Callable[[str, str], _Parser]) -> None:
    """Keeping the desk, and putting it back."""
    backup = command("backup", "Back up the desk, beside it or to a stick. It may be in use.")
    backup.add_argument("--to", type=Path, metavar="FILE", help="a new file, or a folder")
    backup.add_argument("--nightly", action="store_true", help="unless today's is made already")
    backup.add_argument("--list", action="store_true", help="say which there are")

    restore = command("restore", "Say what is inside a back-up, and put it back with --apply.")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--apply", action="store_true", help="in place of the desk, which is kept")
    restore.add_argument("--json", action="store_true", help="print what is inside as JSON")


def _publishing(command: Callable[..., _Parser]) -> None:
    """The desk's way into editions and back."""
    publish = command(
        "publish",
        "Check the desk's content and publish it as a new edition.",
        _asking(language=False),
    )
    publish.add_argument("--to", type=Path, metavar="FOLDER", help="another folder of editions")
    publish.add_argument("--plan", action="store_true", help="only say what it would do")
    publish.add_argument("--by", default="", metavar="ACCOUNT", help="whom the history names")

    rollback = command("rollback", "Go back to an earlier edition.")
    rollback.add_argument("number", type=int, nargs="?", help="its number; else the one before")
    rollback.add_argument("--by", default="", metavar="ACCOUNT", help="whom the history names")

    preview = command(
        "preview",
        "Make pictures of a record as visitors will see it once it is published."
        " Without an id, answers requests, a line of JSON each.",
    )
    preview.add_argument("id", nargs="?", help="of a listing, guide, statement, topic or notice")
    preview.add_argument("--to", type=Path, metavar="DIR", default=Path(), help="for the pictures")
    preview.add_argument("--language", default="en", metavar="TAG", help="such as es")
    preview.add_argument("--size", type=_size, metavar="WxH", default=(1920, 1080))
    preview.add_argument("--text", type=int, choices=(100, 150, 200), default=100, help="per cent")
    preview.add_argument("--theme", choices=("paper", "dark", "contrast"), default="paper")


def _accounts(accounts: argparse.ArgumentParser) -> None:
    """What can be done with accounts. A secret is never an argument."""
    accounts.set_defaults(order="list", all=False, json=False)
    orders = accounts.add_subparsers(title="orders", metavar="ORDER", parser_class=_Parser)

    def order(name: str, says: str) -> _Parser:
        made = orders.add_parser(name, help=says, description=says, parents=[_common()])
        made.set_defaults(order=name)
        return made

    listed = order("list", "Say who may sign in (what amparo accounts does by itself).")
    listed.add_argument("--all", action="store_true", help="those that were closed, too")
    listed.add_argument("--json", action="store_true", help="print one JSON document")
    add = order("add", "Make an account; the secret is asked for, or read from standard input.")
    add.add_argument("name")
    roles = ("editor", "reviewer", "publisher", "administrator")
    add.add_argument("--role", action="append", choices=roles, help="may be given several times")
    add.add_argument("--review", action="append", metavar="TAG", help="a language to review")
    add.add_argument("--law", action="store_true", help="reviews guides as a lawyer")
    order("reset", "Give somebody a new secret; it is asked for, or read.").add_argument("name")
    order("retire", "Close an account; the history keeps the name.").add_argument("name")


def _sheets(translations: _Parser, common: _Parser) -> None:
    """What `amparo translations` can be asked."""
    ways = translations.add_subparsers(
        title="ways", dest="what", metavar="WAY", required=True, parser_class=_Parser
    )
    out = ways.add_parser("export", help="write a sheet with every text", parents=[common])
    out.add_argument("--language", required=True, metavar="TAG", help="such as so")
    out.add_argument("--to", type=Path, required=True, metavar="FILE.xlsx")
    back = ways.add_parser("import", help="take a sheet in", parents=[common])
    back.add_argument("file", type=Path, metavar="FILE.xlsx")
    back.add_argument("--apply", action="store_true", help="do it, not only say what it would do")


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked. Returns the exit code: 0, 2 (the asker's doing) or 1 (ours)."""
    data = paths.default_data()
    try:
        arguments = parser().parse_args(argv)
        data = paths.Data(Path(getattr(arguments, "data", data.root)).expanduser())
        if arguments.self_test:
            from ui import self_test

            return self_test.run()
        if arguments.command == "run":
            from ui import app

            return app.run(data, window=arguments.window, size=arguments.size)
        from ui import orders

        return orders.ORDERS[arguments.command](data, arguments)
    except AmparoError as error:
        logger.debug("%s %s", error.sentence, error.detail)
        print(error.sentence, file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # Whoever read our output has seen enough (amparo listings | head).
        sys.stderr.close()
        return 0
    except OSError as error:
        reason = error.strerror or type(error).__name__
        where = f" {error.filename}:" if error.filename else ""
        print(f"This machine would not let us:{where} {reason}.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
