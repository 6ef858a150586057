"""What does not add up to what the file itself says of the year."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.exchange.sie.proof import Difference


def e48_result_differs(at: Place, file: str, each: Difference) -> Finding:
    """The months of an account don't give the result that the file states."""
    return Finding(
        "E48",
        Level.ERROR,
        at,
        f"Konto {each.account} blir {each.found} av månaderna i filen {file}, men filens egen"
        f" årssumma är {each.stated} (skillnad {each.amount}), så inget är läst.",
        "Exportera hela året igen, från årets första månad, och läs in den filen.",
        "SIE-formatet: #PSALDO ska tillsammans ge #RES",
    )


def e56_no_sums_to_compare(at: Place, file: str) -> Finding:
    """The file states no result, so nobody can see that it is whole."""
    return Finding(
        "E56",
        Level.WARNING,
        at,
        f"Filen {file} har inga årssummor, så det går inte att se att den är hel.",
        "Jämför summan med ekonomisystemet, eller exportera SIE typ 2, 3 eller 4E.",
        "SIE-formatet, #RES",
    )


def e49_balance_differs(at: Place, file: str, each: Difference) -> Finding:
    """An account's opening balance and changes don't give its closing balance."""
    return Finding(
        "E49",
        Level.WARNING,
        at,
        f"Balanskonto {each.account} blir {each.found} av ingående balans och månaderna i filen"
        f" {file}, men filens utgående balans är {each.stated} (skillnad {each.amount}).",
        "Stäm av kontot i ekonomisystemet före bokslutet.",
        "SIE-formatet: #IB och #PSALDO ska tillsammans ge #UB",
    )
