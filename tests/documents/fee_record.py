"""The fee table of the minutes of 3 March 2016, as they print it, ready for the document."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as Opened

from finsam_xl.documents.fee_table import FeeTableDocument, FeeTableRow, RowKind
from finsam_xl.documents.word import Template

_PRINTED = """
    total  | Fördelning total medlemsavgift | 21 221 810 | 20 200 000
    part   | FK och AF genom FK             | 10 610 905 | 10 100 000
    part   | Landstinget i Uppsala län      |  5 305 452 |  5 050 000
    part   | Kommunerna i Uppsala län       |  5 305 453 |  5 050 000
    rubrik | Fördelning mellan kommunerna*
    medlem | Håbo                           |    303 834 |    290 010
    medlem | Älvkarleby                     |    138 616 |    132 937
    medlem | Knivsta                        |    252 342 |    232 217
    medlem | Heby                           |    203 476 |    194 826
    medlem | Tierp                          |    307 374 |    292 224
    medlem | Uppsala                        |  3 150 756 |  3 004 156
    medlem | Enköping                       |    626 722 |    593 926
    medlem | Östhammar                      |    322 333 |    309 704
    summa  | Summa kommunerna               |  5 305 453 |  5 050 000
"""


def fee_rows() -> tuple[FeeTableRow, ...]:
    lines = [[cell.strip() for cell in line.split("|")] for line in _PRINTED.strip().splitlines()]
    return tuple(
        FeeTableRow(RowKind(kind), label, tuple(amounts)) for kind, label, *amounts in lines
    )


def fee_record() -> FeeTableDocument:
    return FeeTableDocument(
        association="Samordningsförbundet Uppsala län",
        title="Medlemsavgifter 2016",
        years=("2016", "2015"),
        rows=fee_rows(),
        notes=(
            "*2016 efter folkmängd 1 november 2015, SCB.",
            "5 § lagen (2003:1210): staten hälften, regionerna och kommunerna en fjärdedel var.",
        ),
    )


def opened(document: bytes) -> Opened:
    return Document(io.BytesIO(document))


def own_template(*paragraphs: str) -> Template:
    """A template such as an office writes it, a paragraph for each text."""
    document, out = Document(), io.BytesIO()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(out)
    return Template("brev.docx", out.getvalue())
