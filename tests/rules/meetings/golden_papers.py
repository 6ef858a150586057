"""What is told of figures that are bound to another workbook, and of the files of appendices."""

from __future__ import annotations

from collections.abc import Callable

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.figures import Figure, Reference
from finsam_xl.rules.meetings.findings import appendices as found_files
from finsam_xl.rules.meetings.findings import figures as found
from finsam_xl.rules.meetings.records import Appendix
from tests.rules.meetings.worksheet import row

BUDGET = row(Appendix, meeting="2020-11-27", order=5, title="Verksamhetsplan och budget", number=2)
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
    "N154": lambda: (
        found_files.n154_appendix_file_is_not_read(
            AT, BUDGET, "filen budget.docx finns inte eller går inte att läsa"
        ),
    ),
    "N161": lambda: (found_files.n161_person_in_an_appendix(AT, BUDGET, "budget.docx"),),
    "N155": lambda: (found_files.n155_document_is_another_appendix(AT, BUDGET, 3),),
    "N153": lambda: (
        found.n153_figure_has_another_unit(Reference(AT, FEE, "tkr"), Figure("252 342", "kr")),
    ),
}
