"""The templates of meetings: notice, minutes, decision paper, task list and year wheel."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import STRONG, code, line, paragraph, run
from finsam_xl.builder.template_items import (
    appendices,
    fact,
    fact_if,
    facts,
    items,
    parts,
    sources,
)
from finsam_xl.builder.template_parts import each, heading, shown_if, signature
from finsam_xl.builder.template_posting import posting
from finsam_xl.builder.template_tables import TextColumn, Words, text_table


def notice_body() -> str:
    """Kallelse: the day, what and where, the agenda, appendices and whom it calls."""
    contact = line("Stycke", run("Anmäl förhinder till ", STRONG), run("{{ kontakt }}"))
    return "".join(
        (
            paragraph("Heading1", "Kallelse"),
            fact("Datum", "{{ datum }}"),
            fact("Sammanträde", "{{ organ }}"),
            fact("Sammanträdesdatum", "{{ dag }}"),
            fact_if("tid", "Klockan"),
            fact_if("plats", "Plats"),
            heading("Föredragningslista"),
            items(),
            appendices(),
            sources(),
            shown_if("kontakt", contact),
            shown_if("kallade", heading("Kallade"), _each_on_a_line("kallade")),
        )
    )


def minutes_body() -> str:
    """Protokoll: head, people and signatures, the posting, and then every section."""
    return "".join(
        (
            paragraph("Heading1", "{{ rubrik }}"),
            shown_if("utkast", paragraph("Ledtext", "Utkast, skrivet före mötet")),
            fact("Sammanträdesdatum", "{{ dag }}"),
            fact_if("plats_och_tid", "Plats och tid"),
            code("if beslutar"),
            facts("beslutande", "Beslutande"),
            facts("övriga", "Övriga deltagare"),
            facts("frånvarande", "Frånvarande"),
            fact_if("paragrafer", "Paragrafer"),
            _signed(),
            code("else"),
            fact_if("sekreterare", "{{ fört_av }}"),
            facts("beslutande", "Närvarande"),
            facts("övriga", "Övriga deltagare"),
            facts("frånvarande", "Frånvarande"),
            code("endif"),
            shown_if("anslag", posting()),
            items(),
            appendices(),
            sources(),
        )
    )


def decision_paper_body() -> str:
    """Tjänsteskrivelse: the proposal, the matter and its parts, and the presenter."""
    return "".join(
        (
            paragraph("Heading1", "{{ rubrik }}"),
            fact_if("datum", "Datum"),
            fact_if("ärendenummer", "Ärendenummer"),
            heading("Förslag till beslut"),
            paragraph("Stycke", "{{ föreslår }}"),
            each("text in att_satser", paragraph("Beslut", "{{ text }}")),
            _paper_parts(),
            shown_if(
                "föredragande", heading("Föredragande"), paragraph("Stycke", "{{ föredragande }}")
            ),
            appendices(),
            sources(),
        )
    )


def task_body() -> str:
    """Uppdragslista: the open tasks in a table."""
    table = text_table(
        "rad in uppdrag",
        Words("Uppdrag", "Varje uppdrag: vad, vem, när det gavs, när det ska vara klart."),
        (
            TextColumn(3062, "Uppdrag", "{{ rad.vad }}"),
            TextColumn(1531, "Ansvarig", "{{ rad.ansvarig }}"),
            TextColumn(1758, "Givet", "{{ rad.givet }}"),
            TextColumn(1474, "Klart till", "{{ rad.klart }}"),
            TextColumn(1245, "Redovisas", "{{ rad.återrapporteras }}"),
        ),
    )
    nothing = paragraph("Stycke", "Inga uppdrag är öppna.")
    return "".join(
        (
            paragraph("Heading1", "{{ rubrik }}"),
            fact("Datum", "{{ datum }}"),
            code("if uppdrag"),
            table,
            code("else"),
            nothing,
            code("endif"),
        )
    )


def wheel_body() -> str:
    """Årshjul: a place for the drawing, and the events of each ring."""
    events = each("text in ring.händelser", paragraph("ListBullet", "{{ text }}"))
    return "".join(
        (
            paragraph("Heading1", "{{ rubrik }}"),
            paragraph("Stycke", "[Årshjulet]"),
            each("ring in ringar", paragraph("Heading2", "{{ ring.namn }}"), events),
        )
    )


def _signed() -> str:
    """A line to sign on for secretary, chair and each approver; no line in a draft."""
    return "".join(
        (
            code("if utkast"),
            fact_if("sekreterare", "Sekreterare"),
            fact_if("ordförande", "Ordförande"),
            facts("justerare", "Justerare"),
            code("else"),
            _signature("sekreterare", "Sekreterare"),
            _signature("ordförande", "Ordförande"),
            each("namn in justerare", signature(run("Justerare ", STRONG), run("{{ namn }}"))),
            code("endif"),
        )
    )


def _signature(name: str, label: str) -> str:
    return shown_if(name, signature(run(f"{label} ", STRONG), run(f"{{{{ {name} }}}}")))


def _paper_parts() -> str:
    """The paper's parts, each under a heading of its own."""
    return each(
        "avsnitt in avsnitten",
        paragraph("Heading2", "{{ avsnitt.rubrik }}"),
        parts("avsnitt.delar"),
    )


def _each_on_a_line(name: str) -> str:
    return each(f"text in {name}", paragraph("ListBullet", "{{ text }}"))
