"""The bridge to Excel: what it throws when Excel does not answer, and how long we knock."""

from __future__ import annotations

import sys
from functools import cache

ATTEMPTS = 2_000
"""A second or two at a busy Excel; xlwings by itself knocks for ever while a cell is edited."""


@cache
def bridge_faults() -> tuple[type[BaseException], ...]:
    """What xlwings and the engine behind it raise; loaded where the door has paid for xlwings."""
    import xlwings  # noqa: PLC0415 - see above

    if "calc" in xlwings.engines.engines_by_name:
        from finsam_xl.office.bridge import fault  # noqa: PLC0415 - where LibreOffice is Excel

        return xlwings.XlwingsError, fault()
    return xlwings.XlwingsError, *_excel_faults()


def _excel_faults() -> tuple[type[BaseException], ...]:
    if sys.platform == "win32":
        import pywintypes  # noqa: PLC0415 - on Windows only
        from xlwings._xlwindows import ExcelBusyError  # noqa: PLC0415

        return pywintypes.com_error, ExcelBusyError
    if sys.platform == "darwin":
        from appscript.reference import CommandError  # noqa: PLC0415 - on a Mac only

        return (CommandError,)
    return ()


def knock_a_while() -> None:
    """Let xlwings give up on a busy Excel, so that the user is told why."""
    if sys.platform == "win32":
        from xlwings import _xlwindows  # noqa: PLC0415 - on Windows only

        _xlwindows.N_COM_ATTEMPTS = ATTEMPTS
