"""The places in Word: how full each intervention was against them, in a table, bars and words."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.actions.tertial.tables import text
from finsam_xl.basics.report import RowKind
from finsam_xl.basics.swedish import decimal_text, percent
from finsam_xl.documents.word_chart import BarChart, Series
from finsam_xl.documents.word_table import WordRow, WordTable
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.lights import GREEN, GREY
from finsam_xl.rules.participants.occupancy import Occupancy, occupancies
from finsam_xl.rules.participants.period_report import PeriodReport

_COLUMNS = ("Platser", "Sista\ndagen", "Som\nmest", "I medel-\ntal", "Beläggning")
_NO_NUMBER = "–"


def places_of(report: PeriodReport) -> tuple[Occupancy, ...]:
    """Those with anybody in the period, and those that run in it with places."""
    with_anybody = report.values("Insats")
    return tuple(
        each
        for each in occupancies(report)
        if each.frame.intervention in with_anybody
        or (each.frame.places and report.period.touches(each.frame.start, each.frame.end))
    )


def places_table(places: tuple[Occupancy, ...]) -> WordTable:
    """How many on the last day, at most and in the mean, and how much of the places that is."""
    rows = tuple(WordRow(RowKind.MEMBER, p.frame.intervention, _cells(p)) for p in places)
    return WordTable("Beläggning", _COLUMNS, rows)


def places_told(places: tuple[Occupancy, ...]) -> Iterator[str]:
    """Where there were more than the places, or will be, and why."""
    for each in places:
        light = each.light()
        if light.word not in {GREEN, GREY}:
            yield f"{each.frame.intervention}: {light.why}"


def places_chart(places: tuple[Occupancy, ...]) -> Iterator[BarChart]:
    """The mean beside the places; none where nothing of it may be shown."""
    drawn = [each for each in places if each.frame.places]
    if any(each.filled for each in drawn):
        means = tuple(float(each.filled.mean) if each.filled else None for each in drawn)
        limits = tuple(float(each.frame.places or 0) for each in drawn)
        words = tuple(
            f"{each.frame.intervention} (dolt)" if each.is_hidden else each.frame.intervention
            for each in drawn
        )
        alt = (
            "Stapeldiagram: hur många som var inskrivna i medeltal i varje insats, bredvid"
            " platserna. Det som är märkt dolt saknar stapel."
        )
        series = (Series("Inskrivna i medeltal", means), Series("Platser", limits))
        yield BarChart("Inskrivna och platser", alt, words, series, "#,##0.#")


def _cells(each: Occupancy) -> tuple[str, ...]:
    filled, share = each.filled, each.share
    places = _NO_NUMBER if each.frame.places is None else text(each.frame.places)
    if filled is None:
        return (places, *[HIDDEN_TEXT if each.is_hidden else _NO_NUMBER] * 4)
    return (
        places,
        text(filled.last),
        text(filled.most),
        decimal_text(filled.mean, 1),
        _NO_NUMBER if share is None else percent(share),
    )
