"""The checks of a closed year: that it is closed, and that nothing has been changed since."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.closed import CLOSED, PROOF, is_closed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE,)


def findings(contents: Contents) -> list[Finding]:
    """Nothing of an open year."""
    if not is_closed(contents):
        return []
    return _of_closed(contents)


def _of_closed(contents: Contents) -> list[Finding]:
    """What tells of a closing is loaded only where there is one."""
    from finsam_xl.actions.closing.proof import proof_holds  # noqa: PLC0415 - see above
    from finsam_xl.rules.closing.findings import closed as found  # noqa: PLC0415 - see above

    settings, year = contents.settings, contents.settings.value("year")
    day, proof = settings.value(CLOSED), settings.text(PROOF)
    at, which = settings.place(CLOSED), str(year) if isinstance(year, int) else "året"
    if not isinstance(day, date):
        return [found.g95_closing_was_typed(at, contents.workbook.setting(CLOSED).label)]
    if not proof:
        label = contents.workbook.setting(PROOF).label
        return [found.g95_closing_was_typed(settings.place(PROOF), label)]
    told = [found.g93_year_is_closed(at, which, day)]
    return (
        told
        if proof_holds(contents, proof)
        else [found.g94_closed_year_has_changed(at, which), *told]
    )
