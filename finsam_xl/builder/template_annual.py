"""The template of Årsredovisning: administration report, statements, notes and signatures."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import STRONG, line, paragraph, run
from finsam_xl.builder.template_parts import (
    asked,
    each,
    heading,
    page_heading,
    shown_if,
    signature,
    told,
)
from finsam_xl.builder.template_tables import NUMBER, TextColumn, Words, report_table, text_table

_AMOUNT = 1361
_TARGETS = (
    TextColumn(2948, "Mål", "{{ rad.mål }}"),
    TextColumn(2438, "Mått", "{{ rad.mått }}"),
    TextColumn(1134, "Målvärde", "{{ rad.målvärde }}", NUMBER),
    TextColumn(1077, "Utfall", "{{ rad.utfall }}", NUMBER),
    TextColumn(1473, "Bedömning", "{{ rad.bedömning }}"),
)


def annual_body() -> str:
    """The whole document, from the front to the signatures."""
    return _front() + _administration() + _statements() + _operations() + _signatures()


def _front() -> str:
    return "".join(
        (
            paragraph("Heading1", "{{ rubrik }}"),
            line("Stycke", run("Diarienummer: ", STRONG), run("{{ diarienummer }}")),
            line("Beslut", run("Beslutad: ", STRONG), run("{{ beslut }}")),
            shown_if("omfattning", paragraph("Stycke", "{{ omfattning }}")),
        )
    )


def _administration() -> str:
    """The administration report (förvaltningsberättelse)."""
    return "".join(
        (
            heading("Förvaltningsberättelse"),
            _chapter("Viktiga händelser", "viktiga_händelser"),
            _chapter("Styrelse och organisation", "organisation"),
            _chapter("Verksamheten under året", "verksamhet"),
            each("insats in insatser", _intervention()),
            _chapter("God ekonomisk hushållning", "hushållning"),
            paragraph("Heading3", "Måluppfyllelse"),
            _targets(),
            told("måluppfyllelse"),
            paragraph("Heading3", "Balanskravsresultat"),
            _table("Balanskravsresultat", "balanskravsresultat", "Hur resultatet prövas, två år."),
            told("balanskrav"),
            _chapter("Väsentliga förhållanden", "förhållanden"),
            _chapter("Personal", "personal"),
            _chapter("Förväntad utveckling", "utveckling"),
            paragraph("Heading3", "Jämförelsetal"),
            asked("skriv_nyckeltal"),
            shown_if(
                "nyckeltal.rader", _table("Jämförelsetal", "nyckeltal", "Jämförelsetal år för år.")
            ),
        )
    )


def _chapter(title: str, name: str) -> str:
    return paragraph("Heading3", title) + told(name)


def _intervention() -> str:
    owner = run("{% if insats.ägare %} ({{ insats.ägare }}){% endif %}")
    return line("Stycke", run("{{ insats.insats }}", STRONG), owner) + told("insats.stycken")


def _targets() -> str:
    words = Words("Måluppfyllelse", "Varje mål, hur det mäts, vad som skulle nås och vad det blev.")
    return "".join(
        (
            asked("skriv_mål"),
            shown_if("mål", text_table("rad in mål", words, _TARGETS)),
        )
    )


def _table(caption: str, name: str, description: str) -> str:
    return report_table(name, Words(caption, description), _AMOUNT)


def _statements() -> str:
    """The three statements and their notes; what fits a page stands on one."""
    title = paragraph("Heading3", "Not {{ noten.nummer }}. {{ noten.rubrik }}")
    return "".join(
        (
            page_heading("Resultaträkning"),
            _table("Resultaträkning", "resultaträkning", "Intäkter, kostnader och resultat."),
            shown_if("avrundat", paragraph("Not", "{{ avrundat }}")),
            heading("Balansräkning"),
            _table("Balansräkning", "balansräkning", "Tillgångar, eget kapital och skulder."),
            page_heading("Kassaflödesanalys"),
            _table("Kassaflödesanalys", "kassaflöde", "Hur likvida medel har ändrats."),
            heading("Noter"),
            each("noten in noter", title, told("noten.stycken")),
        )
    )


def _operations() -> str:
    words = "Varje post: budget, utfall, avvikelse och förra årets utfall."
    table = _table("Driftredovisning", "driftredovisning", words)
    return "".join(
        (
            page_heading("Driftredovisning"),
            asked("skriv_drift"),
            shown_if("driftredovisning.rader", table),
            heading("Investeringsredovisning"),
            told("investeringar"),
        )
    )


def _signatures() -> str:
    """A line for each who sits in the board when it is signed, whoever sat there in the year."""
    member = run("{% if ledamot.medlem %}, {{ ledamot.medlem }}{% endif %}")
    runs = (run("{{ ledamot.namn }}"), run(", "), run("{{ ledamot.uppdrag }}"), member)
    return "".join(
        (
            page_heading("Underskrifter"),
            paragraph("Stycke", "{{ beslutad }}"),
            paragraph(
                "Stycke",
                "Den som är ledamot vid undertecknandet skriver under, med namn och uppdrag.",
            ),
            each("ledamot in styrelse", signature(*runs)),
        )
    )
