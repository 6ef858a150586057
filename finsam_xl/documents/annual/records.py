"""The annual report's record: the statements, what is told in words, and who signs."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.documents.annual.balance import BalanceSheet
from finsam_xl.documents.annual.cash import CashFlow
from finsam_xl.documents.annual.income import IncomeStatement
from finsam_xl.documents.annual.rows import NOTHING, Pair
from finsam_xl.documents.targets import FigureRow, Target
from finsam_xl.documents.unit import THOUSANDS, Unit


class Narrative(Frozen):
    """What the administration report (förvaltningsberättelse) tells in words; "" is not written.

    A blank line begins a paragraph, "- " a list item.
    """

    important_events: str = ""
    organisation: str = ""
    activity: str = ""
    housekeeping: str = ""
    attainment: str = ""
    deficit_reason: str = ""
    circumstances: str = ""
    staff: str = ""
    expected: str = ""
    investments: str = ""


class InterventionYear(Frozen):
    """An intervention's year in its owner's words (Året som gått), and what was used of it."""

    intervention: str
    owner: str
    past_year: str = ""
    used: Kr | None = None


class OperatedLine(Frozen):
    """A line of the operations account (driftredovisning); None is not known."""

    line: str
    budget: Kr | None
    actual: Kr | None
    last_year: Kr | None = None


class OperatedGroup(Frozen):
    """A group of lines with its sum."""

    group: str
    lines: tuple[OperatedLine, ...]
    sum: OperatedLine


class Operations(Frozen):
    """The operations account: its groups, and what they end with (Summa kostnader, Resultat)."""

    groups: tuple[OperatedGroup, ...] = ()
    totals: tuple[OperatedLine, ...] = ()


class AnnualNote(Frozen):
    """A note (not) to the statements; `row` is the row that points to it, if any does."""

    heading: str
    text: str = ""
    row: str = ""


class BoardMember(Frozen):
    """Who sits in the board (ledamot) on the day of signing: name, function, and for whom."""

    name: str
    function: str
    member: str = ""


NOTES = (
    AnnualNote("Redovisningsprinciper"),
    AnnualNote("Verksamhetens intäkter", row="Verksamhetens intäkter"),
    AnnualNote("Verksamhetens kostnader", row="Verksamhetens kostnader"),
    AnnualNote("Fordringar", row="Fordringar"),
    AnnualNote("Kassa och bank", row="Kassa och bank"),
    AnnualNote("Eget kapital", row="Eget kapital vid årets slut"),
    AnnualNote("Kortfristiga skulder", row="Kortfristiga skulder"),
    AnnualNote("Kostnad för revision"),
)
"""The notes that an association usually needs; their texts are the office's own."""


class AnnualReport(Frozen):
    """The frame of an annual report (årsredovisning); what is not told is a place to write in.

    `columns` head the key figures, the report's own year first. `decision` is the board's.
    `lacking` are the names of the months that nothing is booked in.
    """

    association: str
    year: int
    income: IncomeStatement
    balance: BalanceSheet
    cash: CashFlow
    operations: Operations = Operations()
    organisation_number: str = ""
    registry_number: str = ""
    decision: str = ""
    lacking: tuple[str, ...] = ()
    unit: Unit = THOUSANDS
    narrative: Narrative = Narrative()
    columns: tuple[str, ...] = ()
    key_figures: tuple[FigureRow, ...] = ()
    interventions: tuple[InterventionYear, ...] = ()
    targets: tuple[Target, ...] = ()
    capital_gains: Pair = NOTHING
    notes: tuple[AnnualNote, ...] = NOTES
    board: tuple[BoardMember, ...] = ()

    @property
    def title(self) -> str:
        """Årsredovisning 2021."""
        return f"Årsredovisning {self.year}"
