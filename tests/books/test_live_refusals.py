"""A fault of the bridge to Excel becomes a sentence that helps."""

from __future__ import annotations

import pytest

from finsam_xl.books.live.refusals import translated


class ComError(Exception):
    """As pywin32 raises it: two numbers, one wrapped in the other."""

    def __init__(self, hresult: int, scode: int | None = None) -> None:
        super().__init__("")
        self.hresult = hresult
        self.excepinfo = (0, "Microsoft Excel", "", "", 0, scode)


class ExcelBusyError(Exception):
    """As xlwings raises it."""


class DisposedException(Exception):  # noqa: N818 - LibreOffice's own name
    """As LibreOffice raises it."""


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (ComError(-2147418111), "L01"),
        (ComError(-2147352567, -2146777998), "L01"),
        (ExcelBusyError(), "L01"),
        (ComError(-2147417848), "L04"),
        (ComError(-2147023174), "L04"),
        (DisposedException(), "L04"),
        (ComError(-2147352567, -2146827284), "L05"),
        (ValueError(), "L05"),
    ],
)
def test_each_fault_has_its_sentence(fault: Exception, code: str) -> None:
    refusal = translated(fault, "ekonomi.xlsm")
    assert refusal.code == code
    assert "ekonomi.xlsm" in str(refusal)
    assert str(refusal).endswith(".")
