"""deltagare.xlsm goes on over the years, and no new one is made out of it."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.next_year import following
from finsam_xl.basics.refusal import Refusal
from tests.deltagare.book import workbook


def test_no_next_year_is_made_of_a_workbook_of_many_years() -> None:
    book = workbook()
    with pytest.raises(Refusal, match="gäller många år; fortsätt i samma arbetsbok"):
        following(book, read_contents(book), date(2022, 1, 14))
