"""A deltagare.xlsm with as many participants as asked for, its cells as Excel itself saves them."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

from finsam_xl.basics.place import column_letters
from finsam_xl.cli import main

SHEET = "Deltagare"
FIRST_ROW, LEFT = 5, 2
LABELS = (
    *("Deltagare-ID", "Insats", "Kommun", "Kön", "Födelseår", "Anvisad av", "Inskriven"),
    *("Första coachtid", "Erbjudande", "Förlängd till", "Avslutad", "Avslutsorsak"),
    *("Gått vidare till", "Sysselsättning före", "Sysselsättning efter", "Försörjning före"),
    *("Försörjning efter", "Samtycke", "Samtyckesdatum", "Registrerad"),
)
"""The twenty columns that are filled."""
_PART, _TABLE = "xl/worksheets/sheet2.xml", "xl/tables/table1.xml"
_TEXTS = "xl/sharedStrings.xml"
_EPOCH = date(1899, 12, 30)
_TEXT, _NUMBER, _DAY = 12, 13, 14
_INTERVENTIONS = {"Vuxentorget": (31, 63), "Ungdomstorget": (17, 28)}
Cell = str | int | date | None


def participants_workbook(folder: Path, height: int) -> Path:
    """The workbook of the example with other participants, nearly all of them in order."""
    assert main(["new", str(folder), "--workbook", "deltagare", "--example", "umea"]) == 0
    path = folder / "deltagare.xlsm"
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet, table, texts = (parts[name].decode() for name in (_PART, _TABLE, _TEXTS))
    header = re.findall(r'<tableColumn [^>]*?name="([^"]+)"', table)
    known = _Texts(texts)
    rows = "".join(_rows_xml(_rows(height), [header.index(label) for label in LABELS], known))
    area = f"B4:{column_letters(LEFT + len(header) - 1)}{FIRST_ROW + height - 1}"
    parts[_PART] = _with_rows(sheet, rows, area).encode()
    parts[_TABLE] = re.sub(r'ref="B4:[A-Z]+\d+"', f'ref="{area}"', table).encode()
    parts[_TEXTS] = known.xml().encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


class _Texts:
    """The workbook's shared texts, of which each is stored once."""

    def __init__(self, xml: str) -> None:
        self._xml = xml.removesuffix("</sst>")
        self._first = xml.count("<si>")
        self._number: dict[str, int] = {}

    def number(self, text: str) -> int:
        """The text's number."""
        return self._number.setdefault(text, self._first + len(self._number))

    def xml(self) -> str:
        """The part with the new texts."""
        more = "".join(f"<si><t>{escape(text)}</t></si>" for text in self._number)
        counted = re.sub(r' (?:count|uniqueCount)="\d+"', "", self._xml)
        return f"{counted}{more}</sst>"


def _with_rows(sheet: str, rows: str, area: str) -> str:
    start = sheet.index(f'<row r="{FIRST_ROW}"')
    end = sheet.index("</sheetData>")
    told = re.sub(r'<dimension ref="[^"]+"/>', f'<dimension ref="{area}"/>', sheet[:start])
    return told + rows + sheet[end:]


def _rows_xml(rows: Iterable[tuple[Cell, ...]], at: list[int], texts: _Texts) -> Iterator[str]:
    order = sorted(range(len(at)), key=at.__getitem__)
    letters = [column_letters(LEFT + each) for each in at]
    for number, row in enumerate(rows, FIRST_ROW):
        cells = (_cell_xml(f"{letters[each]}{number}", row[each], texts) for each in order)
        yield f'<row r="{number}">{"".join(cells)}</row>'


def _cell_xml(ref: str, cell: Cell, texts: _Texts) -> str:
    match cell:
        case None:
            return ""
        case str():
            return f'<c r="{ref}" s="{_TEXT}" t="s"><v>{texts.number(cell)}</v></c>'
        case date():
            return f'<c r="{ref}" s="{_DAY}"><v>{(cell - _EPOCH).days}</v></c>'
        case _:
            return f'<c r="{ref}" s="{_NUMBER}"><v>{cell}</v></c>'


def _rows(height: int) -> Iterator[tuple[Cell, ...]]:
    draw = random.Random(1)  # noqa: S311 - made-up rows, no secret
    return (_row(draw, at) for at in range(height))


def _row(draw: random.Random, at: int) -> tuple[Cell, ...]:
    """Someone who came in 2020 or 2021, and most often has left within a year."""
    start = date(2020, 1, 1) + timedelta(draw.randrange(700))
    name = draw.choice(tuple(_INTERVENTIONS))
    youngest, oldest = _INTERVENTIONS[name]
    days = [start + timedelta(draw.randrange(most)) for most in (5, 14)]
    longer = start + timedelta(400) if at % 1000 == 0 else None
    return (
        *(f"D-{at}", name, draw.choice(("Umeå", "Vännäs", "Vindeln", "Robertsfors"))),
        *(draw.choice(("kvinna", "man")), start.year - draw.randrange(youngest, oldest)),
        *(draw.choice(("Arbetsförmedlingen", "kommunen", "regionen")), start, *days, longer),
        *_exit(draw, start + timedelta(draw.randrange(20, 360))),
        *("ja", start, start + timedelta(draw.randrange(30))),
    )


def _exit(draw: random.Random, day: date) -> tuple[Cell, ...]:
    """The day, its reason, what it went on to, and what was done and lived on before and after."""
    before = draw.choice(("söker arbete", "sjukskriven"))
    income = draw.choice(("försörjningsstöd", "sjukpenning"))
    if day > date(2021, 12, 31):
        return None, None, None, before, None, income, None
    work = draw.random() < 0.5
    moved, after = ("arbete", "arbetar") if work else ("studier", "studerar")
    return day, "enligt plan", moved, before, after, income, "lön" if work else "studiestöd"
