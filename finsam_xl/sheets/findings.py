"""What reading a sheet can find, one function a code; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place

_SHOWN = 40
BASIS = "Arbetsbokens uppbyggnad"


def s01_text_where_number_belongs(at: Place, label: str, text: str, meant: str | None) -> Finding:
    """A text stands where a number belongs; `meant` is the number it was probably to be."""
    return _error(
        "S01",
        at,
        f"Under {label} står texten ”{shown(text)}”, men där ska det vara ett tal.",
        f"Skriv {meant}, om det är det som menas."
        if meant
        else "Skriv talet med bara siffror, utan enhet och utan bokstäver.",
    )


def s02_not_among_choices(at: Place, label: str, text: str, words: tuple[str, ...]) -> Finding:
    """A word that is not in the list."""
    return _error(
        "S02",
        at,
        f"Under {label} står ”{shown(text)}”, som inte finns i listan.",
        f"Välj {_either(words)}.",
    )


def s03_required_is_empty(at: Place, label: str) -> Finding:
    """A cell that must be filled is empty."""
    return _error("S03", at, f"{label} är tomt.", f"Fyll i {label}, eller ta bort hela raden.")


def s04_column_missing(at: Place, table: str, label: str) -> Finding:
    """A table lacks a column."""
    return _error(
        "S04",
        at,
        f"Kolumnen {label} saknas i tabellen {table}.",
        f"Skriv rubriken {label} igen, som den såg ut när arbetsboken var ny.",
    )


def s05_table_missing(table: str, sheet: str) -> Finding:
    """A table of the workbook is gone."""
    return Finding(
        "S05",
        Level.ERROR,
        None,
        f"Tabellen {table} saknas; den brukar stå på bladet {sheet}.",
        "Ångra ändringen, eller hämta tabellen från säkerhetskopian.",
        BASIS,
    )


def s06_formula_error(at: Place, label: str, error: str) -> Finding:
    """A formula gives an error value."""
    return _error(
        "S06",
        at,
        f"Formeln under {label} ger felet {error}.",
        "Rätta formeln, eller skriv värdet.",
    )


def s07_too_many_decimals(at: Place, label: str, value: str, decimals: int) -> Finding:
    """A number is finer than its unit allows."""
    allowed = f"högst {decimals} decimaler" if decimals else "hela tal"
    return _error(
        "S07",
        at,
        f"{label} är {value}, men här skrivs {allowed}.",
        "Rätta talet; finsam avrundar inte åt dig.",
    )


def s08_out_of_range(at: Place, label: str, value: str, bounds: str) -> Finding:
    """A number is below or above what it can be."""
    return _error("S08", at, f"{label} är {value} men ska vara {bounds}.", "Rätta talet.")


def s09_rows_below_table(at: Place, table: str, rows: int) -> Finding:
    """Rows stand straight under a table and are not part of it."""
    are = "står en rad" if rows == 1 else f"står {rows} rader"
    return Finding(
        "S09",
        Level.WARNING,
        at,
        f"Under tabellen {table} {are} som inte hör till tabellen och därför inte räknas.",
        "Dra tabellens nedre högra hörn så att raderna kommer med, eller ta bort dem.",
        BASIS,
    )


def s11_column_twice(at: Place, table: str, label: str) -> Finding:
    """Two columns of a table have the same header."""
    return _error(
        "S11",
        at,
        f"Kolumnen {label} finns två gånger i tabellen {table}.",
        "Ta bort den ena, eller ge den ett annat namn.",
    )


def s12_setting_missing(at: Place, label: str) -> Finding:
    """A setting's row is gone from the list of settings."""
    return _error(
        "S12",
        at,
        f"Inställningen {label} saknas i tabellen tblForbund.",
        f"Skriv {label} i en tom rad i kolumnen Nyckel, och värdet bredvid.",
    )


def s13_block_missing(sheet: str) -> Finding:
    """The place of a report is gone."""
    return Finding(
        "S13",
        Level.ERROR,
        None,
        f"Platsen för rapporten på bladet {sheet} saknas, så den kan inte skrivas.",
        "Ångra ändringen, eller hämta bladet från säkerhetskopian.",
        BASIS,
    )


def s14_older_workbook(version: int, newest: int) -> Finding:
    """The workbook was made by an older finsam-xl."""
    return Finding(
        "S14",
        Level.NOTICE,
        None,
        f"Arbetsboken är av version {version}; den nyaste är {newest}, med fler tabeller.",
        "Uppgradera med finsam-xl upgrade när det passar; allt du har skrivit följer med.",
        BASIS,
    )


def s15_formula_overwritten(at: Place, label: str) -> Finding:
    """A value stands where a formula of ours stood."""
    return Finding(
        "S15",
        Level.WARNING,
        at,
        f"{label} är en formel, men här står något som har skrivits över den.",
        "Ångra ändringen, eller kopiera formeln från raden bredvid eller säkerhetskopian.",
        BASIS,
    )


def s16_sum_differs(at: Place, label: str, stands: str, reckoned: Kr) -> Finding:
    """The workbook's own sum is not what finsam sums."""
    return Finding(
        "S16",
        Level.WARNING,
        at,
        f"Summan av {label} är {stands} i arbetsboken, men finsam får {reckoned}.",
        "Se efter att formeln når alla rader, och att inga belopp står som text.",
        BASIS,
    )


def s17_not_in_list(at: Place, word: str, column: str, sheet: str) -> Finding:
    """A word that the list it belongs to lacks."""
    return Finding(
        "S17",
        Level.WARNING,
        at,
        f"{shown(word)} finns inte under {column} på bladet {sheet}.",
        f"Lägg till {shown(word)} där, eller rätta namnet här.",
        f"Listan {column} på {sheet}",
    )


def s18_not_current(at: Place, button: str) -> Finding:
    """A sheet does not show what today's input gives, or has been written over."""
    return Finding(
        "S18",
        Level.WARNING,
        at,
        f"{at.sheet} visar inte det som nu räknas; något har ändrats eller skrivits över.",
        f"Klicka på {button}, så skrivs bladet om.",
        BASIS,
    )


def _either(words: tuple[str, ...]) -> str:
    """Each word as it is to be typed: ”a”, ”b” eller ”c”."""
    quoted = [f"”{word}”" for word in words]
    return " eller ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def shown(text: str) -> str:
    """A user's text as a finding may repeat it: one short line without identity numbers."""
    line = " ".join(without_identity_numbers(text).split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _error(code: str, at: Place, what: str, remedy: str) -> Finding:
    return Finding(code, Level.ERROR, at, what, remedy, BASIS)
