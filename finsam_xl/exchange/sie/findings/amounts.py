"""Which months, accounts and totals the file has, and how they hang together."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import thousands
from finsam_xl.exchange.sie.problems import (
    MissingMonths,
    MonthsOutsideYear,
    NoMonths,
    OnlyYearSums,
    OtherAccounts,
    PeriodsBeyondMonths,
    RepeatedMonths,
    RestsAsTotals,
    UnbalancedVoucher,
)
from finsam_xl.exchange.sie.text import dashed, few, months_text, short

_FORMAT = "SIE-formatet"


def e36_no_months(at: Place, file: str, each: NoMonths) -> Finding:
    """Nothing to follow up: no income and no cost in any month."""
    return Finding(
        "E36",
        Level.ERROR,
        at,
        f"Filen {file} har inga månadsbelopp på konto 3–8 för {each.year}, så inget är läst.",
        "Exportera SIE typ 2, 3 eller 4 med årets månader.",
        f"{_FORMAT}, #PSALDO och #VER",
    )


def e57_only_year_sums(at: Place, file: str, each: OnlyYearSums) -> Finding:
    """A file of type 1: the outcome of the whole year lies in one month."""
    return Finding(
        "E57",
        Level.WARNING,
        at,
        f"Filen {file} är SIE typ 1 och har inga månader; årets summor ligger på"
        f" {months_text([each.period])}.",
        "Exportera SIE typ 2, 3 eller 4, så syns varje månad.",
        f"{_FORMAT}, #SIETYP",
    )


def e58_sums_are_missing(at: Place, file: str) -> Finding:
    """The file has balances and months but no sums of the year: a part of it is gone."""
    return Finding(
        "E58",
        Level.ERROR,
        at,
        f"Filen {file} har balanser (#IB, #UB) och månader men inga årssummor (#RES), så den är"
        " inte hel och inget är läst.",
        "Exportera hela året igen ur ekonomisystemet och läs in den filen.",
        f"{_FORMAT}, #RES",
    )


def e37_months_missing(at: Place, file: str, each: MissingMonths) -> Finding:
    """Months up to the last one have no amount at all."""
    return Finding(
        "E37",
        Level.WARNING,
        at,
        f"Filen {file} har inga belopp för {months_text(each.periods)}.",
        "Se efter att hela perioden är med i exporten.",
        f"{_FORMAT}, #PSALDO",
    )


def e38_months_outside_year(at: Place, file: str, each: MonthsOutsideYear) -> Finding:
    """Month rows that their own fiscal year doesn't hold."""
    return Finding(
        "E38",
        Level.WARNING,
        at,
        f"{_rows(each.rows)} i filen {file} ligger utanför sitt räkenskapsår"
        f" ({few([dashed(period) for period in each.periods])}) och räknas inte med.",
        "Fråga den som sköter ekonomisystemet vad raderna är.",
        f"{_FORMAT}, #RAR och #PSALDO",
    )


def e65_periods_beyond_months(at: Place, file: str, each: PeriodsBeyondMonths) -> Finding:
    """Amounts of a thirteenth month or of none, which no month of the follow-up can hold."""
    return Finding(
        "E65",
        Level.WARNING,
        at,
        f"{_rows(each.rows)} i filen {file} hör till en period som inte är en månad"
        f" ({few([dashed(period) for period in each.periods])}) och räknas inte med.",
        "Bokför om dem på december, eller exportera bokslutsperioden på årets sista månad.",
        f"{_FORMAT}, #PSALDO: perioden är år och månad",
    )


def e39_rests_as_totals(at: Place, file: str, each: RestsAsTotals) -> Finding:
    """What looks like totals is only what no object has."""
    return Finding(
        "E39",
        Level.ERROR,
        at,
        f"I filen {file} är raderna utan objekt inte totaler utan en rest, för konto"
        f" {few(each.accounts)}; summan skulle bli fel, så inget är läst.",
        "Be leverantören exportera totaler på raderna utan objekt, eller bara verifikationer.",
        f"{_FORMAT}, #PSALDO: raden utan objekt är kontots total",
    )


def e42_months_repeated(at: Place, file: str, each: RepeatedMonths) -> Finding:
    """The same key more than once; the rows are added."""
    return Finding(
        "E42",
        Level.WARNING,
        at,
        f"{_rows(each.rows)} i filen {file} upprepar ett konto, en månad och ett objekt (konto"
        f" {few(each.accounts)}); beloppen är ihopräknade.",
        "Jämför kontots summa med ekonomisystemet.",
        f"{_FORMAT}, #PSALDO",
    )


def e43_other_accounts(at: Place, file: str, each: OtherAccounts) -> Finding:
    """Accounts that no budget and no balance counts."""
    return Finding(
        "E43",
        Level.NOTICE,
        at,
        f"Konto {few(each.accounts)} i filen {file} hör inte till kontoklass 1–8 och räknas inte"
        " med.",
        "Interna konton ska inte följas upp; annars bokför om dem.",
        "Kommun-Bas 13: kontoklass 1–8",
    )


def e46_vouchers_unbalanced(at: Place, file: str, some: Sequence[UnbalancedVoucher]) -> Finding:
    """Vouchers that don't sum to zero."""
    each = [
        f"{short(f'{one.series} {one.number}')} den {one.day.isoformat()} ({one.amount})"
        for one in some
    ]
    many = f"{thousands(len(some))} verifikationer" if len(some) > 1 else "En verifikation"
    return Finding(
        "E46",
        Level.WARNING,
        at,
        f"{many} i filen {file} går inte jämnt ut: {few(each)}.",
        "Fråga den som sköter bokföringen; debet och kredit ska vara lika.",
        "Dubbel bokföring: debet och kredit är lika stora",
    )


def e47_account_is_no_number(at: Place, file: str, accounts: Sequence[str]) -> Finding:
    """Accounts that the workbook can't hold."""
    return Finding(
        "E47",
        Level.ERROR,
        at,
        f"Konto {few(accounts)} i filen {file} är inte ett tal med högst sex siffror, så inget är"
        " läst.",
        "Exportera med vanliga kontonummer.",
        "Bladet Utfall: Konto är ett tal, 1–999999",
    )


def e55_amount_is_too_large(at: Place, file: str, account: str) -> Finding:
    """More kronor than a cell can hold to the öre."""
    return Finding(
        "E55",
        Level.ERROR,
        at,
        f"Konto {account} i filen {file} har ett belopp på över tusen miljarder kronor, så inget är"
        " läst.",
        "Exportera filen igen; den är troligen skadad.",
        "En cell rymmer högst femton siffror",
    )


def _rows(count: int) -> str:
    return "En rad" if count == 1 else f"{thousands(count)} rader"
