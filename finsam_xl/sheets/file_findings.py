"""What reading a file into a table can find, one function a code; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.sheets.findings import shown

_BASIS = "Arbetsbokens uppbyggnad"


def s19_headings_differ(at: Place, words: tuple[str, str, str], proposal: str) -> Finding:
    """A file has headings of its own; `words` are the unknown ones, the file and the table.

    The proposal is whole sentences, with what is uncertain in it.
    """
    unknown, file, table = words
    return Finding(
        "S19",
        Level.ERROR,
        at,
        f"”{unknown}” finns inte i {table}, så inget är inläst ur {file}. Förslag: {proposal}",
        "Rätta förslaget om det behövs, skriv det vid Kolumner i filen och kör igen.",
        _BASIS,
    )


def s20_key_twice(at: Place, key: tuple[str, ...]) -> Finding:
    """Two rows of a file would take the same place in the table."""
    words = ", ".join(shown(word) for word in key)
    return Finding(
        "S20",
        Level.ERROR,
        at,
        f"Filen har mer än en rad för {words}, och bara en kan gälla.",
        "Ta bort den rad som inte gäller ur filen och läs in den igen.",
        _BASIS,
    )


def s40_point_is_unclear(at: Place, label: str, text: str) -> Finding:
    """A number whose only point is followed by three digits: thousands in one file, not another."""
    whole, _, rest = " ".join(text.split()).partition(".")
    return Finding(
        "S40",
        Level.ERROR,
        at,
        f"Under {label} står ”{shown(text)}”, och punkten kan betyda både tusental och decimaler.",
        f"Skriv {whole} {rest} eller {whole},{rest} i filen, det som menas, och läs in den igen.",
        _BASIS,
    )


def s22_intervention_is_unknown(at: Place, intervention: str) -> Finding:
    """A report is of an intervention that the workbook does not have."""
    return Finding(
        "S22",
        Level.ERROR,
        at,
        f"{shown(intervention) or '(tom)'} finns inte på bladet Insatser, så rapporten hör inte"
        " till någon insats.",
        "Rätta namnet i filen, eller lägg till insatsen, och läs in filen igen.",
        "Bladet Insatser",
    )


def s23_period_of_another_year(at: Place, period: str, year: int) -> Finding:
    """A report's period is no month or tertial of the workbook's year."""
    return Finding(
        "S23",
        Level.ERROR,
        at,
        f"Perioden {shown(period) or '(tom)'} är ingen månad och inget tertial {year}, som"
        " arbetsboken är för.",
        f"Skriv perioden som {year}-08 eller {year}-T2, eller läs in filen i rätt års arbetsbok.",
        "Inställningen År",
    )


def s24_form_is_anothers(at: Place, title: str, row: tuple[str, str]) -> Finding:
    """A form's title names another intervention or period than its row does."""
    words = ", ".join(shown(word) for word in row)
    return Finding(
        "S24",
        Level.ERROR,
        at,
        f"Formuläret är ”{shown(title)}”, men raden i det är för {words}.",
        "Fråga ägaren vilken insats och period svaret gäller, rätta raden och läs in filen igen.",
        "Formulärets rubrik",
    )


def s41_file_lacks_column(at: Place, table: str, label: str) -> Finding:
    """A file has no column for something that every row of the table must have."""
    return Finding(
        "S41",
        Level.ERROR,
        at,
        f"Filen har ingen kolumn {label}, och varje rad i {table} måste ha den.",
        f"Lägg till kolumnen {label} i filen, med ett värde i varje rad, och läs in den igen.",
        _BASIS,
    )
