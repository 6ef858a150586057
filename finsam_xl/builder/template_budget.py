"""The template of Budget: what the board decides, the three years, targets and plan of activity."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import STRONG, line, paragraph, run
from finsam_xl.builder.template_parts import (
    asked,
    each,
    heading,
    observations,
    opening,
    page_heading,
    proposal_box,
    shown_if,
)
from finsam_xl.builder.template_tables import NUMBER, TextColumn, Words, report_table, text_table

_AMOUNT = 1304
_TARGETS = (
    TextColumn(3742, "Mål", "{{ rad.mål }}"),
    TextColumn(2835, "Mått", "{{ rad.mått }}"),
    TextColumn(1304, "Målvärde", "{{ rad.målvärde }}", NUMBER),
    TextColumn(1189, "Utfall", "{{ rad.utfall }}", NUMBER),
)
_PLAN = (
    TextColumn(1644, "Insats", "{{ rad.insats }}"),
    TextColumn(1304, "Ägare", "{{ rad.ägare }}"),
    TextColumn(1871, "Typ och målgrupp", "{{ rad.typ }}"),
    TextColumn(2154, "Mål och planerat utfall", "{{ rad.mål }}"),
    TextColumn(1190, "Period", "{{ rad.period }}"),
    TextColumn(907, "Belopp", "{{ rad.belopp }}", NUMBER),
)


def budget_body() -> str:
    """The whole document, the decision first."""
    return _decision() + _figures() + _fees() + _table() + _targets() + _plan()


def _decision() -> str:
    summary = each("text in sammanfattning", paragraph("Stycke", "{{ text }}"))
    return "".join(
        (
            opening(shown_if("version", paragraph("Ledtext", "{{ version|capitalize }}"))),
            proposal_box(),
            shown_if("sammanfattning", heading("Sammanfattning"), summary),
            observations(),
        )
    )


def _figures() -> str:
    words = Words("Nyckeltal", "Varje nyckeltal, en kolumn för varje år.")
    table = report_table("nyckeltal", words, _AMOUNT)
    return shown_if("nyckeltal.rader", heading("Nyckeltal"), table)


def _table() -> str:
    words = Words("Budget", "Varje grupp och post med belopp, en kolumn för varje år.")
    comment = line("ListBullet", run("{{ rad.post }}: ", STRONG), run("{{ rad.text }}"))
    return "".join(
        (
            page_heading("Budget"),
            report_table("budget", words, _AMOUNT),
            each("text in noter", paragraph("Not", "{{ text }}")),
            shown_if(
                "kommentarer",
                heading("Kommentarer till budgeten"),
                each("rad in kommentarer", comment),
            ),
        )
    )


def _fees() -> str:
    words = Words("Medlemsavgifter", "Vad varje medlem betalar, en kolumn för varje år.")
    table = report_table("avgifter", words, _AMOUNT)
    return shown_if("avgifter.rader", heading("Medlemsavgifter"), table)


def _targets() -> str:
    words = Words("Finansiella mål", "Varje mål, hur det mäts, vad som ska nås och vad det blev.")
    return "".join(
        (
            heading("Finansiella mål"),
            asked("skriv_mål"),
            shown_if("mål", text_table("rad in mål", words, _TARGETS)),
        )
    )


def _plan() -> str:
    words = Words(
        "Verksamhetsplan", "Varje insats: ägare, typ, målgrupp, period, årets belopp och mål."
    )
    return "".join(
        (
            heading("Verksamhetsplan"),
            asked("skriv_insatser"),
            shown_if("insatser", text_table("rad in insatser", words, _PLAN)),
            shown_if("insatser", paragraph("Not", "Belopp för budgetåret i {{ enhet }}.")),
        )
    )
