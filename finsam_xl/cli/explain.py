"""The command that explains a cell, without writing anything."""

from __future__ import annotations

from argparse import Namespace

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_object, page_text
from finsam_xl.actions.journey.gate import is_exposed
from finsam_xl.actions.journey.sources import asked_place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import GOOD
from finsam_xl.cli.printing import say, say_json
from finsam_xl.cli.session import contents


def explain_command(arguments: Namespace) -> int:
    """Tell how the figure in a cell came about."""
    read = contents(arguments.workbook, arguments)
    if is_exposed(read):
        raise Refusal(
            "A32",
            f"{arguments.workbook.name} innehåller något som ser ut som ett personnummer;"
            " läs var med finsam-xl check och ta bort det.",
        )
    at = asked_place(read, arguments.cell, None)
    told = explain_cell(read, at)
    if told is None:
        raise Refusal(
            "A25", f"finsam räknar inget i {at}; välj en avgift, en summa eller ett fynd."
        )
    if arguments.json:
        say_json(page_object(told))
    else:
        say(page_text(told))
    return GOOD
