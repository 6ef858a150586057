"""Räkna deltagare: a year reckoned by hand, and what is hidden of a small one."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.grid import CellValue
from tests.deltagare.book import FRAME, press, shown, workbook

MEASURES = ("Ingående", "Nya", "Avslutade", "Pågående", "Deltagare")


def rows(number: int, **cells: CellValue) -> list[dict[str, CellValue]]:
    """So many rows alike, each of a person of its own."""
    labels = {label.replace("_", " "): value for label, value in cells.items()}
    return [{"Insats": "Torget", "Samtycke": "ja", **labels} for _ in range(number)]


def a_year() -> list[dict[str, CellValue]]:
    """Before 2021: 6 women of Umeå, who stay. In 2021: 8 women of Umeå, who leave for work after.

    100 days, and 7 men of Vännäs, who stay. Of these 21 nobody is hidden: 6 + 15 = 8 + 13.
    """
    start, end = date(2021, 2, 1), date(2021, 2, 1) + timedelta(100)
    return [
        *rows(6, Kommun="Umeå", Kön="kvinna", Födelseår=1990.0, Inskriven=date(2020, 5, 4)),
        *rows(
            8,
            Kommun="Umeå",
            Kön="kvinna",
            Födelseår=1991.0,
            Inskriven=start,
            Första_coachtid=date(2021, 2, 3),
            Avslutad=end,
            Avslutsorsak="enligt plan",
            Gått_vidare_till="arbete",
            Sysselsättning_före="söker arbete",
            Sysselsättning_efter="arbetar",
            Försörjning_före="a-kassa",
            Försörjning_efter="lön",
        ),
        *rows(7, Kommun="Vännäs", Kön="man", Födelseår=1990.0, Inskriven=date(2021, 3, 1)),
    ]


def test_a_year_is_counted_as_by_hand() -> None:
    book = workbook({"tblDeltagare": a_year()})
    report = press(book, "count-participants")
    assert report.outcome == "2021: 21 deltagare räknade, 0 tal dolda"
    assert shown(book, "tblResultat", "Uppdelning", "Grupp", *MEASURES) == [
        ("Alla", "alla", 6.0, 15.0, 8.0, 13.0, 21.0),
        ("Insats", "Torget", 6.0, 15.0, 8.0, 13.0, 21.0),
        ("Kommun", "Umeå", 6.0, 8.0, 8.0, 6.0, 14.0),
        ("Kommun", "Vännäs", 0.0, 7.0, 0.0, 7.0, 7.0),
        ("Kön", "kvinna", 6.0, 8.0, 8.0, 6.0, 14.0),
        ("Kön", "man", 0.0, 7.0, 0.0, 7.0, 7.0),
        ("Ålder", "30–39", 6.0, 15.0, 8.0, 13.0, 21.0),
        ("Personer", "olika personer", None, None, None, None, 21.0),
    ]
    assert shown(book, "tblAvslut", "Insats", "Arbete", "Studier", "Avslutade") == [
        ("Torget", 8.0, 0.0, 8.0),
        ("alla", 8.0, 0.0, 8.0),
    ]
    before_after = shown(book, "tblForeEfter", "Värde", "Före", "Efter", "Förändring")
    assert ("söker arbete", 8.0, 0.0, -8.0) in before_after
    assert ("arbetar eller studerar", 0.0, 8.0, 8.0) in before_after
    assert shown(book, "tblForsorjning", "Försörjning före", "Försörjning efter", "Antal") == [
        ("a-kassa", "lön", 8.0)
    ]
    assert ("medelvärde", 100.0, "dagar") in shown(book, "tblTid", "Tid", "Värde", "Enhet")
    assert press(book, "count-participants").edits == ()


def test_waits_and_places_have_a_light_that_says_why() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    coach, *_ = shown(book, "tblVantan", "Väntan på", "I tid", "För sent", "Andel i tid", "Läge")
    assert coach == ("Coachtid", 8.0, 7.0, 8 / 15, "gult")
    (place,) = shown(book, "tblBelaggning", "Platser", "Sista dagen", "Som mest", "Dag", "Läge")
    assert place == (20.0, 13.0, 21.0, date(2021, 3, 1), "gult")
    assert shown(book, "tblBelaggning", "I medeltal", "Dagar över") == [(14.1, 72.0)]
    ((why,),) = shown(book, "tblBelaggning", "Varför")
    assert why == "fler än 20 platser 72 dagar, som mest 21 den 1 mars 2021"


def test_the_dead_are_among_the_other_exits_and_not_among_the_missing() -> None:
    """8 left for work and 6 died, of whom nobody asks what they went on to."""
    end: dict[str, CellValue] = {"Avslutad": date(2021, 5, 12), "Avslutsorsak": "avliden"}
    dead = [{**row, **end} for row in a_year()[:6]]
    book = workbook({"tblDeltagare": dead + a_year()[6:]})
    press(book, "count-participants")
    labels = ("Insats", "Arbete", "Övrigt", "Uppgift saknas", "Avslutade")
    assert shown(book, "tblAvslut", *labels)[-1] == ("alla", 8.0, 6.0, 0.0, 14.0)
    told = shown(book, "tblForeEfter", "Tabell", "Värde", "Efter")
    assert ("1. Sysselsättning", "följs inte efter avslut", 6.0) in told
    assert ("2. Sysselsättning i grupper", "övriga", 6.0) in told


def test_the_time_in_the_intervention_stands_from_the_shortest_to_the_longest() -> None:
    """8 stayed 100 days, which is more than 3 months; the mean is whole days."""
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    assert shown(book, "tblTid", "Tid", "Värde") == [
        ("högst 3 månader", 0.0),
        ("mer än 3 till 6 månader", 8.0),
        ("mer än 6 till 9 månader", 0.0),
        ("mer än 9 till 12 månader", 0.0),
        ("mer än 12 månader", 0.0),
        ("medelvärde", 100.0),
        ("median", 100.0),
    ]


def test_the_median_stands_as_it_is_and_the_mean_in_whole_days() -> None:
    """4 stayed 100 days and 4 stayed 165: 132,5 is the middle of both, and the mean 133."""
    late = date(2021, 2, 1) + timedelta(165)
    rows_ = [{**row, "Avslutad": late} if at in range(6, 10) else row for at, row in _numbered()]
    book = workbook({"tblDeltagare": rows_})
    press(book, "count-participants")
    told = shown(book, "tblTid", "Tid", "Värde", "Enhet")
    assert told[-2:] == [("medelvärde", 133.0, "dagar"), ("median", 132.5, "dagar")]


def _numbered() -> list[tuple[int, dict[str, CellValue]]]:
    return list(enumerate(a_year()))


def test_what_is_hidden_in_the_diagrams_says_so_where_its_bar_would_stand() -> None:
    """7 leave for work and 3 for studies: both are hidden, and the kinds that nobody has are not.

    Of the months 3 are new in March, so that month is hidden, and another beside it.
    """
    leaving = a_year()[6:7]
    rows_ = [*a_year()[:6], *leaving * 7, *[leaving[0] | {"Gått vidare till": "studier"}] * 3]
    book = workbook({"tblDeltagare": rows_})
    press(book, "count-participants")
    told = shown(book, "tblUtgang", "Gått vidare till", "Avslutade")
    assert told[:2] == [("arbete (dolt)", ".."), ("studier (dolt)", "..")]
    assert ("övrigt", 0.0) in told
    few = workbook({"tblDeltagare": [*a_year()[:14], *a_year()[14:17]]})
    press(few, "count-participants")
    for month, *counts in shown(few, "tblFlode", "Månad", "Nya", "Avslutade"):
        for word, count in zip(("nya", "avslutade"), counts, strict=True):
            assert (count == "..") == (word in str(month) or str(month).endswith("2021 (dolt)"))


def of_two_interventions() -> list[dict[str, CellValue]]:
    """New in Torget: 8 met the coach in time and 7 never; in Klivet 6 in time and 5 too late."""
    of_klivet: dict[str, CellValue] = {"Insats": "Klivet", "Inskriven": date(2021, 3, 1)}
    met = [date(2021, 3, 3)] * 6 + [date(2021, 3, 8)] * 5
    more: list[dict[str, CellValue]] = [
        {**rows(1)[0], **of_klivet, "Första coachtid": day} for day in met
    ]
    return a_year()[6:] + more


def test_the_waits_of_each_intervention_stand_under_those_of_all() -> None:
    book = workbook({"tblDeltagare": of_two_interventions()})
    press(book, "count-participants")
    labels = ("Insats", "Väntan på", "I tid", "För sent", "Andel i tid", "Läge")
    told = shown(book, "tblVantan", *labels)
    assert [row for row in told if row[1] == "Coachtid"] == [
        ("alla", "Coachtid", 14.0, 12.0, 14 / 26, "gult"),
        ("Klivet", "Coachtid", 6.0, 5.0, 6 / 11, "gult"),
        ("Torget", "Coachtid", 8.0, 7.0, 8 / 15, "gult"),
    ]


def test_the_few_who_waited_in_one_intervention_are_hidden_and_so_are_those_of_the_other() -> None:
    """Three late in Klivet: the 7 of Torget would tell them, taken from the 10 of all."""
    book = workbook({"tblDeltagare": of_two_interventions()[:-2]})
    press(book, "count-participants")
    told = shown(book, "tblVantan", "Insats", "Väntan på", "I tid", "För sent", "Andel i tid")
    assert [row[2:] for row in told if row[1] == "Coachtid"] == [
        (14.0, 10.0, 14 / 24),
        ("..", "..", ".."),
        ("..", "..", ".."),
    ]


def test_an_intervention_without_places_has_no_days_over_them() -> None:
    frames = [{**FRAME, "Platser": None}]
    book = workbook({"tblDeltagare": a_year(), "tblInsatsramar": frames})
    press(book, "count-participants")
    labels = ("Platser", "Som mest", "Dagar över", "Läge")
    assert shown(book, "tblBelaggning", *labels) == [(None, 21.0, None, "grått")]


def test_small_counts_are_hidden_and_what_would_give_them_away() -> None:
    """3 of Vännäs are hidden, and so must the rest of Umeå be: 17 − 14 would tell."""
    book = workbook({"tblDeltagare": [*a_year()[:14], *a_year()[14:17]]})
    press(book, "count-participants")
    told = {
        group: (new, all_of)
        for group, new, all_of in shown(book, "tblResultat", "Grupp", "Nya", "Deltagare")
    }
    assert told["Vännäs"] == ("..", "..")
    assert told["Umeå"] == ("..", "..")
    assert told["alla"] == (11.0, 17.0)
    assert "3" not in str(shown(book, "tblGruppresultat", "Deltagare"))


def test_nobody_gives_empty_results_and_no_error() -> None:
    book = workbook()
    report = press(book, "count-participants")
    assert report.outcome == "2021: 0 deltagare räknade, 0 tal dolda"
    assert shown(book, "tblResultat", "Grupp", "Deltagare")[0] == ("alla", 0.0)
    assert shown(book, "tblForeEfter", "Värde", "Före", "Efter", "Förändring") == [
        ("arbetar eller studerar", 0.0, 0.0, 0.0),
        ("började", None, 0.0, None),
        ("ökade", None, 0.0, None),
    ]


def test_nobody_is_hidden_too_where_zeros_are() -> None:
    book = workbook({}, {"Nollor": "döljs"})
    press(book, "count-participants")
    ((_, before, after), *_) = shown(book, "tblForeEfter", "Värde", "Före", "Efter")
    assert (before, after) == ("..", "..")


def test_results_are_taken_away_when_the_period_cannot_be_read() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    broken = workbook({"tblDeltagare": a_year()}, {"Rapportperiod": "i våras"})
    assert "läs Kontroller" in press(broken, "count-participants").outcome
    assert shown(broken, "tblResultat", "Grupp") == []


def test_months_to_come_are_blank_and_never_nought() -> None:
    """Today is 14 January 2022, so of the year's months only January has begun."""
    book = workbook({"tblDeltagare": a_year()}, {"Rapportperiod": "2022"})
    press(book, "count-participants")
    months = shown(book, "tblFlode", "Månad", "Nya", "Avslutade", "Inskrivna vid månadens slut")
    assert months[0][1:] != (None, None, None)
    assert {row[1:] for row in months[1:]} == {(None, None, None)}
    assert len(months) == 12


def test_the_stay_of_nobody_is_no_number() -> None:
    book = workbook({}, {"Rapportperiod": "2021"})
    press(book, "count-participants")
    assert ("median", "–", "dagar") in shown(book, "tblTid", "Tid", "Värde", "Enhet")
