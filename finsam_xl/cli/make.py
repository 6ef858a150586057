"""The commands that make workbooks: a new one, the next year's, and an older one upgraded."""

from __future__ import annotations

from argparse import Namespace

from finsam_xl.actions.workbooks.new_workbook import EMPTY, FIRST, Order, new_workbook
from finsam_xl.actions.workbooks.next_year import next_year
from finsam_xl.actions.workbooks.upgrade import upgrade
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import capitalised
from finsam_xl.cli.codes import GOOD
from finsam_xl.cli.printing import say, say_json
from finsam_xl.cli.session import moment

NEXT_STEPS = {
    FIRST: "Skriv den nya tilldelningen på Tilldelning och nyckeltalen på Avgifter.",
    "moten": "Skriv årets spärrade dagar på Planering och klicka på Föreslå mötesplan.",
}


def new_command(arguments: Namespace) -> int:
    """Make a new workbook in a folder, from an example or from last year's."""
    if arguments.old is not None:
        return _next_year(arguments)
    which = arguments.workbook or FIRST
    order = Order(arguments.folder, arguments.example or EMPTY, arguments.year, which)
    target = new_workbook(order, moment(arguments).date())
    if arguments.json:
        say_json({"workbook": str(target), "example": order.example})
    else:
        say(f"Arbetsboken ligger i {target}. Öppna den och följ stegen på bladet Start.")
    return GOOD


def upgrade_command(arguments: Namespace) -> int:
    """Make an older workbook anew in the newest version; the old one is kept beside it."""
    done = upgrade(arguments.workbook, moment(arguments).date())
    if arguments.json:
        kept = str(done.kept) if done.kept else ""
        told = {"workbook": str(done.path), "version": done.version, "kept": kept}
        say_json({**told, "left": done.left})
        return GOOD
    if done.kept is None:
        say(f"{done.path} är redan av den nyaste versionen, {done.version}.")
        return GOOD
    now = f"är nu av version {done.version}" if done.was < done.version else "har knappar igen"
    say(f"{done.path} {now}; den gamla ligger i {done.kept.name}.")
    _say_left(done.left)
    return GOOD


def _next_year(arguments: Namespace) -> int:
    if arguments.example or arguments.year or arguments.workbook:
        raise Refusal(
            "A26", "--from går inte ihop med --example, --year eller --workbook; välj ett av dem."
        )
    made = next_year(arguments.old, arguments.folder, moment(arguments).date())
    if arguments.json:
        told = {"workbook": str(made.path), "year": made.year, "left": made.left}
        say_json({**told, "brought": made.brought, "listed": [str(each) for each in made.listed]})
        return GOOD
    say(f"Arbetsboken för {made.year} ligger i {made.path}.")
    for each in made.brought:
        say(f"  {capitalised(each)}.")
    _say_left(made.left)
    for file in made.listed:
        say(f"Allt det står också i {file}.")
    say(NEXT_STEPS[made.workbook])
    return GOOD


def _say_left(left: tuple[str, ...]) -> None:
    """What was not carried over, so that nothing is lost unseen."""
    if left:
        say("Det här följde inte med, det finns kvar i den gamla arbetsboken:")
        for each in left:
            say(f"  {each}")
