"""Every action of ekonomi.xlsm gives the same in memory, in a file and in an open workbook."""

from __future__ import annotations

import pytest

from finsam_xl.builder.workbooks import shown_in
from tests.everywhere.same import check_alike
from tests.everywhere.three import Three

pytestmark = pytest.mark.office
WORKBOOK = "ekonomi"


@pytest.mark.parametrize("action", [action.key for action in shown_in(WORKBOOK)])
def test_an_action_does_the_same_everywhere(three: Three, action: str) -> None:
    check_alike(three, action)
