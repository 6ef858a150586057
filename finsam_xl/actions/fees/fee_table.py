"""Avgiftstabell: the whole, the parties and the members, with two years side by side."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import FeeInput
from finsam_xl.actions.fees.fee_table_notes import SHARED_BY, notes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.report import Report, ReportRow, RowKind, rows_above, rows_below
from finsam_xl.basics.swedish import listed, percent
from finsam_xl.rules.fees.records import MUNICIPALITY, PARTIES, REGION, STATE, FeeYear
from finsam_xl.rules.fees.rows import paying_in
from finsam_xl.rules.fees.shares import share_labels
from finsam_xl.sheets.units import FACTORS

_GROUP = {STATE: "Staten", REGION: "Regionerna", MUNICIPALITY: "Kommunerna"}
UNIT_NAMES = {"kr": "Kronor", "tkr": "Tusental kronor"}


class Subject(Frozen):
    """What a row of the table shows: the whole, a party's amount or sum, or a member's fee."""

    party: str = ""
    member: str = ""


class Printed(Frozen):
    """A row of the table and its subject; None for words alone."""

    row: ReportRow
    subject: Subject | None


def fee_table(contents: Contents, given: FeeInput, years: tuple[FeeYear, ...]) -> Report:
    """The fee table of the workbook's year and the one before it, newest first.

    It has no columns when no fees could be reckoned.
    """
    shown = _shown(given, years)
    unit = given.settings.fee_unit if given.settings else "kr"
    return Report(
        title=f"Medlemsavgifter {shown[0].year}" if shown else "Medlemsavgifter",
        association=contents.association,
        unit=UNIT_NAMES[unit],
        columns=tuple(str(year.year) for year in shown),
        rows=tuple(each.row for each in printed_subjects(given, years)),
        notes=notes(given, shown),
        kronor=FACTORS[unit],
        decision=shown[0].allocation.decision if shown else "",
    )


def printed_subjects(given: FeeInput, years: tuple[FeeYear, ...]) -> tuple[Printed, ...]:
    """The table's rows in their order, each with what it shows."""
    shown = _shown(given, years)
    return tuple(_rows(given, shown)) if shown else ()


def _shown(given: FeeInput, years: tuple[FeeYear, ...]) -> tuple[FeeYear, ...]:
    """The workbook's own year first, then the one before; nothing without the workbook's own."""
    by_year = {year.year: year for year in years if year.fees}
    if given.settings is None or given.settings.year not in by_year:
        return ()
    wanted = (given.settings.year, given.settings.year - 1)
    return tuple(by_year[year] for year in wanted if year in by_year)


def _rows(given: FeeInput, years: tuple[FeeYear, ...]) -> list[Printed]:
    """The whole, then each party's amount, then the members of each party that is shared."""
    names = {party: _members(party, years) for party in PARTIES}
    parties = [
        Printed(
            ReportRow(
                RowKind.PART,
                _party_name(party, names[party], given),
                tuple(_party_total(year, party) for year in years),
            ),
            Subject(party, names[party][0] if len(names[party]) == 1 else ""),
        )
        for party in PARTIES
        if names[party]
    ]
    whole = tuple(total([fee.fee for fee in year.fees]) for year in years)
    shared = [party for party in PARTIES if len(names[party]) > 1]
    below = rows_below(len(parties))
    return [
        Printed(
            ReportRow(RowKind.TOTAL, "Fördelning total medlemsavgift", whole, below), Subject()
        ),
        *parties,
        *(row for party in shared for row in _member_rows(party, names[party], years)),
    ]


def _members(party: str, years: tuple[FeeYear, ...]) -> tuple[str, ...]:
    """Every member that pays in any of the years, if only 0 kr, each once and in its order."""
    paying = (row.member for year in years for row in paying_in(year, party))
    return tuple(dict.fromkeys(paying))


def _member_rows(party: str, names: tuple[str, ...], years: tuple[FeeYear, ...]) -> list[Printed]:
    """A shared party's members, each with its part of the newest year, and their sum."""
    shared_by = SHARED_BY[party]
    fees = [tuple(_fee_of(year, party, name) for year in years) for name in names]
    amounts = tuple(_party_total(year, party) for year in years)
    label = ReportRow(RowKind.LABEL, f"Fördelning mellan {shared_by}*")
    summed = ReportRow(RowKind.SUM, f"Summa {shared_by}", amounts, rows_above(len(names)))
    texts = _labelled(names, fees)
    return [
        Printed(label, None),
        *(
            Printed(ReportRow(RowKind.MEMBER, text, of_member), Subject(party, name))
            for name, text, of_member in zip(names, texts, fees, strict=True)
        ),
        Printed(summed, Subject(party)),
    ]


def _labelled(names: tuple[str, ...], fees: list[tuple[Kr | None, ...]]) -> list[str]:
    """Håbo (5,7 %): the names with their parts of the newest year's amount, which sum to 100,0."""
    newest = {name: of[0] for name, of in zip(names, fees, strict=True) if of[0] is not None}
    shares = dict(zip(newest, share_labels(tuple(newest.values())), strict=True))
    return [f"{name} ({percent(shares[name])})" if name in shares else name for name in names]


def _party_name(party: str, names: tuple[str, ...], given: FeeInput) -> str:
    if len(names) > 1:
        return _GROUP[party]
    paid_for = [m.member for m in given.members if m.payer in names and m.member not in names]
    return f"{names[0]} (även för {listed(paid_for)})" if paid_for else names[0]


def _party_total(year: FeeYear, party: str) -> Kr:
    return total([fee.fee for fee in year.fees if fee.row.party == party])


def _fee_of(year: FeeYear, party: str, member: str) -> Kr | None:
    fees = {(fee.row.party, fee.row.member): fee.fee for fee in year.fees}
    return fees.get((party, member))
