"""The body of Avgiftsbeslut as a template: what one payer pays, why, and when."""

from __future__ import annotations

from finsam_xl.builder import letter_cells as cells
from finsam_xl.builder.letter_cells import AMOUNT, HEADING, SUM, CellLook, TableLook
from finsam_xl.builder.letter_xml import STRONG, TAB, code, line, paragraph, run

_TABLE = TableLook((1701, 2835, 2268), "Rater", "När avgiften ska betalas och hur mycket.")


def decision_box(words: str = "") -> str:
    """The decision in its box, after `words`; with places for § and day until it is taken."""
    label = run("Beslut: ", STRONG)
    lead = paragraph("Beslut", words) if words else ""
    return (
        lead
        + code("if beslut")
        + line("Beslut", label, run("{{ beslut }}"))
        + code("else")
        + line("Beslut", label, run("§ "), TAB, run(" den "), TAB)
        + code("endif")
    )


def fee_letter() -> str:
    """The whole letter, from the recipient to the line for a signature."""
    return _recipient() + _amount() + _working() + _payment() + _signature()


def date_line() -> str:
    """The document's day, or a place for it."""
    return (
        code("if datum")
        + paragraph("Datum", "{{ datum }}")
        + code("else")
        + line("Datum", run("Datum "), TAB)
        + code("endif")
    )


def _recipient() -> str:
    reference = paragraph("Mottagare", "Er referens: {{ referens }}")
    return (
        paragraph("Mottagare", "{{ betalare }}", STRONG)
        + code("if referens")
        + reference
        + code("endif")
        + date_line()
    )


def _amount() -> str:
    return (
        paragraph("Heading1", "{{ rubrik }}")
        + paragraph("Ledtext", "Att betala för {{ år }}")
        + paragraph("Belopp", "{{ belopp }}")
        + decision_box("{{ betalare }} betalar {{ belopp }} i medlemsavgift för {{ år }}.")
    )


def _working() -> str:
    """How each member's fee was reckoned; its name heads the steps where they are several."""
    return "".join(
        (
            paragraph("Heading2", "Så är avgiften räknad"),
            code("for medlem in medlemmar"),
            code("if medlemmar|length > 1"),
            paragraph("Heading3", "{{ medlem.namn }}: {{ medlem.belopp }}"),
            code("endif"),
            code("for steg in medlem.steg"),
            paragraph("ListBullet", "{{ steg }}"),
            code("endfor"),
            code("endfor"),
            paragraph("Stycke", "Avgiften grundar sig på {{ lag }}."),
        )
    )


def _payment() -> str:
    return "".join(
        (
            code("if rater or betalas_till or kontakt"),
            paragraph("Heading2", "Betalning"),
            code("endif"),
            code("if rater"),
            _instalments(),
            code("endif"),
            code("if betalas_till"),
            line("Stycke", run("Betalas till: ", STRONG), run("{{ betalas_till }}")),
            code("endif"),
            code("if kontakt"),
            line("Stycke", run("Frågor: ", STRONG), run("{{ kontakt }}")),
            code("endif"),
        )
    )


def _instalments() -> str:
    return cells.table(
        _TABLE,
        _row(cells.REPEATED, HEADING, "Rat", "Förfaller", "Belopp"),
        cells.code_row(_TABLE, "for rat in rater"),
        _row("", AMOUNT, "{{ rat.nummer }}", "{{ rat.förfaller }}", "{{ rat.belopp }}"),
        cells.code_row(_TABLE, "endfor"),
        cells.code_row(_TABLE, "if rater|length > 1"),
        _row("", SUM, "Summa", "", "{{ summa }}"),
        cells.code_row(_TABLE, "endif"),
    )


def _row(mark: str, shown: CellLook, *texts: str) -> str:
    styles = (shown.label, shown.label, "Tabellbelopp")
    each = zip(_TABLE.widths, styles, texts, strict=True)
    return cells.row(mark, *(cells.cell(width, shown, style, text) for width, style, text in each))


def _signature() -> str:
    return line("Underskrift", TAB, "<w:r><w:br/></w:r>", run("För {{ förbund }}"))
