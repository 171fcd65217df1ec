"""What each command does, apart from opening the kiosk: one function a command.

Each takes this machine's folders and the words of the command line, and returns the exit code.
"""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from typing import Any

from kiosk import clock, paths, settings
from kiosk.clock import Today
from kiosk.edition import last_seen, store, withdrawals
from kiosk.edition.notices_today import Board
from kiosk.edition.reader import Edition
from kiosk.errors import AmparoError, UserError
from ui.answers import Document, Teller, lines
from ui.translation_orders import translations

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""What is not in the edition that is open may be in an earlier one: its id can be hidden too."""

Order = Callable[[paths.Data, Namespace], int]


def _open(data: paths.Data) -> Edition:
    edition = store.open_best(data.editions, paths.starter_edition(), _aside)
    board = Board(data.editions, _aside)
    board.look(clock.system_clock(), _today(edition, data))
    edition.announce(board.shown)
    return edition


def _teller(edition: Edition, language: str, data: paths.Data) -> Teller:
    if language not in edition.languages():
        offered = ", ".join(edition.languages())
        raise UserError(f"There is no content in {language!r}. There is: {offered}.")
    return Teller(edition, language, _today(edition, data))


def _today(edition: Edition, data: paths.Data) -> Today:
    from datetime import date

    published = date.fromisoformat(edition.info.published_on)
    return clock.today(clock.system_clock(), published, last_seen.read(data.last_seen))


def _say(arguments: Namespace, teller: Teller, name: str, documents: list[Document]) -> int:
    if arguments.json:
        extra: dict[str, Any] = {name: documents}
        if "query" in arguments:
            extra["query"] = arguments.query
        print(json.dumps(teller.envelope(**extra), ensure_ascii=False, indent=2))
    else:
        for line in lines(documents):
            print(line)
    return 0


def topics(data: paths.Data, arguments: Namespace) -> int:
    """The tiles a visitor can touch."""
    with closing(_open(data)) as edition:
        teller = _teller(edition, arguments.language, data)
        documents = [teller.topic(topic) for topic in edition.topics(arguments.language)]
        return _say(arguments, teller, "topics", documents)


def listings(data: paths.Data, arguments: Namespace) -> int:
    """All listings, or those of one topic, in the order a visitor sees."""
    with closing(_open(data)) as edition:
        teller = _teller(edition, arguments.language, data)
        every = edition.topics(arguments.language)
        wanted = [
            topic
            for topic in every
            if not arguments.topic or arguments.topic in {topic.id, topic.code}
        ]
        if arguments.topic and not wanted:
            names = ", ".join(topic.code for topic in every)
            raise UserError(f"There is no topic {arguments.topic!r}. There are: {names}.")
        once = {
            listing.id: listing
            for topic in wanted
            for listing in edition.listings(topic.id, arguments.language)
        }
        documents = [teller.listing(listing) for listing in once.values()]
        return _say(arguments, teller, "listings", documents)


def guides(data: paths.Data, arguments: Namespace) -> int:
    """The guides, in the order a visitor sees."""
    with closing(_open(data)) as edition:
        teller = _teller(edition, arguments.language, data)
        documents = [teller.guide(guide) for guide in edition.guides(arguments.language)]
        return _say(arguments, teller, "guides", documents)


def search(data: paths.Data, arguments: Namespace) -> int:
    """What a visitor finds who types the query."""
    with closing(_open(data)) as edition:
        teller = _teller(edition, arguments.language, data)
        found = edition.search(arguments.query, arguments.language)
        return _say(arguments, teller, "results", [teller.found(hit) for hit in found])


def staff(data: paths.Data, arguments: Namespace) -> int:
    """Open the staff desk. Exit code 10: whoever started it leaves the screen to the system."""
    from ui.staff import app

    return app.run(
        data, size=arguments.size, window=arguments.window, from_kiosk=arguments.from_kiosk
    )


def init(data: paths.Data, arguments: Namespace) -> int:
    """Make the desk, with the starter packs or blank."""
    from kiosk.exchange import setup

    setup.init(
        data,
        content=arguments.content,
        packs=arguments.packs,
        place_name=arguments.name,
        jurisdiction=arguments.jurisdiction,
    )
    print(f"The desk is ready: {data.desk}")
    return 0


def publish(data: paths.Data, arguments: Namespace) -> int:
    """Publish the desk's content as a new edition, or say what that would do."""
    from ui import publish_orders

    return publish_orders.publish(data, arguments)


def rollback(data: paths.Data, arguments: Namespace) -> int:
    """Show an earlier edition again; the desk, where there is one, notes it."""
    from ui import publish_orders

    return publish_orders.rollback(data, arguments)


