"""The templates of what follows on a meeting: posting, extract and correction."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import TAB, line, paragraph, run
from finsam_xl.builder.template_items import fact, fact_if, items, sources, told_above
from finsam_xl.builder.template_parts import each, heading, shown_if, signature
from finsam_xl.builder.template_tables import TextColumn, Words, text_table


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
                "{{ anslag.justering }} Justeringen tillkännages genom anslag hos"
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
            sources(),
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


def posting() -> str:
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
    """The facts, kept on the page of what follows: nobody signs a line without them."""
    told = "".join(
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
    style = '<w:pStyle w:val="Uppgift"/>'
    return told.replace(style, f"{style}<w:keepNext/>")
