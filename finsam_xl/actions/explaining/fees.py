"""How a fee, a party's amount, an instalment or the model's figure came about."""

from __future__ import annotations

from finsam_xl.actions.explaining.instalments import explain_instalment
from finsam_xl.actions.fees.fee_edits import TABLE_BLOCK
from finsam_xl.actions.fees.fee_input import (
    ALLOCATIONS,
    FEES,
    MEMBERS,
    MODEL,
    FeeInput,
    Reckoned,
    read_fee_input,
    reckon,
)
from finsam_xl.actions.fees.fee_table import Printed, Subject, fee_table, printed_subjects
from finsam_xl.actions.fees.instalment_rows import INSTALMENTS
from finsam_xl.actions.fees.model_rows import model_rows
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.rules.fees.explanation import explain_fee, explain_party, explain_whole
from finsam_xl.rules.fees.records import Fee, FeeYear
from finsam_xl.sheets.schema import Owner
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, ALLOCATIONS, MEMBERS, FEES)
_FIRST_YEAR_COLUMN = 2


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The figure in this cell, if it is one of the fees' and what they rest on is whole."""
    ways = {FEES: _of_row, INSTALMENTS: _of_instalment, MODEL: _of_model, TABLE_BLOCK: _of_table}
    for name, way in ways.items():
        grid = contents.grids.get(name)
        if grid is not None and grid.holds(at):
            needs = (*NEEDS, name) if name in contents.tables else NEEDS
            return way(contents, at) if all(is_whole(contents, each) for each in needs) else None
    return None


def _of_row(contents: Contents, at: Place) -> Explanation | None:
    """A cell that finsam fills in a fee row."""
    if not _is_finsams(contents, FEES, at):
        return None
    given, reckoned = _reckoned(contents)
    for fee in (fee for year in reckoned.years for fee in year.fees):
        if fee.row.at.row == at.row:
            return _fee(fee, given)._replace(at=at)
    return None


def _of_instalment(contents: Contents, at: Place) -> Explanation | None:
    """An instalment: the fee it is a part of, and how that came about."""
    if not _is_finsams(contents, INSTALMENTS, at):
        return None
    return explain_instalment(contents, *_reckoned(contents), at)


def _of_model(contents: Contents, at: Place) -> Explanation | None:
    if not _is_finsams(contents, MODEL, at):
        return None
    rows = (each for each in model_rows(contents) if each.row.at.row == at.row)
    modelled = next((each.modelled for each in rows), None)
    return modelled.explanation._replace(at=at) if modelled else None


def _of_table(contents: Contents, at: Place) -> Explanation | None:
    """A cell of the printed fee table: the whole, a party, a sum or a member, of one year."""
    given, reckoned = _reckoned(contents)
    report = fee_table(contents, given, reckoned.years)
    grid = contents.grids[TABLE_BLOCK]
    place = at.column - grid.column - _FIRST_YEAR_COLUMN
    year = reckoned.of(int(report.columns[place])) if 0 <= place < len(report.columns) else None
    if year is None:
        return None
    subject = _subject(printed_subjects(given, reckoned.years), grid, at)
    told = _of_subject(year, subject, given) if subject else None
    return told._replace(at=at) if told else None


def _subject(printed: tuple[Printed, ...], grid: Grid, at: Place) -> Subject | None:
    """What the row is about, by its exact text."""
    text = grid.columns[1][at.row - grid.first_row]
    return next((each.subject for each in printed if each.row.text == text), None)


def _of_subject(year: FeeYear, subject: Subject, given: FeeInput) -> Explanation | None:
    """The whole, a party's amount or a member's fee; None for a member without a fee that year."""
    if not subject.party:
        return explain_whole(year)
    if not subject.member:
        return explain_party(subject.party, year)
    for fee in year.fees:
        if (fee.row.party, fee.row.member) == (subject.party, subject.member):
            return _fee(fee, given)
    return None


def _fee(fee: Fee, given: FeeInput) -> Explanation:
    return explain_fee(fee, given.settings.fee_unit if given.settings else "kr")


def _reckoned(contents: Contents) -> tuple[FeeInput, Reckoned]:
    given = read_fee_input(contents)
    return given, reckon(given)


def _is_finsams(contents: Contents, name: str, at: Place) -> bool:
    grid = contents.grids[name]
    label = grid.header[at.column - grid.column]
    columns = contents.tables[name].columns
    return any(each.label == label and each.owner is Owner.FINSAM for each in columns)
