"""Whose file it is, of which year, and whether it is whole."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.exchange.sie.problems import (
    BrokenYear,
    OtherCurrency,
    OtherOrganisation,
    OtherYear,
    WrongChecksum,
)
from finsam_xl.exchange.sie.records import FiscalYear
from finsam_xl.exchange.sie.text import months_text, short

_FORMAT = "SIE-formatet"


def e31_other_organisation(at: Place, file: str, each: OtherOrganisation) -> Finding:
    """The file is another association's."""
    return Finding(
        "E31",
        Level.ERROR,
        at,
        f"Filen {file} gäller organisationen {short(each.found)} men förbundet är"
        f" {short(each.expected)}, så inget är läst.",
        "Välj rätt fil, eller rätta Organisationsnummer på Inställningar.",
        f"{_FORMAT}, #ORGNR",
    )


def e32_organisation_not_told(at: Place, file: str) -> Finding:
    """The file doesn't say whose it is."""
    return Finding(
        "E32",
        Level.WARNING,
        at,
        f"Filen {file} säger inte vilken organisation den gäller.",
        "Se efter att det är förbundets bokföring; ångra annars.",
        f"{_FORMAT}, #ORGNR",
    )


def e33_own_number_missing(at: Place, file: str, found: str) -> Finding:
    """The settings don't say who the association is, so the file can't be compared."""
    whose = f"gäller {short(found)}, men det" if found else "har lästs, men den"
    return Finding(
        "E33",
        Level.NOTICE,
        at,
        f"Filen {file} {whose} kan inte jämföras med förbundet: Organisationsnummer är tomt.",
        "Fyll i Organisationsnummer på Inställningar, så stoppas andras filer.",
        f"{_FORMAT}, #ORGNR",
    )


def e34_other_year(at: Place, file: str, each: OtherYear) -> Finding:
    """The file's accounting year is not the workbook's."""
    says = f"gäller räkenskapsåret {_days(each.own)}" if each.own else "säger inget räkenskapsår"
    return Finding(
        "E34",
        Level.ERROR,
        at,
        f"Filen {file} {says} men arbetsboken {each.year}, så inget är läst.",
        f"Exportera {each.year} ur ekonomisystemet, eller öppna rätt års arbetsbok.",
        f"{_FORMAT}, #RAR",
    )


def e35_broken_year(at: Place, file: str, each: BrokenYear) -> Finding:
    """The file's accounting year has only some of the workbook's months."""
    return Finding(
        "E35",
        Level.NOTICE,
        at,
        f"Filen {file} gäller räkenskapsåret {_days(each.own)}; {months_text(each.periods)} är"
        " lästa ur den.",
        "Läs in filen för det andra räkenskapsåret också; dess månader läggs till.",
        f"{_FORMAT}, #RAR",
    )


def e44_other_currency(at: Place, file: str, each: OtherCurrency) -> Finding:
    """The amounts are no Swedish kronor."""
    return Finding(
        "E44",
        Level.ERROR,
        at,
        f"Beloppen i filen {file} är i {short(each.currency)} och inte i kronor, så inget är läst.",
        "Exportera filen i svenska kronor.",
        f"{_FORMAT}, #VALUTA",
    )


def e45_wrong_checksum(at: Place, file: str, each: WrongChecksum) -> Finding:
    """The file was changed after its ledger wrote it."""
    return Finding(
        "E45",
        Level.ERROR,
        at,
        f"Filen {file} är ändrad eller skadad: kontrollsumman är {each.stated} men posterna ger"
        f" {each.found}, så inget är läst.",
        "Exportera filen igen och ändra inget i den.",
        f"{_FORMAT}, #KSUMMA",
    )


def _days(year: FiscalYear) -> str:
    return f"{year.start.isoformat()}–{year.end.isoformat()}"
