"""The template of Ekonomisk rapport: for the board, and for each local group with its decision."""

from __future__ import annotations

from finsam_xl.builder.letter_xml import STRONG, TAB, code, line, paragraph, run
from finsam_xl.builder.template_parts import (
    each,
    heading,
    observations,
    opening,
    shown_if,
    signature,
)
from finsam_xl.builder.template_tables import Words, report_table

_AMOUNT = 1134
_ANSWER = run("☐ Ja  ☐ Nej")


def economic_body() -> str:
    """The whole document; parts without content are left out."""
    summary = each("text in sammanfattning", paragraph("Stycke", "{{ text }}"))
    return "".join(
        (
            opening(),
            shown_if("sammanfattning", heading("Sammanfattning"), summary),
            observations(),
            _lines(),
            _interventions(),
            each("text in noter", paragraph("Not", "{{ text }}")),
            shown_if("lokusgrupp", _decision()),
            shown_if("kontakt", line("Stycke", run("Frågor: ", STRONG), run("{{ kontakt }}"))),
        )
    )


def _lines() -> str:
    words = Words("Budget och utfall", "Varje post: budget, utfall, avvikelse och prognos.")
    amount = run("{{ rad.avvikelse }}{% if rad.status %}, {{ rad.status }}{% endif %}. ")
    cause = line("ListBullet", run("{{ rad.post }}: ", STRONG), amount, run("{{ rad.orsak }}"))
    return shown_if(
        "poster.rader",
        heading("Budget och utfall"),
        report_table("poster", words, _AMOUNT),
        shown_if("orsaker", heading("Avvikelser och orsaker"), each("rad in orsaker", cause)),
    )


def _interventions() -> str:
    money = Words("Insatserna", "Varje insats: beviljat, utbetalt, förbrukat och väntat.")
    unspent = Words("Medel som inte förbrukas", "Varje insats: vad som är kvar och kan återföras.")
    owner = run("{% if rad.ägare %} ({{ rad.ägare }}){% endif %}. ", STRONG)
    pace = run("{% if rad.takt %}{{ rad.takt }}. {% endif %}")
    left = run("{% if rad.över %}{{ rad.över }}. {% endif %}")
    name, why = run("{{ rad.insats }}", STRONG), run("{{ rad.orsak }}")
    return shown_if(
        "insatser.rader",
        heading("Insatserna"),
        report_table("insatser", money, _AMOUNT),
        heading("Medel som inte förbrukas"),
        report_table("ej_förbrukat", unspent, 1304),
        shown_if(
            "insatsorsaker",
            heading("Insatsernas avvikelser och orsaker"),
            each("rad in insatsorsaker", line("ListBullet", name, owner, pace, left, why)),
        ),
    )


def _decision() -> str:
    """What the group decides: each intervention's money, yes or no, a day and a signature."""
    return "".join(
        (
            heading("Beslut om att återföra medel"),
            each(
                "rad in återför",
                line(
                    "Beslut",
                    run("{{ lokusgrupp }} återför {{ rad.belopp }} från {{ rad.insats }}"),
                    run("{{ rad.senast }}:  "),
                    _ANSWER,
                ),
            ),
            code("if not återför"),
            line("Beslut", run("{{ lokusgrupp }} återför "), TAB, run(" kr:  "), _ANSWER),
            code("endif"),
            line("Datum", run("Datum "), TAB),
            signature(run("För {{ lokusgrupp }}")),
        )
    )
