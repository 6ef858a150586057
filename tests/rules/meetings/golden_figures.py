"""What is told of figures that are bound to another workbook."""

from __future__ import annotations

from collections.abc import Callable

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.figures import Figure, Reference
from finsam_xl.rules.meetings.findings import figures as found

AT = Place("Ärenden", 13, 17)
FEE = "Avgifter · Knivsta · Avgift"

CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {
    "N150": lambda: (
        found.n150_figure_is_not_found(
            AT,
            "Avgifter · Knifsta · Avgift",
            "Knifsta finns inte på Avgifter i ekonomi.xlsm",
            "Menar du Knivsta?",
        ),
    ),
    "N151": lambda: (found.n151_source_has_errors(AT, FEE, "ekonomi.xlsm", 2),),
    "N152": lambda: (
        found.n152_source_is_not_reckoned(AT, FEE, "ekonomi.xlsm", "Fördela avgifter"),
    ),
    "N153": lambda: (
        found.n153_figure_has_another_unit(Reference(AT, FEE, "tkr"), Figure("252 342", "kr")),
    ),
}
