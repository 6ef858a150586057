"""The template of På gång: a heading and a table for each who answers for something."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import code, paragraph
from finsam_xl.builder.template_items import fact
from finsam_xl.builder.template_parts import asked, each, heading
from finsam_xl.builder.template_tables import TextColumn, Words, text_table


def due_body() -> str:
    """På gång: what is late and what is coming, owner by owner."""
    table = text_table(
        "rad in ansvarig.rader",
        Words("På gång", "Varje rad: sista dag, hur den står, vad det gäller och var det står."),
        (
            TextColumn(1361, "Senast", "{{ rad.senast }}"),
            TextColumn(1701, "Läge", "{{ rad.läge }}"),
            TextColumn(3968, "Vad", "{{ rad.vad }}"),
            TextColumn(2040, "Står på", "{{ rad.var }}"),
        ),
    )
    return "".join(
        (
            paragraph("Heading1", "{{ rubrik }}"),
            fact("Datum", "{{ datum }}"),
            paragraph("Stycke", "Det som är försenat, och det som ska göras inom {{ veckor }}."),
            asked("olästa"),
            each("ansvarig in ansvariga", heading("{{ ansvarig.namn }}"), table),
            code("if not ansvariga"),
            paragraph("Stycke", "Inget är försenat och inget på gång."),
            code("endif"),
        )
    )
