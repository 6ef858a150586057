"""The rows of Avgiftstabell: the whole, the parties and the members, two years side by side."""

from __future__ import annotations

from finsam_xl.actions.contents import Contents
from finsam_xl.actions.economy import Economy, YearFees
from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.place import column_letters
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.fee_records import MUNICIPALITY, PARTIES, REGION, STATE, Fee
from finsam_xl.rules.fees import party_amounts
from finsam_xl.sheets.settings import TABLE, setting_value
from finsam_xl.sheets.values import cell
from finsam_xl.sheets.writer import Cells

_GROUP = {STATE: "Staten", REGION: "Regionerna", MUNICIPALITY: "Kommunerna"}
_SHARED_BY = {STATE: "staten", REGION: "regionerna", MUNICIPALITY: "kommunerna"}


def fee_table_rows(
    contents: Contents, economy: Economy, years: tuple[YearFees, ...], grid: Grid
) -> list[Cells]:
    """The block's rows, newest year first; one line that says why where there are no fees."""
    head: list[Cells] = [("title", _title(years)), ("name", _association(contents)), ()]
    if not years:
        return [*head, ("note", "Avgifterna kunde inte räknas. Läs bladet Kontroller.")]
    heading: Cells = ("heading", "Kronor", *(str(year.allocation.year) for year in years))
    rows = [*head, heading]
    rows += _party_rows(economy, years, grid, len(rows))
    for party in PARTIES:
        rows += _member_rows(party, years, grid, len(rows))
    return [*rows, (), *_notes(economy, years)]


def _title(years: tuple[YearFees, ...]) -> str:
    return f"Medlemsavgifter {years[0].allocation.year}" if years else "Medlemsavgifter"


def _association(contents: Contents) -> str:
    by_key = {setting.key: setting for setting in contents.workbook.settings}
    name = setting_value(contents.workbook, contents.grids[TABLE], by_key["name"])
    return name if isinstance(name, str) else ""


def _party_rows(economy: Economy, years: tuple[YearFees, ...], grid: Grid, at: int) -> list[Cells]:
    """The whole as a sum of the parties, then each party's amount."""
    first = grid.first_row + at + 1
    last = first + len(PARTIES) - 1
    whole: Cells = ("total", "Fördelning total medlemsavgift", *_sums(years, grid, first, last))
    return [
        whole,
        *(
            ("part", _party_name(party, economy, years), *(_amount(y, party) for y in years))
            for party in PARTIES
        ),
    ]


def _member_rows(party: str, years: tuple[YearFees, ...], grid: Grid, at: int) -> list[Cells]:
    """A shared party's members in the sheet's order, and their sum; nothing for a party of one."""
    names = _members(party, years)
    if len(names) < 2:  # noqa: PLR2004 - one member shares with nobody
        return []
    first = grid.first_row + at + 2
    last = first + len(names) - 1
    shared_by = _SHARED_BY[party]
    return [
        (),
        ("label", f"Fördelning mellan {shared_by}*"),
        *(("member", name, *(_fee_of(year, party, name) for year in years)) for name in names),
        ("sum", f"Summa {shared_by}", *_sums(years, grid, first, last)),
    ]


def _sums(years: tuple[YearFees, ...], grid: Grid, first: int, last: int) -> list[FormulaText]:
    letters = [column_letters(grid.column + 2 + at) for at in range(len(years))]
    return [FormulaText(f"=SUM({letter}{first}:{letter}{last})") for letter in letters]


def _members(party: str, years: tuple[YearFees, ...]) -> list[str]:
    """Every member that pays in any of the years, each once."""
    paying = [fee for year in years for fee in year.fees if fee.basis.party == party and fee.share]
    return list(dict.fromkeys(fee.basis.member for fee in paying))


def _party_name(party: str, economy: Economy, years: tuple[YearFees, ...]) -> str:
    names = _members(party, years)
    if len(names) > 1:
        return _GROUP[party]
    paid_for = [m.member for m in economy.members if m.payer in names and m.member not in names]
    also = f" (även för {listed(paid_for)})" if paid_for else ""
    return f"{names[0]}{also}"


def _amount(year: YearFees, party: str) -> float | None:
    amount = total([fee.fee for fee in year.fees if fee.basis.party == party])
    return _number(amount)


def _fee_of(year: YearFees, party: str, member: str) -> float | None:
    found: list[Fee] = [
        fee for fee in year.fees if (fee.basis.party, fee.basis.member) == (party, member)
    ]
    return _number(found[0].fee) if found else None


def _number(amount: Kr) -> float | None:
    value = cell(amount)
    return value if isinstance(value, float) else None


def _notes(economy: Economy, years: tuple[YearFees, ...]) -> list[Cells]:
    lines = [line for year in years for line in _notes_of(economy, year)]
    basis = "5 § lagen (2003:1210): staten hälften, regionerna och kommunerna en fjärdedel var."
    return [("note", line) for line in (*lines, basis)]


def _notes_of(economy: Economy, year: YearFees) -> list[str]:
    allocation = year.allocation
    day = f" {date_text(allocation.key_date)}" if allocation.key_date else ""
    source = f", {allocation.source}" if allocation.source else ""
    lines = [f"*{allocation.year} efter {allocation.municipal_key}{day}{source}."]
    if economy.settings:
        parties = party_amounts(allocation, economy.settings)
        odd = [_SHARED_BY[party.party] for party in parties if party.odd_krona]
        lines += [f"Den udda kronan {allocation.year} ligger på {party}." for party in odd]
    return lines
