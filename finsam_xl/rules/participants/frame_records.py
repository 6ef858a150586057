"""The records around the participants: interventions' frames, quotas, codes and totals."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace


class InterventionFrame(Frozen):
    """An intervention's frame (tblInsatsramar): when it runs, for how many, how long, what ages.

    | label | key | | label | key |
    |---|---|---|---|---|
    | Insats | intervention | | Längsta tid (månader) | longest_months |
    | Typ | type | | Ålder från | age_from |
    | Start | start | | Ålder till | age_to (the last age that is inside) |
    | Slut | end | | Registrerad nationellt | registered_nationally |
    | Platser | places | | | |
    """

    at: RowPlace
    intervention: str
    type: str = ""
    start: date | None = None
    end: date | None = None
    places: int | None = None
    longest_months: int | None = None
    age_from: int | None = None
    age_to: int | None = None
    registered_nationally: str = ""


class Quota(Frozen):
    """How many an area may send by an entry in a period (tblKvoter).

    Insats intervention, Område area, Ingång entry, Period period (månad, kvartal, tertial, halvår,
    år), Antal number, Villkor condition ("nybesök högst 40", or the office's own words).
    """

    at: RowPlace
    intervention: str
    area: str
    entry: str
    period: str
    number: int | None
    condition: str = ""


class Code(Frozen):
    """What a code of a list counts as (tblKoder).

    Lista list_name (the label of the column it belongs to, without före and efter), Kod code,
    Räknas som counts_as, I nämnaren in_denominator (ja, nej).
    """

    at: RowPlace
    list_name: str
    code: str
    counts_as: str = ""
    in_denominator: str = ""


class NationalCount(Frozen):
    """What the national system prints of an intervention and a period (tblAvstamning).

    Insats intervention, Period period (2021, 2021-T1, 2021-H1, 2021-03), Nya new, Avslutade
    exited, Pågående ongoing, Undantag exception.
    """

    at: RowPlace
    intervention: str
    period: str
    new: int | None
    exited: int | None
    ongoing: int | None
    exception: str = ""


class ArchivedTotal(Frozen):
    """A year's total, frozen so that its rows may be weeded (tblArkivtal).

    År year, Insats intervention ("" for all), Mått measure, Uppdelning division, Värde value,
    Antal total.
    """

    at: RowPlace
    year: int
    intervention: str
    measure: str
    division: str
    value: str
    total: int
