"""The fee table of the minutes of 3 March 2016, as they print it, ready for the document."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as Opened

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import Report, ReportRow, RowKind
from finsam_xl.documents.fee_table import FeeTableDocument
from finsam_xl.documents.word import Template

_PRINTED = """
    total  | Fördelning total medlemsavgift | 21 221 810 | 20 200 000
    part   | FK och AF genom FK             | 10 610 905 | 10 100 000
    part   | Landstinget i Uppsala län      |  5 305 452 |  5 050 000
    part   | Kommunerna i Uppsala län       |  5 305 453 |  5 050 000
    label  | Fördelning mellan kommunerna*
    member | Håbo                           |    303 834 |    290 010
    member | Älvkarleby                     |    138 616 |    132 937
    member | Knivsta                        |    252 342 |    232 217
    member | Heby                           |    203 476 |    194 826
    member | Tierp                          |    307 374 |    292 224
    member | Uppsala                        |  3 150 756 |  3 004 156
    member | Enköping                       |    626 722 |    593 926
    member | Östhammar                      |    322 333 |    309 704
    sum    | Summa kommunerna               |  5 305 453 |  5 050 000
"""


def fee_rows() -> tuple[ReportRow, ...]:
    lines = [[cell.strip() for cell in line.split("|")] for line in _PRINTED.strip().splitlines()]
    return tuple(
        ReportRow(RowKind(kind), label, tuple(kronor(amount) for amount in amounts))
        for kind, label, *amounts in lines
    )


def kronor(printed: str) -> Kr:
    return Kr.of(int(printed.replace(" ", "")))


def fee_record() -> FeeTableDocument:
    return FeeTableDocument(fee_report(), "3 mars 2016")


def fee_report() -> Report:
    return Report(
        title="Medlemsavgifter 2016",
        association="Samordningsförbundet Uppsala län",
        unit="Kronor",
        columns=("2016", "2015"),
        rows=fee_rows(),
        notes=(
            "*2016 efter folkmängd 1 november 2015, SCB.",
            "5 § lagen (2003:1210): staten hälften, regionerna och kommunerna en fjärdedel var.",
        ),
        decision="förbundsstyrelsen 21 mars 2016 § 15",
    )


def document(report: Report) -> FeeTableDocument:
    return FeeTableDocument(report, "3 mars 2016")


def opened(document: bytes) -> Opened:
    return Document(io.BytesIO(document))


def own_template(*paragraphs: str) -> Template:
    """A template such as an office writes it, a paragraph for each text."""
    document, out = Document(), io.BytesIO()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(out)
    return Template("brev.docx", out.getvalue())
