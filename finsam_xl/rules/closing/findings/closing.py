"""What stops a year from being closed."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.budget.text import month_name, shown
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.closing.findings.closed import CLOSED_YEAR
from finsam_xl.rules.closing.proof import BOOKED, LAYOUT, UNBOOKED, EquityProof
from finsam_xl.rules.dated_law import BUDGET

_FOLLOW_UP = "3 kap. 2 § lagen (2018:597): bokföringen ska visa utfall mot budget"
_CHAIN = "4 kap. 4 § lagen (2018:597): ingående balans är förra årets utgående"
_LOAD = "Läs in hela årets bokföring med Läs in bokföring"


def g85_months_are_missing(at: Place | None, year: int, months: tuple[int, ...]) -> Finding:
    """The outcome lacks months, so the year's result is not known."""
    names = listed([month_name(month) for month in months])
    return Finding(
        "G85",
        Level.ERROR,
        at,
        f"Utfallet för {year} saknar {'alla månader' if len(months) == MONTHS_A_YEAR else names}.",
        f"{_LOAD}, eller skriv en rad med 0 för en månad då inget hände.",
        _FOLLOW_UP,
    )


def g86_balances_are_missing(at: Place | None, year: int) -> Finding:
    """There are no balance accounts of the year to prove equity against."""
    return Finding(
        "G86",
        Level.ERROR,
        at,
        f"Balanskonton för {year} saknas, så eget kapital går inte att bevisa.",
        f"{_LOAD}; filen ska ha ingående och utgående balanser (#IB, #UB).",
        LAYOUT,
    )


def g87_no_account_of_equity(at: Place | None, year: int, begins: tuple[str, ...]) -> Finding:
    """No balance account begins as the setting says that equity's do."""
    words = " eller ".join(begins) or "(tomt)"
    return Finding(
        "G87",
        Level.ERROR,
        at,
        f"Inget balanskonto {year} börjar på {words}, så eget kapital går inte att bevisa.",
        "Skriv hur kontona för eget kapital börjar i er kontoplan, till exempel 20.",
        LAYOUT,
    )


def g88_equity_is_not_proved(at: Place | None, year: int, proof: EquityProof) -> Finding:
    """Neither the accounts of equity nor assets less debts give the opening and the result."""
    return Finding(
        "G88",
        Level.ERROR,
        at,
        f"Eget kapital vid slutet av {year} ska vara {proof.expected} ({proof.opening} vid årets"
        f" början och resultatet {proof.result}), men {BOOKED} visar {proof.closing} (skillnad"
        f" {proof.closing - proof.expected}) och {UNBOOKED} {proof.net_assets} (skillnad"
        f" {proof.net_assets - proof.expected}).",
        "Kontrollera att hela årets bokföring är inläst och att egna rader på Utfall är bokförda.",
        LAYOUT,
    )


def g89_opening_is_not_the_ledgers(
    at: Place | None, stated: Kr | None, booked: Kr, unit: str
) -> Finding:
    """The association's opening equity is blank, or another than the ledger's.

    In tkr it is compared to the nearest thousand, in kr to the öre.
    """
    how = "på närmaste tusental" if unit != "kr" else "på öret"
    told = "saknas" if stated is None else f"är {shown(stated, unit)}"
    return Finding(
        "G89",
        Level.ERROR,
        at,
        f"Ingående eget kapital {told}, men bokföringen har {booked} vid årets början; beloppen"
        f" ska vara lika {how}.",
        "Rätta Ingående eget kapital, eller rätta ingående balans i bokföringen och läs in den.",
        _CHAIN,
    )


def g90_report_is_not_decided(at: Place | None, year: int, label: str) -> Finding:
    """The day or the decision of the annual report is missing."""
    return Finding(
        "G90",
        Level.ERROR,
        at,
        f"{label} är tomt, så årsredovisningen för {year} räknas inte som beslutad.",
        "Fyll i när styrelsen beslutade, och mötets datum och paragraf.",
        BUDGET.basis("annual_report_months"),
    )


def g91_report_day_is_impossible(at: Place | None, year: int, decided: date, day: date) -> Finding:
    """The annual report is said to be decided before the year's end, or on a day to come."""
    why = "före årets slut" if decided <= day else f"men i dag är det {date_text(day)}"
    return Finding(
        "G91",
        Level.ERROR,
        at,
        f"Årsredovisningen för {year} sägs vara beslutad {date_text(decided)}, {why}.",
        "Rätta dagen, eller vänta tills beslutet är fattat.",
        BUDGET.basis("annual_report_months"),
    )


def g92_errors_are_open(errors: list[Finding]) -> Finding:
    """The checks find errors, which would be closed in."""
    codes = listed(list(dict.fromkeys(error.code for error in errors)))
    return Finding(
        "G92",
        Level.ERROR,
        None,
        f"{len(errors)} fel är inte rättade ({codes}), så året kan inte stängas.",
        "Rätta det som står som fel på Kontroller och klicka på Stäng året igen.",
        CLOSED_YEAR,
    )
