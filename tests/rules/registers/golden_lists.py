"""The smallest rows that have each fault of the other registers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.registers.board_duties import BoardDuty
from finsam_xl.rules.registers.every import check_registers
from finsam_xl.rules.registers.nominations import Nomination
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.recommendations import Recommendation
from finsam_xl.rules.registers.recurring import Recurring
from tests.rules.registers.arbetsforum import posts, staffed
from tests.rules.registers.worksheet import YEAR, Value, found, registers, row

LATE = date(2025, 5, 14)
RENT = Kr.of(9000)


def recommended(**values: Value) -> list[Finding]:
    given: dict[str, Value] = {"name": "Fler jobbspår", "owner": "Håbo kommun"}
    return found(recommendations=(row(Recommendation, **(given | values)),))


def nominated(**values: Value) -> list[Finding]:
    given: dict[str, Value] = {"organ": "NNS", "post": "revisor", "until": date(2025, 6, 1)}
    return found(nominations=(row(Nomination, **(given | values)),))


def leased(first: date, last: date | None, rent: Kr | None = RENT) -> list[Finding]:
    """A lease at 9 000 kr a month, and another one from 16 September 2016 and on."""
    old = row(Lease, name="Gamla", start=first, end=last, rent=rent)
    new = row(Lease, 2, name="Nya", start=date(2016, 9, 16))
    return found(leases=(old, new))


def recurring(months: str) -> list[Finding]:
    return found(recurring=(row(Recurring, name="Socialt bokslut", months=months),))


def undecided() -> list[Finding]:
    return found(date(2025, 12, 1), board_duties=(row(BoardDuty, name="stödja samverkan"),))


def met_last_year() -> list[Finding]:
    """The task is met by a meeting of 2024, in the workbook of 2025."""
    meeting = row(Meeting, meeting="M1", organ="Styrelsen", type="", start_date=date(2024, 12, 5))
    given = registers(
        YEAR._replace(meetings=(meeting,)),
        board_duties=(row(BoardDuty, name="stödja samverkan", meeting="M1"),),
    )
    return list(check_registers(given, date(2025, 12, 1)))


CASES = {
    "R30": lambda: recommended(follow_up=LATE),
    "R31": lambda: recommended(owner=""),
    "R32": recommended,
    "R55": undecided,
    "R57": met_last_year,
    "R70": lambda: nominated(nominate_by=LATE),
    "R71": lambda: nominated(nominate_by=date(2025, 6, 2)),
    "R72": nominated,
    "R75": lambda: staffed(persons=18),
    "R76": lambda: staffed(posts=Fraction("13.40")),
    "R77": lambda: posts(employer=""),
    "R78": lambda: staffed(silent="Arbetsförmedlare"),
    "R80": lambda: leased(date(2015, 1, 1), date(2016, 12, 31)),
    "R81": lambda: leased(date(2016, 1, 1), date(2015, 12, 31)),
    "R82": lambda: leased(date(2015, 1, 1), date(2016, 12, 31), None),
    "R83": lambda: leased(date(2015, 1, 1), None),
    "R85": lambda: recurring("3"),
    "R86": lambda: recurring("varje vår"),
}