def preview(data: paths.Data, arguments: Namespace) -> int:
    """Show a record as visitors will see it once it is published."""
    from ui import publish_orders

    return publish_orders.preview(data, arguments)


def withdraw(data: paths.Data, arguments: Namespace) -> int:
    """Hide a record now, or show it again."""
    with closing(_open(data)) as edition:
        found = edition.find(arguments.id, withdrawn=True)
    record = found[1] if found else arguments.id.lower()
    if found is None and not _UUID.fullmatch(record):
        raise UserError(f"No listing, guide or statement has the id or code {arguments.id!r}.")
    if arguments.restore:
        withdrawals.restore(data.editions, record)
        print(f"{arguments.id} is shown again.")
    else:
        today = clock.system_clock().date()
        withdrawals.withdraw(data.editions, record, arguments.reason, today)
        print(f"{arguments.id} is hidden from now on, in every edition of this machine.")
    _elsewhere(data, arguments, record)
    return 0


def _elsewhere(data: paths.Data, arguments: Namespace, record: str) -> None:
    """Say the same to the folders this machine also publishes to."""
    for folder in settings.folders(settings.read(data.settings, _aside).publish_to):
        if not folder.is_dir():
            print(f"This did not reach {folder}: it is not there now.", file=sys.stderr)
            continue
        try:
            if not arguments.restore:
                today = clock.system_clock().date()
                withdrawals.withdraw(folder, record, arguments.reason, today)
            elif record in withdrawals.read(folder):
                withdrawals.restore(folder, record)
        except AmparoError as error:
            print(f"This did not reach {folder}. {error.sentence}", file=sys.stderr)


def _aside(sentence: str, detail: str = "") -> None:
    print(sentence, detail, file=sys.stderr)


def slip(data: paths.Data, arguments: Namespace) -> int:
    """Make a handout of one record, or of several as my list."""
    from ui import paint

    suffix = arguments.to.suffix.lower()
    if suffix not in {".png", ".pdf"}:
        raise UserError(f"{arguments.to.name} should end in .png (a slip) or .pdf (a page).")
    with closing(_open(data)) as edition:
        today = _teller(edition, arguments.language, data).today
        paint.save(
            edition, arguments.id, arguments.language, today, arguments.to, paper=arguments.paper
        )
    return 0


def tour(data: paths.Data, arguments: Namespace) -> int:
    """Make a picture of every page."""
    from ui import tour as touring

    sizes = [arguments.size] if arguments.size else list(touring.SIZES)
    if arguments.desk:
        from ui.staff import tour as desk_tour

        tags = arguments.language or ["en"]
        scale = arguments.text / 100
        for path in desk_tour.tour(arguments.to, sizes=sizes, languages=tags, text_scale=scale):
            print(path)
        return 0
    for path in touring.tour(
        data,
        arguments.to,
        languages=arguments.language or ["en", "es"],
        sizes=sizes,
        text_scale=arguments.text / 100,
        theme=arguments.theme,
    ):
        print(path)
    return 0


def doctor(data: paths.Data, arguments: Namespace) -> int:
    """Say what staff should know about this machine."""
    from ui import doctor as looking

    findings = looking.examine(data)
    if arguments.json:
        print(json.dumps({"findings": [finding.document() for finding in findings]}, indent=2))
    else:
        for finding in findings:
            print(finding.line())
    return 0


def accounts(data: paths.Data, arguments: Namespace) -> int:
    """Say who may sign in, or change it."""
    from ui import account_orders

    orders: dict[str, Order] = {
        "list": account_orders.listed,
        "add": account_orders.add,
        "reset": account_orders.reset,
        "retire": account_orders.retire,
    }
    return orders[arguments.order](data, arguments)


def exit_pin(data: paths.Data, arguments: Namespace) -> int:
    """Set or take away the exit PIN."""
    from ui import account_orders

    return account_orders.leave(data, arguments)


def backup(data: paths.Data, arguments: Namespace) -> int:
    """Back up the desk."""
    from ui import backup_orders

    return backup_orders.back_up(data, arguments)


def restore(data: paths.Data, arguments: Namespace) -> int:
    """Look into a back-up of the desk; put it back."""
    from ui import backup_orders

    return backup_orders.restore(data, arguments)


ORDERS: dict[str, Order] = {
    "topics": topics,
    "listings": listings,
    "guides": guides,
    "search": search,
    "staff": staff,
    "init": init,
    "publish": publish,
    "rollback": rollback,
    "preview": preview,
    "withdraw": withdraw,
    "slip": slip,
    "tour": tour,
    "accounts": accounts,
    "exit-pin": exit_pin,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
    "translations": translations,
}
