"""The templates of meetings: notice, minutes, posting, extract, paper, tasks and correction."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import STRONG, TAB, code, line, paragraph, run
from finsam_xl.builder.template_items import (
    appendices,
    fact,
    fact_if,
    facts,
    items,
    parts,
    sources,
    told_above,
)
from finsam_xl.builder.template_parts import each, heading, shown_if, signature
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
            fact_if("sekreterare", "Protokoll fört av"),
            facts("beslutande", "Närvarande"),
            facts("övriga", "Övriga deltagare"),
            facts("frånvarande", "Frånvarande"),
            code("endif"),
            shown_if("anslag", _posting()),
            items(),
            appendices(),
            sources(),
        )
    )


def certificate_body() -> str:
    """Anslagsbevis: the posting, and a line for each board."""
    boards = text_table(
        "rad in anslag.tavlor",
        Words("Anslagstavlor", "Varje anslagstavla: när anslaget sattes upp och togs ned."),
        (
            TextColumn(4536, "Anslagstavla", "{{ rad.tavla }}"),
            TextColumn(2268, "Uppsatt", "{{ rad.uppsatt }}"),
            TextColumn(2266, "Nedtaget", "{{ rad.nedtaget }}"),
        ),
    )
    return "".join(
        (
            paragraph("Heading1", "Anslagsbevis"),
            told_above(
                "Protokollet är justerat. Justeringen tillkännages genom anslag hos"
                " {{ anslag.anslaget_hos }}."
            ),
            _posting_facts(),
            fact_if("anslag.tidigast", "Får tas ned tidigast"),
            shown_if("anslag.tavlor", heading("Anslagstavlor"), boards),
            signature(run("Underskrift")),
        )
    )


def extract_body() -> str:
    """Protokollsutdrag: the head, who decided, the section, and its certification."""
    return "".join(
        (
            paragraph("Heading1", "Protokollsutdrag"),
            fact("Organ", "{{ organ }}"),
            fact("Sammanträdesdatum", "{{ dag }}"),
            fact_if("beslutande", "Beslutande"),
            items(),
            heading("Bestyrkande"),
            fact_if("ordförande", "Ordförande"),
            fact_if("justerare", "Justerare"),
            fact("Justerat", "{{ justerat }}"),
            fact_if("förvaras", "Protokollet förvaras"),
            paragraph("Stycke", "Utdragets överensstämmelse med protokollet bestyrks."),
            line("Datum", run("Datum "), TAB),
            signature(run("Namnförtydligande")),
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


def correction_body() -> str:
    """Rättelse: what stands in the minutes and what shall stand, the reason, a day and a name."""
    each_one = "".join(
        (
            paragraph("Heading2", "{{ rad.var }}"),
            paragraph("Delrubrik", "I protokollet står"),
            paragraph("Stycke", "{{ rad.står }}"),
            paragraph("Delrubrik", "Det ska stå"),
            paragraph("Beslut", "{{ rad.ska_stå }}"),
        )
    )
    return "".join(
        (
            paragraph("Heading1", "Rättelse"),
            fact("Organ", "{{ organ }}"),
            fact("Sammanträdesdatum", "{{ dag }}"),
            fact("Rättelsen gäller", "Protokollet, som är justerat och inte skrivs om"),
            each("rad in rättelser", each_one),
            heading("Skäl"),
            paragraph("Stycke", "{{ skäl }}"),
            line("Datum", run("Datum "), TAB),
            signature(run("Ordförande")),
            signature(run("Justerare")),
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


def _posting() -> str:
    """The posting on the minutes' first page (bevis)."""
    told = "Justeringen har tillkännagivits genom anslag hos {{ anslag.anslaget_hos }}."
    return "".join(
        (
            heading("Bevis"),
            told_above(told),
            _posting_facts(),
            signature(run("Underskrift "), run("{{ sekreterare }}")),
        )
    )


def _posting_facts() -> str:
    return "".join(
        (
            fact("Organ", "{{ anslag.organ }}"),
            fact("Sammanträdesdatum", "{{ anslag.sammanträde }}"),
            fact("Justeringsdatum", "{{ anslag.justerat }}"),
            fact("Anslaget sätts upp", "{{ anslag.uppsatt }}"),
            fact("Anslaget tas ned", "{{ anslag.nedtaget }}"),
            fact("Överklagas senast", "{{ anslag.överklagas_senast }}"),
            fact("Protokollet förvaras", "{{ anslag.förvaras }}"),
        )
    )


def _paper_parts() -> str:
    """The paper's parts, each under a heading of its own."""
    return each(
        "avsnitt in avsnitten",
        paragraph("Heading2", "{{ avsnitt.rubrik }}"),
        parts("avsnitt.delar"),
    )


def _each_on_a_line(name: str) -> str:
    return each(f"text in {name}", paragraph("ListBullet", "{{ text }}"))
