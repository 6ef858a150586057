"""What the templates of meetings share: lines of facts, items with hanging numbers, decisions."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import STRONG, TAB, code, line, paragraph, run
from finsam_xl.builder.template_parts import each, heading, shown_if
from finsam_xl.builder.template_tables import Words, report_table

_AMOUNT = 1361
_HANG = '<w:tabs><w:tab w:val="left" w:pos="0"/></w:tabs><w:ind w:left="0" w:hanging="{width}"/>'
_WIDTH = 964
"""Room in the margin for § 147 in a heading's size."""
_TABLE = Words("Tabell", "Tabellen i ärendets text.")


def fact(label: str, value: str) -> str:
    """A label, and what it stands for to its right."""
    return line("Uppgift", run(label, STRONG), TAB, run(value))


def fact_if(name: str, label: str) -> str:
    """The fact where the field of this name holds one."""
    return shown_if(name, fact(label, f"{{{{ {name} }}}}"))


def facts(name: str, label: str) -> str:
    """A line for each text in a field; the label stands before the first."""
    first = run("{% if loop.first %}") + run(label, STRONG) + run("{% endif %}")
    return each(f"text in {name}", line("Uppgift", first, TAB, run("{{ text }}")))


def told_above(text: str) -> str:
    """A paragraph with room before the facts that follow on it."""
    look = '<w:pStyle w:val="Stycke"/><w:spacing w:before="160" w:after="160"/>'
    return f"<w:p><w:pPr>{look}</w:pPr>{run(text)}</w:p>"


def items() -> str:
    """Every item: number in the margin, heading, presenter, parts and remark."""
    return each(
        "ärende in ärenden",
        code('if ärende.nivå == "1"'),
        _heading(2),
        code("else"),
        _heading(3),
        code("endif"),
        shown_if(
            "ärende.föredragande",
            line("Stycke", run("Föredragande: ", STRONG), run("{{ ärende.föredragande }}")),
        ),
        parts("ärende.delar"),
        shown_if("ärende.anmärkning", paragraph("Stycke", "{{ ärende.anmärkning }}")),
    )


def parts(name: str) -> str:
    """The parts of an item: a decision in its box, all others under their labels."""
    return each(
        f"del in {name}",
        shown_if(
            'del.etikett and del.slag != "beslut"', paragraph("Delrubrik", "{{ del.etikett }}")
        ),
        _pieces(),
    )


def appendices() -> str:
    """The list of appendices, where there are any."""
    return shown_if(
        "bilagor", heading("Bilagor"), each("text in bilagor", paragraph("Stycke", "{{ text }}"))
    )


def sources() -> str:
    """Where each bound figure comes from (Underlag)."""
    return shown_if(
        "underlag",
        heading("Underlag"),
        each("text in underlag", paragraph("ListBullet", "{{ text }}")),
    )


def _heading(level: int) -> str:
    """The number hangs in the margin, so that eyes find it; a heading may be without one."""
    hang = _HANG.format(width=_WIDTH)
    look = f'<w:pPr><w:pStyle w:val="Heading{level}"/>{hang}</w:pPr>'
    words = run("{{ ärende.nummer }}") + TAB + run("{{ ärende.rubrik }}")
    return (
        code("if ärende.nummer")
        + f"<w:p>{look}{words}</w:p>"
        + code("else")
        + paragraph(f"Heading{level}", "{{ ärende.rubrik }}")
        + code("endif")
    )


def _pieces() -> str:
    """Each piece of a part: the table's codes stand here once, since they take time to read."""
    first = run("{% if loop.first %}") + run("{{ del.etikett }}: ", STRONG) + run("{% endif %}")
    dash = run('{% if bit.slag == "punkt" %}– {% endif %}{{ bit.text }}')
    return each(
        "bit in del.stycken",
        code('if bit.slag == "tabell"'),
        report_table("bit.tabell", _TABLE, _AMOUNT),
        code('elif del.slag == "beslut"'),
        line("Beslut", first, dash),
        code('elif bit.slag == "punkt"'),
        paragraph("ListBullet", "{{ bit.text }}"),
        code('elif bit.slag == "rubrik"'),
        paragraph("Delrubrik", "{{ bit.text }}"),
        code("else"),
        paragraph("Stycke", "{{ bit.text }}"),
        code("endif"),
    )
