"""Frys året: the year's totals kept on Arkiv, so that rows past their time can be weeded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from finsam_xl.actions.checks import participants
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.participants.period import report_period
from finsam_xl.actions.participants.tables import ARCHIVE, read_followed
from finsam_xl.basics.finding import Level
from finsam_xl.basics.swedish import counted
from finsam_xl.rules.participants.archive import FrozenTotal, totals_of
from finsam_xl.rules.participants.frame_records import ArchivedTotal
from finsam_xl.sheets.writer import Row, replace_rows


def decide(given: Given) -> Decision:
    """The totals of the report period's year, once it has ended; a frozen year stands as it is."""
    contents = given.contents
    followed = read_followed(contents)
    period = report_period(contents, given.day) if followed else None
    if followed is None or period is None:
        return Decision((), "inget fryst, en inställning kan inte läsas; läs Kontroller")
    year = period.first.year
    if given.day <= date(year, 12, 31):
        return Decision((), f"inget fryst, {year} är inte slut")
    kept = contents.table(ARCHIVE, ArchivedTotal)
    if kept.dropped:
        return Decision((), "inget fryst, en rad på Arkiv kan inte läsas; läs Kontroller")
    if any(row.year == year for row in kept.records):
        return Decision((), f"{year} är redan fryst; ta bort årets rader på Arkiv först")
    errors = sum(each.level is Level.ERROR for each in participants.findings(contents))
    if errors:
        told = counted(errors, "fel", "fel")
        return Decision((), f"inget fryst, {told} på Kontroller är kvar att rätta först")
    totals = totals_of(followed, year)
    rows = [*_rows(kept.records), *_rows(totals)]
    edit = replace_rows(contents.tables[ARCHIVE], contents.grids[ARCHIVE], rows)
    return Decision((edit,), f"{len(totals)} summor för {year} är frysta")


def _rows(totals: Iterable[ArchivedTotal | FrozenTotal]) -> list[Row]:
    return [
        Row(
            {
                "year": each.year,
                "intervention": each.intervention,
                "measure": each.measure,
                "division": each.division,
                "value": each.value,
                "total": each.total,
            }
        )
        for each in totals
    ]
