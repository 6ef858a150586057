"""What the command line prints: Swedish lines for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from fractions import Fraction

from finsam_xl.actions.journey.perform import Report
from finsam_xl.basics.edit import Clear, Edit, Formula, ReplaceRows, Text, Value
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.swedish import decimal_text, plain_number

_LABEL_WIDTH = 52
_AMOUNT_WIDTH = 14


def say(line: str = "") -> None:
    """One line to the user."""
    sys.stdout.write(line + "\n")


def say_json(value: object) -> None:
    """One JSON value to a program."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def finding_object(finding: Finding) -> dict[str, str]:
    """A finding as programs read it."""
    return {
        "code": finding.code,
        "level": finding.level.value,
        "sheet": finding.at.sheet if finding.at else "",
        "cell": finding.at.address if finding.at else "",
        "message": finding.what,
        "remedy": finding.remedy,
        "basis": finding.basis,
    }


def say_report(report: Report, workbook: str, *, dry: bool) -> None:
    """What an action did to a workbook, for people."""
    head = "Torrkörning, inget är skrivet. " if dry else ""
    say(f"{workbook}: {head}{report.action.label} – {report.outcome}.")
    if not report.edits and not report.documents:
        say(_unchanged(report))
    elif report.edits and dry:
        say("Det här skulle skrivas:")
        for edit in report.edits:
            say(f"  {edit_line(edit)}")
    say_documents(report, dry=dry)
    say_findings((*report.controls.open, *report.notes))
    say(f"{report.controls.told()}.")


def _unchanged(report: Report) -> str:
    """That nothing is written; where something is found, how much there is to mend or read."""
    if not report.controls.open:
        return "Inget att ändra; arbetsboken är som den var."
    return f"Arbetsboken är som den var, med {report.controls.counts()} att läsa."


def say_documents(report: Report, *, dry: bool) -> None:
    """The documents where they lie, by the names they got; of a dry run those they would have."""
    names = [str(report.folder / each.name) for each in report.documents]
    for name in names if dry else report.written[len(report.written) - len(names) :]:
        say(f"  {name}")


def say_findings(findings: tuple[Finding, ...]) -> None:
    """Each finding as a block of lines."""
    for finding in findings:
        say()
        say(str(finding))
    if findings:
        say()


def edit_line(edit: Edit) -> str:
    """An edit as one line of a dry run."""
    match edit:
        case ReplaceRows(table=table, rows=rows):
            return f"{table}: {len(rows)} rader"
        case Value(at=at, value=value):
            return f"{at}: {_number(value) if isinstance(value, float) else value}"
        case Text(at=at, text=text):
            return f"{at}: {text}"
        case Formula(at=at, formula=formula):
            return f"{at}: {formula.text}"
        case Clear(at=at):
            return f"{at}: töms"


def _number(value: float) -> str:
    number = Fraction(f"{value:.15g}")
    return plain_number(number) if number.denominator == 1 else decimal_text(number, 4)


def say_block(grid: Grid) -> None:
    """A report block as a table of text; its first column only tells the row's kind."""
    for _, label, *amounts in grid.rows():
        if label is None and not any(amounts):
            continue
        cells = "".join(f"{_amount(a):>{_AMOUNT_WIDTH}}" for a in amounts if a is not None)
        say(f"{label or ''!s:{_LABEL_WIDTH}}{cells}".rstrip())


def _amount(value: CellValue) -> str:
    return _number(value) if isinstance(value, float) else str(value)
