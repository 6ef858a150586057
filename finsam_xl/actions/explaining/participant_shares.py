"""How what is no plain count came about: persons, shares, stays, filled places and the bars."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.explaining.count_steps import counted_cell
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.result_rows import ALL
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT, Cell
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED
from finsam_xl.rules.participants.explain_counts import why_hidden
from finsam_xl.rules.participants.occupancy import occupancies
from finsam_xl.rules.participants.outcome import OUTCOMES
from finsam_xl.rules.participants.period_report import PeriodReport

_STAYS = {
    "medelvärde": "Dagarna från Inskriven till Avslutad läggs ihop och delas med antalet"
    " avslutade; resultatet avrundas till hela dagar.",
    "median": "De avslutade ställs i ordning efter antal dagar; medianen är den mittersta, eller"
    " mitt emellan de två mittersta.",
}
_FLOW = {
    "new": "De som skrevs in under månaden",
    "exited": "De som avslutades under månaden",
    "ongoing": "De som var inskrivna när månaden slutade; den som slutar på sista dagen är ute",
}
_CHANGE = {
    "change": "Efter minus Före.",
    "change_share": "Förändring delat med Före.",
}
_PLACES = {
    "places": "Platser på Insatser.",
    "most_day": "Den första dagen med så många som Som mest säger.",
    "mean": "Antalet inskrivna när varje dag slutar, i genomsnitt över periodens dagar som har"
    " kommit.",
    "filled": "I medeltal delat med Platser.",
    "over": "Så många dagar var fler inskrivna än det finns platser.",
    "inflow": "Antal i insatsens kvoter utan villkor, räknat per månad.",
    "longest_stay": "Platser delat med Inflöde per månad, avrundat nedåt: så många månader får"
    " medeltiden vara för att platserna ska räcka.",
}


def persons(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """How many different persons the participants are."""
    shown = text_at(contents, "tblResultat", "participants", at)
    told = (
        "Varje Deltagare-ID räknas en gång, hur många gånger personen än är inskriven.",
        "En rad utan Deltagare-ID räknas som en egen person, så antalet personer kan vara lägre.",
    )
    return _told(report, f"Olika personer, {report.period.label}", shown, told)


def in_time(contents: Contents, report: PeriodReport, at: Place) -> Explanation:
    """The share of a wait that went in time."""
    table = "tblVantan"
    wait, whole = (text_at(contents, table, key, at) for key in ("wait", "intervention"))
    share = report.in_time(wait, **({} if whole == ALL else {"Insats": whole}))
    least = report.published.rule.threshold
    told = (
        "I tid delat med I tid och För sent tillsammans; de andra är inte avgjorda.",
        f"Är de avgjorda färre än {least} visas ingen andel.",
    )
    return _told(report, f"{wait}, {whole}: andel i tid", _part(share), told)


def stay(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The mean or the median of the days, or how many stayed so long."""
    word, shown = (text_at(contents, "tblTid", key, at) for key in ("stay", "value"))
    meaning = _STAYS.get(word, f"De avslutade vars tid i insatsen är {word}.")
    return _told(report, f"Tid i insats: {word}", shown, (meaning,))


def filled(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """What Beläggning tells beside who was there on a day."""
    table = "tblBelaggning"
    key = key_at(contents, table, at)
    if key not in _PLACES:
        return None
    name, shown = (text_at(contents, table, each, at) for each in ("intervention", key))
    if key == "filled":
        of = (each.share for each in occupancies(report) if each.frame.intervention == name)
        shown = _part(next(of, None))
    label = contents.tables[table].column(key).label
    return _told(report, f"{label}, {name}", shown, (_PLACES[key],))


def gone_on_to(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The exits behind a bar of what they went on to."""
    label = text_at(contents, "tblUtgang", "outcome", at)
    kind = next((each for each in OUTCOMES if label.startswith(each)), "")
    if not kind or key_at(contents, "tblUtgang", at) != "exited":
        return None
    words = (f"Avslutade till {kind}", "De som avslutades under perioden")
    return counted_cell(report, words, Cell.of(EXITED, **{DIMENSIONS["outcome"]: kind}))


def month(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The flow through a month, behind its bars."""
    table = "tblFlode"
    key = key_at(contents, table, at)
    if key not in _FLOW:
        return None
    name, shown = (text_at(contents, table, each, at) for each in ("month", key))
    label = contents.tables[table].column(key).label
    return _told(report, f"{label}, {name}", shown, (f"{_FLOW[key]}.",))


def change(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """How many more after than before, and that as a part of those before."""
    table = "tblForeEfter"
    key = key_at(contents, table, at)
    if key not in _CHANGE:
        return None
    name, shown = (text_at(contents, table, each, at) for each in ("value", key))
    label = contents.tables[table].column(key).label
    return _told(report, f"{label}, {name}", shown, (_CHANGE[key],))


def _part(share: Fraction | str | None) -> str:
    return percent(share) if isinstance(share, Fraction) else share or ""


def _told(report: PeriodReport, title: str, shown: str, told: tuple[str, ...]) -> Explanation:
    steps = [Step("", f"Det gäller {report.period.label}."), *(Step("", each) for each in told)]
    if shown == HIDDEN_TEXT:
        basis = "Gräns för små antal på Inställningar"
        steps.append(Step("", why_hidden(report.published.rule), (), basis))
    return Explanation(title, shown or "tomt", None, tuple(steps))
