"""The annual report's chapters in words: what was told, else what is to be written."""

from __future__ import annotations

from finsam_xl.basics.swedish import listed
from finsam_xl.documents.annual.records import AnnualReport, InterventionYear
from finsam_xl.documents.paragraphs import paragraphs
from finsam_xl.documents.prompts import HERE, prompt
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import FieldValue

_STAFF = "om personalen; sjukfrånvaro visas inte för grupper om högst tio personer (LKBR 11:6)"
_MONTHS = 12
_NO_INVESTMENTS = "Förbundet har inte gjort några investeringar under året."


def chapters(report: AnnualReport) -> dict[str, FieldValue]:
    """Each chapter under the Swedish name that a template uses."""
    told = report.narrative
    return {
        "viktiga_händelser": paragraphs(told.important_events, "årets viktiga händelser"),
        "organisation": paragraphs(told.organisation, "om styrelsens arbete och organisationen"),
        "verksamhet": paragraphs(told.activity, "om verksamheten under året"),
        "hushållning": paragraphs(
            told.housekeeping, "bedömningen av god ekonomisk hushållning (LKBR 11:8)"
        ),
        "måluppfyllelse": paragraphs(told.attainment, "bedömningen av måluppfyllelsen"),
        "förhållanden": paragraphs(
            told.circumstances, "väsentliga förhållanden för resultat och ställning"
        ),
        "personal": paragraphs(told.staff, _STAFF),
        "utveckling": paragraphs(told.expected, "om förväntad utveckling"),
        "balanskrav": _balance_requirement(report),
        "investeringar": _investments(report),
    }


def coverage(report: AnnualReport) -> str:
    """How many months the amounts are of, and which lack; "" where they are all there."""
    if not report.lacking:
        return ""
    are = "är inte bokförd" if len(report.lacking) == 1 else "är inte bokförda"
    return (
        f"Räkningarna omfattar {_MONTHS - len(report.lacking)} av årets {_MONTHS} månader:"
        f" {listed(report.lacking)} {report.year} {are}."
    )


def decided(report: AnnualReport) -> str:
    """That the board has decided, by which decision; else a place to write it."""
    if not report.decision.strip():
        return prompt("att styrelsen har beslutat om årsredovisningen, när den har gjort det")
    return f"Styrelsen har beslutat om årsredovisningen ({report.decision.strip()})."


def _balance_requirement(report: AnnualReport) -> list[FieldValue]:
    """The reason for a deficit, which only a deficit or a result that isn't known asks for."""
    result = report.income.result.this
    if result is not None and result.ore >= 0 and not report.narrative.deficit_reason.strip():
        return []
    return paragraphs(report.narrative.deficit_reason, "hur underskottet motiveras")


def _investments(report: AnnualReport) -> list[FieldValue]:
    """What is told; without it, that nothing was invested, where the cash flow says so."""
    flow = report.cash.investments.this
    none = _NO_INVESTMENTS if flow is not None and not flow else ""
    return paragraphs(report.narrative.investments or none, "årets investeringar")


def intervention_fields(report: AnnualReport) -> list[FieldValue]:
    """Each intervention's year: whose it is, what was used, and what the owner tells."""
    return [_intervention(each, report) for each in report.interventions]


def _intervention(each: InterventionYear, report: AnnualReport) -> dict[str, FieldValue]:
    used = "" if each.used is None else f"förbrukat {report.unit.told(each.used)}"
    return {
        "insats": unbroken(each.intervention),
        "ägare": ", ".join(word for word in (each.owner, used) if word),
        "stycken": paragraphs(each.past_year, f"året som gått för {each.intervention}"),
    }


def note_fields(report: AnnualReport) -> list[FieldValue]:
    """The notes with their numbers."""
    return [
        {
            "nummer": str(number),
            "rubrik": unbroken(note.heading),
            "stycken": paragraphs(note.text, f"om {_inside(note.heading)}"),
        }
        for number, note in enumerate(report.notes, start=1)
    ]


def _inside(words: str) -> str:
    """The words as they stand inside a sentence."""
    return words[:1].lower() + words[1:]


def signature_fields(report: AnnualReport) -> list[FieldValue]:
    """A line for each who sits in the board on the day of signing, else one to fill in."""
    signs = [
        {
            "namn": each.name or HERE,
            "uppdrag": each.function or HERE,
            "medlem": each.member,
        }
        for each in report.board
    ]
    nobody = {"namn": prompt("namn"), "uppdrag": prompt("uppdrag i styrelsen"), "medlem": ""}
    return [*signs] or [nobody]
