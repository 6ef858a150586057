"""Staff of a cooperation (bemanning): persons and full-time posts, by role and party."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.text import same
from finsam_xl.rules.registers.findings import staffing as found
from finsam_xl.rules.registers.settings import RegisterSettings

_ANSWERS = {"employer": "arbetsgivare", "work_environment": "arbetsmiljöansvarig"}


class Staff(Frozen):
    """A row of tblBemanning: a role, or what one party sends to it.

    Part party · Arbetsgivare employer · Arbetsmiljöansvarig work_environment · Roll role · Antal
    persons · Tjänster posts · Arbetsuppgifter duties
    """

    at: RowPlace
    role: str
    party: str = ""
    employer: str = ""
    work_environment: str = ""
    persons: int | None = None
    posts: Fraction | None = None
    duties: str = ""

    @property
    def who(self) -> str:
        """Whose staff it is: Coach från Försäkringskassan."""
        party = self.party.strip()
        return f"{self.role} från {party}" if party and not same(party, self.role) else self.role


def check_staffing(rows: tuple[Staff, ...], settings: RegisterSettings) -> Iterator[Finding]:
    """The sums against the agreement's own, and who answers for each."""
    if not rows:
        return
    persons = sum(row.persons or 0 for row in rows)
    posts = sum((row.posts or Fraction(0) for row in rows), Fraction(0))
    if settings.staff_persons is not None and persons != settings.staff_persons:
        at = rows[0].at.cell("persons")
        yield found.r75_persons_do_not_sum(at, settings.staff_persons, persons)
    if settings.staff_posts is not None and posts != settings.staff_posts:
        yield found.r76_posts_do_not_sum(rows[0].at.cell("posts"), settings.staff_posts, posts)
    told = any(row.duties.strip() for row in rows)
    for row in rows:
        yield from _answers(row)
        if told and row.persons and not row.duties.strip():
            yield found.r78_role_without_duties(row.at.cell("duties"), row.role)


def _answers(row: Staff) -> Iterator[Finding]:
    named = {"employer": row.employer, "work_environment": row.work_environment}
    for key, name in named.items():
        if row.posts and not name.strip():
            yield found.r77_nobody_answers_for_staff(row.at.cell(key), row.who, _ANSWERS[key])
