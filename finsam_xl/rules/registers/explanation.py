"""How a day, a rank, a score or a sum of the registers came about."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text, decimal_text, listed
from finsam_xl.rules.registers.agreements import Agreement, Running, running
from finsam_xl.rules.registers.due import NOBODY, Due, standing
from finsam_xl.rules.registers.ranking import Ranked, Weighed
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.settings import RegisterSettings
from finsam_xl.rules.registers.staffing import Staff

_PLACES = 2


def explain_term(row: Agreement, key: str, day: date) -> Explanation | None:
    """The last day of notice of an agreement, or the last day of its term."""
    term = running(row, day)
    figure = term and (term.notice_by if key == "notice_by" else term.until)
    if term is None or figure is None or row.end is None:
        return None
    title = f"{'Sägs upp senast' if key == 'notice_by' else 'Löper till'} för avtalet {row.name}"
    return Explanation(title, date_text(figure), row.at.cell(key), _term_steps(row, term))


def explain_score(row: Risk) -> Explanation | None:
    """A risk's score; None where it is not graded."""
    if row.score is None:
        return None
    told = f"Sannolikhet {row.likelihood} gånger konsekvens {row.consequence} är {row.score}."
    step = Step("", told, (row.at.cell("likelihood"), row.at.cell("consequence")), "Bladet Risker")
    title = f"Riskvärde för {row.name}"
    return Explanation(title, str(row.score), row.at.cell("score"), (step,))


def explain_rank(row: Ranked, order: tuple[Ranked, ...], key: str) -> Explanation:
    """The weighted mean grade of an initiative, or its place among the others."""
    name, score = row.initiative.name, decimal_text(row.score, _PLACES)
    steps = (*map(_part, row.parts), _mean(row))
    if key == "place":
        title = f"Plats för initiativet {name}"
        return Explanation(
            title, str(row.place), row.initiative.at.cell(key), (*steps, _placed(row, order))
        )
    return Explanation(f"Vägt betyg för {name}", score, row.initiative.at.cell(key), steps)


def explain_staff(rows: tuple[Staff, ...], key: str, settings: RegisterSettings) -> Explanation:
    """The sum of persons or of full-time posts, beside what the agreement says."""
    parts = [(row, Fraction(row.persons or 0) if key == "persons" else row.posts) for row in rows]
    counting = [(row, number) for row, number in parts if number]
    places = 0 if key == "persons" else _PLACES
    total = sum((number for _, number in counting), Fraction(0))
    steps = [
        Step("", f"{row.role}: {decimal_text(number, places)}", (row.at.cell(key),))
        for row, number in counting
    ]
    said = settings.staff_persons if key == "persons" else settings.staff_posts
    if said is not None:
        difference = decimal_text(total - said, places)
        told = f"Överenskommelsen säger {decimal_text(Fraction(said), places)}; skillnaden är"
        steps.append(Step("", f"{told} {difference}.", (), "Inställningar"))
    title = "Summa personer" if key == "persons" else "Summa tjänster"
    return Explanation(title, decimal_text(total, places), None, tuple(steps))


def explain_due(due: Due, day: date, key: str, at: Place) -> Explanation:
    """A row of the list, whichever of its columns is asked about: what sets it, how it stands."""
    owner = f" Ansvarig är {due.owner}." if due.owner else " Ingen ansvarig är skriven."
    last = f" {'Tidigast' if due.may_wait else 'Senast'} {date_text(due.day)}."
    cells = (due.shown_at,) if due.shown_at else ()
    steps = (
        Step("", f"{due.what}.{owner}{last}", cells, due.basis),
        Step("", f"Räknat från {date_text(day)}: {standing(due, day)}."),
    )
    title, figure = _due_column(due, day, key)
    return Explanation(title, figure, at, steps)


def explain_stale_due(what: str, day: date, at: Place) -> Explanation:
    """A row that the workbook no longer gives: it is done, moved or can't be read."""
    told = (
        f"Den {date_text(day)} ger arbetsboken inte den här raden: det är gjort, har fått en annan"
        " dag eller kan inte läsas."
    )
    remedy = Step("", "Klicka på Vad är på gång? så görs listan om.")
    return Explanation("Vad", what, at, (Step("", told), remedy))


def _due_column(due: Due, day: date, key: str) -> tuple[str, str]:
    """What the column shows, and its figure."""
    place = str(due.shown_at) if due.shown_at else "inget blad"
    return {
        "owner": ("Ansvarig", due.owner or NOBODY),
        "standing": ("Läge", standing(due, day)),
        "what": ("Vad", due.what),
        "basis": ("Stöd", due.basis),
        "day": ("Senast", date_text(due.day)),
    }.get(key, ("Står på", place))


def _term_steps(row: Agreement, term: Running) -> tuple[Step, ...]:
    end = row.end or term.until
    steps = [Step("", f"Avtalet gäller först till {date_text(end)}.", (row.at.cell("end"),))]
    if row.renewal and term.until != end:
        months = counted(row.renewal, "månad", "månader")
        told = f"Det förlängs med {months} i taget, nu till {date_text(term.until)}."
        steps.append(Step("", told, (row.at.cell("renewal"),)))
    if term.notice_by:
        months = counted(row.notice or 0, "månad", "månader")
        told = f"Det ska sägas upp {months} dessförinnan, senast {date_text(term.notice_by)}."
        steps.append(Step("", told, (row.at.cell("notice"),)))
    if row.terminated:
        told = f"Det sades upp {date_text(row.terminated)} och förlängs inte."
        steps.append(Step("", told, (row.at.cell("terminated"),)))
    return tuple(steps)


def _part(part: Weighed) -> Step:
    """Behov: betyg 5 och 4, i medeltal 4,50, vikt 3."""
    grades = listed([str(row.grade) for row in part.grades])
    weight = decimal_text(part.criterion.weight, _PLACES).removesuffix(",00")
    told = (
        f"{part.criterion.name}: betyg {grades}, i medeltal {decimal_text(part.mean, _PLACES)},"
        f" vikt {weight}."
    )
    cells = tuple(row.at.cell("grade") for row in part.grades)
    return Step("", told, (*cells, part.criterion.at.cell("weight")), "Bladet Viktning")


def _mean(row: Ranked) -> Step:
    """The sum of means times weights, by the sum of the weights."""
    weights = sum((part.criterion.weight for part in row.parts), Fraction(0))
    total = decimal_text(row.score * weights, _PLACES)
    told = (
        f"Medelbetygen gånger sina vikter blir {total}; delat med vikternas summa"
        f" {decimal_text(weights, _PLACES)} är det {decimal_text(row.score, _PLACES)}."
    )
    return Step("", told)


def _placed(row: Ranked, order: tuple[Ranked, ...]) -> Step:
    """Who stands before it, and who shares its place."""
    before = [each.initiative.name for each in order if each.score > row.score]
    others = (each for each in order if each.initiative != row.initiative)
    beside = [each.initiative.name for each in others if each.score == row.score]
    told = f"Före står {listed(before)}." if before else "Inget initiativ har högre betyg."
    shared = f" Platsen delas med {listed(beside)}." if beside else ""
    return Step("", told + shared, tuple(each.initiative.at.cell("score") for each in order))
