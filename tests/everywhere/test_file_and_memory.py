"""Every action gives the same in memory and in a file, whatever the example."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.workbooks.new_workbook import examples
from finsam_xl.builder.workbooks import shown_in
from finsam_xl.sheets.load import workbooks
from tests.everywhere.same import check_alike
from tests.everywhere.three import made

OTHERS = [(key, example) for key in workbooks() for example in examples(key) if example != "umea"]
"""Umeå's are compared with the open ones too, in modules of their own."""


@pytest.mark.parametrize(("workbook", "example"), OTHERS)
def test_every_action_does_the_same(tmp_path: Path, workbook: str, example: str) -> None:
    both = made(tmp_path, workbook, example)
    for action in shown_in(workbook):
        check_alike(both, action.key)
