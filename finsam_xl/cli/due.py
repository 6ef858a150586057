"""The command that lists what falls due in all the workbooks of a folder."""

from __future__ import annotations

import sys
from argparse import Namespace
from itertools import groupby
from pathlib import Path

from finsam_xl.actions.batch.workbooks import EVERY, found
from finsam_xl.actions.registers.folder_dues import (
    FolderDues,
    FolderLine,
    folder_dues,
    put_documents,
)
from finsam_xl.actions.registers.unread import unread_told
from finsam_xl.actions.registers.workbook_dues import workbook_dues
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import capitalised
from finsam_xl.cli.batch_told import say_left
from finsam_xl.cli.codes import COULD_NOT_RUN, FINDINGS, GOOD
from finsam_xl.cli.printing import say, say_json
from finsam_xl.cli.session import contents, each_workbook, moment


def due_command(arguments: Namespace) -> int:
    """What is late and what is coming, owner by owner.

    2 where a workbook could not be read, 1 where a row could not.
    """
    now = moment(arguments)
    sought = found(arguments.paths, EVERY)
    arguments.workbooks = sought.workbooks
    day = now.date()
    seen = each_workbook(arguments, lambda path: workbook_dues(contents(path, arguments), day))
    read = tuple((path, told) for path, told in seen if not isinstance(told, Refusal))
    dues = folder_dues(read, now, arguments.weeks)
    put = put_documents(dues, arguments.out) if arguments.out and read else ()
    if arguments.json:
        objects = [_object(line) for line in dues.lines]
        unread = [_cell(path, place) for path, place in dues.unread]
        documents = [str(path) for path in put]
        say_json({"due": objects, "unread": unread, "documents": documents})
    else:
        if read:
            _say(dues, put)
        say_left(sought.left)
    refused = [(path, why) for path, why in seen if isinstance(why, Refusal)]
    for path, why in refused:
        sys.stderr.write(f"{path}: {why.code}: {why}\n")
    if refused:
        return COULD_NOT_RUN
    return FINDINGS if dues.unread else GOOD


def _say(dues: FolderDues, put: tuple[Path, ...]) -> None:
    for owner, lines in groupby(dues.lines, key=lambda line: line.owner):
        say(owner)
        for line in lines:
            at = f" {line.sheet}!{line.cell}" if line.sheet else ""
            say(f"  {line.day}  {line.standing}  {line.what}")
            say(f"              {line.workbook}{at}")
    say(f"{dues.told}.")
    if dues.unread:
        say(f"{capitalised(unread_told(len(dues.unread)))}:")
    for path, place in dues.unread:
        say(f"  {path} {place}")
    for path in put:
        say(f"Dokument: {path}")


def _cell(workbook: Path, place: Place) -> dict[str, str]:
    """A cell that can't be read, as programs read it."""
    return {"workbook": str(workbook), "sheet": place.sheet, "cell": place.address}


def _object(line: FolderLine) -> dict[str, str]:
    """One line as programs read it."""
    return {
        "owner": line.owner,
        "day": line.day.isoformat(),
        "standing": line.standing,
        "what": line.what,
        "workbook": str(line.workbook),
        "sheet": line.sheet,
        "cell": line.cell,
        "basis": line.basis,
    }
