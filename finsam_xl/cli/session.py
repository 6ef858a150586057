"""What every command takes from the world: the moment, the user, the workbook."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from finsam_xl import trace
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Request
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.cli.progress import told_when_long
from finsam_xl.cli.unexpected import unexpected

Result = TypeVar("Result")


def moment(arguments: Namespace) -> datetime:
    """Now, or the same time of the day that --day names."""
    now = datetime.now().astimezone()
    return datetime.combine(arguments.day, now.time(), now.tzinfo) if arguments.day else now


def book(workbook: Path, arguments: Namespace) -> FileBook:
    """The closed workbook."""
    return FileBook(workbook, moment(arguments).date())


def contents(workbook: Path, arguments: Namespace) -> Contents:
    """All that stands in the closed workbook's tables."""
    return read_contents(book(workbook, arguments), moment(arguments).date())


def request(action: str, arguments: Namespace) -> Request:
    """The user's request for an action, here and now."""
    given = vars(arguments)
    words = (given.get(name) or "" for name in ("table", "mapping", "cell"))
    ask = Ask(given.get("file"), *words)
    return Request(
        action,
        moment(arguments),
        trace.user_name(),
        ask,
        given.get("out"),
        trace.undo_folder(),
        bool(given.get("pdf")),
    )


def each_workbook(
    arguments: Namespace, do: Callable[[Path], Result]
) -> list[tuple[Path, Result | Refusal]]:
    """What came of each workbook; one that can't be run does not stop the next."""
    results: list[tuple[Path, Result | Refusal]] = []
    for workbook in arguments.workbooks:
        try:
            with told_when_long(workbook.name):
                results.append((workbook, do(workbook)))
        except Refusal as refusal:
            results.append((workbook, refusal))
        except Exception as error:  # noqa: BLE001 - the door: the next workbook is still run
            results.append((workbook, unexpected(arguments.command, error)))
    return results
