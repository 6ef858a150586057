"""The smallest chain of years that has each fault."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.records import FORECAST
from finsam_xl.rules.closing.chain import Ending, Identity, follow, same_year
from tests.rules.budget.worksheet import SETTINGS

Found = tuple[Finding, ...]
BEFORE = Ending(2021, "ekonomi 2021.xlsm", Kr.of(894_000))


def other_opening() -> Found:
    own = SETTINGS._replace(year=2022, opening_equity=Kr.of(800_000), opening_status=FORECAST)
    return follow(own, BEFORE).findings


def twins() -> Found:
    one = Identity("Norra", "", 2021, "ekonomi 2021.xlsm")
    return same_year(one, (one, one._replace(workbook="ekonomi 2021 kopia.xlsm")))


CASES = {"G62": other_opening, "G63": twins}
