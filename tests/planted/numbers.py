"""Unreadable forms of numbers and formula errors, in every column that a user fills."""

from __future__ import annotations

from finsam_xl.basics.edit import FormulaText
from finsam_xl.sheets.schema import Kind, Owner
from tests.planted.edits import put
from tests.planted.plant import Plant
from tests.planted.shipped import ECONOMY
from tests.planted.uppsala import ALLOCATION, FEES, INSTALMENTS, MEMBERS, MODEL, SETTINGS

FORMS = (
    "12 OOO",
    "1O610905",
    "1 234,50",
    "-5",
    "\u22125",
    "\u20135",
    "1\u00a0234",
    "1\u202f234",
    "(0]}",
    "[0}",
    "5 690 tkr",
    "1,234.50",
    "ca 300",
    "-",
    "303834",
)
ERRORS = ("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?")
ROWS = {
    ALLOCATION: "2016 beslutad",
    FEES: "Håbo 2016",
    MEMBERS: "Håbo",
    INSTALMENTS: "#3",
    MODEL: "#0",
    SETTINGS: "År",
}
MONEY = {ALLOCATION, FEES}
NUMBERS = {Kind.NUMBER, Kind.AMOUNT, Kind.SHARE, Kind.YEAR, Kind.WHOLE}
COLUMNS = [
    (table.name, column.label, column.field.kind)
    for table in ECONOMY.tables.values()
    if table.name in ROWS
    for column in table.columns
    if column.owner is Owner.USER and not (table.name == SETTINGS and column.key != "value")
]


WHY = {
    "tblMedlemmar[Medlem]": ("S06 S17", "namnet finns inte längre i listan"),
    "tblForbund[Värde]": ("S06 S06", "cellen är både en inställning och ett värde i tabellen"),
}


def _plant(table: str, label: str, form: str, new: str) -> Plant:
    """A cell of the column with this form in it."""
    new, why = WHY.get(f"{table}[{label}]", (new, ""))
    content = FormulaText(f"={form}") if form in ERRORS else form
    year = {"År": 2016.0} if table == MODEL else {}
    plan = put(table, ROWS[table], **{**year, label: content})
    return Plant(f"{table}[{label}] {form!r}", "uppsala", plan, new, why=why)


PLANTS = (
    *(
        _plant(table, label, form, "S01")
        for table, label, kind in COLUMNS
        if kind in NUMBERS
        for form in (FORMS if table in MONEY else FORMS[:3])
    ),
    *(_plant(table, label, error, "S06") for table, label, _ in COLUMNS for error in ERRORS[:2]),
    *(_plant(FEES, "Nyckeltal", error, "S06") for error in ERRORS[2:]),
)
