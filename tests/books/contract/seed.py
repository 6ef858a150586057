"""The workbook that every book of the contract starts from, in memory and as a file."""

from __future__ import annotations

from datetime import date, datetime

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.memory.sheet import Block, Sheet, Table

DAY = date(2026, 1, 15)
NAME = "bok.xlsx"

FEES = Area("tblAvgifter", "Avgifter")
CODES = Area("tblKoder", "Avgifter")
MIXED = Area("tblBlandat", "Blandat")
TALL = Area("tblHelt", "Blandat")
STATUS = Area("finsam_status", "Avgifter")
SUMS = Area("rapport", "Summor")
ABOVE = Area("tblOvre", "Under tabeller")
BELOW = Area("tblUndre", "Under tabeller")
FREE = Area("tblFri", "Under tabeller")
AREAS = (FEES, CODES, MIXED, TALL, STATUS, SUMS)

NOTED = (
    Comment(Place("Avgifter", 4, 2), "Beslutad i maj; ring å & ä"),
    Comment(Place("Blandat", 30, 9), "Står utanför allt"),
)

TEXT_COLUMNS = {"Kod", "Namn"}

SHEETS: dict[str, Sheet] = {
    "Avgifter": {
        "A1": "Avgifter 2026",
        "H1": Block("finsam_status", [["Klart"]]),
        "B3": Table(
            "tblAvgifter",
            {
                "Medlem": ["Staten", "Region Å", "Kommun Ä"],
                "Andel": [0.5, 0.25, 0.25],
                "Avgift": [
                    FormulaText("=ROUND(C4*2845000,0)"),
                    FormulaText("=ROUND(C5*2845000,0)"),
                    FormulaText("=ROUND(C6*2845000,0)"),
                ],
                "Förfaller": [date(2026, 1, 31), None, date(2026, 6, 30)],
            },
            dates=("Förfaller",),
        ),
        "H3": Table("tblKoder", {"Kod": ["001", "2014:18"], "Namn": ["ett", None]}),
        "H8": "Står under koderna",
    },
    "Blandat": {
        "A2": Table(
            "tblBlandat",
            {
                "Text": ["=1+1", " inled", "'citat", "åäö", "TRUE"],
                "Tal": [1, -0.1, 1e15, 0.1, 12345678.9],
                "Sant": [True, False, None, True, None],
                "Dag": [
                    date(2015, 11, 1),
                    datetime.fromisoformat("2026-03-02 08:30"),
                    None,
                    None,
                    None,
                ],
                "Fel": [FormulaText("=1/0"), FormulaText("=NA()"), "#N/A", None, None],
            },
            dates=("Dag",),
        ),
        "A8": "inklistrad utan tabell",
        "H2": Table("tblHelt", {"Rad": [None]}),
    },
    "Summor": {
        "B2": Block(
            "rapport",
            [
                ["Summa avgifter", FormulaText("=SUM(Avgifter!D4:D6)")],
                ["Summa tal", FormulaText("=SUM(Blandat!B6:B7)")],
                ["Medlem", FormulaText("=Avgifter!B4")],
                ["Störst är först", FormulaText("=C2>C3")],
                ["", None],
            ],
        ),
    },
    "Under tabeller": {
        "B2": Table("tblOvre", {"Rad": ["x"]}),
        "B5": Table("tblUndre", {"Rad": ["y"]}),
        "B8": Block("under_tabell", [["z"]]),
        "D2": Table("tblFri", {"Rad": ["w"], "Mer": [None]}),
        "E5": "inklistrad",
        "D6": 2.0,
        "F4": "vid sidan",
        "D8": "för långt ned",
    },
    "Tomt": {},
}


def memory() -> MemoryBook:
    """The seed in memory."""
    book = MemoryBook.of(SHEETS, DAY)
    book.noted = NOTED
    return book
