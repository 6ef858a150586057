"""The participants' table as plain columns, and the settings that the counting rests on.

A hundred thousand rows are counted column by column; a place is worked out when a finding asks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.rules.days import FREE_EVES
from finsam_xl.rules.disclosure.records import SmallCounts

Texts = Sequence[str]
Days = Sequence[date | None]
Shares = Sequence[Fraction | None]
YES, NO = "ja", "nej"
MISSING = "uppgift saknas"
"""The value of a row that has left one out: it is counted, and told as what it is."""
NOT_FOLLOWED = "följs inte efter avslut"
"""The same of an exit that is in no denominator, as a death: nothing is asked for."""


class Rows(Frozen):
    """Where a table's rows stand: each row of the sheet, and the column of each key."""

    sheet: str
    rows: Sequence[int]
    columns: Mapping[str, int]

    def cell(self, at: int, key: str) -> Place:
        """The cell of a row, counted from 0 in the table, and a key."""
        return Place(self.sheet, self.rows[at], self.columns[key])


class Participants(Frozen):
    """tblDeltagare by column; all are equally long, text is "" and other values None where blank.

    | label | key | | label | key |
    |---|---|---|---|---|
    | Deltagare-ID | participant_id | | Avslutsorsak | exit_reason |
    | Insats | intervention | | Gått vidare till | moved_on_to |
    | Kommun | municipality | | Utbildning | education |
    | Område | area | | Sysselsättning före | occupation_before |
    | Ingång | entry | | Sysselsättning efter | occupation_after |
    | Kön | sex | | Arbetar före % | works_before |
    | Födelseår | birth_year | | Arbetar efter % | works_after |
    | Anvisad datum | referred | | Studerar före % | studies_before |
    | Anvisad av | referred_by | | Studerar efter % | studies_after |
    | Krav prövade | requirements_tried | | Försörjning före | income_before |
    | Inskriven | enrolled | | Försörjning efter | income_after |
    | Första coachtid | first_coach | | Samtycke | consent |
    | Erbjudande | offer | | Samtyckesdatum | consent_date |
    | Aktivitetsplan | activity_plan | | Samtycke omfattar | consent_covers |
    | Startformulär | start_form | | Samtycke återkallat | consent_withdrawn |
    | Slutformulär | end_form | | Registrerad | registered |
    | Förlängning beslutad | extension_decided | | | |
    | Förlängd till | extended_to | | | |
    | Avslutad | exited | | | |

    Samtycke is ja or nej; Aktivitetsplan and the two forms are the days they were made. A share
    of full time is a part of 1. Several codes in a cell are separated by ";".
    """

    at: Rows
    participant_id: Texts
    intervention: Texts
    municipality: Texts
    area: Texts
    entry: Texts
    sex: Texts
    birth_year: Sequence[int | None]
    referred: Days
    referred_by: Texts
    requirements_tried: Days
    enrolled: Days
    first_coach: Days
    offer: Days
    activity_plan: Days
    start_form: Days
    end_form: Days
    extension_decided: Days
    extended_to: Days
    exited: Days
    exit_reason: Texts
    moved_on_to: Texts
    education: Texts
    occupation_before: Texts
    occupation_after: Texts
    works_before: Shares
    works_after: Shares
    studies_before: Shares
    studies_after: Shares
    income_before: Texts
    income_after: Texts
    consent: Texts
    consent_date: Days
    consent_covers: Texts
    consent_withdrawn: Days
    registered: Days

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.intervention)

    def texts(self, key: str) -> Texts:
        """A column of text by its key."""
        column: Texts = getattr(self, key)
        return column

    def days(self, key: str) -> Days:
        """A column of days by its key."""
        column: Days = getattr(self, key)
        return column


class Occasions(Frozen):
    """tblTillfallen by column: attendance and talks, one row for each.

    Deltagare-ID participant_id, Insats intervention, Datum day, Slag kind (närvaro, coachsamtal,
    avstämning).
    """

    at: Rows
    participant_id: Texts
    intervention: Texts
    day: Days
    kind: Texts


class ParticipantSettings(Frozen):
    """The association's own settings for counting and showing participants (tblForbund).

    | label | key |
    |---|---|
    | Gräns för små antal | threshold |
    | Nollor | zeros (visas, döljs) |
    | Coachtid inom arbetsdagar | coach_days |
    | Erbjudande inom dagar | offer_days |
    | Coachsamtal antal | talks |
    | Coachsamtal inom dagar | talk_days |
    | Lediga aftnar | free_eves (midsommarafton; julafton; nyårsafton) |
    | Åldersgrupper | age_groups (the last age of each group but the last: 24; 29; 39) |
    | Tidsgrupper, månader | stay_groups (3; 6; 9; 12) |
    | Registrering inom dagar | registration_days |
    | Minsta fullständighet | least_complete |
    | Gallras efter år | weeding_years |
    | Första året | first_year (nobody is enrolled before it) |
    """

    threshold: int
    zeros: str
    coach_days: int
    offer_days: int
    talks: int
    talk_days: int
    age_groups: str
    stay_groups: str
    registration_days: int
    least_complete: Fraction
    weeding_years: int
    first_year: int
    free_eves: str = "; ".join(sorted(FREE_EVES))

    @property
    def eves(self) -> frozenset[str]:
        """The eves that are no working days."""
        return frozenset(word.casefold() for word in split_words(self.free_eves))

    @property
    def small_counts(self) -> SmallCounts:
        """The rule for what is hidden."""
        return SmallCounts(self.threshold, self.zeros)


def split_words(text: str) -> tuple[str, ...]:
    """Several names in one cell: a; b."""
    return tuple(word.strip() for word in text.split(";") if word.strip())


def whole_numbers(text: str) -> tuple[int, ...]:
    """The whole numbers of a setting such as 24; 29; 39, in order; what is no number is left."""
    return tuple(sorted(int(word) for word in split_words(text) if word.isdecimal()))
