"""Avgiftstabell: the whole, the parties and the members, with two years side by side."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from finsam_xl.actions.fees.fee_input import FeeInput, YearFees
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.fee_records import MUNICIPALITY, PARTIES, REGION, STATE
from finsam_xl.rules.fees import party_amounts
from finsam_xl.sheets.settings import TABLE, setting_value

_GROUP = {STATE: "Staten", REGION: "Regionerna", MUNICIPALITY: "Kommunerna"}
_SHARED_BY = {STATE: "staten", REGION: "regionerna", MUNICIPALITY: "kommunerna"}
_BASIS = "5 § lagen (2003:1210): staten hälften, regionerna och kommunerna en fjärdedel var."


class RowKind(Enum):
    """What a row of the table is; the value decides its look in the sheet."""

    TOTAL = "total"
    PART = "part"
    LABEL = "label"
    MEMBER = "member"
    SUM = "sum"


class TableRow(NamedTuple):
    """A row: its text and an amount for each year; None where the member was not one.

    `sums` tells how many rows a total or a sum adds up: those after a total, before a sum.
    """

    kind: RowKind
    text: str
    amounts: tuple[Kr | None, ...] = ()
    sums: int = 0


class FeeTable(NamedTuple):
    """The whole table, newest year first; no years when no fees could be reckoned."""

    title: str
    association: str
    years: tuple[int, ...]
    rows: tuple[TableRow, ...]
    notes: tuple[str, ...]


def fee_table(contents: Contents, economy: FeeInput, years: tuple[YearFees, ...]) -> FeeTable:
    """The fee table of the workbook's year and the one before it."""
    shown = _shown(economy, years)
    rows: list[TableRow] = []
    if shown:
        rows += _party_rows(economy, shown)
        for party in PARTIES:
            rows += _member_rows(party, shown)
    return FeeTable(
        title=f"Medlemsavgifter {shown[0].allocation.year}" if shown else "Medlemsavgifter",
        association=association(contents),
        years=tuple(year.allocation.year for year in shown),
        rows=tuple(rows),
        notes=_notes(economy, shown),
    )


def _shown(economy: FeeInput, years: tuple[YearFees, ...]) -> tuple[YearFees, ...]:
    """The workbook's own year first, then the one before; nothing without the workbook's own."""
    by_year = {year.allocation.year: year for year in years if year.fees}
    if economy.settings is None or economy.settings.year not in by_year:
        return ()
    wanted = (economy.settings.year, economy.settings.year - 1)
    return tuple(by_year[year] for year in wanted if year in by_year)


def association(contents: Contents) -> str:
    """The association's name as it stands among the settings; "" if it is missing."""
    by_key = {setting.key: setting for setting in contents.workbook.settings}
    name = setting_value(contents.workbook, contents.grids[TABLE], by_key["name"])
    return name if isinstance(name, str) else ""


def _party_rows(economy: FeeInput, years: tuple[YearFees, ...]) -> list[TableRow]:
    """The whole, then each party's amount."""
    whole = tuple(total([fee.fee for fee in year.fees]) for year in years)
    parties = [
        TableRow(
            RowKind.PART,
            _party_name(party, economy, years),
            tuple(_party_total(year, party) for year in years),
        )
        for party in PARTIES
    ]
    return [
        TableRow(RowKind.TOTAL, "Fördelning total medlemsavgift", whole, len(parties)),
        *parties,
    ]


def _member_rows(party: str, years: tuple[YearFees, ...]) -> list[TableRow]:
    """A shared party's members in the sheet's order, and their sum; nothing for a party of one."""
    names = _members(party, years)
    if len(names) == 1:
        return []
    shared_by = _SHARED_BY[party]
    amounts = tuple(_party_total(year, party) for year in years)
    return [
        TableRow(RowKind.LABEL, f"Fördelning mellan {shared_by}*"),
        *(
            TableRow(RowKind.MEMBER, name, tuple(_fee_of(year, party, name) for year in years))
            for name in names
        ),
        TableRow(RowKind.SUM, f"Summa {shared_by}", amounts, len(names)),
    ]


def _members(party: str, years: tuple[YearFees, ...]) -> list[str]:
    """Every member that pays in any of the years, each once."""
    paying = [fee for year in years for fee in year.fees if fee.row.party == party and fee.share]
    return list(dict.fromkeys(fee.row.member for fee in paying))


def _party_name(party: str, economy: FeeInput, years: tuple[YearFees, ...]) -> str:
    names = _members(party, years)
    if len(names) > 1:
        return _GROUP[party]
    paid_for = [m.member for m in economy.members if m.payer in names and m.member not in names]
    return f"{names[0]} (även för {listed(paid_for)})" if paid_for else names[0]


def _party_total(year: YearFees, party: str) -> Kr:
    return total([fee.fee for fee in year.fees if fee.row.party == party])


def _fee_of(year: YearFees, party: str, member: str) -> Kr | None:
    fees = {(fee.row.party, fee.row.member): fee.fee for fee in year.fees}
    return fees.get((party, member))


def _notes(economy: FeeInput, years: tuple[YearFees, ...]) -> tuple[str, ...]:
    if not years:
        return ("Avgifterna kunde inte räknas. Läs bladet Kontroller.",)
    shared = any(len(_members(party, years)) > 1 for party in PARTIES)
    return (
        *(_key_note(year) for year in years if shared),
        *(note for year in years for note in _odd_note(economy, year)),
        *(
            f"Tilldelningen för {year.allocation.year} är preliminär."
            for year in years
            if year.allocation.status == "preliminär"
        ),
        _BASIS,
    )


def _key_note(year: YearFees) -> str:
    allocation = year.allocation
    day = f" {date_text(allocation.key_date)}" if allocation.key_date else ""
    source = f", {allocation.source}" if allocation.source else ""
    return f"*{allocation.year} efter {allocation.municipal_key}{day}{source}."


def _odd_note(economy: FeeInput, year: YearFees) -> list[str]:
    if economy.settings is None:
        return []
    parties = party_amounts(year.allocation, economy.settings)
    odd = [_SHARED_BY[party.party] for party in parties if party.odd_krona]
    return [f"Den udda kronan {year.allocation.year} ligger på {party}." for party in odd]
