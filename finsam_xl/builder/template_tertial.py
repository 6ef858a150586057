"""The templates of a period's report and of Måluppfyllelse."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import line, paragraph, run
from finsam_xl.builder.template_parts import (
    each,
    heading,
    observations,
    opening,
    page_heading,
    shown_if,
    told,
)
from finsam_xl.builder.template_tables import NUMBER, TextColumn, Words, report_table, text_table

_COUNT = 1077
_TARGETS = (
    TextColumn(2268, "Mål", "{{ rad.mål }}"),
    TextColumn(850, "Värde", "{{ rad.värde }}", NUMBER),
    TextColumn(1588, "Målvärde", "{{ rad.målvärde }}", NUMBER),
    TextColumn(1304, "Bedömning", "{{ rad.bedömning }}"),
    TextColumn(3060, "Varför", "{{ rad.varför }}"),
)
_APPENDIX = (
    TextColumn(2948, "Tal", "{{ rad.tal }}"),
    TextColumn(2268, "Blad", "{{ rad.blad }}"),
    TextColumn(3854, "Regel", "{{ rad.regel }}"),
)
_PLACES = Words("Beläggning", "Varje insats: platser, och hur många som var inskrivna.")
_BEFORE_AFTER = Words(
    "Före och efter insatsen",
    "De avslutades sysselsättning och försörjning vid inskrivningen och vid avslutet.",
)


def period_body() -> str:
    """The whole report; parts without content are left out."""
    return "".join(
        (
            opening(),
            shown_if("sammanfattning", heading("Sammanfattning"), _summary()),
            observations(),
            _participants(),
            _pictured("platser", _PLACES),
            _pictured("före_efter", _BEFORE_AFTER),
            shown_if("saknas", heading("Rapporter som saknas"), _silent()),
            each("insats in insatser", _intervention()),
            _attainment(),
            each("text in noter", paragraph("Not", "{{ text }}")),
            _appendix(),
        )
    )


def attainment_body() -> str:
    """The targets alone: verdicts, charts, the board's judgement and where the figures stand."""
    return "".join(
        (
            opening(),
            shown_if("sammanfattning", _summary()),
            observations(),
            _attainment(),
            each("text in noter", paragraph("Not", "{{ text }}")),
            _appendix(),
        )
    )


def _summary() -> str:
    return each("text in sammanfattning", paragraph("Stycke", "{{ text }}"))


def _silent() -> str:
    return paragraph("Stycke", "För perioden har ingen rapport kommit från {{ saknas_namn }}.")


def _participants() -> str:
    tables = (
        ("deltagare", "Deltagare", "Varje insats: ingående, nya, avslutade och pågående."),
        ("hittills", "Året hittills och förra året", "Nya, avslutade och pågående, båda åren."),
        ("grupper", "Vilka deltagarna är", "Deltagarna efter kommun, kön och ålder."),
        ("väntetider", "Väntetider", "Hur de nyas väntan gick, och andelen i tid."),
    )
    return "".join(
        shown_if(f"{name}.rader", heading(title), _table(name, Words(title, description)))
        for name, title, description in tables
    )


def _pictured(name: str, words: Words) -> str:
    """A table, what should be said of it, and its bars."""
    return shown_if(
        f"{name}.tabell.rader",
        heading(words.caption),
        _table(f"{name}.tabell", words),
        each(f"text in {name}.text", line("ListBullet", run("{{ text }}"))),
        each(f"bild in {name}.diagram", paragraph("Stycke", "{{ bild }}")),
    )


def _intervention() -> str:
    flow = Words("Insatsens deltagare", "Insatsens deltagare i perioden och året hittills.")
    exits = Words("Vad de avslutade gick vidare till", "Antal avslutade efter vad de gick till.")
    small = paragraph("Heading3", "{{ avsnitt.rubrik }}")
    return "".join(
        (
            paragraph("Heading2", "{{ insats.insats }}"),
            shown_if("insats.inte_inlämnad", paragraph("Stycke", "{{ insats.inte_inlämnad }}")),
            shown_if("insats.inga_deltagare", paragraph("Stycke", "{{ insats.inga_deltagare }}")),
            each("avsnitt in insats.texter", small, told("avsnitt.delar")),
            shown_if(
                "insats.deltagare.rader",
                paragraph("Heading3", "Deltagare"),
                _table("insats.deltagare", flow),
            ),
            shown_if(
                "insats.utgång.rader",
                paragraph("Heading3", "Vad de avslutade gick vidare till"),
                _table("insats.utgång", exits),
            ),
            shown_if(
                "insats.ekonomi",
                paragraph("Heading3", "Utfall mot budget"),
                each("text in insats.ekonomi", paragraph("Stycke", "{{ text }}")),
            ),
        )
    )


def _attainment() -> str:
    verdicts = Words("Måluppfyllelse", "Varje mål: värde, målvärde, bedömning och varför.")
    return shown_if(
        "mål",
        heading("Måluppfyllelse"),
        text_table("rad in mål", verdicts, _TARGETS),
        each("bild in diagram", paragraph("Stycke", "{{ bild }}")),
        shown_if(
            "svarsfrekvens",
            heading("Svarsfrekvens"),
            each("text in svarsfrekvens", line("ListBullet", run("{{ text }}"))),
        ),
        shown_if(
            "bedömningar",
            heading("Styrelsens bedömning"),
            each("text in bedömningar", line("ListBullet", run("{{ text }}"))),
        ),
    )


def _appendix() -> str:
    words = Words("Var talen står", "Varje slags tal: bladet det står på och regeln bakom det.")
    return shown_if(
        "bilaga",
        page_heading("Bilaga: var talen står"),
        text_table("rad in bilaga", words, _APPENDIX),
    )


def _table(name: str, words: Words) -> str:
    return report_table(name, words, _COUNT)
