"""What our report templates share: title, decision box, paragraphs, lists and page breaks."""

from __future__ import annotations

from finsam_xl.builder.letter_decision import date_line
from finsam_xl.builder.letter_xml import STRONG, TAB, code, line, paragraph, run


def opening(*under: str) -> str:
    """The title, what stands under it, and the day."""
    return paragraph("Heading1", "{{ rubrik }}") + "".join(under) + date_line()


def heading(text: str) -> str:
    """A section."""
    return paragraph("Heading2", text)


def page_heading(text: str) -> str:
    """A section that begins a page, at its very top."""
    look = '<w:pStyle w:val="Heading2"/><w:pageBreakBefore/><w:spacing w:before="0"/>'
    return f"<w:p><w:pPr>{look}</w:pPr>{run(text)}</w:p>"


def shown_if(condition: str, *parts: str) -> str:
    """These parts where the condition holds, as a field that isn't empty."""
    return code(f"if {condition}") + "".join(parts) + code("endif")


def asked(name: str) -> str:
    """A place to write in, where the field of this name holds one."""
    return shown_if(name, paragraph("Stycke", f"{{{{ {name} }}}}"))


def each(loop: str, *parts: str) -> str:
    """These parts for each turn of the loop."""
    return code(f"for {loop}") + "".join(parts) + code("endfor")


def told(name: str) -> str:
    """A field of paragraphs: those that are list items are shown as such."""
    return each(
        f"del in {name}",
        code('if del.slag == "punkt"'),
        paragraph("ListBullet", "{{ del.text }}"),
        code("else"),
        paragraph("Stycke", "{{ del.text }}"),
        code("endif"),
    )


def proposal_box() -> str:
    """The decision in its box, or what the board is proposed to decide."""
    return "".join(
        (
            code("if beslut"),
            line("Beslut", run("Beslut: ", STRONG), run("{{ beslut }}")),
            code("else"),
            paragraph("Beslut", "Förslag till beslut", STRONG),
            each("text in förslag", paragraph("Beslut", "{{ text }}")),
            code("endif"),
        )
    )


def observations() -> str:
    """What should be observed, each with its level as a word and its basis (stöd)."""
    basis = run("{% if punkt.stöd %} Stöd: {{ punkt.stöd }}.{% endif %}")
    return shown_if(
        "att_uppmärksamma",
        heading("Att uppmärksamma"),
        each(
            "punkt in att_uppmärksamma",
            line("ListBullet", run("{{ punkt.nivå }}: ", STRONG), run("{{ punkt.text }}"), basis),
        ),
    )


def signature(*runs: str) -> str:
    """A line to sign on, with these runs under it."""
    return line("Underskrift", TAB, "<w:r><w:br/></w:r>", *runs)
